package org.countrycoalition.funding.mobilisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.funding.NationalYear;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Prices;
import org.jspecify.annotations.Nullable;

/**
 * The targets of a plan against what came, by source and year of its period. A
 * contribution came from the source that names its donor; what came from donors that no
 * target names stands under other sources, so that all of it together is what was
 * counted. Own money is that of the national ledger: paid is what was spent; firm is, of
 * a year that is over, what was spent, and else what is budgeted.
 *
 * @param rows by year, in the order of the plan's sources; other sources last
 * @param named how many contributions came from named sources
 * @param all how many came
 * @param sources titles of what this rests on
 */
public record AgainstTargets(List<Row> rows, int named, int all, List<String> sources) {

	public AgainstTargets {
		rows = List.copyOf(rows);
		sources = List.copyOf(sources);
	}

	/**
	 * @param came to the State in the years of the plan
	 * @param running the year that is not over
	 */
	static AgainstTargets of(MobilisationPlan plan, List<Came> came, NationalLedger ledger, ExchangeRates rates,
			int running) {
		Map<String, Source> sources = new LinkedHashMap<>();
		Source own = new Source(Source.Kind.OWN, null, "");
		plan.targets()
			.stream()
			.map((target) -> target.facts().source())
			.forEach((source) -> sources.putIfAbsent(source.key(), source));
		sources.putIfAbsent(own.key(), own);
		Maker maker = new Maker(plan, came, ledger, rates, running);
		List<Row> rows = new ArrayList<>();
		for (int year : plan.facts().years()) {
			sources.values().forEach((source) -> rows.add(maker.row(source, year)));
			rows.add(maker.others(sources.keySet(), year));
		}
		List<String> titles = Stream
			.concat(came.stream().flatMap((one) -> one.sources().stream()),
					plan.facts()
						.years()
						.stream()
						.flatMap((year) -> ledger.in(year).entries().stream())
						.map((entry) -> entry.row().facts().document()))
			.collect(Collectors.collectingAndThen(Collectors.toMap((title) -> title.toLowerCase(Locale.ROOT),
					Function.identity(), (one, other) -> one, LinkedHashMap::new),
					(named) -> List.copyOf(named.values())));
		return new AgainstTargets(rows.stream().filter(Row::saysAnything).toList(),
				came.stream().filter((one) -> sources.containsKey(one.donor())).mapToInt(Came::rows).sum(),
				came.stream().mapToInt(Came::rows).sum(), titles);
	}

	/** The same with its dollars told in the prices. */
	AgainstTargets in(Prices prices, Currency currency) {
		return !prices.isConstant() ? this : new AgainstTargets(
				this.rows.stream().map((row) -> row.in(prices, currency)).toList(), this.named, this.all, this.sources);
	}

	/** Years with a row. */
	public List<Integer> years() {
		return this.rows.stream().map(Row::year).filter(Objects::nonNull).distinct().toList();
	}

