package org.countrycoalition.funding.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.needs.Board;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.journal.Change;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.shell.components.HistoryDrawer;
import org.countrycoalition.shell.components.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * Shows who posted, changed, showed or withdrew a need or an offer, and who said what of
 * its matches and deliveries, as far as the change log tells its reader.
 */
@SpringComponent
class NeedsHistory {

	private static final Set<String> COLUMNS = Set.of("kind", "title", "what", "quantity", "unit", "pillars",
			"wanted_from", "wanted_to", "states", "value_amount", "value_currency", "withdrawn_on", "withdrawn_why",
			"tier", "note", "side", "says", "why", "withdrawn", "delivered_on", "arrived_on");

	private static final Map<String, String> VALUES = Map.of("tier", "kernel.tier.", "withdrawn", "registry.yesNo.",
			"kind", "funding.needs.kind.", "side", "funding.needs.match.side.", "says", "funding.needs.says.");

	private static final String REASON = "needs.";

	private final Journal journal;

	NeedsHistory(Journal journal) {
		this.journal = journal;
	}

	HistoryButton button(Posting posting, Board board, NeedsWords words) {
		return new HistoryButton(posting.terms().title(), () -> open(posting, board, words));
	}

	private void open(Posting posting, Board board, NeedsWords words) {
		List<HistoryEntry> entries = new ArrayList<>();
		add("funding.postings", posting.id(), entries, words);
		board.matches(posting).forEach((match) -> {
			add("funding.posting_matches", match.id(), entries, words);
			add("funding.match_words", match.id(), entries, words);
			match.deliveries().forEach((delivery) -> {
				add("funding.deliveries", delivery.id(), entries, words);
				add("funding.arrivals", delivery.id(), entries, words);
			});
		});
		entries.sort(Comparator.comparing(HistoryEntry::at).reversed());
		new HistoryDrawer(posting.terms().title(), entries, words.parts().switches().formats()).open();
	}

	private void add(String table, UUID row, List<HistoryEntry> entries, NeedsWords words) {
		this.journal.history(table, row.toString()).forEach((change) -> entries.add(entry(change, words)));
	}

	private static HistoryEntry entry(Change change, NeedsWords words) {
		return HistoryEntry.of(change, words.parts().say("registry.operation." + change.operation().name()),
				(column) -> COLUMNS.contains(column) ? Optional.of(words.say("column." + column)) : Optional.empty(),
				(column, value) -> value(column, value, words), reason(change.reason(), words));
	}

	private static String value(String column, String value, NeedsWords words) {
		String key = VALUES.get(column);
		return (key != null) ? words.parts().say(key + value) : value;
	}

	private static @Nullable String reason(@Nullable String reason, NeedsWords words) {
		return (reason != null && reason.startsWith(REASON)) ? words.say("reason." + reason.substring(REASON.length()))
				: reason;
	}

}
