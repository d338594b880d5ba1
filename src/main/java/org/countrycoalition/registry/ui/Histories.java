package org.countrycoalition.registry.ui;

import java.util.List;
import java.util.Optional;

import org.countrycoalition.journal.Change;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.shell.components.HistoryDrawer;
import org.countrycoalition.shell.components.HistoryEntry;

import org.springframework.stereotype.Component;

/**
 * Shows who changed a row of the register, when and why, with the words of the screens
 * instead of names of columns.
 */
@Component
class Histories {

	private final Journal journal;

	private final ColumnWords columns;

	private final ReasonWords reasons;

	private final Texts texts;

	private final Switches switches;

	Histories(Journal journal, ColumnWords columns, ReasonWords reasons, Texts texts, Switches switches) {
		this.journal = journal;
		this.columns = columns;
		this.reasons = reasons;
		this.texts = texts;
		this.switches = switches;
	}

	/**
	 * @param table name without the schema
	 * @param id key of the row
	 * @param subject what the row is, in the reader's language
	 * @return opens the history
	 */
	HistoryButton button(String table, String id, String subject) {
		return new HistoryButton(subject, () -> open(table, id, subject));
	}

	private void open(String table, String id, String subject) {
		new HistoryDrawer(subject, entries(table, id), this.switches.formats()).open();
	}

	List<HistoryEntry> entries(String table, String id) {
		return this.journal.history("registry." + table, id).stream().map(this::entry).toList();
	}

	private HistoryEntry entry(Change change) {
		return HistoryEntry.of(change, this.texts.of("registry.operation." + change.operation().name()),
				this.columns::name, this.columns::value,
				Optional.ofNullable(change.reason()).map(this.reasons::of).orElse(null));
	}

}
