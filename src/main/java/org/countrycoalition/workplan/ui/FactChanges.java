package org.countrycoalition.workplan.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.workplan.Outcome;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * What two versions say differently of the plan itself: its title, strategy, years,
 * currency and outcomes.
 */
final class FactChanges {

	private final PlanWords words;

	FactChanges(PlanWords words) {
		this.words = words;
	}

	/** The table of differences, empty if both say the same. */
	Optional<Section> between(Plan before, Plan after) {
		List<Row> rows = rows(before, after).stream().filter((row) -> !row.before().equals(row.after())).toList();
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		String heading = this.words.say("compare.facts");
		return Optional.of(new Card(heading,
				new DataTable<Row>(heading).captionUnseen()
					.name(this.words.say("compare.fact"), (row) -> new Span(row.name()))
					.text(this.words.say("version.name.short", before.number()), Row::before)
					.text(this.words.say("version.name.short", after.number()), Row::after)
					.rows(rows)));
	}

	private List<Row> rows(Plan before, Plan after) {
		List<Row> rows = new ArrayList<>();
		rows.add(row("title", before, after, Plan::title));
		rows.add(row("first_year", before, after, (plan) -> String.valueOf(plan.firstYear())));
		rows.add(row("last_year", before, after, (plan) -> String.valueOf(plan.lastYear())));
		rows.add(row("currency", before, after, Plan::currency));
		rows.add(row("strategy", before, after, (plan) -> of(plan, Strategy::title)));
		rows.add(row("strategy_first", before, after, (plan) -> of(plan, Strategy::firstYear)));
		rows.add(row("strategy_last", before, after, (plan) -> of(plan, Strategy::lastYear)));
		rows.add(row("strategy_evidence", before, after, (plan) -> of(plan, Strategy::evidence)));
		Set<String> titles = Stream.of(after, before)
			.flatMap((plan) -> plan.outcomes().stream())
			.map(Outcome::title)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		titles.forEach((title) -> rows
			.add(new Row(this.words.say("compare.outcome", title), outcome(before, title), outcome(after, title))));
		return rows;
	}

	private Row row(String name, Plan before, Plan after, Function<Plan, String> says) {
		return new Row(this.words.say("history." + name), says.apply(before), says.apply(after));
	}

	private String of(Plan plan, Function<Strategy, @Nullable Object> says) {
		Object said = (plan.strategy() != null) ? says.apply(plan.strategy()) : null;
		return Objects.toString(said, this.words.say("notStated"));
	}

	private String outcome(Plan plan, String title) {
		return plan.outcomes()
			.stream()
			.filter((outcome) -> outcome.title().equals(title))
			.findFirst()
			.map(this::text)
			.orElseGet(() -> this.words.say("compare.outcome.none"));
	}

	private String text(Outcome outcome) {
		String due = (outcome.due() != null) ? this.words.switches().formats().date(outcome.due()) : null;
		String said = Stream.of(outcome.measure(), due).filter(Objects::nonNull).collect(Collectors.joining(" · "));
		return said.isEmpty() ? this.words.say("compare.outcome.there") : said;
	}

	/**
	 * A fact of the plan in both versions.
	 *
	 * @param name of the fact
	 * @param before in words
	 * @param after in words
	 */
	private record Row(String name, String before, String after) {
	}

}
