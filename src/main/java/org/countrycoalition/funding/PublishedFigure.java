package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A total, or a share of one, as a source prints it. It says something about money and is
 * never added to any.
 *
 * @param id key
 * @param state of whose year it speaks
 * @param year of the money
 * @param kind what it is the total of
 * @param amount as printed, in the unit
 * @param decimals how many the source prints
 * @param unit dollars or millions of them
 * @param percent share as printed, null if not
 * @param datedOn that its edition states, or the day of its import
 * @param begun when it was imported
 * @param current whether no later edition prints the same
 * @param illustrative made up
 * @param source title and address
 */
public record PublishedFigure(UUID id, CountryCode state, int year, Kind kind, BigDecimal amount, int decimals,
		Unit unit, @Nullable BigDecimal percent, LocalDate datedOn, Instant begun, boolean current,
		boolean illustrative, String source) {

	private static final Comparator<PublishedFigure> LATER = Comparator.comparing(PublishedFigure::datedOn)
		.thenComparing(PublishedFigure::begun)
		.thenComparing(PublishedFigure::source);

	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	/** In dollars, as exactly as it is printed. */
	public BigDecimal dollars() {
		return (this.unit == Unit.USD) ? this.amount : this.amount.multiply(MILLION);
	}

	/** Marks of several that say the same the latest as current. */
	static List<PublishedFigure> marked(List<PublishedFigure> figures) {
		Map<List<Object>, PublishedFigure> latest = new HashMap<>();
		figures.forEach((figure) -> latest.merge(figure.about(), figure,
				(one, other) -> (LATER.compare(one, other) >= 0) ? one : other));
		return figures.stream().map((figure) -> figure.marked(figure.equals(latest.get(figure.about())))).toList();
	}

	private List<Object> about() {
		return List.of(this.state, this.year, this.kind, this.illustrative);
	}

	private PublishedFigure marked(boolean latest) {
		return new PublishedFigure(this.id, this.state, this.year, this.kind, this.amount, this.decimals, this.unit,
				this.percent, this.datedOn, this.begun, latest, this.illustrative, this.source);
	}

	/** What a figure is the total of. */
	public enum Kind {

		/** The State's own money. */
		NATIONAL,

		/** Contributions of others. */
		INTERNATIONAL,

		/** Both. */
		TOTAL,

		/** Contributions for clearance and risk education, which the source joins. */
		CLEARANCE_AND_RISK_EDUCATION,

		/** Contributions for victim assistance. */
		VICTIM_ASSISTANCE,

		/** Contributions for capacity: a marker across pillars. */
		CAPACITY_BUILDING,

		/** Contributions that the source does not divide. */
		NOT_DISAGGREGATED,

		/** All contributions that the shares divide. */
		SPLIT_TOTAL;

		/** Whether it is a share by theme, or their total. */
		public boolean isOfSplit() {
			return compareTo(TOTAL) > 0;
		}

	}

	/** In what a figure is printed. */
	public enum Unit {

		/** Dollars of the United States. */
		USD,

		/** Millions of them. */
		USD_MILLION

	}

}
