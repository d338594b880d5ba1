package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.journal.Change;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.shell.components.HistoryDrawer;
import org.countrycoalition.shell.components.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * Shows who entered, changed, showed or withdrew a step, and who confirmed its receipt.
 */
@SpringComponent
class StepHistory {

	private static final Set<String> AMOUNTS = Set.of("amount_original", "attribution_low", "attribution_high",
			"quantity", "pillar_share");

	private static final Set<String> TEXTS = Set.of("year", "title", "stage_on", "expected_on", "authorised_by",
			"approval_needed", "pillar", "currency", "tier", "withdrawn_on", "withdrawn_why", "reference", "note",
			"channel", "earmarking", "modality", "unit", "named_pillars", "in_kind", "retracted", "received_on",
			"withdrawn");

	private static final Map<String, String> VALUES = Map.of("pillar", "kernel.pillar.", "tier", "kernel.tier.",
			"retracted", "registry.yesNo.", "withdrawn", "registry.yesNo.", "earmarking", "funding.funnel.earmarking.",
			"modality", "funding.funnel.modality.", "in_kind", "registry.yesNo.");

	private static final Set<String> UNSAID = Set.of("false", "{}", "[]", "");

	private static final String REASON = "funnel.";

	private final Journal journal;

	private final FunnelWords words;

	StepHistory(Journal journal, FunnelWords words) {
		this.journal = journal;
		this.words = words;
	}

	HistoryButton button(Step step) {
		return new HistoryButton(step.terms().title(), () -> open(step));
	}

	private void open(Step step) {
		List<HistoryEntry> entries = new ArrayList<>();
		for (UUID row : step.rows()) {
			add("funding.contributions", row, entries);
			add("funding.receipts", row, entries);
		}
		entries.sort(Comparator.comparing(HistoryEntry::at).reversed());
		new HistoryDrawer(step.terms().title(), entries, this.words.parts().switches().formats()).open();
	}

	private void add(String table, UUID row, List<HistoryEntry> entries) {
		this.journal.history(table, row.toString()).forEach((change) -> entries.add(entry(change)));
	}

	private HistoryEntry entry(Change change) {
		return HistoryEntry.of(change, this.words.parts().say("registry.operation." + change.operation().name()),
				(column) -> isSaid(change, column) ? name(column) : Optional.empty(), this::value,
				reason(change.reason()));
	}

	/** What nobody has said of a new step is no news. */
	private static boolean isSaid(Change change, String column) {
		return change.operation() != Change.Operation.INSERT || !UNSAID.contains(change.after().get(column));
	}

	private Optional<String> name(String column) {
		return (AMOUNTS.contains(column) || TEXTS.contains(column)) ? Optional.of(this.words.say("column." + column))
				: Optional.empty();
	}

	private String value(String column, String value) {
		if (AMOUNTS.contains(column)) {
			return this.words.number(new BigDecimal(value));
		}
		if (column.equals("named_pillars")) {
			return pillars(value);
		}
		String key = VALUES.get(column);
		return (key != null) ? this.words.parts().say(key + value) : value;
	}

	private String pillars(String names) {
		String pillars = Arrays.stream(Pillar.values())
			.filter((pillar) -> names.contains(pillar.name()))
			.map((pillar) -> this.words.parts().say("kernel.pillar." + pillar.name()))
			.collect(Collectors.joining(", "));
		return pillars.isEmpty() ? this.words.say("notStated") : pillars;
	}

	private @Nullable String reason(@Nullable String reason) {
		return (reason != null) ? reason(reason, this.words.parts()) : null;
	}

	/** What was done to a step, in words; any other reason as it is. */
	static String reason(String reason, FundingParts parts) {
		return reason.startsWith(REASON) ? parts.say("funding.funnel.reason." + reason.substring(REASON.length()))
				: reason;
	}

}
