package org.countrycoalition.funding.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.needs.Board;
import org.countrycoalition.funding.needs.NeedsAndOffers;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.journal.Change;
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
			"tier", "shown_to", "note", "side", "says", "why", "withdrawn", "delivered_on", "excess_note",
			"arrived_on");

	private static final Map<String, String> VALUES = Map.of("tier", "kernel.tier.", "withdrawn", "registry.yesNo.",
			"kind", "funding.needs.kind.", "side", "funding.needs.match.side.", "says", "funding.needs.says.",
			"pillars", "kernel.pillar.");

	private static final String REASON = "needs.";

	private final NeedsAndOffers needs;

	NeedsHistory(NeedsAndOffers needs) {
		this.needs = needs;
	}

	HistoryButton button(Posting posting, Board board, NeedsWords words) {
		Map<String, String> holders = board.beside()
			.values()
			.stream()
			.map(Posting::holder)
			.distinct()
			.collect(Collectors.toMap(Posting.Holder::organisation, Posting.Holder::name, (one, same) -> one));
		return new HistoryButton(posting.terms().title(), () -> open(posting, holders, words));
	}

	private void open(Posting posting, Map<String, String> holders, NeedsWords words) {
		BinaryOperator<String> value = (column, written) -> Arrays.stream(written.split(", ", -1))
			.map((one) -> "shown_to".equals(column) ? holders.getOrDefault(one, one) : value(column, one, words))
			.collect(Collectors.joining(", "));
		List<HistoryEntry> entries = this.needs.history(posting.id())
			.stream()
			.map((change) -> entry(change, value, words))
			.toList();
		new HistoryDrawer(posting.terms().title(), entries, words.parts().switches().formats()).open();
	}

	private static HistoryEntry entry(Change change, BinaryOperator<String> value, NeedsWords words) {
		return HistoryEntry.of(change, words.parts().say("registry.operation." + change.operation().name()),
				(column) -> COLUMNS.contains(column) ? Optional.of(words.say("column." + column)) : Optional.empty(),
				value, reason(change.reason(), words));
	}

	private static String value(String column, String value, NeedsWords words) {
		String key = VALUES.get(column);
		return (key != null && !value.isEmpty()) ? words.parts().say(key + value) : value;
	}

	private static @Nullable String reason(@Nullable String reason, NeedsWords words) {
		return (reason != null && reason.startsWith(REASON)) ? words.say("reason." + reason.substring(REASON.length()))
				: reason;
	}

}
