package org.countrycoalition.gap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.funding.Themes;
import org.countrycoalition.gap.GapInput.Unallocated;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;

/**
 * Which of the State's own money lowers the gaps of a year: what the national ledger
 * says, instead of what the plan's lines state, and never both. Of a year that is over
 * the ledger's spent money comes before its budget; of a running or coming year only its
 * budget counts, because what was spent so far is no measure of the year. Money of the
 * ledger that is for no one pillar speaks for all of them; if it has none of that kind,
 * it replaces the plan's shares of the pillars that it names and of no other.
 *
 * @param source what is used
 * @param partly whether the plan's shares stand for pillars that the ledger does not name
 * @param byPillar used money by pillar; no entry: none
 * @param unallocated used money that is for no one pillar
 * @param inPlan all that the plan's lines state, used or not
 * @param budgeted all that the ledger has as budgeted, used or not
 * @param spent all that the ledger has as spent, used or not
 */
public record NationalUse(Source source, boolean partly, Map<Pillar, FigureSum> byPillar, List<Unallocated> unallocated,
		FigureSum inPlan, FigureSum budgeted, FigureSum spent) {

	public NationalUse {
		byPillar = Map.copyOf(byPillar);
		unallocated = List.copyOf(unallocated);
	}

	static NationalUse ofPlan(Map<Pillar, FigureSum> shares) {
		return of(0, 0, shares, new NationalLedger(List.of()));
	}

	/**
	 * @param year of the need
	 * @param running the year that is not over
	 * @param shares national money of the plan's lines
	 * @param ledger of the State
	 */
	static NationalUse of(int year, int running, Map<Pillar, FigureSum> shares, NationalLedger ledger) {
		return of(year, running, shares, ledger, UnaryOperator.identity());
	}

	/**
	 * @param part of each amount of the ledger that is used
	 */
	static NationalUse of(int year, int running, Map<Pillar, FigureSum> shares, NationalLedger ledger,
			UnaryOperator<FigureSum> part) {
		List<NationalRow> budgeted = ledger.counted(year, Basis.BUDGETED);
		List<NationalRow> spent = ledger.counted(year, Basis.SPENT);
		Source source = (year < running && !spent.isEmpty()) ? Source.SPENT
				: !budgeted.isEmpty() ? Source.BUDGETED : Source.PLAN;
		List<NationalRow> used = switch (source) {
			case PLAN -> List.of();
			case BUDGETED -> budgeted;
			case SPENT -> spent;
		};
		boolean forAll = used.stream().anyMatch((row) -> !row.facts().pillar().isAllocated());
		Map<Pillar, FigureSum> told = new EnumMap<>(Pillar.class);
		List<Unallocated> unallocated = new ArrayList<>();
		used.forEach((row) -> {
			FigureSum amount = part.apply(FigureSum.of(row.dollars()));
			if (row.facts().pillar().isAllocated()) {
				told.merge(row.facts().pillar(), amount, FigureSum::plus);
			}
			else {
				unallocated.add(new Unallocated(Themes.of(row.themes()).named(), amount, true));
			}
		});
		boolean partly = source != Source.PLAN && !forAll
				&& shares.keySet().stream().anyMatch((pillar) -> !told.containsKey(pillar));
		if (!forAll) {
			shares.forEach(told::putIfAbsent);
		}
		return new NationalUse(source, partly, told, unallocated,
				shares.values().stream().reduce(FigureSum.EMPTY, FigureSum::plus), sum(budgeted), sum(spent));
	}

	private static FigureSum sum(List<NationalRow> rows) {
		return rows.stream().map(NationalRow::dollars).collect(FigureSum.collector());
	}

	/** The same with its dollars, of the year, told in the prices. */
	NationalUse in(Prices prices, int of) {
		Map<Pillar, FigureSum> told = new EnumMap<>(Pillar.class);
		this.byPillar.forEach((pillar, sum) -> told.put(pillar, prices.in(sum, of)));
		return new NationalUse(this.source, this.partly, told,
				this.unallocated.stream().map((gift) -> gift.in(prices, of)).toList(), prices.in(this.inPlan, of),
				prices.in(this.budgeted, of), prices.in(this.spent, of));
	}

	/** Whether the ledger knows anything of the year. */
	public boolean hasLedger() {
		return this.budgeted.parts() + this.spent.parts() > 0;
	}

	/** Where the national money that lowers gaps comes from. */
	public enum Source {

		/** The shares that the plan's lines state. */
		PLAN,

		/** The ledger's budgeted money. */
		BUDGETED,

		/** The ledger's spent money, of a year that is over. */
		SPENT

	}

}
