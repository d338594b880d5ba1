package org.countrycoalition.registry.ui;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Cohort;
import org.countrycoalition.registry.CohortCount;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.Titled;

/**
 * Which States belong to a cohort on the reader's date, and of which the sources leave it
 * open.
 */
@Route("register/cohorts/:cohort")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER, Roles.ADMIN })
@StyleSheet("css/register.css")
class CohortView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final Register register;

	private final PageParts parts;

	private final CohortWords words;

	private String name = "";

	CohortView(Register register, PageParts parts, CohortWords words) {
		getContent().addClassName("register");
		this.register = register;
		this.parts = parts;
		this.words = words;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<Cohort> cohort = cohort(event.getRouteParameters());
		getContent().removeAll();
		if (cohort.isEmpty()) {
			event.rerouteToError(NotFoundException.class);
			return;
		}
		this.name = this.words.name(cohort.get());
		show(cohort.get(), this.parts.switches().on());
	}

	static Optional<Cohort> cohort(RouteParameters names) {
		return names.get("cohort").flatMap(Cohort::named);
	}

	private void show(Cohort cohort, LocalDate on) {
		CohortCount shown = this.register.cohort(cohort, on, this.parts.switches().illustrative());
		CohortCount counted = new CohortCount(cohort, on, real(shown.named()), real(shown.open()), shown.official());
		Map<CountryCode, StateName> names = this.register.names();
		String lead = this.parts.say("registry.cohort.lead", this.words.count(counted), this.parts.dates().date(on));
		getContent().add(new PageHeader(this.name).lead(lead), new RegisterLinks("", this.parts),
				new OfficialSection(counted, this.register.officialTotals(cohort), this.words, this.parts),
				card("registry.cohort.named", shown.named(), names));
		if (!shown.open().isEmpty()) {
			getContent().add(card("registry.cohort.open", shown.open(), names));
		}
		getContent().add(new PassportLine(List.of(this.words.rule(cohort), this.parts.say("registry.passport.computed"),
				this.parts.say("registry.passport.fictional"))));
	}

	private static List<CountryCode> real(List<CountryCode> codes) {
		return codes.stream().filter((code) -> !code.isUserAssigned()).toList();
	}

	private Section card(String key, List<CountryCode> codes, Map<CountryCode, StateName> names) {
		if (codes.isEmpty()) {
			return this.parts.card(this.parts.say(key, 0),
					new EmptyState(this.parts.say(key + ".none"), this.parts.say(key + ".none.advice")));
		}
		Locale language = this.parts.switches().language();
		UnorderedList list = new UnorderedList();
		list.addClassName("states");
		codes.stream()
			.sorted(Comparator.comparing((code) -> name(code, names, language), Collator.getInstance(language)))
			.forEach((code) -> list.add(item(code, name(code, names, language))));
		return this.parts.card(this.parts.say(key, real(codes).size()), list);
	}

	private ListItem item(CountryCode code, String name) {
		ListItem item = new ListItem(new Anchor(this.parts.places().country(code), name));
		if (code.isUserAssigned()) {
			item.add(new Text(" "), new IllustrativeBadge());
		}
		return item;
	}

	private static String name(CountryCode code, Map<CountryCode, StateName> names, Locale language) {
		StateName name = names.get(code);
		return (name != null) ? name.in(language) : code.iso3();
	}

	@Override
	public String heading() {
		return this.name;
	}

}
