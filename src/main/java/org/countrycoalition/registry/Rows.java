package org.countrycoalition.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FuzzyDate;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the register's rows into its records.
 */
final class Rows {

	private Rows() {
	}

	static Standing standing(ResultSet row, int number) throws SQLException {
		String basis = row.getString("in_force_basis");
		return new Standing(id(row), state(row), date(row, "signed_on"), date(row, "deposited_on"),
				date(row, "in_force_on"), (basis != null) ? Standing.InForceBasis.valueOf(basis) : null,
				date(row, "withdrawn_on"), row.getString("source"), row.getInt("version"));
	}

	static Obligation obligation(ResultSet row, int number) throws SQLException {
		return new Obligation(id(row), state(row), row.getInt("article"), fuzzy(row, "arose"), fuzzy(row, "ended"),
				Obligation.Confidence.valueOf(row.getString("confidence")), row.getString("source"),
				row.getString("note"), row.getInt("version"));
	}

	static Deadline deadline(ResultSet row, int number) throws SQLException {
		return new Deadline(id(row), state(row), row.getInt("article"), Deadline.Kind.valueOf(row.getString("kind")),
				date(row, "falls_on"), Deadline.Certainty.valueOf(row.getString("certainty")),
				row.getString("document"), row.getString("meeting"), row.getString("note"), row.getString("source"),
				date(row, "superseded_on"), row.getInt("version"));
	}

	static ExtensionRequest request(ResultSet row, int number) throws SQLException {
		return new ExtensionRequest(id(row), state(row), row.getInt("article"), date(row, "requested_until"),
				row.getString("reason"), row.getString("document"), date(row, "filed_on"),
				Tier.valueOf(row.getString("tier")), row.getString("owner_organisation"),
				row.getBoolean("illustrative"), row.getString("source"), row.getInt("version"));
	}

	static NearCompletion nearCompletion(ResultSet row, int number) throws SQLException {
		return new NearCompletion(id(row), state(row), row.getInt("article"),
				row.getObject("declared_on", LocalDate.class), date(row, "taken_back_on"), date(row, "withdrawn_on"),
				row.getString("owner_organisation"), row.getBoolean("illustrative"), row.getString("source"),
				row.getInt("version"));
	}

	static Organisation organisation(ResultSet row, int number) throws SQLException {
		return new Organisation(row.getString("id"), row.getString("name"),
				Organisation.Kind.valueOf(row.getString("kind")), code(row, "state"), date(row, "existed_from"),
				date(row, "existed_until"), row.getBoolean("illustrative"), row.getString("source"),
				row.getInt("version"));
	}

	static Membership membership(ResultSet row, int number) throws SQLException {
		return new Membership(id(row), state(row), row.getString("owner_organisation"), row.getString("name"),
				Membership.Role.valueOf(row.getString("role")), row.getObject("member_from", LocalDate.class),
				date(row, "member_until"), row.getBoolean("illustrative"), row.getString("source"),
				row.getInt("version"));
	}

	static Meeting meeting(ResultSet row, int number) throws SQLException {
		return new Meeting(row.getString("code"), row.getString("name"), row.getString("city"), code(row, "country"),
				row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
				row.getString("source"), row.getInt("version"));
	}

	static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	private static @Nullable FuzzyDate fuzzy(ResultSet row, String name) throws SQLException {
		LocalDate earliest = date(row, name + "_earliest");
		LocalDate latest = date(row, name + "_latest");
		return (earliest != null && latest != null) ? FuzzyDate.between(earliest, latest) : null;
	}

	private static UUID id(ResultSet row) throws SQLException {
		return row.getObject("id", UUID.class);
	}

	private static CountryCode state(ResultSet row) throws SQLException {
		return CountryCode.of(row.getString("state"));
	}

	private static @Nullable CountryCode code(ResultSet row, String column) throws SQLException {
		String iso3 = row.getString(column);
		return (iso3 != null) ? CountryCode.of(iso3) : null;
	}

}
