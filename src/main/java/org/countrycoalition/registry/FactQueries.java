package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The dated facts of one State, and the deadlines and requests of all.
 */
@Repository
class FactQueries {

	private final JdbcClient jdbc;

	FactQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Standing> standings(CountryCode state) {
		return this.jdbc.sql("""
				select * from registry.treaty_standings where state = ?
				order by coalesce(signed_on, deposited_on)""").param(state.iso3()).query(Rows::standing).list();
	}

	List<Obligation> obligations(CountryCode state) {
		return this.jdbc.sql("""
				select * from registry.obligations where state = ?
				order by article, arose_earliest nulls first""").param(state.iso3()).query(Rows::obligation).list();
	}

	List<Deadline> deadlines(CountryCode state) {
		return this.jdbc.sql("""
				select * from registry.deadlines where state = ?
				order by article, kind desc, falls_on nulls last""").param(state.iso3()).query(Rows::deadline).list();
	}

	List<ExtensionRequest> requests(CountryCode state) {
		return this.jdbc.sql("""
				select * from registry.extension_requests where state = ?
				order by article, filed_on nulls last, requested_until nulls last""")
			.param(state.iso3())
			.query(Rows::request)
			.list();
	}

	List<ExtensionRequest> requestsNotFiled(boolean withIllustrative) {
		return this.jdbc.sql("""
				select * from registry.extension_requests
				where document is null and filed_on is null and (? or not illustrative)
				order by state, article""").param(withIllustrative).query(Rows::request).list();
	}

	List<Deadline> deadlinesAhead(LocalDate from, LocalDate until, boolean withIllustrative) {
		return this.jdbc.sql("""
				select d.* from registry.deadlines d join registry.states s on s.iso3 = d.state
				where d.falls_on >= ? and d.falls_on < ? and (? or not s.illustrative)
					and (d.superseded_on is null or d.superseded_on > ?)
					and exists (select from registry.cohort_members(?) c
						where c.state = d.state and c.cohort = 'article-' || d.article || '-outstanding')
				order by d.falls_on, d.state""")
			.param(from)
			.param(until)
			.param(withIllustrative)
			.param(from)
			.param(from)
			.query(Rows::deadline)
			.list();
	}

	Optional<ExtensionRequest> request(UUID id) {
		return this.jdbc.sql("select * from registry.extension_requests where id = ?")
			.param(id)
			.query(Rows::request)
			.optional();
	}

}
