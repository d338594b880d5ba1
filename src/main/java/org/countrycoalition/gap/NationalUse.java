package org.countrycoalition.gap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.funding.ByEstimate;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.funding.Themes;
import org.countrycoalition.funding.WiderBudget;
import org.countrycoalition.gap.GapInput.Unallocated;
import org.countrycoalition.kernel.AttributedPart;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Share;

/**
 * Which of the State's own money lowers the gaps of a year: what the national ledger
 * says, instead of what the plan's lines state, and never both. Of a year that is over
 * the ledger's spent money comes before its budget; of a running or coming year only its
 * budget counts, because what was spent so far is no measure of the year. Money of the
 * ledger that is for no one pillar speaks for all of them; if it has none of that kind,
 * it replaces the plan's shares of the pillars that it names and of no other. Of money
 * that is part of a wider budget at least the lower share is used, and at most the upper.
 *
 * @param source what is used
 * @param ofPlan pillars of which the plan's shares are used
 * @param byPillar used money by pillar; no entry: none
 * @param most the same with the most that is for the pillar of wider budgets
 * @param unallocated used money that is for no one pillar
 * @param shares all that the plan's lines state by pillar, used or not
 * @param used all that is used of the ledger
 * @param budgeted all that the ledger has as budgeted, used or not
 * @param spent all that the ledger has as spent, used or not
 * @param byEstimate what of the used money is attributed by estimate
 * @param madeUp whether some row of the ledger is
 */
public record NationalUse(Source source, Set<Pillar> ofPlan, Map<Pillar, FigureSum> byPillar,
		Map<Pillar, FigureSum> most, List<Unallocated> unallocated, Map<Pillar, FigureSum> shares, FigureSum used,
		FigureSum budgeted, FigureSum spent, ByEstimate byEstimate, boolean madeUp) {

	public NationalUse {
		ofPlan = Set.copyOf(ofPlan);
		byPillar = Map.copyOf(byPillar);
		most = Map.copyOf(most);
		unallocated = List.copyOf(unallocated);
		shares = Map.copyOf(shares);
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
		return of(year, running, shares, ledger, NationalRow::counted, NationalRow::most);
	}

	/**
	 * @param part that is attributable, of a row with its share; nobody says the share of
	 * a row that is no part of a wider budget
	 */
	static NationalUse attributed(int year, int running, Map<Pillar, FigureSum> shares, NationalLedger ledger,
			AttributedPart part) {
		Function<NationalRow, FigureSum> used = (row) -> {
			WiderBudget wider = row.facts().wider();
			return part.of((wider != null) ? wider.share() : Share.UNKNOWN, row.whole());
		};
		return of(year, running, shares, ledger, used, used);
	}

	private static NationalUse of(int year, int running, Map<Pillar, FigureSum> shares, NationalLedger ledger,
			Function<NationalRow, FigureSum> least, Function<NationalRow, FigureSum> most) {
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
		Map<Pillar, FigureSum> told = byPillar(used, least, forAll ? Map.of() : shares);
		Map<Pillar, FigureSum> upTo = byPillar(used, most, forAll ? Map.of() : shares);
		List<Unallocated> unallocated = used.stream()
			.filter((row) -> !row.facts().pillar().isAllocated())
			.map((row) -> new Unallocated(Themes.of(row.themes()).named(), least.apply(row), most.apply(row), true))
			.toList();
		Set<Pillar> ofPlan = forAll ? Set.of()
				: shares.keySet().stream().filter((pillar) -> !isNamed(used, pillar)).collect(Collectors.toSet());
		boolean madeUp = Stream.of(budgeted, spent).flatMap(List::stream).anyMatch(NationalRow::illustrative);
		return new NationalUse(source, ofPlan, told, upTo, unallocated, shares,
				used.stream().map(least).reduce(FigureSum.EMPTY, FigureSum::plus), sum(budgeted), sum(spent),
				ByEstimate.of(used), madeUp);
	}

	/** Money of the rows, and the plan's shares of pillars that they do not name. */
	private static Map<Pillar, FigureSum> byPillar(List<NationalRow> rows, Function<NationalRow, FigureSum> part,
			Map<Pillar, FigureSum> shares) {
		Map<Pillar, FigureSum> told = new EnumMap<>(Pillar.class);
		rows.stream()
			.filter((row) -> row.facts().pillar().isAllocated())
			.forEach((row) -> told.merge(row.facts().pillar(), part.apply(row), FigureSum::plus));
		shares.forEach(told::putIfAbsent);
		return told;
	}

	private static boolean isNamed(List<NationalRow> rows, Pillar pillar) {
		return rows.stream().anyMatch((row) -> row.facts().pillar() == pillar);
	}

	private static FigureSum sum(List<NationalRow> rows) {
		return rows.stream().map(NationalRow::counted).reduce(FigureSum.EMPTY, FigureSum::plus);
	}

	/** The same with its dollars, of the year, told in the prices. */
	NationalUse in(Prices prices, int of) {
		return new NationalUse(this.source, this.ofPlan, in(this.byPillar, prices, of), in(this.most, prices, of),
				this.unallocated.stream().map((gift) -> gift.in(prices, of)).toList(), in(this.shares, prices, of),
				prices.in(this.used, of), prices.in(this.budgeted, of), prices.in(this.spent, of),
				this.byEstimate.in(prices, of), this.madeUp);
	}

	private static Map<Pillar, FigureSum> in(Map<Pillar, FigureSum> sums, Prices prices, int of) {
		Map<Pillar, FigureSum> told = new EnumMap<>(Pillar.class);
		sums.forEach((pillar, sum) -> told.put(pillar, prices.in(sum, of)));
		return told;
	}

	/** All that the plan's lines state. */
	public FigureSum inPlan() {
		return shares((pillar) -> true);
	}

	/** What of it the ledger replaces. */
	public FigureSum replaced() {
		return shares((pillar) -> !isOfPlan(pillar));
	}

	/** What of it counts. */
	public FigureSum standing() {
		return shares(this::isOfPlan);
	}

	/**
	 * All that counts: what is used of the ledger, and what counts of the plan's lines.
	 */
	public FigureSum counted() {
		return this.used.plus(standing());
	}

	/** The same with the most of what is part of wider budgets. */
	public FigureSum countedAtMost() {
		return Stream.concat(this.most.values().stream(), this.unallocated.stream().map(Unallocated::most))
			.reduce(FigureSum.EMPTY, FigureSum::plus);
	}

	private FigureSum shares(Predicate<Pillar> which) {
		return this.shares.entrySet()
			.stream()
			.filter((share) -> which.test(share.getKey()))
			.map(Map.Entry::getValue)
			.reduce(FigureSum.EMPTY, FigureSum::plus);
	}

	/** Whether what the plan's lines state of the pillar is used. */
	public boolean isOfPlan(Pillar pillar) {
		return this.ofPlan.contains(pillar);
	}

	/** Whether the plan's shares stand for pillars that the ledger does not name. */
	public boolean partly() {
		return this.source != Source.PLAN && !this.ofPlan.isEmpty();
	}

	/**
	 * How many parts of plan and ledger, used or not, are converted at the rate of an
	 * earlier year.
	 */
	public int estimated() {
		return inPlan().estimated() + this.budgeted.estimated() + this.spent.estimated();
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
