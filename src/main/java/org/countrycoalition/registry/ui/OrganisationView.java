package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.registry.Membership;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.SourceText;
import org.countrycoalition.shell.components.Titled;

/**
 * One organisation: what it is, for which State, and in whose coalitions it takes part.
 */
@Route("register/organisations/:id")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER, Roles.ADMIN })
@StyleSheet("css/register.css")
class OrganisationView extends Composite<Div> implements Titled, BeforeEnterObserver {

	static final String ID = "id";

	private final Register register;

	private final PageParts parts;

	private final CurrentUser currentUser;

	private String name = "";

	OrganisationView(Register register, PageParts parts, CurrentUser currentUser) {
		getContent().addClassName("register");
		this.register = register;
		this.parts = parts;
		this.currentUser = currentUser;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<Organisation> found = event.getRouteParameters().get(ID).flatMap(this.register::organisation);
		getContent().removeAll();
		if (found.isEmpty()) {
			event.rerouteToError(NotFoundException.class);
			return;
		}
		this.name = found.get().name();
		if (found.get().illustrative() && !this.parts.switches().illustrative() && !isOwn(found.get())) {
			getContent().add(new PageHeader(this.name).badge(new IllustrativeBadge()),
					new EmptyState(this.parts.say("registry.organisation.fictional"),
							this.parts.say("registry.organisation.fictional.advice")));
			return;
		}
		show(found.get());
	}

	private boolean isOwn(Organisation organisation) {
		return this.currentUser.find().map(Viewer::organisation).filter(organisation.id()::equals).isPresent();
	}

	private void show(Organisation organisation) {
		PageHeader header = new PageHeader(this.name)
			.fact(this.parts.say("registry.kind." + organisation.kind().name()))
			.fact(existence(organisation));
		if (organisation.illustrative()) {
			header.badge(new IllustrativeBadge());
		}
		StateNames states = new StateNames(this.register, this.parts);
		Div about = new Div(new Span(this.parts.say("registry.organisation.state")), new Text(" "),
				states.link(organisation.state(), "registry.state.none"));
		Div source = new Div(new Span(this.parts.say("registry.organisation.source")), new Text(" "),
				new SourceText(organisation.source()));
		getContent().add(header, new RegisterLinks("", this.parts),
				this.parts.card(this.parts.say("registry.organisation.about"), about, source,
						this.parts.actions().of(organisation)),
				this.parts.card(this.parts.say("registry.memberships"), memberships(organisation, states)));
	}

	private String existence(Organisation organisation) {
		LocalDate from = organisation.existedFrom();
		LocalDate until = organisation.existedUntil();
		if (from != null) {
			return this.parts.dates().period(from, until);
		}
		return (until == null) ? this.parts.say("registry.organisation.exists")
				: this.parts.say("registry.organisation.until", this.parts.dates().date(until.minusDays(1)));
	}

	private Component memberships(Organisation organisation, StateNames states) {
		List<Membership> shown = this.register.membershipsOf(organisation.id(), this.parts.switches().on(),
				this.parts.switches().illustrative());
		if (shown.isEmpty()) {
			return new EmptyState(this.parts.say("registry.memberships.none"),
					this.parts.say("registry.memberships.none.advice"));
		}
		return new DataTable<Membership>(this.parts.say("registry.memberships")).captionUnseen()
			.name(this.parts.say("registry.coalitionOf"), (row) -> states.link(row.state(), "registry.state.none"))
			.text(this.parts.say("registry.role"), (row) -> this.parts.say("registry.role." + row.role().name()))
			.text(this.parts.say("registry.period"), (row) -> this.parts.dates().period(row.from(), row.until()))
			.component(this.parts.say("registry.source"), (row) -> new SourceText(row.source()))
			.component(this.parts.say("registry.actions"), this.parts.actions()::of)
			.rows(shown);
	}

	@Override
	public String heading() {
		return this.name;
	}

}
