package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds lines that may be the same money and of which nothing holds yet: in the tables of
 * donors and recipients, and among what is entered in the portal. It suggests; a person
 * decides.
 */
final class Suggestions {

	private final Map<RowKey, MoneyLine> lines = new HashMap<>();

	private final Map<Link, Doubt> found = new LinkedHashMap<>();

	private final Map<Pair, Verdict> decided = new HashMap<>();

	/** Lines by the one that they are part of. */
	private final Map<MoneyLine, List<MoneyLine>> parts = new HashMap<>();

	private Suggestions(Map<Link, Verdict> holding) {
		holding.forEach((link, verdict) -> {
			if (verdict == Verdict.PART_OF) {
				this.parts.computeIfAbsent(link.stands(), (whole) -> new ArrayList<>()).add(link.gives());
			}
			else if (verdict == Verdict.CONTAINS) {
				this.parts.computeIfAbsent(link.gives(), (whole) -> new ArrayList<>()).add(link.stands());
			}
		});
		holding.forEach((link, verdict) -> this.decided
			.put(new Pair(link.gives().as(Publisher.DONOR).key(), link.stands().as(Publisher.DONOR).key()), verdict));
	}

	/**
	 * @param lines of current editions, and steps
	 * @param holding what holds of pairs already, equal lines that pair off by themselves
	 * among them
	 */
	static Map<Link, Doubt> of(List<MoneyLine> lines, Map<Link, Verdict> holding) {
		Suggestions suggestions = new Suggestions(holding);
		List<Pass> passes = passes(lines);
		passes.forEach(suggestions::between);
		new LeftOver(holding, suggestions.found).ask(passes);
		return suggestions.found;
	}

	/**
	 * Tables with each other whatever their stages; what is entered in the portal stage
	 * by stage, for a commitment and its payment are both there.
	 */
	private static List<Pass> passes(List<MoneyLine> lines) {
		List<MoneyLine> printed = lines.stream().filter((line) -> line.step() == null).toList();
		List<Pass> passes = new ArrayList<>();
		passes.add(new Pass(of(printed, Publisher.DONOR), of(printed, Publisher.RECIPIENT)));
		for (Stage stage : Stage.values()) {
			List<MoneyLine> counted = lines.stream().filter((line) -> line.counted() && line.stage() == stage).toList();
			List<MoneyLine> steps = counted.stream().filter((line) -> line.step() != null).toList();
			passes.add(new Pass(steps, counted.stream().filter((line) -> line.step() == null).toList()));
			passes.add(new Pass(of(steps, Publisher.DONOR), of(steps, Publisher.RECIPIENT)));
		}
		passes.removeIf((pass) -> pass.giving().isEmpty() || pass.standing().isEmpty());
		return passes;
	}

	private static List<MoneyLine> of(List<MoneyLine> lines, Publisher side) {
		return lines.stream().filter((line) -> line.side() == side).toList();
	}

	private void between(Pass pass) {
		List<MatchRow> rows = Stream
			.concat(pass.giving().stream().map((line) -> row(line, Publisher.DONOR)),
					pass.standing().stream().map((line) -> row(line, Publisher.RECIPIENT)))
			.toList();
		Matching matching = Matching.of(rows, this.decided, held(pass));
		matching.same().forEach((pair) -> add(pair, Doubt.EQUAL));
		matching.open().forEach(this::add);
	}

	/**
	 * Dollars of parts that matching does not see beside their whole: they count no more,
	 * or are of another year or donor.
	 */
	private Map<RowKey, Optional<BigDecimal>> held(Pass pass) {
		Set<MoneyLine> told = Stream.concat(pass.giving().stream(), pass.standing().stream())
			.collect(Collectors.toSet());
		Map<RowKey, Optional<BigDecimal>> held = new HashMap<>();
		this.parts.forEach((whole, parts) -> parts.stream()
			.filter((part) -> !told.contains(part) || part.year() != whole.year()
					|| !part.donor().equals(whole.donor()))
			.map((part) -> Optional.ofNullable(part.usd()))
			.forEach((usd) -> held.merge(whole.as(Publisher.DONOR).key(), usd,
					(one, other) -> one.flatMap((sum) -> other.map(sum::add)))));
		return held;
	}

	private MatchRow row(MoneyLine line, Publisher as) {
		MatchRow row = line.as(as);
		this.lines.put(row.key(), line);
		return row;
	}

	private MoneyLine line(RowKey key) {
		return Objects.requireNonNull(this.lines.get(key));
	}

	private void add(Pair pair, Doubt doubt) {
		this.found.putIfAbsent(new Link(line(pair.donors()), line(pair.recipients())), doubt);
	}

	/**
	 * Lines of two kinds of sources that are set beside each other.
	 *
	 * @param giving those that give way if they are the same money
	 * @param standing the others
	 */
	record Pass(List<MoneyLine> giving, List<MoneyLine> standing) {

		/** Those of its lines. */
		Pass of(Predicate<MoneyLine> lines) {
			return new Pass(this.giving.stream().filter(lines).toList(), this.standing.stream().filter(lines).toList());
		}

	}

	/**
	 * Two lines, the one that gives way first.
	 *
	 * @param gives way if both are the same money
	 * @param stands the other
	 */
	record Link(MoneyLine gives, MoneyLine stands) {

		/** In the order in which one gives way to the other. */
		static Link between(MoneyLine one, MoneyLine other) {
			return other.givesWayTo(one) ? new Link(other, one) : new Link(one, other);
		}

		Stream<MoneyLine> lines() {
			return Stream.of(this.gives, this.stands);
		}

	}

}
