package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateDetails;
import org.countrycoalition.shell.Moment;
import org.countrycoalition.shell.components.CountryTabs;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;

/**
 * One State: how it stands, which duties it has until when, and who helps it.
 */
@Route("countries/:iso3")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER, Roles.ADMIN })
@StyleSheet("css/register.css")
class CountryView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final Register register;

	private final PageParts parts;

	private final StateWords words;

	private final CountryTabs tabs;

	private final Moment moment;

	private String name = "";

	CountryView(Register register, PageParts parts, StateWords words, CountryTabs tabs, Moment moment) {
		getContent().addClassName("register");
		this.register = register;
		this.parts = parts;
		this.words = words;
		this.tabs = tabs;
		this.moment = moment;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.moment.see(() -> draw(event));
	}

	private void draw(BeforeEnterEvent event) {
		LocalDate on = this.parts.switches().on();
		boolean illustrative = this.parts.switches().illustrative();
		Optional<StateDetails> found = CountryTabs.state(event.getRouteParameters())
			.flatMap((code) -> this.register.state(code, on, illustrative));
		getContent().removeAll();
		if (found.isEmpty()) {
			event.rerouteToError(NotFoundException.class);
			return;
		}
		this.name = this.words.name(found.get().state());
		if (!illustrative && found.get().state().illustrative() && !isOwn(found.get().state().code())) {
			getContent().add(new PageHeader(this.name).badge(new IllustrativeBadge()), new EmptyState(
					this.parts.say("registry.country.fictional"), this.parts.say("registry.country.fictional.advice")));
			return;
		}
		show(found.get(), on);
	}

	private boolean isOwn(CountryCode state) {
		return this.register.ownState().filter(state::equals).isPresent();
	}

	private void show(StateDetails details, LocalDate on) {
		CountryAnswer answer = new CountryAnswer(details, on, this.parts, this.words);
		PageHeader header = new PageHeader(this.name).lead(answer.sentence());
		if (details.state().illustrative()) {
			header.badge(new IllustrativeBadge());
		}
		answer.facts().forEach(header::fact);
		getContent().add(header, this.tabs.of(details.state().code(), CountryView.class),
				new TreatySection(details, this.parts), new ObligationSection(details, this.parts),
				new DeadlineSection(details, on, this.parts), new NearCompletionSection(details, this.parts),
				new CoalitionSection(details, this.parts));
	}

	@Override
	public String heading() {
		return this.name;
	}

}
