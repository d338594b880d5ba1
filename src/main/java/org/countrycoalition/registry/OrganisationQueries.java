package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countrycoalition.kernel.CountryCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Organisations and their places in coalitions.
 */
@Repository
class OrganisationQueries {

	private static final String MEMBERSHIPS = """
			select m.*, o.name from registry.coalition_memberships m
			join registry.organisations o on o.id = m.owner_organisation
			""";

	/**
	 * What is made up is left out where nobody asks for it; but nobody misses their own.
	 */
	private static final String WANTED = " and (:illustrative or not m.illustrative or m.owner_organisation = access.organisation())";

	/** On an earlier date, places that were taken later are left out. */
	private static final String BEGUN = "(access.today() <= :on or m.member_from <= :on)";

	private final JdbcClient jdbc;

	OrganisationQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Organisation> organisations(boolean withIllustrative) {
		return this.jdbc.sql("""
				select * from registry.organisations
				where :illustrative or not illustrative or id = access.organisation() order by kind, name""")
			.param("illustrative", withIllustrative)
			.query(Rows::organisation)
			.list();
	}

	Optional<Organisation> organisation(String id) {
		return this.jdbc.sql("select * from registry.organisations where id = ?")
			.param(id)
			.query(Rows::organisation)
			.optional();
	}

	List<Membership> membersOf(CountryCode state, LocalDate on, boolean withIllustrative) {
		return this.jdbc
			.sql(MEMBERSHIPS + " where m.state = :state and " + BEGUN + WANTED
					+ " order by m.role, o.name, m.member_from")
			.param("state", state.iso3())
			.param("on", on)
			.param("illustrative", withIllustrative)
			.query(Rows::membership)
			.list();
	}

	List<Membership> membershipsOf(String organisation, LocalDate on, boolean withIllustrative) {
		return this.jdbc
			.sql(MEMBERSHIPS + " where m.owner_organisation = :organisation and " + BEGUN + WANTED
					+ " order by m.state, m.member_from")
			.param("organisation", organisation)
			.param("on", on)
			.param("illustrative", withIllustrative)
			.query(Rows::membership)
			.list();
	}

}
