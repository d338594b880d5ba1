package org.countrycoalition.registry;

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

	List<Membership> membersOf(CountryCode state, boolean withIllustrative) {
		return this.jdbc
			.sql(MEMBERSHIPS + " where m.state = :state" + WANTED + " order by m.role, o.name, m.member_from")
			.param("state", state.iso3())
			.param("illustrative", withIllustrative)
			.query(Rows::membership)
			.list();
	}

	List<Membership> membershipsOf(String organisation, boolean withIllustrative) {
		return this.jdbc
			.sql(MEMBERSHIPS + " where m.owner_organisation = :organisation" + WANTED
					+ " order by m.state, m.member_from")
			.param("organisation", organisation)
			.param("illustrative", withIllustrative)
			.query(Rows::membership)
			.list();
	}

}
