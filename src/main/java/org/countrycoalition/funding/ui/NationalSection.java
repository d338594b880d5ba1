package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.FundingRefusal;
import org.countrycoalition.funding.NationalDesk;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.funding.NationalLedger.Counts;
import org.countrycoalition.funding.NationalLedger.Entry;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.funding.NationalYear;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.TypedText;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.SourceText;
import org.countrycoalition.shell.components.TierBadge;
import org.jspecify.annotations.Nullable;

/**
 * The third ledger: what a State gives itself, by year and source, budgeted beside spent.
 * Its authority enters, changes and takes back rows here.
 */
class NationalSection extends Composite<Section> {

	private final CountryCode state;

	private final FundingParts parts;

	private final NationalCells cells;

	private final ContributionHistory history;

	private final @Nullable Writing writing;

	private final Div shown = new Div();

	private final Div notice = new Div();

	/**
	 * @param writing null if the reader only reads
	 */
	NationalSection(CountryCode state, NationalLedger ledger, FundingParts parts, ContributionHistory history,
			@Nullable Writing writing) {
		this.state = state;
		this.parts = parts;
		this.cells = new NationalCells(parts);
		this.history = history;
		this.writing = writing;
		this.notice.getElement().setAttribute("role", "status");
		this.notice.addClassName("notice");
		getContent().addClassNames("card", "national-money");
		getContent().add(new H2(parts.say("funding.national")));
		if (writing != null) {
			getContent().add(new Button(parts.say("funding.national.add"), (click) -> open(null)));
		}
		getContent().add(this.notice, this.shown);
		show(ledger);
	}

	private void show(NationalLedger ledger) {
		this.shown.removeAll();
		if (ledger.entries().isEmpty()) {
			this.shown.add(new EmptyState(this.parts.say("funding.national.none"),
					this.parts.say("funding.national.none.advice")));
			return;
		}
		List<Anchor> links = new NationalFile(this.parts, this.cells).of(this.state, ledger).links(this.parts);
		this.shown.add(years(ledger), rows(ledger), this.parts.files(links), passport(ledger));
	}

	private Component years(NationalLedger ledger) {
		String heading = this.parts.say("funding.national.byYear");
		return new DataTable<NationalYear>(heading)
			.name(this.parts.say("funding.year"), (year) -> new Span(String.valueOf(year.year())))
			.figure(this.parts.prices().in(this.parts.say("funding.national.BUDGETED")),
					(year) -> this.cells.total(year, Basis.BUDGETED))
			.figure(this.parts.prices().in(this.parts.say("funding.national.SPENT")),
					(year) -> this.cells.total(year, Basis.SPENT))
			.figure(this.parts.prices().in(this.parts.say("funding.national.inKind")),
					(year) -> this.parts.amounts().amount(year.inKind(Basis.BUDGETED).plus(year.inKind(Basis.SPENT))))
			.rows(ledger.years().stream().map(ledger::in).toList());
	}

	private Component rows(NationalLedger ledger) {
		DataTable<Entry> table = new DataTable<Entry>(this.parts.say("funding.national.all"))
			.name(this.parts.say("funding.national.source"), (entry) -> this.cells.source(entry.row()))
			.text(this.parts.say("funding.year"), (entry) -> String.valueOf(entry.row().facts().year()))
			.component(this.parts.say("funding.national.basis"), (entry) -> this.cells.basis(entry.row()))
			.text(this.parts.say("funding.pillar"),
					(entry) -> this.parts.say("kernel.pillar." + entry.row().facts().pillar().name()))
			.figure(this.parts.say("funding.national.originals"),
					(entry) -> this.parts.amounts().original(entry.row().facts().money()))
			.figure(this.parts.usd(), (entry) -> this.cells.dollars(entry.row()))
			.text(this.parts.say("funding.counts"),
					(entry) -> this.parts.say("funding.national.counts." + entry.counts().name()))
			.component(this.parts.say("funding.source"), (entry) -> new SourceText(entry.row().facts().document()))
			.component(this.parts.say("funding.tier"), (entry) -> new TierBadge(entry.row().facts().tier()))
			.component(this.parts.say("funding.history"),
					(entry) -> this.history.button(entry.row(), this.cells.subject(entry.row())));
		if (this.writing != null) {
			table.component(this.parts.say("funding.national.desk"), (entry) -> desk(entry.row()));
		}
		return table.rows(ledger.entries());
	}

	private Component desk(NationalRow row) {
		if (row.owner() == null) {
			return new Absence(this.parts.say("kernel.tier.PUBLIC"));
		}
		String year = String.valueOf(row.facts().year());
		Button change = new Button(this.parts.say("funding.national.change"), (click) -> open(row));
		change.setAriaLabel(this.parts.say("funding.national.change.which", this.cells.name(row), year));
		Button retract = new Button(this.parts.say("funding.national.retract"), (click) -> retract(row));
		retract.setAriaLabel(this.parts.say("funding.national.retract.which", this.cells.name(row), year));
		return new Div(change, retract);
	}

	private void open(@Nullable NationalRow row) {
		if (this.writing != null) {
			this.notice.removeAll();
			new NationalDialog(this.state, row, this.parts, this.writing, () -> show(this.writing.ledger().get()))
				.open();
		}
	}

	private void retract(NationalRow row) {
		attempt((desk) -> {
			desk.retract(row);
			this.notice.add(
					new Span(this.parts.say("funding.national.retracted", this.cells.name(row),
							String.valueOf(row.facts().year()))),
					new Button(this.parts.say("funding.national.undo"),
							(click) -> attempt((same) -> same.restore(row))));
		});
	}

	private void attempt(Consumer<NationalDesk> verb) {
		if (this.writing == null) {
			return;
		}
		this.notice.removeAll();
		try {
			verb.accept(this.writing.desk());
		}
		catch (FundingRefusal ex) {
			this.notice.add(new Paragraph(this.parts.say("funding.refusal." + ex.reason().name(), "", "", "")));
		}
		show(this.writing.ledger().get());
	}

	private PassportLine passport(NationalLedger ledger) {
		List<NationalRow> rows = ledger.entries().stream().map(Entry::row).toList();
		long counted = ledger.entries().stream().filter((entry) -> entry.counts() == Counts.YES).count();
		long assumed = rows.stream().filter(NationalRow::assumed).count();
		List<String> line = new ArrayList<>();
		line.add(this.parts.say("funding.national.rule"));
		if (rows.stream().anyMatch((row) -> row.facts().wider() != null)) {
			line.add(this.parts.say("funding.national.wider.rule"));
		}
		line.add(this.parts.say("funding.national.currency", this.parts.prices().basis()));
		line.add(this.parts.say("funding.national.rows", counted, rows.size()));
		if (assumed > 0) {
			line.add(this.parts.say("funding.national.assumed", assumed));
		}
		line.add(this.parts.say("funding.passport.asOf",
				this.parts.switches().formats().date(LocalDate.now(this.parts.switches().clock()))));
		line.add(this.parts.say("funding.passport.sources",
				SourceTitles.of(rows.stream().map((row) -> row.facts().document()), this.parts)
					.stream()
					.collect(Collectors.joining("; "))));
		return new PassportLine(line);
	}

	/**
	 * With what an authority writes.
	 *
	 * @param desk stores it
	 * @param typed keeps what is typed
	 * @param ledger as it is stored then
	 */
	record Writing(NationalDesk desk, TypedText typed, Supplier<NationalLedger> ledger) {
	}

}
