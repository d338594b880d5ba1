package org.countrycoalition.registry;

import java.util.Optional;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.KnownNames.Named;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All names that the register knows, by one statement.
 */
@Repository
class NameQueries {

	private final JdbcClient jdbc;

	NameQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @return the version of the alias, empty if the name has none
	 */
	Optional<Integer> versionOf(String written) {
		return this.jdbc.sql("select version from registry.aliases where written = ?")
			.param(written)
			.query(Integer.class)
			.optional();
	}

	KnownNames all() {
		KnownNames names = new KnownNames();
		this.jdbc
			.sql("""
					select 1 as rank, n.name, s.iso3 as state, null as organisation, null as area, s.illustrative
					from registry.states s, lateral (values (s.name_en), (s.name_fr), (s.name_es), (s.name_ar), (s.iso3)) n (name)
					union all select 2, name, null, id, null, illustrative from registry.organisations
					union all select 2, id, null, id, null, illustrative from registry.organisations
					union all select 3, n.name, null, null, a.id, false
						from registry.areas a, lateral (values (a.name_en), (a.name_fr)) n (name)
					union all select 4, a.written, a.state, a.organisation, a.area, coalesce(s.illustrative, o.illustrative, false)
						from registry.aliases a left join registry.states s on s.iso3 = a.state
						left join registry.organisations o on o.id = a.organisation
					order by 1""")
			.query((row) -> {
				String state = row.getString("state");
				String organisation = row.getString("organisation");
				boolean illustrative = row.getBoolean("illustrative");
				Named named = (state != null) ? new Named.State(CountryCode.of(state), illustrative)
						: (organisation != null) ? new Named.Organisation(organisation, illustrative)
								: new Named.Area(row.getString("area"));
				names.add(row.getString("name"), named);
			});
		return names;
	}

}