	/** Each source with all its years together. */
	public List<Row> bySource() {
		return this.rows.stream()
			.collect(Collectors.groupingBy(Row::key, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((rows) -> Row.together(rows.getFirst().scope(), rows.getFirst().source(), null, rows))
			.sorted(Comparator.comparing(Row::scope))
			.toList();
	}

	/** All sources in a year. */
	public Row in(int year) {
		return Row.together(Scope.ALL, null, year,
				this.rows.stream().filter((row) -> Objects.equals(year, row.year())).toList());
	}

	/** All sources in all years. */
	public Row total() {
		return Row.together(Scope.ALL, null, null, this.rows);
	}

	/**
	 * A source in a year, or several together.
	 *
	 * @param scope of what it speaks
	 * @param source null: other sources, or all
	 * @param year null: all of the plan
	 * @param target to be raised
	 * @param paid came
	 * @param firm came or is signed
	 * @param open of the target
	 * @param names of donors that no target names
	 */
	public record Row(Scope scope, @Nullable Source source, @Nullable Integer year, Sums target, Sums paid, Sums firm,
			Open open, List<String> names) {

		public Row {
			names = List.copyOf(names);
		}

		private String key() {
			return (this.source != null) ? this.source.key() : "";
		}

		/** Whether what came from the source can be told. */
		public boolean isMatched() {
			return this.source == null || this.source.isMatched();
		}

		private boolean saysAnything() {
			return !this.target.isEmpty() || !this.paid.isEmpty() || !this.firm.isEmpty();
		}

		/** Only a row of one year is told in other prices; sums are made of these. */
		private Row in(Prices prices, Currency currency) {
			if (this.year == null) {
				throw new IllegalStateException();
			}
			Sums wanted = this.target.in(prices, this.year, currency);
			Sums signed = this.firm.in(prices, this.year, currency);
			return new Row(this.scope, this.source, this.year, wanted, this.paid.in(prices, this.year, currency),
					signed,
					(this.scope == Scope.SOURCE) ? Open.of(wanted.inPlans(), signed.inPlans(), isMatched()) : this.open,
					this.names);
		}

		private static Row together(Scope scope, @Nullable Source source, @Nullable Integer year, List<Row> rows) {
			return new Row(scope, source, year, rows.stream().map(Row::target).reduce(Sums.EMPTY, Sums::plus),
					rows.stream().map(Row::paid).reduce(Sums.EMPTY, Sums::plus),
					rows.stream().map(Row::firm).reduce(Sums.EMPTY, Sums::plus),
					rows.stream().map(Row::open).reduce(Open.NOTHING, Open::plus),
					rows.stream().flatMap((row) -> row.names().stream()).distinct().toList());
		}

	}

	/** Of what a row speaks. */
	public enum Scope {

		/** One source. */
		SOURCE,

		/** Donors that no target names. */
		OTHERS,

		/** All of them. */
		ALL

	}

	/**
	 * Makes rows.
	 *
	 * @param plan whose targets
	 * @param came by donor and year
	 * @param ledger of the State's own money
	 * @param rates convert
	 * @param running the year that is not over
	 */
	private record Maker(MobilisationPlan plan, List<Came> came, NationalLedger ledger, ExchangeRates rates,
			int running) {

		Row row(Source source, int year) {
			Sums target = this.plan.targets()
				.stream()
				.map(Target::facts)
				.filter((facts) -> facts.source().key().equals(source.key()))
				.map((facts) -> target(facts, year))
				.reduce(Sums.EMPTY, Sums::plus);
			Predicate<Came> its = (one) -> one.donor().equals(source.donor());
			boolean own = source.kind() == Source.Kind.OWN;
			Sums paid = inBoth(own ? own(year, Basis.SPENT) : paid(year, its), year);
			Sums firm = inBoth(own ? own(year, ownFirm(this.ledger.in(year))) : firm(year, its), year);
			return new Row(Scope.SOURCE, source, year, target, paid, firm,
					Open.of(target.inPlans(), firm.inPlans(), source.isMatched()), List.of());
		}

		private Sums target(Target.Facts facts, int year) {
			Figure amount = facts.amounts().get(year);
			return (amount != null) ? Sums.ofTarget(amount, this.plan.facts().currency(), year, this.rates)
					: Sums.EMPTY;
		}

		private Given own(int year, Basis basis) {
			return this.ledger.counted(year, basis)
				.stream()
				.map((row) -> Given.of(row, this.plan.facts().currency()))
				.reduce(Given.NOTHING, Given::plus);
		}

		private Basis ownFirm(NationalYear year) {
			boolean over = year.year() < this.running && !year.counted(Basis.SPENT).isEmpty();
			return (over || year.counted(Basis.BUDGETED).isEmpty()) ? Basis.SPENT : Basis.BUDGETED;
		}

		Row others(Set<String> named, int year) {
			Predicate<Came> other = (one) -> !named.contains(one.donor());
			return new Row(Scope.OTHERS, null, year, Sums.EMPTY, inBoth(paid(year, other), year),
					inBoth(firm(year, other), year), Open.NOTHING, of(year, other).map(Came::name).toList());
		}

		private Sums inBoth(Given given, int year) {
			return Sums.of(given, this.plan.facts().currency(), year, this.rates);
		}

		private Given paid(int year, Predicate<Came> which) {
			return of(year, which).map(Came::paid).reduce(Given.NOTHING, Given::plus);
		}

		private Given firm(int year, Predicate<Came> which) {
			return of(year, which).map(Came::firm).reduce(Given.NOTHING, Given::plus);
		}

		private Stream<Came> of(int year, Predicate<Came> which) {
			return this.came.stream().filter((one) -> one.year() == year && which.test(one));
		}

	}

}
