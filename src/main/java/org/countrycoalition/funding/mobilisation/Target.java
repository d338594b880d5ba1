package org.countrycoalition.funding.mobilisation;

import java.util.Collections;
import java.util.Currency;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;

/**
 * How much a source is to give.
 *
 * @param id key
 * @param facts what is said of it
 * @param version for optimistic locking
 */
public record Target(UUID id, Facts facts, int version) {

	/**
	 * The same told in the prices, each year by the index of that year, if the currency
	 * is the dollar; what it was adopted with is nominal.
	 */
	public Target in(Prices prices, Currency currency) {
		if (!prices.isConstant() || !currency.equals(Money.USD)) {
			return this;
		}
		SortedMap<Integer, Figure> told = new TreeMap<>();
		this.facts.amounts().forEach((year, amount) -> told.put(year, prices.in(amount, year)));
		return new Target(this.id, new Facts(this.facts.source(), this.facts.pillar(), told), this.version);
	}

	/** All years together; a year whose amount is not known makes it "at least". */
	public FigureSum total() {
		return this.facts.amounts().values().stream().collect(FigureSum.collector());
	}

	/**
	 * What a target says.
	 *
	 * @param source that is to give
	 * @param pillar for which, or unallocated
	 * @param amounts in the plan's currency by year; absent: not known. A year without
	 * entry has no target
	 */
	public record Facts(Source source, Pillar pillar, SortedMap<Integer, Figure> amounts) {

		public Facts {
			amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
		}

		boolean isOfTheSame(Facts other) {
			return this.pillar == other.pillar && this.source.key().equals(other.source.key())
					&& this.source.name().strip().equalsIgnoreCase(other.source.name().strip());
		}

	}

}
