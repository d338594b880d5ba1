package org.countrycoalition.funding;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.FigureSum;

/**
 * What was given at one stage to a receiver that is no State: an area, a region or the
 * world. It is in no State's figures, and what has come further stands at its later stage
 * too, so that stages do not add up.
 *
 * @param recipient key of who receives
 * @param name of who receives
 * @param stage how far it has come
 * @param rows all that is recorded, counted or not
 */
public record GivenElsewhere(String recipient, Contribution.Name name, Stage stage, List<Contribution> rows) {

	public GivenElsewhere {
		rows = List.copyOf(rows);
	}

	/**
	 * @param rows of one year; those to States are left aside
	 * @param language in which receivers are named
	 * @return by receiver and stage
	 */
	public static List<GivenElsewhere> of(List<Contribution> rows, Locale language) {
		return rows.stream()
			.filter((row) -> !row.isToState())
			.collect(Collectors.groupingBy((row) -> List.of(row.recipient(), row.stage())))
			.values()
			.stream()
			.map((group) -> new GivenElsewhere(group.getFirst().recipient(), group.getFirst().recipientName(),
					group.getFirst().stage(), group))
			.sorted(Comparator
				.comparing((GivenElsewhere given) -> given.name().in(language), Collator.getInstance(language))
				.thenComparing(GivenElsewhere::stage))
			.toList();
	}

	/** Money, each contribution once. */
	public FigureSum money() {
		return sum((row) -> !row.inKind());
	}

	/** Gifts in kind: beside money, never inside. */
	public FigureSum inKind() {
		return sum(Contribution::inKind);
	}

	private FigureSum sum(Predicate<Contribution> which) {
		return this.rows.stream()
			.filter(Contribution::counted)
			.filter(which)
			.map(Contribution::dollars)
			.collect(FigureSum.collector());
	}

	/** How many give money that counts; a State and its donor organisations are one. */
	public long donors() {
		return this.rows.stream()
			.filter((row) -> row.counted() && !row.inKind())
			.map(Contribution::givesFor)
			.distinct()
			.count();
	}

}
