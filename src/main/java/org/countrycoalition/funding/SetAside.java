package org.countrycoalition.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * That a contribution is off its State's plan, as whoever sees it reads.
 *
 * @param year of the contribution
 * @param itself whether the authority says so of this one, rather than of one that it
 * follows from or that is the same money
 * @param said why, by whom and when; null: of a contribution that the reader does not see
 */
public record SetAside(int year, boolean itself, @Nullable Said said) {

	/** What a statement on contributions c selects for it. */
	public static final String COLUMNS = ", aside.id is not null as off_plan, aside.marked = aside.id as off_itself, "
			+ "mark.reason as off_reason, mark.said_name as off_by, mark.said_at as off_at";

	/**
	 * @param contributions what the statement calls them
	 * @return what it joins for that
	 */
	public static String joins(String contributions) {
		return """

				left join funding.off_plan_of_all() aside on aside.id = %s.id
				left join funding.off_plan mark on mark.contribution = aside.marked and not mark.withdrawn
				""".formatted(contributions);
	}

	/**
	 * @return empty: it is on the plan
	 */
	public static List<SetAside> read(ResultSet row) throws SQLException {
		if (!row.getBoolean("off_plan")) {
			return List.of();
		}
		String reason = row.getString("off_reason");
		Timestamp at = row.getTimestamp("off_at");
		return List.of(new SetAside(row.getInt("year"), row.getBoolean("off_itself"), (reason != null)
				? new Said(reason, row.getString("off_by"), Objects.requireNonNull(at).toInstant()) : null));
	}

	/**
	 * @param reason why
	 * @param by who said so, by name
	 * @param at when
	 */
	public record Said(String reason, String by, Instant at) {
	}

}
