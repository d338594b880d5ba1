package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.registry.CohortCount;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.Titled;

/**
 * The register at a glance: how many States belong to which cohort on the reader's date.
 */
@Route("register")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER, Roles.ADMIN })
@StyleSheet("css/register.css")
class RegisterView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final PageParts parts;

	private final CohortWords words;

	private final Register register;

	private final EntriesChart entries;

	RegisterView(Register register, PageParts parts, CohortWords words, EntriesChart entries) {
		getContent().addClassName("register");
		this.register = register;
		this.parts = parts;
		this.words = words;
		this.entries = entries;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		LocalDate on = this.parts.switches().on();
		List<CohortCount> cohorts = this.register.cohorts(on, false);
		Section card = this.parts.card(this.parts.say("registry.cohorts"), table().rows(cohorts),
				new PassportLine(passport(cohorts, on)));
		getContent().removeAll();
		getContent().add(
				new PageHeader(heading()).lead(this.parts.say("registry.register.lead", this.parts.dates().date(on))),
				new RegisterLinks("register", this.parts), card,
				this.entries.card(this.register.entriesIntoForceByYear(on, false)));
	}

	private List<String> passport(List<CohortCount> cohorts, LocalDate on) {
		Stream<String> rules = Stream.of(this.parts.say("registry.passport.on", this.parts.dates().date(on)),
				this.parts.say("registry.passport.computed"), this.parts.say("registry.passport.both"),
				this.parts.say("registry.passport.fictional"));
		return Stream.concat(rules, this.words.documents(cohorts).stream()).toList();
	}

	private DataTable<CohortCount> table() {
		return new DataTable<CohortCount>(this.parts.say("registry.cohorts")).captionUnseen()
			.name(this.parts.say("registry.cohort"), this::name)
			.figure(this.parts.say("registry.named"), (row) -> new Span(this.words.count(row)))
			.figure(this.parts.say("registry.official"), this.words::official)
			.text(this.parts.say("registry.compare"), this.words::comparison);
	}

	private Component name(CohortCount row) {
		Span rule = new Span(this.words.rule(row.cohort()));
		rule.addClassName("detail");
		return new Div(new Anchor(this.parts.places().cohort(row.cohort()), this.words.name(row.cohort())), rule);
	}

	@Override
	public String heading() {
		return this.parts.say("registry.register");
	}

}
