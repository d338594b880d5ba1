package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.journal.Change;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.shell.components.HistoryDrawer;
import org.countrycoalition.shell.components.HistoryEntry;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;

/**
 * Shows who wrote a plan or a line of it, when and from what to what. What was written
 * while it was a draft stays its authority's; everyone sees when it came into force.
 */
@SpringComponent
class PlanHistory {

	private static final Set<String> SHOWN = Set.of("title", "strategy", "first_year", "last_year", "currency",
			"status", "tier", "pillar", "operator", "location", "unit", "removed", "strategy_first", "strategy_last",
			"strategy_evidence", "submitted_by", "approved_by", "returned", "outcome", "responsible", "method",
			"residual", "gender", "environment", "communities", "attribution_method", "months");

	private static final Set<String> AMOUNTS = Set.of("quantity", "cost", "national", "capacity", "teams",
			"attribution", "women", "men", "girls", "boys", "disability");

	private static final Map<String, String> VALUES = Map.of("status", "workplan.status.", "pillar", "kernel.pillar.",
			"tier", "kernel.tier.", "removed", "registry.yesNo.", "residual", "registry.yesNo.", "attribution_method",
			"workplan.attribution.");

	private final Journal journal;

	private final PlanWords words;

	PlanHistory(Journal journal, PlanWords words) {
		this.journal = journal;
		this.words = words;
	}

	/** Of the plan itself: its title, years, status. */
	HistoryButton ofPlan(Plan plan) {
		return button(plan.title(), plan, () -> history("workplan.plans", plan.id().toString()));
	}

	/** Of a line and what it plans for the year. */
	HistoryButton ofLine(Plan plan, PlanLine line, int year) {
		return button(line.title(), plan, () -> {
			List<HistoryEntry> entries = new ArrayList<>(history("workplan.lines", line.id().toString()));
			entries.addAll(history("workplan.line_years", line.id() + "+" + year));
			return entries;
		});
	}

	private HistoryButton button(String subject, Plan plan, Supplier<List<HistoryEntry>> read) {
		return new HistoryButton(subject, () -> {
			List<HistoryEntry> entries = new ArrayList<>(read.get());
			if (entries.isEmpty() && plan.publishedAt() != null) {
				entries.add(published(plan));
			}
			entries.sort(Comparator.comparing(HistoryEntry::at).reversed());
			new HistoryDrawer(subject, entries, this.words.switches().formats()).open();
		});
	}

	/** For those to whom the draft's history is closed. */
	private HistoryEntry published(Plan plan) {
		return new HistoryEntry(Objects.requireNonNull(plan.publishedAt()), plan.source(),
				this.words.say("history.published", plan.number()), Map.of(), Map.of(), null);
	}

	private List<HistoryEntry> history(String table, String row) {
		return this.journal.history(table, row).stream().map(this::entry).toList();
	}

	private HistoryEntry entry(Change change) {
		return HistoryEntry.of(change, this.words.texts().of("registry.operation." + change.operation().name()),
				this::name, this::value, this.words.reason(change.reason()));
	}

	private Optional<String> name(String column) {
		return (SHOWN.contains(column) || AMOUNTS.contains(column)) ? Optional.of(this.words.say("history." + column))
				: Optional.empty();
	}

	private String value(String column, String value) {
		if (AMOUNTS.contains(column)) {
			return this.words.number(new BigDecimal(value));
		}
		String key = VALUES.get(column);
		return (key != null) ? this.words.texts().of(key + value) : value;
	}

}
