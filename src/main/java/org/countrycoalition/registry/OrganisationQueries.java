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

	private final JdbcClient jdbc;

	OrganisationQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Organisation> organisations(boolean withIllustrative) {
		return this.jdbc.sql("select * from registry.organisations where ? or not illustrative order by kind, name")
			.param(withIllustrative)
			.query(Rows::organisation)
			.list();
	}

	Optional<Organisation> organisation(String id) {
		return this.jdbc.sql("select * from registry.organisations where id = ?")
			.param(id)
			.query(Rows::organisation)
			.optional();
	}

	List<Membership> membersOf(CountryCode state) {
		return this.jdbc.sql(MEMBERSHIPS + " where m.state = ? order by m.role, o.name, m.member_from")
			.param(state.iso3())
			.query(Rows::membership)
			.list();
	}

	List<Membership> membershipsOf(String organisation) {
		return this.jdbc.sql(MEMBERSHIPS + " where m.owner_organisation = ? order by m.state, m.member_from")
			.param(organisation)
			.query(Rows::membership)
			.list();
	}

}
