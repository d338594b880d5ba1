package org.countrycoalition.registry.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.registry.Membership;
import org.countrycoalition.registry.StateDetails;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.SourceText;

/**
 * Who belongs to the State's coalition, in which role and when.
 */
class CoalitionSection extends Composite<Section> {

	private final PageParts parts;

	CoalitionSection(StateDetails details, PageParts parts) {
		this.parts = parts;
		String heading = parts.say("registry.coalition");
		List<Membership> members = details.members();
		getContent().addClassName("card");
		getContent().add(new H2(heading));
		if (members.isEmpty()) {
			getContent()
				.add(new EmptyState(parts.say("registry.coalition.none"), parts.say("registry.coalition.none.advice")));
		}
		else {
			getContent().add(new DataTable<Membership>(heading).captionUnseen()
				.name(parts.say("registry.organisation"), this::organisation)
				.text(parts.say("registry.role"), (row) -> parts.say("registry.role." + row.role().name()))
				.text(parts.say("registry.period"), (row) -> parts.dates().period(row.from(), row.until()))
				.component(parts.say("registry.source"), (row) -> new SourceText(row.source()))
				.component(parts.say("registry.actions"), parts.actions()::of)
				.rows(members));
		}
		getContent().add(parts.actions().addMembership(details.state().code()));
	}

	private Component organisation(Membership row) {
		Anchor link = new Anchor(this.parts.places().organisation(row.organisation()), row.organisationName());
		return row.illustrative() ? new Span(link, new Text(" "), new IllustrativeBadge()) : link;
	}

}
