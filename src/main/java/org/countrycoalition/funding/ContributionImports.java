package org.countrycoalition.funding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes tables of contributions: first shows what would happen, then does all of it or
 * nothing, and can undo it as one. Nothing is ever removed because a file does not have
 * it.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.ISU + "', '" + Roles.NATIONAL_AUTHORITY + "', '" + Roles.DONOR + "')")
@Transactional
public class ContributionImports {

	private final Register register;

	private final ImportQueries queries;

	private final ImportWriting writing;

	private final CurrentUser currentUser;

	private final Clock clock;

	ContributionImports(Register register, ImportQueries queries, ImportWriting writing, CurrentUser currentUser,
			Clock clock) {
		this.register = register;
		this.queries = queries;
		this.writing = writing;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Says what an import would do, and stores nothing.
	 * @param sheet the table
	 * @param options what is decided so far
	 * @return line by line
	 * @throws org.countrycoalition.exchange.UnreadableFile naming line and column
	 * @throws FundingRefusal if the viewer imports nothing, or not these rows
	 */
	@Transactional(readOnly = true)
	public ImportPreview preview(Sheet sheet, ImportOptions options) {
		ContributionTable table = ContributionTable.of(sheet);
		ExchangeRates rates = this.register.exchangeRates();
		return show(table, compare(table, rates, importer(), options), rates);
	}

	/**
	 * Does all that the preview says.
	 * @param fileName for the record
	 * @param sheet the table
	 * @param options what is decided
	 * @return what was done
	 * @throws org.countrycoalition.exchange.UnreadableFile naming line and column
	 * @throws FundingRefusal if a line waits for a decision, or a name is unknown, or the
	 * viewer may not import these rows; nothing is stored then
	 */
	public Applied apply(String fileName, Sheet sheet, ImportOptions options) {
		ContributionTable table = ContributionTable.of(sheet);
		ExchangeRates rates = this.register.exchangeRates();
		Importer importer = importer();
		Comparison comparison = compare(table, rates, importer, options);
		ImportPreview preview = show(table, comparison, rates);
		List<String> unknown = Stream.of(preview.unknownDonors(), preview.unknownRecipients())
			.flatMap(List::stream)
			.distinct()
			.toList();
		if (!unknown.isEmpty() && !options.createNames()) {
			throw new FundingRefusal(Reason.UNKNOWN_NAMES, unknown.toArray(String[]::new));
		}
		if (!unknown.isEmpty() && importer.role() != Importer.Role.ISU) {
			throw new FundingRefusal(Reason.NAMES_FOR_ISU, unknown.toArray(String[]::new));
		}
		if (preview.undecided() > 0) {
			throw new FundingRefusal(Reason.UNDECIDED,
					preview.lines()
						.stream()
						.filter((line) -> line.result() == LinePreview.Result.CONFLICT)
						.map((line) -> String.valueOf(line.line()))
						.toArray(String[]::new));
		}
		return new Applied(this.writing.write(fileName, comparison, importer), preview);
	}

	/**
	 * Undoes an import as one.
	 * @param file key of the import
	 * @throws FundingRefusal if it was undone, is somebody else's, or a row was changed
	 * since
	 */
	public void undo(UUID file) {
		this.writing.undo(file, this.currentUser.get().name());
	}

	private Importer importer() {
		String own = this.currentUser.get().organisation();
		return this.register.organisation((own != null) ? own : "")
			.map((organisation) -> Importer.of(this.currentUser.get(), organisation))
			.orElseThrow(() -> new FundingRefusal(Reason.NOBODY_TO_IMPORT_FOR));
	}

	private Comparison compare(ContributionTable table, ExchangeRates rates, Importer importer, ImportOptions options) {
		Resolution resolution = Resolution.of(table, this.register.knownNames(), importer.publisher());
		resolution.rows().stream().filter((row) -> !importer.mayImport(row)).findFirst().ifPresent((row) -> {
			throw new FundingRefusal(Reason.NOT_YOURS, String.valueOf(row.line().line()));
		});
		List<StoredRow> stored = this.queries.rows(resolution);
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.now(this.clock);
		Map<Pair, Verdict> decided = new HashMap<>(this.queries.decided(stored));
		Comparison first = Comparison.of(resolution, stored, decided, rates, now, today);
		decided.putAll(decisions(first, options));
		return Comparison.of(resolution, stored, decided, rates, now, today);
	}

	/** What the options say of the pairs that are open. */
	private static Map<Pair, Verdict> decisions(Comparison comparison, ImportOptions options) {
		Map<Pair, Verdict> decisions = new HashMap<>();
		comparison.resolution().rows().forEach((row) -> {
			Verdict single = options.verdicts().get(row.line().line());
			Stream.concat(comparison.matching().open().keySet().stream(), comparison.matching().same().stream())
				.filter((pair) -> pair.holds(row.key()) && single != null)
				.forEach((pair) -> decisions.put(pair, single));
		});
		if (options.conflicts() != ImportOptions.Conflicts.REJECT) {
			Verdict all = Verdict.valueOf(options.conflicts().name());
			comparison.matching().open().keySet().forEach((pair) -> decisions.putIfAbsent(pair, all));
		}
		return decisions;
	}

	private ImportPreview show(ContributionTable table, Comparison comparison, ExchangeRates rates) {
		LineRemarks remarks = new LineRemarks(comparison, rates);
		List<LinePreview> lines = new ArrayList<>();
		comparison.resolution().rows().forEach((row) -> lines.add(remarks.of(row)));
		table.totals().forEach((total) -> lines.add(remarks.of(total)));
		lines.sort((one, other) -> Integer.compare(one.line(), other.line()));
		Resolution resolution = comparison.resolution();
		return new ImportPreview(lines, List.copyOf(resolution.unknownDonors().values()),
				List.copyOf(resolution.unknownRecipients().values()), comparison.matching().open().size());
	}

	/**
	 * What an import did.
	 *
	 * @param id key by which it can be undone; null if every line was there already, so
	 * that there is nothing to undo
	 * @param preview what was done, line by line
	 */
	public record Applied(@Nullable UUID id, ImportPreview preview) {
	}

}
