package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The prices in which dollars of the United States are told: nominal, each in those of
 * its own year, or constant, all in those of one year. Dollars of the year Y in prices of
 * the year B are the amount times the index of B, divided by the index of Y, rounded half
 * up to the cent. Without both values of the index the amount is not computable, and
 * never the nominal one.
 *
 * @param year whose prices, null: nominal
 * @param index in force; null if none is loaded, or none is needed
 */
public record Prices(@Nullable Integer year, @Nullable PriceIndex index) {

	/** Dollars as they were given, each of its own year. */
	public static final Prices NOMINAL = new Prices(null, null);

	private static final int DECIMALS = 2;

	/** Whether all dollars are told in prices of one year. */
	public boolean isConstant() {
		return this.year != null;
	}

	/** Whether dollars of the year can be told in these prices. */
	public boolean isComputable(int of) {
		return !isConstant() || (value(this.year).isPresent() && value(of).isPresent());
	}

	/**
	 * A figure in dollars of the year, in these prices. What was not known stays what it
	 * was; what is converted is computed, unless it was an estimate.
	 */
	public Figure in(Figure dollars, int of) {
		if (!isConstant()) {
			return dollars;
		}
		return switch (dollars) {
			case Figure.Absent absent -> absent;
			case Figure.Known known -> amount(known.value(), of)
				.map((amount) -> Figure.of(amount,
						(known.status() == Status.ESTIMATED) ? Status.ESTIMATED : Status.COMPUTED))
				.orElseGet(() -> Figure.absent(Absence.NOT_COMPUTABLE));
		};
	}

	/**
	 * A sum of dollars of one and the same year, in these prices. It is converted as a
	 * whole, so that only one amount is rounded.
	 */
	public FigureSum in(FigureSum dollars, int of) {
		if (!isConstant() || dollars.known() == 0) {
			return dollars;
		}
		return amount(dollars.ofKnown(), of)
			.map((amount) -> new FigureSum(amount, dollars.known(), dollars.estimated(), dollars.absent()))
			.orElseGet(() -> notComputable(dollars));
	}

	private static FigureSum notComputable(FigureSum dollars) {
		Map<Absence, Integer> absent = new EnumMap<>(Absence.class);
		absent.putAll(dollars.absent());
		absent.merge(Absence.NOT_COMPUTABLE, dollars.known(), Math::addExact);
		return new FigureSum(BigDecimal.ZERO, 0, 0, absent);
	}

	/**
	 * An amount in dollars of the year, in these prices; empty if that is not computable.
	 * Nothing is nothing in any prices.
	 */
	public Optional<BigDecimal> amount(BigDecimal usd, int of) {
		if (!isConstant() || usd.signum() == 0) {
			return Optional.of(usd);
		}
		return value(this.year).flatMap(
				(wanted) -> value(of).map((own) -> usd.multiply(wanted).divide(own, DECIMALS, RoundingMode.HALF_UP)));
	}

	private Optional<BigDecimal> value(@Nullable Integer of) {
		return (this.index != null && of != null) ? Optional.ofNullable(this.index.values().get(of)) : Optional.empty();
	}

}
