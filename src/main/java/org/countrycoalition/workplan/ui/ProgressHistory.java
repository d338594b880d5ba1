package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.journal.Change;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.shell.components.HistoryDrawer;
import org.countrycoalition.shell.components.HistoryEntry;
import org.countrycoalition.workplan.LineProgress;
import org.countrycoalition.workplan.Progress;

/**
 * Shows who reported, corrected, accepted or gave back what of a line, when and from what
 * to what. Others than operator and authority see since when a report is accepted.
 */
@SpringComponent
class ProgressHistory {

	private static final Set<String> AMOUNTS = Set.of("quantity", "spent", "women", "men", "girls", "boys",
			"disability");

	private static final Set<String> TEXTS = Set.of("note", "returned", "status", "tier", "removed");

	private static final Map<String, String> VALUES = Map.of("status", "workplan.progress.status.", "tier",
			"kernel.tier.", "removed", "registry.yesNo.");

	private final Journal journal;

	private final ProgressWords words;

	ProgressHistory(Journal journal, ProgressWords words) {
		this.journal = journal;
		this.words = words;
	}

	/** Of the reports on a line for the year. */
	HistoryButton of(LineProgress line) {
		return new HistoryButton(line.line().title(), () -> {
			List<HistoryEntry> entries = new ArrayList<>();
			line.reports().forEach((report) -> entries.addAll(of(report)));
			entries.sort(Comparator.comparing(HistoryEntry::at).reversed());
			new HistoryDrawer(line.line().title(), entries, this.words.plan().switches().formats()).open();
		});
	}

	private List<HistoryEntry> of(Progress report) {
		String period = this.words.period(report.period());
		List<HistoryEntry> entries = this.journal.history("workplan.progress", report.id().toString())
			.stream()
			.map((change) -> entry(change, period))
			.toList();
		Progress.Stamp decided = report.decided();
		return (entries.isEmpty() && decided != null) ? List.of(new HistoryEntry(decided.at(), report.source(),
				this.words.say("history.accepted", period), Map.of(), Map.of(), null)) : entries;
	}

	private HistoryEntry entry(Change change, String period) {
		String operation = this.words.plan().texts().of("registry.operation." + change.operation().name());
		return HistoryEntry.of(change, this.words.say("history.operation", period, operation), this::name, this::value,
				this.words.plan().reason(change.reason()));
	}

	private Optional<String> name(String column) {
		return (AMOUNTS.contains(column) || TEXTS.contains(column)) ? Optional.of(this.words.say("column." + column))
				: Optional.empty();
	}

	private String value(String column, String value) {
		if (AMOUNTS.contains(column)) {
			return this.words.plan().number(new BigDecimal(value));
		}
		String key = VALUES.get(column);
		return (key != null) ? this.words.plan().texts().of(key + value) : value;
	}

}
