package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.workplan.CostNote;
import org.countrycoalition.workplan.CostPart;
import org.countrycoalition.workplan.Costing;
import org.countrycoalition.workplan.Costing.Basis;
import org.countrycoalition.workplan.LineCosts;
import org.countrycoalition.workplan.LineYear;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.UnitCost;

/**
 * One line in one year: by which entry of the library it is costed, what its operators
 * mean to spend, which of the two becomes the stated cost, and why they differ.
 */
class CostLineSection extends Composite<Section> {

	private static final int LONGEST = 2000;

	private final LineCosts costs;

	private final Costing costing;

	private final CostParts parts;

	private final CostWords words;

	private final Runnable again;

	private final RefusalNote refusal;

	/**
	 * @param again shows the page as it is stored then
	 */
	CostLineSection(LineCosts costs, CostParts parts, Runnable again) {
		this.costs = costs;
		this.costing = costs.costing();
		this.parts = parts;
		this.words = parts.words();
		this.again = again;
		this.refusal = new RefusalNote(this.words.plan());
		String heading = this.words.say("line", this.costing.line().title(), String.valueOf(this.costing.year()));
		H2 title = new H2(heading);
		title.getElement().setAttribute("tabindex", "-1");
		getContent().addClassNames("card", "cost-line");
		getContent().add(title, this.refusal, bases(heading), between());
		if (isDraft()) {
			getContent().add(entry(), new Paragraph(this.words.say("takeOver.seen")));
		}
		getContent().add(new BudgetSection(costs, parts, again), explanation());
		title.getElement().callJsFunction("focus");
	}

	private boolean isDraft() {
		return this.costs.plan().status() == Plan.Status.DRAFT;
	}

	private Component bases(String heading) {
		String currency = this.costs.plan().currency();
		DataTable<Basis> table = new DataTable<Basis>(heading).captionUnseen()
			.name(this.words.say("basis"), (basis) -> new Span(this.words.say("by." + basis.name(), currency)))
			.figure(this.words.say("amount", currency), (basis) -> this.words.part(this.costing, basis))
			.figure(this.words.say("toStated.column"), (basis) -> this.words.difference(this.costing.toStated(basis)));
		if (isDraft()) {
			table.component(this.words.say("takeOver.column"), this::takeOver);
		}
		return table.rows(List.of(Basis.values()));
	}

	private Component takeOver(Basis basis) {
		if (!(this.costing.by(basis) instanceof CostPart.Computed computed)) {
			return new Absence(this.words.say("takeOver.none"));
		}
		BigDecimal shown = computed.amount();
		Button take = new Button(this.words.say("takeOver"), (click) -> attempt(
				() -> this.parts.desk().takeOver(this.costing.line(), this.costing.year(), basis, shown)));
		take.setAriaLabel(this.words.say("takeOver.which", this.words.plan().number(shown)));
		return take;
	}

	private Component between() {
		BigDecimal stated = this.costing.stated();
		String now = (stated != null) ? this.costs.plan().currency() + "\u00a0" + this.words.plan().number(stated)
				: this.words.plan().say("cost.unknown");
		return new Paragraph(this.costing.betweenBoth()
			.map((difference) -> this.words.say("sentence", now, this.words.written(difference)))
			.orElseGet(() -> this.words.say("sentence.one", now)));
	}

	private Component entry() {
		List<UnitCost> entries = this.parts.library()
			.entries()
			.stream()
			.filter((one) -> one.isInUse() || one.equals(this.costing.entry()))
			.toList();
		Select<UnitCost> choice = new Select<>();
		choice.setLabel(this.words.say("entry.choose"));
		choice.setItems(entries);
		choice.setItemLabelGenerator((one) -> (one != null) ? this.words.entry(one) : this.words.say("entry.none"));
		choice.setEmptySelectionAllowed(true);
		choice.setEmptySelectionCaption(this.words.say("entry.none"));
		choice.setWidthFull();
		if (this.costing.entry() != null) {
			choice.setValue(this.costing.entry());
		}
		choice.addValueChangeListener((change) -> {
			UUID chosen = (change.getValue() != null) ? change.getValue().id() : null;
			attempt(() -> this.parts.desk().choose(this.costing.line(), chosen));
		});
		return choice;
	}

	private Component explanation() {
		CostNote note = this.costing.note();
		TextArea why = new TextArea(this.words.say("explain"));
		why.setHelperText(this.words.say("explain.help"));
		Room.limit(why, LONGEST, this.words.plan().texts());
		why.setWidthFull();
		why.setValue((note != null) ? Objects.toString(note.text(), "") : "");
		LineYear where = new LineYear(this.costing.line().key(), this.costing.year());
		TypedForm typed = this.words.plan()
			.typed()
			.form("costing-note:" + where.key() + ":" + where.year())
			.text("text", why);
		Div box = new Div(typed.restore(), why, new Button(this.words.say("explain.save"), (click) -> attempt(() -> {
			this.parts.desk().explain(where, note, why.getValue());
			typed.stored();
		})));
		box.addClassName("explanation");
		return box;
	}

	/** What is refused is said here, and what was typed stays. */
	private void attempt(Runnable verb) {
		if (this.refusal.attempt(verb)) {
			this.again.run();
		}
	}

}
