package org.countrycoalition.workplan;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countrycoalition.workplan.PlanField.Place;

/**
 * Of what a cell of a plan tells: a field, of a year or of a month where it has one.
 *
 * @param field of the line
 * @param year 0 if it is of the line as such
 * @param month from 1 to 12, 0 if it is of no month
 */
public record PlanColumn(PlanField field, int year, int month) implements Comparable<PlanColumn> {

	private static final Pattern NAME = Pattern.compile("([a-z ]+?)(?: (\\d{4})(?:-(\\d{2}))?)?");

	private static final Comparator<PlanColumn> ORDER = Comparator.comparingInt(PlanColumn::year)
		.thenComparing(PlanColumn::field)
		.thenComparingInt(PlanColumn::month);

	static PlanColumn of(PlanField field) {
		return new PlanColumn(field, 0, 0);
	}

	static PlanColumn of(PlanField field, int year) {
		return new PlanColumn(field, year, 0);
	}

	/**
	 * @return such as "title", "cost 2027" or "month 2027-03"
	 */
	public String name() {
		String year = (this.year > 0) ? " " + this.year : "";
		return this.field.word() + year + ((this.month > 0) ? "-%02d".formatted(this.month) : "");
	}

	/**
	 * @param name as {@link #name} gives it
	 * @return the column, empty if no field is called so
	 */
	static Optional<PlanColumn> named(String name) {
		Matcher parts = NAME.matcher(name);
		if (!parts.matches()) {
			return Optional.empty();
		}
		int year = number(parts, 2);
		int month = number(parts, 3);
		for (PlanField field : PlanField.values()) {
			boolean fits = (field.place() == Place.LINE) == (year == 0) && (field == PlanField.MONTH) == (month > 0);
			if (field.word().equals(parts.group(1)) && fits && month <= 12) {
				return Optional.of(new PlanColumn(field, year, month));
			}
		}
		return Optional.empty();
	}

	private static int number(Matcher parts, int group) {
		return (parts.group(group) != null) ? Integer.parseInt(parts.group(group)) : 0;
	}

	@Override
	public int compareTo(PlanColumn other) {
		return ORDER.compare(this, other);
	}

}
