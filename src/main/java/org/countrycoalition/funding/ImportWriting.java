package org.countrycoalition.funding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.registry.NameDesk;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.OrganisationDesk;
import org.countrycoalition.registry.RegisterRefusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Stores what an import adds and changes, in the transaction of its caller.
 */
@Component
class ImportWriting {

	private final ContributionRecords records;

	private final LedgerRecords ledgers;

	private final OrganisationDesk organisations;

	private final NameDesk names;

	private final Journal journal;

	ImportWriting(ContributionRecords records, LedgerRecords ledgers, OrganisationDesk organisations, NameDesk names,
			Journal journal) {
		this.records = records;
		this.ledgers = ledgers;
		this.organisations = organisations;
		this.names = names;
		this.journal = journal;
	}

	/**
	 * Lets one import or undoing after the other do its work, so that none misses what
	 * another one stores.
	 */
	void alone() {
		this.records.lock();
	}

	/**
	 * @return key of the import, null if there was nothing to do
	 */
	@Nullable UUID write(String fileName, Decisions decisions, Importer importer) {
		Comparison comparison = decisions.comparison();
		List<ImportRow> rows = comparison.resolution().rows();
		List<ImportRow> different = rows.stream().filter((row) -> !isSame(comparison, row)).toList();
		if (different.isEmpty() && decisions.said().isEmpty()) {
			return null;
		}
		String reason = "import:" + fileName;
		createNames(comparison.resolution(), reason);
		this.journal.because(reason);
		Map<RowKey, UUID> ids = new HashMap<>();
		comparison.stored().forEach((key, row) -> ids.put(key, row.id()));
		UUID file = this.records.begin(fileName, rows.size(), importer.organisation().id());
		different.forEach((row) -> ids.put(row.key(), store(file, comparison.stored().get(row.key()), row, importer)));
		link(different, comparison, ids);
		say(file, decisions, ids, importer);
		return file;
	}

	void undo(UUID file, String by) {
		if (!this.records.undone(file, by)) {
			throw new FundingRefusal(Reason.NOTHING_TO_UNDO);
		}
		this.journal.because("undo:" + file);
		if (!this.records.takeBack(file) || !this.ledgers.takeBack(file)) {
			throw new FundingRefusal(Reason.CHANGED_SINCE);
		}
		this.records.unsay(file);
	}

	private void createNames(Resolution resolution, String reason) {
		resolution.unknownDonors()
			.forEach((key, name) -> create(name,
					() -> this.organisations.record(key,
							new OrganisationDesk.Facts(name, Organisation.Kind.DONOR, null, null, source(resolution)),
							reason)));
		resolution.unknownRecipients()
			.forEach((key, name) -> create(name, () -> this.names.recordArea(key, name, source(resolution), reason)));
	}

	private static void create(String name, Runnable record) {
		try {
			record.run();
		}
		catch (RegisterRefusal ex) {
			throw new FundingRefusal(Reason.NAME_TAKEN, name);
		}
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
		boolean own = Objects.equals(stored.owner(), importer.owner());
		if (own) {
			this.records.remember(file, stored.id(), false, keeper);
		}
		if (!own || !this.records.change(stored, row)) {
			throw new FundingRefusal(Reason.HELD_BY_OTHER, String.valueOf(row.line().line()),
					Objects.requireNonNullElse(stored.owner(), "isu"));
		}
		return stored.id();
	}

	private void link(List<ImportRow> rows, Comparison comparison, Map<RowKey, UUID> ids) {
		Origins origins = Origins.of(comparison);
		for (ImportRow row : rows) {
			UUID id = Objects.requireNonNull(ids.get(row.key()));
			String origin = row.line().partOf();
			this.records.link(id, (origin != null) ? ids.get(origins.of(row, origin)) : null);
		}
	}

	/** What one says for oneself alone, and the Implementation Support Unit for all. */
	private void say(UUID file, Decisions decisions, Map<RowKey, UUID> ids, Importer importer) {
		decisions.said().forEach((pair, verdict) -> {
			UUID donors = ids.get(pair.donors());
			UUID recipients = ids.get(pair.recipients());
			if (donors != null && recipients != null) {
				this.records.say(file, new PairRow(donors, recipients, importer.owner(), pair.donors().title()),
						verdict);
			}
		});
	}

}
