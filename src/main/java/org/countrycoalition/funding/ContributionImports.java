package org.countrycoalition.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes published tables, of contributions and of the other {@linkplain TableShape
 * shapes}: first shows what would happen, then does all of it or nothing, and can undo it
 * as one. Nothing is ever removed because a file does not have it.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.ISU + "', '" + Roles.NATIONAL_AUTHORITY + "', '" + Roles.DONOR + "')")
@Transactional
public class ContributionImports {

	private final Register register;

	private final ImportQueries queries;

	private final ImportWriting writing;

	private final LedgerImports ledgers;

	private final CurrentUser currentUser;

	private final Clock clock;

	ContributionImports(Register register, ImportQueries queries, ImportWriting writing, LedgerImports ledgers,
			CurrentUser currentUser, Clock clock) {
		this.register = register;
		this.queries = queries;
		this.writing = writing;
		this.ledgers = ledgers;
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
		TableShape shape = TableShape.of(sheet);
		if (!shape.holdsContributions()) {
			return this.ledgers.compare(LedgerTable.of(sheet, shape, today()), shape, importer()).preview();
		}
		ContributionTable table = contributions(sheet, shape);
		return Previews.of(shape, table, compare(table, importer(), options).comparison());
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
		this.writing.alone();
		TableShape shape = TableShape.of(sheet);
		Importer importer = importer();
		if (!shape.holdsContributions()) {
			LedgerComparison ledger = this.ledgers.compare(LedgerTable.of(sheet, shape, today()), shape, importer);
			return new Applied(this.ledgers.write(fileName, ledger, importer), ledger.preview());
		}
		ContributionTable table = contributions(sheet, shape);
		Decisions decisions = compare(table, importer, options);
		ImportPreview preview = Previews.of(shape, table, decisions.comparison());
		requireNames(preview, options, importer);
		if (preview.undecided() > 0) {
			throw new FundingRefusal(Reason.UNDECIDED,
					preview.lines()
						.stream()
						.filter((line) -> line.result() == LinePreview.Result.CONFLICT)
						.map((line) -> String.valueOf(line.line()))
						.toArray(String[]::new));
		}
		if (!preview.replaced().isEmpty() && !options.replace()) {
			throw new FundingRefusal(Reason.REPLACES,
					preview.replaced()
						.entrySet()
						.stream()
						.map((edition) -> edition.getKey() + ": " + edition.getValue())
						.toArray(String[]::new));
		}
		return new Applied(this.writing.write(fileName, decisions, importer), preview);
	}

	private ContributionTable contributions(Sheet sheet, TableShape shape) {
		ContributionTable table = ContributionTable
			.of((shape == TableShape.IN_KIND) ? GiftsInKind.asContributions(sheet) : sheet, today());
		return table.beside(this.queries.editions(table.titles()));
	}

	private static void requireNames(ImportPreview preview, ImportOptions options, Importer importer) {
		String[] unknown = Stream.of(preview.unknownDonors(), preview.unknownRecipients())
			.flatMap(List::stream)
			.distinct()
			.toArray(String[]::new);
		if (unknown.length > 0 && !options.createNames()) {
			throw new FundingRefusal(Reason.UNKNOWN_NAMES, unknown);
		}
		if (unknown.length > 0 && importer.role() != Importer.Role.ISU) {
			throw new FundingRefusal(Reason.NAMES_FOR_ISU, unknown);
		}
	}

	/**
	 * Undoes an import as one.
	 * @param file key of the import
	 * @throws FundingRefusal if it was undone, is somebody else's, or a row was changed
	 * since
	 */
	public void undo(UUID file) {
		this.writing.alone();
		this.writing.undo(file, this.currentUser.get().name());
	}

	private Importer importer() {
		return Importer.of(this.currentUser.get(), this.register);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(ZoneOffset.UTC));
	}

	private Decisions compare(ContributionTable table, Importer importer, ImportOptions options) {
		Resolution resolution = Resolution.of(table, this.register.knownNames(),
				new PublisherChoice(importer.role(), options.publisher()));
		resolution.rows().forEach((row) -> requireAllowed(row, importer));
		Known known = new Known(this.queries.rows(resolution), this.register.exchangeRates(), this.clock.instant(),
				importer.owner());
		Map<Pair, Verdict> before = this.queries.decided(known.rows());
		Decisions decisions = Decisions.of(Comparison.of(resolution, known, before), before, options);
		Origins.of(decisions.comparison()).requireFor(resolution.rows());
		return decisions;
	}

	private static void requireAllowed(ImportRow row, Importer importer) {
		if (!importer.mayImport(row)) {
			throw new FundingRefusal(Reason.NOT_YOURS, String.valueOf(row.line().line()));
		}
		boolean forSomeOfAState = row.line().tier() == Tier.BILATERAL || row.line().tier() == Tier.COALITION;
		if (forSomeOfAState && row.recipient() instanceof Recipient.Area) {
			throw new FundingRefusal(Reason.TIER_NEEDS_STATE, String.valueOf(row.line().line()));
		}
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
