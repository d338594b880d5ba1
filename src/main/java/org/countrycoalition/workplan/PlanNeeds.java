package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Conversion;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a plan costs in a year and what the State gives of it, by pillar, in dollars of
 * the United States.
 *
 * @param need costs; a line without a cost is unknown; no entry: no line
 * @param national the State's own money; no entry: none is stated
 */
public record PlanNeeds(Map<Pillar, FigureSum> need, Map<Pillar, FigureSum> national) {

	/** Of a year for which no line plans anything. */
	public static final PlanNeeds NONE = new PlanNeeds(Map.of(), Map.of());

	/**
	 * @param rates of annual averages; an amount without a rate is unknown in dollars
	 */
	public static PlanNeeds of(Plan plan, int year, ExchangeRates rates) {
		Map<Pillar, FigureSum> need = new EnumMap<>(Pillar.class);
		Map<Pillar, FigureSum> national = new EnumMap<>(Pillar.class);
		Currency currency = Currency.getInstance(plan.currency());
		for (PlanLine line : plan.lines()) {
			PlanLine.Year planned = line.years().get(year);
			if (planned == null) {
				continue;
			}
			need.merge(line.pillar(), dollars(planned.cost(), currency, year, rates), FigureSum::plus);
			if (planned.national() != null) {
				national.merge(line.pillar(), dollars(planned.national(), currency, year, rates), FigureSum::plus);
			}
		}
		return new PlanNeeds(need, national);
	}

	/**
	 * @param of year whose needs these are
	 * @return the same in prices of another
	 */
	public PlanNeeds in(Prices prices, int of) {
		return prices.isConstant() ? new PlanNeeds(in(this.need, prices, of), in(this.national, prices, of)) : this;
	}

	private static Map<Pillar, FigureSum> in(Map<Pillar, FigureSum> sums, Prices prices, int of) {
		Map<Pillar, FigureSum> told = new EnumMap<>(Pillar.class);
		sums.forEach((pillar, sum) -> told.put(pillar, prices.in(sum, of)));
		return told;
	}

	private static FigureSum dollars(@Nullable BigDecimal amount, Currency currency, int year, ExchangeRates rates) {
		if (amount == null) {
			return FigureSum.of(Figure.absent(Absence.UNKNOWN));
		}
		return FigureSum.of(switch (rates.toUsd(new Money(amount, currency), year)) {
			case Conversion.AlreadyUsd same -> Figure.reported(same.usd().amount());
			case Conversion.Converted other ->
				Figure.of(other.usd().amount(), other.estimated() ? Status.ESTIMATED : Status.COMPUTED);
			case Conversion.NoRate left -> Figure.absent(Absence.UNKNOWN);
		});
	}

}
