package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.journal.Change;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.shell.components.HistoryDrawer;
import org.countrycoalition.shell.components.HistoryEntry;
import org.countrycoalition.workplan.Budget;
import org.countrycoalition.workplan.UnitCost;

/**
 * Shows who entered, corrected, withdrew or took back a unit cost or a budget, when and
 * from what to what, to those who read it.
 */
@SpringComponent
class CostHistory {

	private static final Set<String> SHOWN = Set.of("activity", "unit", "amount", "currency", "dated", "source",
			"ended_on", "operator", "note", "removed");

	private final Journal journal;

	private final CostWords words;

	CostHistory(Journal journal, CostWords words) {
		this.journal = journal;
		this.words = words;
	}

	/** Of an entry of the cost library. */
	HistoryButton of(UnitCost entry) {
		return button(entry.facts().activity(), "workplan.unit_costs", entry.id());
	}

	/** Of a budget. */
	HistoryButton of(Budget budget) {
		return button(budget.operator(), "workplan.budgets", budget.id());
	}

	private HistoryButton button(String subject, String table, UUID row) {
		return new HistoryButton(subject, () -> {
			List<HistoryEntry> entries = new ArrayList<>(
					this.journal.history(table, row.toString()).stream().map(this::entry).toList());
			entries.sort(Comparator.comparing(HistoryEntry::at).reversed());
			new HistoryDrawer(subject, entries, this.words.plan().switches().formats()).open();
		});
	}

	private HistoryEntry entry(Change change) {
		String operation = this.words.plan().texts().of("registry.operation." + change.operation().name());
		return HistoryEntry.of(change, operation, this::name, this::value, this.words.plan().reason(change.reason()));
	}

	private Optional<String> name(String column) {
		return SHOWN.contains(column) ? Optional.of(this.words.say("field." + column)) : Optional.empty();
	}

	private String value(String column, String value) {
		return switch (column) {
			case "amount" -> this.words.plan().number(new BigDecimal(value));
			case "unit" -> this.words.unit(value);
			case "removed" -> this.words.plan().texts().of("registry.yesNo." + value);
			default -> value;
		};
	}

}
