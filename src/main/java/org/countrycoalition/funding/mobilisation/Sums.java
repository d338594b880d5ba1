package org.countrycoalition.funding.mobilisation;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Conversion;
import org.countrycoalition.kernel.ExchangeRate;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Prices;

/**
 * The same amounts in the plan's currency and in dollars of the United States: as they
 * were given, or else at the average rate of their year or the latest earlier one. What
 * has no rate is unknown in the other currency, and never zero.
 *
 * @param inPlans in the currency of the plan
 * @param inDollars in dollars
 */
public record Sums(FigureSum inPlans, FigureSum inDollars) {

	/** Of nothing. */
	public static final Sums EMPTY = new Sums(FigureSum.EMPTY, FigureSum.EMPTY);

	static Sums ofTarget(Figure amount, Currency currency, int year, ExchangeRates rates) {
		Figure dollars = switch (amount) {
			case Figure.Absent absent -> absent;
			case Figure.Known known -> switch (rates.toUsd(new Money(known.value(), currency), year)) {
				case Conversion.AlreadyUsd already -> amount;
				case Conversion.Converted converted -> converted.estimated()
						? Figure.estimated(converted.usd().amount()) : Figure.computed(converted.usd().amount());
				case Conversion.NoRate none -> Figure.absent(Absence.UNKNOWN);
			};
		};
		return new Sums(FigureSum.of(amount), FigureSum.of(dollars));
	}

	static Sums of(Given given, Currency currency, int year, ExchangeRates rates) {
		return new Sums(given.own().plus(converted(given.other(), currency, year, rates)), given.dollars());
	}

	private static FigureSum converted(FigureSum dollars, Currency currency, int year, ExchangeRates rates) {
		if (currency.equals(Money.USD) || dollars.known() == 0) {
			return dollars;
		}
		Optional<Money> converted = rates.fromUsd(Money.usd(dollars.ofKnown()), currency, year);
		if (converted.isEmpty()) {
			return new FigureSum(BigDecimal.ZERO, 0, 0, Map.of(Absence.UNKNOWN, dollars.parts()));
		}
		boolean earlier = rates.rate(currency, year)
			.map(ExchangeRate::year)
			.filter((rated) -> rated < year)
			.isPresent();
		return new FigureSum(converted.get().amount(), dollars.known(), earlier ? dollars.known() : dollars.estimated(),
				dollars.absent());
	}

	/**
	 * The same told in the prices: amounts in the plan's currency too, if that is the
	 * dollar. By an index of dollars no other currency is converted.
	 */
	Sums in(Prices prices, int year, Currency currency) {
		return new Sums(currency.equals(Money.USD) ? prices.in(this.inPlans, year) : this.inPlans,
				prices.in(this.inDollars, year));
	}

	/** Both together. */
	public Sums plus(Sums other) {
		return new Sums(this.inPlans.plus(other.inPlans), this.inDollars.plus(other.inDollars));
	}

	/** Whether nothing is summed. */
	public boolean isEmpty() {
		return this.inDollars.parts() == 0;
	}

	/** Whether amounts are known, but for want of a rate not in the plan's currency. */
	public boolean lacksRate() {
		return this.inDollars.known() > this.inPlans.known();
	}

}
