package org.countrycoalition.registry.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.SourceText;
import org.countrycoalition.shell.components.Titled;

/**
 * All organisations that take part.
 */
@Route("register/organisations")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER, Roles.ADMIN })
@StyleSheet("css/register.css")
class OrganisationsView extends Composite<Div> implements Titled {

	private final PageParts parts;

	OrganisationsView(Register register, PageParts parts) {
		getContent().addClassName("register");
		this.parts = parts;
		List<Organisation> organisations = register.organisations(parts.switches().illustrative());
		getContent().add(new PageHeader(heading()).lead(parts.say("registry.organisations.lead", organisations.size())),
				new RegisterLinks("register/organisations", parts));
		if (organisations.isEmpty()) {
			getContent().add(new EmptyState(parts.say("registry.organisations.none"),
					parts.say("registry.organisations.none.advice")));
		}
		else {
			Section card = new Section(table(new StateNames(register, parts)).rows(organisations));
			card.addClassName("card");
			getContent().add(card);
		}
		getContent().add(parts.actions().addOrganisation());
	}

	private DataTable<Organisation> table(StateNames states) {
		return new DataTable<Organisation>(heading()).captionUnseen()
			.name(this.parts.say("registry.organisation"), this::name)
			.text(this.parts.say("registry.kind"), (row) -> this.parts.say("registry.kind." + row.kind().name()))
			.component(this.parts.say("registry.state"), (row) -> states.link(row.state(), "registry.state.none"))
			.component(this.parts.say("registry.source"), (row) -> new SourceText(row.source()))
			.component(this.parts.say("registry.actions"), this.parts.actions()::of);
	}

	private Component name(Organisation row) {
		Anchor link = new Anchor(this.parts.places().organisation(row.id()), row.name());
		return row.illustrative() ? new Span(link, new Text(" "), new IllustrativeBadge()) : link;
	}

	@Override
	public String heading() {
		return this.parts.say("registry.organisations");
	}

}
