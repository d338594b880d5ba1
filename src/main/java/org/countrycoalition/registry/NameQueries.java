package org.countrycoalition.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

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
				names.add(row.getString("name"), named(row));
			});
		return names;
	}

	List<Alias> aliases() {
		return this.jdbc.sql("""
				select a.*, coalesce(s.illustrative, o.illustrative, false) as illustrative
				from registry.aliases a left join registry.states s on s.iso3 = a.state
				left join registry.organisations o on o.id = a.organisation order by lower(a.written), a.written""")
			.query((row, number) -> new Alias(row.getObject("id", UUID.class), row.getString("written"), named(row),
					row.getString("source"), row.getInt("version")))
			.list();
	}

	/** States, organisations and areas by their names, in the order of the language. */
	List<NameChoice> choices(Locale language) {
		boolean french = Locale.FRENCH.getLanguage().equals(language.getLanguage());
		return this.jdbc.sql("""
				select case when :french then name_fr else name_en end as name, iso3 as state, null as organisation,
					null as area, illustrative from registry.states
				union all select name, null, id, null, illustrative from registry.organisations
				union all select case when :french then name_fr else name_en end, null, null, id, false
					from registry.areas""")
			.param("french", french)
			.query((row, number) -> new NameChoice(row.getString("name"), named(row)))
			.list()
			.stream()
			.sorted(Comparator.comparing(NameChoice::name, Collator.getInstance(language)))
			.toList();
	}

	private static Named named(ResultSet row) throws SQLException {
		String state = row.getString("state");
		String organisation = row.getString("organisation");
		boolean illustrative = row.getBoolean("illustrative");
		if (state != null) {
			return new Named.State(CountryCode.of(state), illustrative);
		}
		return (organisation != null) ? new Named.Organisation(organisation, illustrative)
				: new Named.Area(row.getString("area"));
	}

}
