package org.countrycoalition.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.countrycoalition.funding.Line.Edition;
import org.countrycoalition.registry.KnownNames;
import org.countrycoalition.registry.KnownNames.Named;

/**
 * The lines of a table with their names matched to the register. A name that is not known
 * stands under the key that it would be created with.
 *
 * @param rows in the order of the file
 * @param unknownDonors name as written, by the key it would get
 * @param unknownRecipients name as written, by the key it would get
 * @param assumed whose tables those are taken for that do not say it
 */
record Resolution(List<ImportRow> rows, SequencedMap<String, String> unknownDonors,
		SequencedMap<String, String> unknownRecipients, List<Publisher> assumed) {

	private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");

	static Resolution of(ContributionTable table, KnownNames names, PublisherChoice choice) {
		Resolution all = new Resolution(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>(),
				new ArrayList<>());
		Map<List<Object>, List<Line>> tables = table.lines()
			.stream()
			.collect(Collectors.groupingBy((line) -> identity(line.edition(), line.year()), LinkedHashMap::new,
					Collectors.toList()));
		Map<List<Object>, Publisher> publishers = new HashMap<>();
		tables.forEach((identity, lines) -> {
			List<PrintedTotal> totals = table.totals()
				.stream()
				.filter((total) -> identity(total.edition(), total.year()).equals(identity))
				.toList();
			Publisher publisher = choice.of(lines, totals);
			publishers.put(identity, publisher);
			if (choice.isOpen(lines, totals)) {
				all.assumed.add(publisher);
			}
		});
		Map<RowKey, RowKey> latest = new HashMap<>();
		table.lines()
			.forEach((line) -> all.add(line, names,
					Objects.requireNonNull(publishers.get(identity(line.edition(), line.year()))), latest));
		return all;
	}

	private static List<Object> identity(Edition edition, int year) {
		return List.of(edition.title(), edition.address(), year);
	}

	private void add(Line line, KnownNames names, Publisher publisher, Map<RowKey, RowKey> latest) {
		Optional<Named> giver = names.donor(line.donor());
		Optional<Named> taker = names.recipient(line.recipient());
		Donor donor = giver.flatMap(Resolution::donor).orElseGet(() -> {
			this.unknownDonors.putIfAbsent(key(line.donor()), line.donor());
			return new Donor.Organisation(key(line.donor()));
		});
		Recipient recipient = taker.flatMap(Resolution::recipient).orElseGet(() -> {
			this.unknownRecipients.putIfAbsent(key(line.recipient()), line.recipient());
			return new Recipient.Area(key(line.recipient()));
		});
		RowKey first = new RowKey(line.edition().title(), line.edition().address(), line.year(), donor.key(),
				recipient.key(), line.themes(), 1);
		RowKey key = latest.merge(first, first, (before, same) -> before.next());
		boolean illustrative = giver.filter(Named::illustrative).isPresent()
				|| taker.filter(Named::illustrative).isPresent();
		this.rows.add(new ImportRow(line, key, donor, recipient, publisher, Themes.of(line.themes()), illustrative));
	}

	private static Optional<Donor> donor(Named named) {
		return switch (named) {
			case Named.State state -> Optional.of(new Donor.State(state.code()));
			case Named.Organisation organisation -> Optional.of(new Donor.Organisation(organisation.id()));
			case Named.Area area -> Optional.empty();
		};
	}

	private static Optional<Recipient> recipient(Named named) {
		return switch (named) {
			case Named.State state -> Optional.of(new Recipient.State(state.code()));
			case Named.Area area -> Optional.of(new Recipient.Area(area.id()));
			case Named.Organisation organisation -> Optional.empty();
		};
	}

	/**
	 * A readable key: small letters, digits and hyphens. Names that the register takes
	 * for the same have the same.
	 */
	static String key(String name) {
		String known = KnownNames.key(name);
		String key = NEITHER_LETTER_NOR_DIGIT.matcher(known).replaceAll("-").replaceAll("^-+|-+$", "");
		return (key.length() == known.length()) ? key : "name-" + Integer.toHexString(known.hashCode());
	}

}
