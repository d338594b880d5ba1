package org.countrycoalition.workplan.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.workplan.UnitCost;

/**
 * The cost library of a State: what a unit of an activity costs, since when and who says
 * so. Entries are added and withdrawn, and never changed.
 */
class LibrarySection extends Composite<Section> {

	private final CostParts parts;

	private final CostWords words;

	private final Runnable again;

	private final RefusalNote refusal;

	/**
	 * @param currency that is proposed for a new entry
	 * @param again shows the page as it is stored then
	 */
	LibrarySection(CostParts parts, String currency, Runnable again) {
		CostWords words = parts.words();
		this.parts = parts;
		this.words = words;
		this.again = again;
		this.refusal = new RefusalNote(words.plan());
		List<UnitCost> entries = parts.library().entries();
		String heading = words.say("library", entries.size());
		LocalDate today = LocalDate.now(words.plan().switches().clock());
		getContent().addClassName("card");
		getContent().add(new H2(heading), new Paragraph(words.say("library.how")),
				new Button(words.say("library.add"),
						(click) -> new UnitCostDialog(words, currency, today, parts.library()::add, again).open()),
				this.refusal);
		if (!entries.isEmpty()) {
			getContent().add(table(heading, entries));
		}
	}

	private Component table(String heading, List<UnitCost> entries) {
		return new DataTable<UnitCost>(heading).captionUnseen()
			.name(this.words.say("field.activity"), (entry) -> new Span(entry.facts().activity()))
			.text(this.words.say("field.unit"), (entry) -> this.words.unit(entry.facts().unit()))
			.figure(this.words.say("field.amount"), (entry) -> new Span(this.words.price(entry)))
			.text(this.words.say("field.dated"), this.words::day)
			.text(this.words.say("field.source"), (entry) -> entry.facts().source())
			.component(this.words.say("library.state"), this::withdrawn)
			.component(this.words.plan().say("history"), this.parts.history()::of)
			.rows(entries);
	}

	private Component withdrawn(UnitCost entry) {
		if (entry.endedOn() != null) {
			return new Absence(
					this.words.say("library.withdrawn", this.words.plan().switches().formats().date(entry.endedOn())));
		}
		Button withdraw = new Button(this.words.say("library.withdraw"), (click) -> withdraw(entry));
		withdraw.setAriaLabel(this.words.say("library.withdraw.which", entry.facts().activity()));
		return withdraw;
	}

	private void withdraw(UnitCost entry) {
		if (this.refusal.attempt(() -> this.parts.library().withdraw(entry))) {
			this.again.run();
		}
	}

}
