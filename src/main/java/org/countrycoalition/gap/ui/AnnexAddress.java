package org.countrycoalition.gap.ui;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.gap.Annex;
import org.countrycoalition.gap.GapYears;
import org.countrycoalition.kernel.CountryCode;

/**
 * What the address of an annex asks for:
 * {@code ?show=year,area,method,teams,cost,national,secured,gap&from=2027&to=2031}. What
 * it does not know it leaves aside.
 *
 * @param shown columns; those of year, area and method tell rows apart
 * @param from first year
 * @param to last year, included
 */
record AnnexAddress(Set<Column> shown, int from, int to) {

	/** Keeps the columns in their order. */
	AnnexAddress {
		shown = Collections.unmodifiableSet(shown.isEmpty() ? EnumSet.noneOf(Column.class) : EnumSet.copyOf(shown));
	}

	static AnnexAddress of(QueryParameters address, int usual) {
		GapAddress years = GapAddress.of(address, usual);
		Optional<String> asked = address.getSingleParameter("show");
		return new AnnexAddress(asked.map(AnnexAddress::columns).orElseGet(() -> EnumSet.allOf(Column.class)),
				years.from(), years.to());
	}

	private static Set<Column> columns(String asked) {
		List<String> names = Arrays.asList(asked.split(",", -1));
		Set<Column> columns = EnumSet.noneOf(Column.class);
		Arrays.stream(Column.values()).filter((column) -> names.contains(column.code())).forEach(columns::add);
		return columns;
	}

	Annex.Grouping grouping() {
		return new Annex.Grouping(this.shown.contains(Column.YEAR), this.shown.contains(Column.AREA),
				this.shown.contains(Column.METHOD));
	}

	AnnexAddress with(Column column, boolean isShown) {
		Set<Column> columns = EnumSet.noneOf(Column.class);
		columns.addAll(this.shown);
		if (isShown) {
			columns.add(column);
		}
		else {
			columns.remove(column);
		}
		return new AnnexAddress(columns, this.from, this.to);
	}

	/** Years out of order meet at the one that was chosen last. */
	AnnexAddress from(int year) {
		return new AnnexAddress(this.shown, year, GapYears.spans(year, this.to) ? this.to : year);
	}

	AnnexAddress to(int year) {
		return new AnnexAddress(this.shown, GapYears.spans(this.from, year) ? this.from : year, year);
	}

	/** The part of an address that asks for years. */
	String years() {
		return "from=" + this.from + "&to=" + this.to;
	}

	/** The address, without a leading slash. */
	String in(CountryCode state) {
		return "countries/" + state.iso3() + "/annex?show="
				+ this.shown.stream().map(Column::code).collect(Collectors.joining(",")) + "&" + years();
	}

	/** What can be shown, beside the pillar. */
	enum Column {

		YEAR, AREA, METHOD, TEAMS, COST, NATIONAL, SECURED, GAP;

		String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		boolean isFigure() {
			return compareTo(METHOD) > 0;
		}

		boolean isMoney() {
			return compareTo(TEAMS) > 0;
		}

	}

}
