package org.countrycoalition.funding.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Roles;
import org.countrycoalition.exchange.WorkbookCell;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.ContributionsTo;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.Undecided;
import org.countrycoalition.funding.iati.IatiExport;
import org.countrycoalition.funding.iati.ReportingOrg;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a page of funding shows as files: all rows that its reader sees as CSV and
 * workbook, each with where it comes from and whether it counts; and what everybody sees
 * as IATI activities.
 *
 * @param parts of pages
 * @param export writes activities
 * @param reporter in whose name
 */
@SpringComponent
record LedgerFiles(FundingParts parts, IatiExport export, ReportingOrg reporter) {

	private static final List<String> HEADS = List.of("donorCode", "donor", "recipientCode", "recipient", "year",
			"stage", "stageAssumed", "pillar", "themes", "currency", "amount", "usd", "usdBasis", "inKind", "quantity",
			"unit", "counts", "rule", "edition", "address", "editionDate", "recordedOn", "asOf", "seenBy",
			"illustrative", "note", "reference", "key");

	/** Links below the table of a State's contributions. */
	Component ofState(CountryCode state, ContributionsTo received, StateLabels labels) {
		return this.parts.files(
				Stream
					.concat(file(state, received, labels).links(this.parts).stream(),
							activities(state, received.contributions()))
					.toList());
	}

	LedgerFile file(CountryCode state, ContributionsTo received, StateLabels labels) {
		return file("contributions-" + state.iso3(), received, labels, "funding.files.undecided");
	}

	private LedgerFile file(String name, ContributionsTo received, StateLabels labels, String undecided) {
		List<Contribution> rows = received.contributions();
		return new LedgerFile(name, HEADS.stream().map(this::head).toList(),
				rows.stream().map((row) -> line(row, received.undecided(), labels)).toList(),
				notes(rows.stream().anyMatch((row) -> !row.isToState()), undecided));
	}

	/**
	 * Links below the year of all States.
	 * @param again reads the rows once more when somebody asks for them: they are many
	 */
	Component ofAll(int year, List<Contribution> rows, SerializableSupplier<List<Contribution>> again,
			StateLabels labels) {
		String name = "contributions-" + year;
		return this.parts.files(
				Stream
					.concat(LedgerFile
						.laterLinks(name, this.parts, () -> file(name, new ContributionsTo(again.get(), Undecided.NONE),
								labels, "funding.files.undecided.states"))
						.stream(), activities(null, rows))
					.toList());
	}

	private Stream<? extends Component> activities(@Nullable CountryCode state, List<Contribution> rows) {
		if (rows.stream().noneMatch(LedgerFiles::isTold)) {
			return Stream.of();
		}
		if (!this.reporter.isSet()) {
			return this.parts.currentUser().get().is(Roles.ISU)
					? Stream.of(new Text(this.parts.say("funding.files.iati.unset"))) : Stream.of();
		}
		String file = "iati-" + ((state != null) ? state.iso3() : "activities") + ".xml";
		DownloadHandler handler = DownloadHandler.fromInputStream((event) -> {
			ByteArrayOutputStream content = new ByteArrayOutputStream();
			this.export.write(state, content);
			byte[] bytes = content.toByteArray();
			return new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/xml", bytes.length);
		}, file);
		return Stream.of(new Anchor(handler, AttachmentType.DOWNLOAD, this.parts.say("funding.files.iati")));
	}

	private static boolean isTold(Contribution row) {
		return row.tier() == Tier.PUBLIC && row.counted() && !row.inKind() && !row.illustrative()
				&& row.stage() != Stage.INTENT && (row.original() != null || row.printed());
	}

	private List<WorkbookCell> line(Contribution row, Undecided undecided, StateLabels labels) {
		Money original = row.original();
		Contribution.Published published = row.published();
		List<WorkbookCell> cells = new ArrayList<>(
				texts(row.donor(), labels.donor(row), row.recipient(), labels.recipient(row)));
		cells.add(WorkbookCell.year(String.valueOf(row.year())));
		cells.addAll(texts(this.parts.say("funding.stage." + row.stage().name()), yes(row.stageAssumed()),
				this.parts.say("kernel.pillar." + row.pillar().name()), row.themes(),
				(original != null) ? original.currency().getCurrencyCode() : ""));
		cells.add(WorkbookCell.of((original != null) ? original.amount() : null));
		cells
			.add((row.dollars() instanceof Figure.Known known) ? WorkbookCell.of(known.value()) : WorkbookCell.NOTHING);
		cells.addAll(texts(basis(row), yes(row.inKind())));
		Quantity quantity = row.quantity();
		cells.add(WorkbookCell.of((quantity != null) ? quantity.number() : null));
		cells.addAll(texts((quantity != null) ? quantity.unit() : "", counts(row, undecided),
				this.parts.say(row.isToState() ? "funding.passport.rule" : "funding.elsewhere.rule"),
				Objects.requireNonNullElse(published.title(), this.parts.say("funding.files.step")),
				published.address(), day(published.statedOn()), day(published.recordedOn()), day(today()),
				this.parts.say("kernel.tier." + row.tier().name()), yes(row.illustrative()),
				Objects.requireNonNullElse(row.note(), ""), Objects.requireNonNullElse(published.reference(), ""),
				Objects.toString(published.step(), "")));
		return cells;
	}

	private String counts(Contribution row, Undecided undecided) {
		Stream<String> counts = Stream
			.concat(Stream.of(CountingWords.of(row)), CountingWords.open(row, undecided).stream())
			.map(this.parts::say);
		return Stream.concat(counts, row.aside().stream().map((aside) -> AsideWords.of(aside, this.parts)))
			.collect(Collectors.joining("; "));
	}

	private String basis(Contribution row) {
		return this.parts.amounts()
			.basis(row.dollars(), AmountWords.Origin.of(row.printed(), row.estimated(), row.original()));
	}

	private List<String> notes(boolean elsewhere, String undecided) {
		List<String> notes = new ArrayList<>(List.of(this.parts.say("funding.passport.rule"),
				this.parts.say("funding.passport.currency", this.parts.prices().basis()),
				this.parts.say("funding.passport.asOf", this.parts.switches().formats().date(today())),
				this.parts.say("funding.files.rows"), this.parts.say(undecided)));
		if (elsewhere) {
			notes.add(1, this.parts.say("funding.elsewhere.rule"));
		}
		return notes;
	}

	static List<WorkbookCell> texts(String... texts) {
		return Stream.of(texts).map(WorkbookCell::of).toList();
	}

	private String head(String key) {
		String head = this.parts.say("funding.files.head." + key);
		return "usd".equals(key) ? this.parts.prices().in(head) : head;
	}

	private String yes(boolean yes) {
		return this.parts.say(yes ? "funding.files.yes" : "funding.files.no");
	}

	private LocalDate today() {
		return LocalDate.now(this.parts.switches().clock());
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

}
