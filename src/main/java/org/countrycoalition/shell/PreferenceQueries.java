package org.countrycoalition.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.countrycoalition.kernel.AreaUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the preferences of each account. Row-level security lets a person reach only
 * their own row.
 */
@Repository
@Transactional
class PreferenceQueries {

	private final JdbcClient jdbc;

	PreferenceQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	Optional<Preferences> find(String viewer) {
		return this.jdbc.sql("""
				select language, area_unit, as_of, illustrative, scheme, price_year
				from shell.preferences where viewer = :viewer""")
			.param("viewer", viewer)
			.query(PreferenceQueries::read)
			.optional();
	}

	void save(String viewer, Preferences preferences) {
		this.jdbc.sql("""
				insert into shell.preferences (viewer, language, area_unit, as_of, illustrative, scheme, price_year)
				values (:viewer, :language, :areaUnit, :asOf, :illustrative, :scheme, :priceYear)
				on conflict (viewer) do update set language = excluded.language, area_unit = excluded.area_unit,
				as_of = excluded.as_of, illustrative = excluded.illustrative, scheme = excluded.scheme,
				price_year = excluded.price_year""")
			.param("viewer", viewer)
			.param("language", preferences.language().getLanguage())
			.param("areaUnit", preferences.areaUnit().name())
			.param("asOf", preferences.asOf(), java.sql.Types.DATE)
			.param("illustrative", preferences.illustrative())
			.param("scheme", preferences.scheme().name())
			.param("priceYear", preferences.prices().year(), java.sql.Types.INTEGER)
			.update();
	}

	private static Preferences read(ResultSet row, int number) throws SQLException {
		return new Preferences(Locale.of(row.getString("language")), AreaUnit.valueOf(row.getString("area_unit")),
				row.getObject("as_of", LocalDate.class), row.getBoolean("illustrative"),
				Scheme.valueOf(row.getString("scheme")), new PriceBasis(row.getObject("price_year", Integer.class)));
	}

}
