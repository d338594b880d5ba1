package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.funding.Suggestions.Link;
import org.countrycoalition.funding.Suggestions.Pass;
import org.jspecify.annotations.Nullable;

/**
 * Asks about what amounts of one year leave over: lines that name one reference, then
 * equal amounts of two years. Nearer ones come first, and what is asked about already is
 * not asked about again, so that questions are not more than the money that may be told
 * too high.
 */
final class LeftOver {

	private static final Comparator<Link> NEARER = Comparator
		.comparing(LeftOver::apart, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
		.thenComparing((link) -> Window.days(link.gives(), link.stands()),
				Comparator.nullsLast(Comparator.<Long>naturalOrder()))
		.thenComparing((link) -> link.gives().id())
		.thenComparing((link) -> link.stands().id());

	private final Map<Link, Verdict> holding;

	private final Map<Link, Doubt> found;

	/** Lines that give way to another one and count no more. */
	private final Set<MoneyLine> gone;

	/** Those that are the same money as another one, part of it, or hold it. */
	private final Set<MoneyLine> settled;

	LeftOver(Map<Link, Verdict> holding, Map<Link, Doubt> found) {
		this.holding = holding;
		this.found = found;
		this.gone = holding.entrySet().stream().flatMap(LeftOver::gone).collect(Collectors.toSet());
		this.settled = holding.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != Verdict.DIFFERENT)
			.flatMap((entry) -> entry.getKey().lines())
			.collect(Collectors.toSet());
	}

	private static Stream<MoneyLine> gone(Map.Entry<Link, Verdict> entry) {
		return switch (entry.getValue()) {
			case SAME, PART_OF, DISPUTED -> Stream.of(entry.getKey().gives());
			case CONTAINS -> Stream.of(entry.getKey().stands());
			case DIFFERENT -> Stream.of();
		};
	}

	void ask(List<Pass> passes) {
		Set<MoneyLine> asked = this.found.entrySet()
			.stream()
			// what is asked about at another stage may have its match at its own
			.filter((entry) -> entry.getValue() != Doubt.OTHER_STAGE)
			.flatMap((entry) -> entry.getKey().lines())
			.collect(Collectors.toCollection(HashSet::new));
		Set<MoneyLine> before = Set.copyOf(asked);
		passes.stream()
			.flatMap(this::byReference)
			.filter((link) -> link.lines().noneMatch(before::contains))
			.sorted(NEARER)
			.forEach((link) -> ask(link, Doubt.SAME_REFERENCE, link.lines().allMatch(asked::contains), asked));
		passes.stream()
			.flatMap(this::acrossYears)
			.sorted(NEARER)
			.forEach((link) -> ask(link, Doubt.NEXT_YEAR, link.lines().anyMatch(asked::contains), asked));
	}

	private void ask(Link link, Doubt doubt, boolean enough, Set<MoneyLine> asked) {
		if (!enough) {
			this.found.putIfAbsent(link, doubt);
			link.lines().forEach(asked::add);
		}
	}

	/**
	 * One agreement may be paid in parts, so that a line may be asked about with several;
	 * but what has its match among the same sources has no other there.
	 */
	private Stream<Link> byReference(Pass pass) {
		Set<MoneyLine> giving = Set.copyOf(pass.giving());
		Set<MoneyLine> standing = Set.copyOf(pass.standing());
		Set<MoneyLine> matched = this.holding.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == Verdict.SAME || entry.getValue() == Verdict.DISPUTED)
			.filter((entry) -> giving.contains(entry.getKey().gives()) && standing.contains(entry.getKey().stands()))
			.flatMap((entry) -> entry.getKey().lines())
			.collect(Collectors.toSet());
		return pairs(pass
			.of((line) -> Window.agreement(line) != null && !this.gone.contains(line) && !matched.contains(line)),
				(line) -> kind(line, Window.agreement(line)), 0);
	}

	private Stream<Link> acrossYears(Pass pass) {
		Pass open = pass.of((line) -> !this.settled.contains(line));
		return Stream.of(-1, 1)
			.flatMap((years) -> pairs(open, (line) -> kind(line, null), years))
			.filter((link) -> Window.isNextYear(link.gives(), link.stands()));
	}

	/**
	 * @param years by which what stands is later
	 */
	private Stream<Link> pairs(Pass pass, Function<MoneyLine, Kind> kinds, int years) {
		Map<Kind, List<MoneyLine>> alike = pass.standing().stream().collect(Collectors.groupingBy(kinds));
		return pass.giving()
			.stream()
			.flatMap((gives) -> alike.getOrDefault(kinds.apply(gives).later(years), List.of())
				.stream()
				.map((stands) -> new Link(gives, stands)))
			.filter((link) -> !this.holding.containsKey(link));
	}

	private static Kind kind(MoneyLine line, @Nullable String agreement) {
		return new Kind(line.donor(), line.year(), line.stage(), line.inKind(), line.illustrative(), agreement);
	}

	private static @Nullable BigDecimal apart(Link link) {
		BigDecimal gives = link.gives().usd();
		BigDecimal stands = link.stands().usd();
		return (gives != null && stands != null) ? gives.subtract(stands).abs() : null;
	}

	/** What two lines have in common that may be the same money. */
	private record Kind(String donor, int year, Stage stage, boolean inKind, boolean illustrative,
			@Nullable String agreement) {

		Kind later(int years) {
			return new Kind(this.donor, this.year + years, this.stage, this.inKind, this.illustrative, this.agreement);
		}

	}

}
