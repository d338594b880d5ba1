package org.countrycoalition.funding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.funding.LedgerComparison.Change;
import org.countrycoalition.funding.LinePreview.Kind;
import org.countrycoalition.funding.LinePreview.Remark;
import org.countrycoalition.funding.LinePreview.Result;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.KnownNames;
import org.countrycoalition.registry.KnownNames.Named;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Compares a table of national money, printed totals or printed shares with what is
 * stored, and stores what it adds and changes, in the transaction of its caller.
 */
@Component
class LedgerImports {

	private final Register register;

	private final LedgerRecords records;

	private final LedgerQueries queries;

	private final ContributionRecords imports;

	private final Journal journal;

	private final Clock clock;

	LedgerImports(Register register, LedgerRecords records, LedgerQueries queries, ContributionRecords imports,
			Journal journal, Clock clock) {
		this.register = register;
		this.records = records;
		this.queries = queries;
		this.imports = imports;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * @throws FundingRefusal if a line is not the importer's to import
	 * @throws UnreadableFile if a name means something else than a State
	 */
	LedgerComparison compare(LedgerTable read, TableShape shape, Importer importer) {
		LedgerTable table = read.beside(this.records.editions(read.titles(), importer.owner()));
		KnownNames names = this.register.knownNames();
		Map<List<@Nullable Object>, Map<String, @Nullable Object>> stored = this.records.stored(table.titles(),
				importer.owner());
		Map<List<@Nullable Object>, Integer> nth = new HashMap<>();
		LedgerRemarks remarks = new LedgerRemarks(table, this.register.exchangeRates());
		List<LedgerEntry> entries = new ArrayList<>();
		List<Change> changes = new ArrayList<>();
		List<LinePreview> lines = new ArrayList<>();
		Set<String> unknown = new TreeSet<>();
		for (LedgerLine line : table.lines()) {
			Optional<Named.State> state = state(line, names);
			requireAllowed(line, state, importer);
			if (state.isEmpty()) {
				unknown.add(line.state());
				lines.add(new LinePreview(line.line(), Result.ADD, List.of(Remark.of(Kind.UNKNOWN_STATE, line.state())),
						List.of()));
				continue;
			}
			List<Change> ofLine = new ArrayList<>();
			List<LedgerEntry> parts = line.parts()
				.stream()
				.map((part) -> entry(line, part, state.get(), nth))
				.map((entry) -> entry.seenBy(readers(line, stored.get(entry.identity()), importer)))
				.toList();
			parts.forEach((entry) -> change(entry, stored).ifPresent(ofLine::add));
			entries.addAll(parts);
			changes.addAll(ofLine);
			lines.add(new LinePreview(line.line(), result(ofLine, stored), remarks.of(line, parts), List.of()));
		}
		List<LinePreview> all = Stream
			.concat(foreseen(entries, lines, importer).stream(), table.totals().stream().map(remarks::of))
			.sorted(Comparator.comparing(LinePreview::line))
			.toList();
		return new LedgerComparison(
				new ImportPreview(shape, all, List.of(), List.copyOf(unknown), 0, Map.of(), null, readers(entries)),
				entries, changes);
	}

	private List<LinePreview> foreseen(List<LedgerEntry> entries, List<LinePreview> lines, Importer importer) {
		return NationalForesight
			.of(entries, this.queries.of(states(entries), true), importer.owner(), this.clock.instant())
			.on(lines);
	}

	private static Set<CountryCode> states(List<LedgerEntry> entries) {
		return entries.stream()
			.filter((entry) -> entry.table() == LedgerEntry.Table.NATIONAL)
			.map((entry) -> CountryCode.of(String.valueOf(entry.key().get("state"))))
			.collect(Collectors.toSet());
	}

	private static Optional<Named.State> state(LedgerLine line, KnownNames names) {
		return names.recipient(line.state()).map((named) -> {
			if (named instanceof Named.State state) {
				return state;
			}
			throw new UnreadableFile(Fault.NOT_A_CHOICE, line.line(), line.column(), line.state());
		});
	}

	private static void requireAllowed(LedgerLine line, Optional<Named.State> state, Importer importer) {
		boolean allowed = switch (importer.role()) {
			case ISU -> line.tier() == null || line.tier() == Tier.PUBLIC;
			case AUTHORITY -> state.isEmpty() || state.get().code().equals(importer.organisation().state());
			case DONOR -> false;
		};
		if (!allowed) {
			throw new FundingRefusal(Reason.NOT_YOURS, String.valueOf(line.line()));
		}
	}

	/**
	 * Without a word what is stored keeps its readers, and what is new has those of its
	 * importer: to show it to more is a step of its own.
	 */
	private static Tier readers(LedgerLine line, @Nullable Map<String, @Nullable Object> stored, Importer importer) {
		Tier said = line.tier();
		if (said != null) {
			return said;
		}
		return (stored != null && !Boolean.TRUE.equals(stored.get("retracted"))) ? LedgerEntry.tier(stored)
				: importer.unsaid();
	}

	private static Map<Tier, Long> readers(List<LedgerEntry> entries) {
		return entries.stream().collect(Collectors.groupingBy(LedgerEntry::tier, Collectors.counting()));
	}

	private static LedgerEntry entry(LedgerLine line, LedgerPart part, Named.State state,
			Map<List<@Nullable Object>, Integer> nth) {
		LedgerEntry first = LedgerEntry.of(line, part, state.code(), state.illustrative(), 1);
		int place = nth.merge(first.identity(), 1, Integer::sum);
		return (place == 1) ? first : LedgerEntry.of(line, part, state.code(), state.illustrative(), place);
	}

	private static Optional<Change> change(LedgerEntry entry,
			Map<List<@Nullable Object>, Map<String, @Nullable Object>> stored) {
		Map<String, @Nullable Object> row = stored.get(entry.identity());
		if (row == null) {
			return Optional.of(new Change.Add(entry));
		}
		return entry.isSaidBy(row) ? Optional.empty() : Optional.of(new Change.Replace(entry,
				(UUID) Objects.requireNonNull(row.get("id")), (Integer) Objects.requireNonNull(row.get("version"))));
	}

	private static Result result(List<Change> changes,
			Map<List<@Nullable Object>, Map<String, @Nullable Object>> stored) {
		if (changes.isEmpty()) {
			return Result.SAME;
		}
		return changes.stream().allMatch((change) -> isNew(change, stored)) ? Result.ADD : Result.CHANGE;
	}

	/** What was taken back is not there. */
	private static boolean isNew(Change change, Map<List<@Nullable Object>, Map<String, @Nullable Object>> stored) {
		Map<String, @Nullable Object> row = stored.get(change.entry().identity());
		return row == null || Boolean.TRUE.equals(row.get("retracted"));
	}

	/**
	 * @return key of the import, null if there was nothing to do
	 * @throws FundingRefusal if a name is unknown; nothing is stored then
	 */
	@Nullable UUID write(String fileName, LedgerComparison comparison, Importer importer) {
		List<String> unknown = comparison.preview().unknownRecipients();
		if (!unknown.isEmpty()) {
			throw new FundingRefusal(Reason.UNKNOWN_NAMES, unknown.toArray(String[]::new));
		}
		if (comparison.changes().isEmpty()) {
			return null;
		}
		this.journal.because("import:" + fileName);
		String keeper = importer.organisation().id();
		UUID file = this.imports.begin(fileName, comparison.preview().lines().size(), keeper);
		comparison.changes().forEach((change) -> {
			LedgerEntry entry = change.entry();
			switch (change) {
				case Change.Add add ->
					this.records.remember(file, entry.table(), this.records.add(entry, importer.owner()), true, keeper);
				case Change.Replace old -> {
					this.records.remember(file, entry.table(), old.id(), false, keeper);
					if (!this.records.change(entry.table(), old.id(), old.version(), entry.facts())) {
						throw new FundingRefusal(Reason.CHANGED_SINCE);
					}
				}
			}
		});
		return file;
	}

}
