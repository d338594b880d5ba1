package org.countrycoalition.kernel;

import java.util.Currency;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A total of amounts in several currencies: what could be said in dollars, and what had
 * to stay in its own currency. Totals can be added in any order and grouping.
 *
 * @param inUsd the dollars, with how many of the amounts were converted at the rate of an
 * earlier year ({@link FigureSum#estimated()}) and how many amounts are absent
 * @param unconverted the amounts for which there is no rate, one sum for each currency
 */
public record MoneyTotal(FigureSum inUsd, Map<Currency, Money> unconverted) {

	/** The total of no amount: zero, and known. */
	public static final MoneyTotal EMPTY = new MoneyTotal(FigureSum.EMPTY, Map.of());

	public MoneyTotal {
		unconverted = Map.copyOf(unconverted);
		unconverted.forEach((currency, money) -> {
			if (!money.currency().equals(currency)) {
				throw new IllegalArgumentException(money + " does not stand under " + currency);
			}
		});
	}

	/** The total of one amount. */
	public static MoneyTotal of(Conversion conversion) {
		return switch (conversion) {
			case Conversion.AlreadyUsd same -> ofUsd(Figure.reported(same.usd().amount()));
			case Conversion.Converted other ->
				ofUsd(Figure.of(other.usd().amount(), other.estimated() ? Status.ESTIMATED : Status.COMPUTED));
			case Conversion.NoRate left ->
				new MoneyTotal(FigureSum.EMPTY, Map.of(left.original().currency(), left.original()));
		};
	}

	/** The total of one row whose amount is absent. */
	public static MoneyTotal of(Absence reason) {
		return ofUsd(Figure.absent(reason));
	}

	private static MoneyTotal ofUsd(Figure dollars) {
		return new MoneyTotal(FigureSum.of(dollars), Map.of());
	}

	/** Totals a stream of conversions. */
	public static Collector<Conversion, ?, MoneyTotal> collector() {
		return Collectors.reducing(EMPTY, MoneyTotal::of, MoneyTotal::plus);
	}

	/** The total of the amounts of both. */
	public MoneyTotal plus(MoneyTotal other) {
		Map<Currency, Money> both = Stream.of(this.unconverted, other.unconverted)
			.flatMap((left) -> left.entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Money::plus));
		return new MoneyTotal(this.inUsd.plus(other.inUsd), both);
	}

	/** Whether the whole can be more: an amount has no rate, or is itself missing. */
	public boolean isLowerBound() {
		return !this.unconverted.isEmpty() || this.inUsd.isLowerBound();
	}

	/** How many amounts were converted at the rate of an earlier year. */
	public int estimated() {
		return this.inUsd.estimated();
	}

	/**
	 * The whole in dollars, or if {@link #isLowerBound()} what it is at least. If nothing
	 * could be said in dollars it is unknown and not zero.
	 */
	public Figure usdAtLeast() {
		if (this.inUsd.known() == 0 && !this.unconverted.isEmpty()) {
			return Figure.absent(Absence.UNKNOWN);
		}
		return this.inUsd.atLeast();
	}

}
