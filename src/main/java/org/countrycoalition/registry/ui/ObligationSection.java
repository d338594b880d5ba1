package org.countrycoalition.registry.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.kernel.FuzzyDate;
import org.countrycoalition.registry.Obligation;
import org.countrycoalition.registry.StateDetails;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.Badge;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.SourceText;

/**
 * Which duties the State has or had, and when each was fulfilled.
 */
class ObligationSection extends Composite<Section> {

	private final PageParts parts;

	ObligationSection(StateDetails details, PageParts parts) {
		this.parts = parts;
		String heading = parts.say("registry.obligations");
		getContent().addClassName("card");
		getContent().add(new H2(heading));
		if (details.obligations().isEmpty()) {
			getContent().add(new EmptyState(parts.say("registry.obligations.none"),
					parts.say("registry.obligations.none.advice")));
		}
		else {
			getContent().add(new DataTable<Obligation>(heading).captionUnseen()
				.name(parts.say("registry.article"), (row) -> new Span(parts.say("registry.article." + row.article())))
				.text(parts.say("registry.arose"), this::arose)
				.component(parts.say("registry.fulfilled"), this::fulfilled)
				.component(parts.say("registry.note"), (row) -> parts.orAbsent(row.note(), "registry.note.none"))
				.component(parts.say("registry.source"), (row) -> new SourceText(row.source()))
				.component(parts.say("registry.actions"), parts.actions()::of)
				.rows(details.obligations()));
		}
		getContent().add(parts.actions().addObligation(details.state().code()));
	}

	private String arose(Obligation row) {
		return (row.arose() != null) ? this.parts.dates().fuzzy(row.arose())
				: this.parts.say("registry.arose.withEntry");
	}

	private Component fulfilled(Obligation row) {
		String words = this.parts.dates().fulfilled(row);
		FuzzyDate ended = row.ended();
		boolean open = ended != null && ended.latest().equals(LocalDate.MAX);
		Span cell = new Span(open ? new Absence(words) : new Span(words));
		if (ended != null && ended.earliest().equals(LocalDate.MIN) && !open) {
			Span latest = new Span(
					this.parts.say("registry.fulfilled.latest", this.parts.dates().date(ended.latest())));
			latest.addClassName("detail");
			cell.add(latest);
		}
		if (row.confidence() == Obligation.Confidence.PARTLY) {
			cell.add(new Text(" "), new Badge(this.parts.say("registry.confidence.PARTLY")));
		}
		return cell;
	}

}
