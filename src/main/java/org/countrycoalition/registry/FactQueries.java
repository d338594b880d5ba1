package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.kernel.CountryCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The dated facts of one State, and the deadlines and requests of all.
 */
@Repository
class FactQueries {

	/**
	 * On a past date a decision is not known before the last day of the meeting that took
	 * it, or before the year in its document's symbol. One of an unknown day always is.
	 */
	private static final String DECIDED = """
			 left join registry.meetings m on m.code = d.meeting
			where (access.today() <= :on or coalesce(m.ends_on,
				make_date(substring(d.document from '/((?:19|20)[0-9]{2})/')::int, 1, 1), date '-infinity') <= :on)
			""";

	/** The same of a request that a State filed. */
	private static final String FILED = """
			(access.today() <= :on or coalesce(filed_on,
				make_date(substring(document from '/((?:19|20)[0-9]{2})/')::int, 1, 1), date '-infinity') <= :on)
			""";

	/**
	 * What is made up is left out where nobody asks for it; but nobody misses their own.
	 */
	private static final String WANTED = " and (:illustrative or not illustrative or owner_organisation = access.organisation())";

	private final JdbcClient jdbc;

	FactQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Standing> standings(CountryCode state, LocalDate on) {
		return this.jdbc.sql("""
				select * from registry.treaty_standings
				where state = :state and (access.today() <= :on or coalesce(signed_on, deposited_on) <= :on)
				order by coalesce(signed_on, deposited_on)""")
			.param("state", state.iso3())
			.param("on", on)
			.query(Rows::standing)
			.list();
	}

	List<Obligation> obligations(CountryCode state, LocalDate on) {
		return this.jdbc.sql("""
				select * from registry.obligations
				where state = :state
					and (access.today() <= :on or coalesce(arose_earliest, date '-infinity') <= :on)
				order by article, arose_earliest nulls first""")
			.param("state", state.iso3())
			.param("on", on)
			.query(Rows::obligation)
			.list();
	}

	List<Deadline> deadlines(CountryCode state, LocalDate on) {
		return this.jdbc
			.sql("select d.* from registry.deadlines d" + DECIDED
					+ " and d.state = :state order by d.article, d.kind desc, d.falls_on nulls last")
			.param("state", state.iso3())
			.param("on", on)
			.query(Rows::deadline)
			.list();
	}

	List<ExtensionRequest> requests(CountryCode state, LocalDate on, boolean withIllustrative) {
		return this.jdbc
			.sql("select * from registry.extension_requests where state = :state and " + FILED + WANTED
					+ " order by article, filed_on nulls last, requested_until nulls last")
			.param("state", state.iso3())
			.param("on", on)
			.param("illustrative", withIllustrative)
			.query(Rows::request)
			.list();
	}

	List<NearCompletion> nearCompletion(CountryCode state, LocalDate on, boolean withIllustrative) {
		return this.jdbc
			.sql("select * from registry.near_completion where state = :state and declared_on <= :on" + WANTED
					+ " order by article, declared_on desc")
			.param("state", state.iso3())
			.param("on", on)
			.param("illustrative", withIllustrative)
			.query(Rows::nearCompletion)
			.list();
	}

	List<ExtensionRequest> requestsNotFiled(boolean withIllustrative) {
		return this.jdbc
			.sql("select * from registry.extension_requests where document is null and filed_on is null" + WANTED
					+ " order by state, article")
			.param("illustrative", withIllustrative)
			.query(Rows::request)
			.list();
	}

	List<Deadline> deadlinesAhead(LocalDate from, LocalDate until, boolean withIllustrative) {
		return outstanding(" and (d.falls_on is null or d.falls_on >= :on and d.falls_on < :until)", from,
				withIllustrative)
			.param("until", until)
			.query(Rows::deadline)
			.list();
	}

	List<Deadline> outstandingDeadlines(LocalDate on, boolean withIllustrative) {
		return outstanding("", on, withIllustrative).query(Rows::deadline).list();
	}

	/** Deadlines of duties that are outstanding on the date, or may be. */
	private JdbcClient.StatementSpec outstanding(String when, LocalDate on, boolean withIllustrative) {
		return this.jdbc
			.sql("select d.* from registry.deadlines d join registry.states s on s.iso3 = d.state" + DECIDED + when
					+ """
							 and (:illustrative or not s.illustrative) and (d.superseded_on is null or d.superseded_on > :on)
							and exists (select from registry.cohort_members(:on) c
								where c.state = d.state and c.cohort = 'article-' || d.article || '-outstanding')
							order by d.falls_on, d.state""")
			.param("on", on)
			.param("illustrative", withIllustrative);
	}

}
