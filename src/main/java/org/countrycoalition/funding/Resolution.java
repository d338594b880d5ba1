package org.countrycoalition.funding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
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
 */
record Resolution(List<ImportRow> rows, SequencedMap<String, String> unknownDonors,
		SequencedMap<String, String> unknownRecipients) {

	static Resolution of(ContributionTable table, KnownNames names, Publisher otherwise) {
		Resolution all = new Resolution(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
		Map<List<Object>, List<Line>> tables = table.lines()
			.stream()
			.collect(Collectors.groupingBy((line) -> identity(line.edition(), line.year()), LinkedHashMap::new,
					Collectors.toList()));
		Map<List<Object>, Publisher> publishers = new HashMap<>();
		tables.forEach((identity, lines) -> publishers.put(identity,
				Publisher.of(lines,
						table.totals()
							.stream()
							.filter((total) -> identity(total.edition(), total.year()).equals(identity))
							.toList(),
						otherwise)));
		Map<RowKey, RowKey> latest = new HashMap<>();
		table.lines()
			.forEach((line) -> all.add(line, names,
					publishers.getOrDefault(identity(line.edition(), line.year()), otherwise), latest));
		return all;
	}

	private static List<Object> identity(Edition edition, int year) {
		return List.of(edition.title(), edition.address(), year);
	}

	private void add(Line line, KnownNames names, Publisher publisher, Map<RowKey, RowKey> latest) {
		Optional<Named> giver = names.find(line.donor());
		Optional<Named> taker = names.find(line.recipient());
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
		boolean illustrative = giver.filter(Resolution::isIllustrative).isPresent()
				|| taker.filter(Resolution::isIllustrative).isPresent();
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

	private static boolean isIllustrative(Named named) {
		return switch (named) {
			case Named.State state -> state.illustrative();
			case Named.Organisation organisation -> organisation.illustrative();
			case Named.Area area -> false;
		};
	}

	/** A readable key: small letters, digits and hyphens. */
	static String key(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT);
		String key = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		return key.isEmpty() ? "name-" + Integer.toHexString(name.hashCode()) : key;
	}

}
