package org.countrycoalition.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.NameDesk;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.OrganisationDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Stores what an import adds and changes, in the transaction of its caller.
 */
@Component
class ImportWriting {

	private final ContributionRecords records;

	private final OrganisationDesk organisations;

	private final NameDesk names;

	private final Journal journal;

	ImportWriting(ContributionRecords records, OrganisationDesk organisations, NameDesk names, Journal journal) {
		this.records = records;
		this.organisations = organisations;
		this.names = names;
		this.journal = journal;
	}

	/**
	 * @return key of the import, null if there was nothing to do
	 */
	@Nullable UUID write(String fileName, Comparison comparison, Importer importer) {
		String reason = "import:" + fileName;
		createNames(comparison.resolution(), reason);
		this.journal.because(reason);
		List<ImportRow> rows = comparison.resolution().rows();
		List<ImportRow> different = rows.stream().filter((row) -> !isSame(comparison, row)).toList();
		Map<RowKey, UUID> ids = new HashMap<>();
		comparison.stored().forEach((key, row) -> ids.put(key, row.id()));
		UUID file = different.isEmpty() ? null
				: this.records.begin(fileName, rows.size(), importer.organisation().id());
		if (file != null) {
			different
				.forEach((row) -> ids.put(row.key(), store(file, comparison.stored().get(row.key()), row, importer)));
			link(rows, ids);
		}
		pairs(comparison, ids, importer);
		return file;
	}

	void undo(UUID file, String by) {
		if (!this.records.undone(file, by)) {
			throw new FundingRefusal(Reason.NOTHING_TO_UNDO);
		}
		if (this.records.changedSince(file) > 0) {
			throw new FundingRefusal(Reason.CHANGED_SINCE);
		}
		this.journal.because("undo:" + file);
		this.records.takeBack(file);
	}

	private void createNames(Resolution resolution, String reason) {
		resolution.unknownDonors()
			.forEach((key, name) -> this.organisations.record(key,
					new OrganisationDesk.Facts(name, Organisation.Kind.DONOR, null, null, source(resolution)), reason));
		resolution.unknownRecipients()
			.forEach((key, name) -> this.names.recordArea(key, name, source(resolution), reason));
	}

	private static String source(Resolution resolution) {
		return resolution.rows().getFirst().key().title();
	}

	private static boolean isSame(Comparison comparison, ImportRow row) {
		StoredRow stored = comparison.stored().get(row.key());
		return stored != null && !stored.retracted() && stored.says(row.line());
	}

	private UUID store(UUID file, @Nullable StoredRow stored, ImportRow row, Importer importer) {
		String keeper = importer.organisation().id();
		if (stored == null) {
			UUID id = this.records.add(row, importer.owner());
			this.records.remember(file, id, true, keeper);
			return id;
		}
		if (!Objects.equals(stored.owner(), importer.owner())) {
			throw new FundingRefusal(Reason.HELD_BY_OTHER, String.valueOf(row.line().line()),
					Objects.requireNonNullElse(stored.owner(), "isu"));
		}
		this.records.remember(file, stored.id(), false, keeper);
		if (!this.records.change(stored, row)) {
			throw new FundingRefusal(Reason.HELD_BY_OTHER, String.valueOf(row.line().line()),
					Objects.requireNonNullElse(stored.owner(), "isu"));
		}
		return stored.id();
	}

	private void link(List<ImportRow> rows, Map<RowKey, UUID> ids) {
		Map<String, ImportRow> byReference = new HashMap<>();
		rows.stream()
			.filter((row) -> row.line().reference() != null)
			.forEach((row) -> byReference.put(Objects.requireNonNull(row.line().reference()), row));
		for (ImportRow row : rows) {
			ImportRow parent = byReference.get(Objects.requireNonNullElse(row.line().partOf(), ""));
			if (parent == null) {
				continue;
			}
			if (parent.line().stage().compareTo(row.line().stage()) >= 0) {
				throw new FundingRefusal(Reason.STAGE_ORDER, String.valueOf(row.line().line()));
			}
			this.records.link(Objects.requireNonNull(ids.get(row.key())),
					Objects.requireNonNull(ids.get(parent.key())));
		}
	}

	private void pairs(Comparison comparison, Map<RowKey, UUID> ids, Importer importer) {
		List<Pair> known = new ArrayList<>(comparison.matching().same());
		known.addAll(comparison.decided().keySet());
		for (Pair pair : known) {
			UUID donors = ids.get(pair.donors());
			UUID recipients = ids.get(pair.recipients());
			if (donors == null || recipients == null) {
				continue;
			}
			Verdict verdict = comparison.decided().getOrDefault(pair, Verdict.SAME);
			boolean decided = comparison.decided().containsKey(pair);
			Tier tier = (importer.owner() == null) ? Tier.PUBLIC : Tier.PRIVATE;
			this.records.pair(donors, recipients, verdict, decided, tier, null, importer.owner(),
					pair.donors().title());
		}
	}

}
