package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.funding.OffPlan;
import org.countrycoalition.journal.Change;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.shell.components.HistoryDrawer;
import org.countrycoalition.shell.components.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * Shows who entered or changed a contribution or a row of the national ledger, when and
 * by which file.
 */
@SpringComponent
class ContributionHistory {

	/** What a source says; the portal's own keys are no matter of readers. */
	private static final Set<String> SHOWN = Set.of("source_name", "level", "basis", "year", "currency",
			"amount_original", "amount_usd", "stage", "reference", "themes", "pillar", "in_kind", "note", "share_low",
			"share_high", "share_note", "edition_title", "edition_on", "tier", "retracted", "source", "reason",
			"withdrawn");

	/** Columns that hold one of a few words. */
	private static final Map<String, String> VALUES = Map.of("stage", "funding.stage.", "pillar", "kernel.pillar.",
			"level", "funding.national.level.", "basis", "funding.national.basis.", "tier", "kernel.tier.", "in_kind",
			"registry.yesNo.", "retracted", "registry.yesNo.", "withdrawn", "registry.yesNo.");

	private static final Set<String> AMOUNTS = Set.of("amount_original", "amount_usd", "share_low", "share_high");

	private static final String IMPORTED = "import:";

	/** With the import's key, which is no matter of readers. */
	private static final String UNDONE = "undo:";

	/** What an authority does to its own ledger. */
	private static final String BY_AUTHORITY = "national.";

	private final Journal journal;

	private final FundingParts parts;

	ContributionHistory(Journal journal, FundingParts parts) {
		this.journal = journal;
		this.parts = parts;
	}

	/**
	 * @param subject what the row is, in the reader's language
	 * @return opens the history
	 */
	HistoryButton button(Contribution row, String subject) {
		return new HistoryButton(subject, () -> open(row.id(), subject, "funding.contributions", "funding.off_plan"));
	}

	/**
	 * @param subject what the row is, in the reader's language
	 * @return opens the history
	 */
	HistoryButton button(NationalRow row, String subject) {
		return new HistoryButton(subject, () -> open(row.id(), subject, "funding.national_money"));
	}

	private void open(UUID row, String subject, String... tables) {
		List<HistoryEntry> entries = Stream.of(tables)
			.flatMap((table) -> this.journal.history(table, row.toString()).stream())
			.map(this::entry)
			.sorted(Comparator.comparing(HistoryEntry::at).reversed())
			.toList();
		new HistoryDrawer(subject, entries, this.parts.switches().formats()).open();
	}

	private HistoryEntry entry(Change change) {
		return HistoryEntry.of(change, this.parts.say("registry.operation." + change.operation().name()), this::name,
				this::value, reason(change.reason()));
	}

	private Optional<String> name(String column) {
		return SHOWN.contains(column) ? Optional.of(this.parts.say("funding.history." + column)) : Optional.empty();
	}

	private String value(String column, String value) {
		if (AMOUNTS.contains(column)) {
			return this.parts.switches().formats().number(new BigDecimal(value), 2);
		}
		String words = VALUES.get(column);
		return (words != null) ? this.parts.say(words + value) : value;
	}

	private @Nullable String reason(@Nullable String reason) {
		if (reason == null) {
			return null;
		}
		if (reason.startsWith(IMPORTED)) {
			return this.parts.say("funding.history.imported", reason.substring(IMPORTED.length()));
		}
		if (reason.startsWith(BY_AUTHORITY)) {
			return this.parts.say("funding.history." + reason);
		}
		if (reason.equals(OffPlan.SAID) || reason.equals(OffPlan.TAKEN_BACK)) {
			return this.parts.say("funding.history." + reason.substring("funding.".length()));
		}
		return reason.startsWith(UNDONE) ? this.parts.say("funding.history.undone")
				: StepHistory.reason(reason, this.parts);
	}

}
