package org.countrycoalition.gap.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.gap.GapYears;
import org.countrycoalition.gap.ui.AnnexAddress.Column;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.StatePage;
import org.countrycoalition.workplan.Plan;

/**
 * The costed annex of an extension request, with the rows and columns that the reader
 * chooses: a draft, because only the State submits a request.
 */
@Route("countries/:iso3/annex")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
class AnnexView extends StatePage {

	/** More rows than these are in the files alone. */
	private static final int MOST_ROWS = 200;

	private final GapWords words;

	private final AnnexParts parts;

	AnnexView(GapWords words, AnnexParts parts) {
		super(parts.tabs(), GapView.class);
		this.words = words;
		this.parts = parts;
		getContent().addClassNames("register", "annex");
	}

	@Override
	protected void show(CountryCode state, PageHeader header, Location address) {
		header.lead(this.words.say("gap.annex.mark"));
		Optional<Plan> plan = this.parts.tables().plan(state);
		AnnexAddress asked = AnnexAddress.of(address.getQueryParameters(),
				plan.map(Plan::firstYear).orElse(this.words.switches().on().getYear()));
		Optional<FigureTable> table = plan.flatMap((known) -> this.parts.tables().of(known, called(), asked));
		getContent().add(back(state));
		table.flatMap((shown) -> LeftAside.of(address.getQueryParameters(), asked.years(), this.words))
			.ifPresent(getContent()::add);
		getContent().add(choices(state, asked));
		table.ifPresentOrElse((shown) -> show(shown, state, asked),
				() -> getContent().add(new EmptyState(this.words.say("gap.empty", asked.from(), asked.to()),
						this.words.say("gap.annex.empty.advice"))));
	}

	private Component back(CountryCode state) {
		return new Paragraph(new Anchor(this.parts.places().to("countries/" + state.iso3() + "/gap"),
				this.words.say("gap.annex.back")));
	}

	private Component choices(CountryCode state, AnnexAddress asked) {
		Div choices = new Div();
		choices.addClassName("filters");
		choices.getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", this.words.say("gap.annex.choose"));
		choices.add(year("gap.annex.from", asked.from(), (year) -> asked.from(year).in(state)),
				year("gap.annex.to", asked.to(), (year) -> asked.to(year).in(state)));
		Div boxes = new Div();
		boxes.addClassName("column-choice");
		for (Column column : Column.values()) {
			Checkbox box = new Checkbox(this.words.say("gap.annex.column." + column.name()),
					asked.shown().contains(column));
			box.addValueChangeListener((change) -> this.parts.places()
				.open(UI.getCurrent(), asked.with(column, change.getValue()).in(state)));
			boxes.add(box);
		}
		choices.add(boxes);
		return choices;
	}

	private Select<Integer> year(String label, int chosen, IntFunction<String> address) {
		Select<Integer> choice = new Select<>();
		choice.setLabel(this.words.say(label));
		int first = Math.max(GapYears.FIRST, chosen - GapYears.MOST / 2);
		choice.setItems(IntStream.rangeClosed(first, Math.min(GapYears.LAST, first + GapYears.MOST)).boxed().toList());
		choice.setItemLabelGenerator(String::valueOf);
		choice.setValue(chosen);
		choice.addValueChangeListener(
				(change) -> this.parts.places().open(UI.getCurrent(), address.apply(change.getValue())));
		return choice;
	}

	private void show(FigureTable table, CountryCode state, AnnexAddress asked) {
		Paragraph links = FigureFiles.of(table, this.words, this.words.say("gap.annex.sheet"),
				"annex-" + state.iso3() + "-" + asked.from() + "-" + asked.to());
		DataTable<FigureTable.Row> shown = new DataTable<FigureTable.Row>(table.title()).name(table.heads().getFirst(),
				(row) -> new Span(row.cells().getFirst().text()));
		for (int column = 1; column < table.heads().size(); column++) {
			int index = column;
			if (table.isFigure(column)) {
				shown.figure(table.heads().get(column), (row) -> cell(row.cells().get(index)));
			}
			else {
				shown.component(table.heads().get(column), (row) -> cell(row.cells().get(index)));
			}
		}
		List<FigureTable.Row> rows = table.rows();
		Card card = new Card(table.title(),
				shown.captionUnseen().rows(rows.subList(0, Math.min(MOST_ROWS, rows.size()))));
		if (rows.size() > MOST_ROWS) {
			card.add(new Paragraph(this.words.say("gap.annex.more", MOST_ROWS, rows.size())));
		}
		card.add(new PassportLine(table.passport()));
		getContent().add(links, card);
	}

	private static Component cell(FigureTable.Cell cell) {
		return cell.absent() ? new Absence(cell.text()) : new Span(cell.text());
	}

	@Override
	public String heading() {
		return this.words.say("gap.annex.of", called());
	}

}
