package org.countrycoalition.funding.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.journal.Change;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.shell.components.HistoryDrawer;
import org.countrycoalition.shell.components.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * Shows who wrote, adopted, showed or withdrew an edition, and what was changed in its
 * targets and actions.
 */
@SpringComponent
class MobilisationHistory {

	private static final Set<String> COLUMNS = Set.of("title", "valid_from", "valid_to", "currency", "chapter",
			"document", "note", "status", "adopted_on", "withdrawn_on", "withdrawn_why", "tier", "discarded", "kind",
			"donor_state", "donor_organisation", "source_name", "pillar", "years", "amounts", "removed", "what", "who",
			"due", "done_on", "dropped_on", "dropped_why");

	private static final Map<String, String> VALUES = Map.of("pillar", "kernel.pillar.", "tier", "kernel.tier.",
			"chapter", "registry.yesNo.", "discarded", "registry.yesNo.", "removed", "registry.yesNo.", "status",
			"funding.mobilisation.status.", "kind", "funding.mobilisation.kind.");

	private static final String REASON = "mobilisation.";

	private final Journal journal;

	private final MobilisationWords words;

	MobilisationHistory(Journal journal, MobilisationWords words) {
		this.journal = journal;
		this.words = words;
	}

	HistoryButton button(MobilisationPlan plan) {
		return new HistoryButton(plan.facts().title(), () -> open(plan));
	}

	private void open(MobilisationPlan plan) {
		List<HistoryEntry> entries = new ArrayList<>();
		add("funding.mobilisation_plans", plan.id(), entries);
		plan.targets().forEach((target) -> add("funding.mobilisation_targets", target.id(), entries));
		plan.actions().forEach((action) -> add("funding.mobilisation_actions", action.id(), entries));
		entries.sort(Comparator.comparing(HistoryEntry::at).reversed());
		new HistoryDrawer(plan.facts().title(), entries, this.words.parts().switches().formats()).open();
	}

	private void add(String table, UUID row, List<HistoryEntry> entries) {
		this.journal.history(table, row.toString()).forEach((change) -> entries.add(entry(change)));
	}

	private HistoryEntry entry(Change change) {
		return HistoryEntry.of(change, this.words.parts().say("registry.operation." + change.operation().name()),
				(column) -> COLUMNS.contains(column) ? Optional.of(this.words.say("column." + column))
						: Optional.empty(),
				this::value, reason(change.reason()));
	}

	private String value(String column, String value) {
		String key = VALUES.get(column);
		return (key != null) ? this.words.parts().say(key + value) : value;
	}

	private @Nullable String reason(@Nullable String reason) {
		return (reason != null && reason.startsWith(REASON))
				? this.words.say("reason." + reason.substring(REASON.length())) : reason;
	}

}
