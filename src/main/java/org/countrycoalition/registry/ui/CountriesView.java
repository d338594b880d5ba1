package org.countrycoalition.registry.ui;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateRow;
import org.countrycoalition.registry.TreatyStatus;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.Titled;

/**
 * All States and how each stands towards the Convention on the reader's date.
 */
@Route("countries")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER, Roles.ADMIN })
@StyleSheet("css/register.css")
class CountriesView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final Register register;

	private final PageParts parts;

	private final StateWords words;

	private final PageHeader header;

	private final FilterBar filters;

	private final Paragraph shown = new Paragraph();

	private final Section result = new Section();

	private List<StateRow> states = List.of();

	private QueryParameters address = QueryParameters.empty();

	CountriesView(Register register, PageParts parts, StateWords words) {
		this.register = register;
		this.parts = parts;
		this.words = words;
		this.header = new PageHeader(heading());
		this.filters = new FilterBar(parts, words, this::narrow);
		this.shown.addClassNames("muted", "shown");
		this.shown.getElement().setAttribute("role", "status");
		this.result.addClassNames("card", "tall");
		getContent().addClassName("register");
		getContent().add(this.header, this.filters, this.shown, this.result);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		LocalDate on = this.parts.switches().on();
		this.address = event.getLocation().getQueryParameters();
		this.states = this.register.states(on, this.parts.switches().illustrative());
		this.header.lead(lead(on));
		StateFilter filter = StateFilter.of(this.address);
		this.filters.show(filter,
				this.states.stream()
					.flatMap((state) -> Stream.ofNullable(state.region()))
					.collect(Collectors.toCollection(TreeSet::new)));
		show(filter);
	}

	private String lead(LocalDate on) {
		String lead = this.parts.say("registry.countries.lead", count(TreatyStatus.PARTY), this.parts.dates().date(on),
				count(TreatyStatus.SIGNATORY));
		long deposited = count(TreatyStatus.DEPOSITED);
		long fictional = this.states.stream().filter(StateRow::illustrative).count();
		return lead + ((deposited > 0) ? this.parts.say("registry.countries.lead.deposited", deposited) : "") + "."
				+ ((fictional > 0) ? " " + this.parts.say("registry.countries.lead.fictional", fictional) : "");
	}

	private long count(TreatyStatus status) {
		return this.states.stream().filter((state) -> state.status() == status && !state.illustrative()).count();
	}

	/** The address is replaced: a letter more is not a step to come back to. */
	private void narrow(StateFilter filter) {
		this.address = filter.in(this.address);
		UI.getCurrent().getPage().getHistory().replaceState(null, new Location("countries", this.address));
		show(filter);
	}

	private void show(StateFilter filter) {
		List<StateRow> rows = this.states.stream()
			.filter(filter::shows)
			.sorted(Comparator.comparing(this.words::name, Collator.getInstance(this.parts.switches().language())))
			.toList();
		this.shown.setText(this.parts.say("registry.countries.shown", rows.size(), this.states.size()));
		this.result.removeAll();
		if (rows.isEmpty()) {
			this.result.add(new EmptyState(this.parts.say("registry.countries.none"),
					this.parts.say("registry.countries.none.advice"))
				.action(new Anchor(this.parts.places().to("countries"), this.parts.say("registry.countries.reset"))));
			return;
		}
		this.result.add(table().rows(rows), new PassportLine(List.of(this.parts.say("registry.countries.rule"),
				this.parts.say("registry.duties.rule"), this.parts.say("registry.leastDeveloped.rule"))));
	}

	private DataTable<StateRow> table() {
		return new DataTable<StateRow>(heading()).captionUnseen()
			.name(this.parts.say("registry.state"), this::name)
			.component(this.parts.say("registry.status"), this.words::statusMark)
			.component(this.parts.say("registry.duties"), this.words::duties)
			.text(this.parts.say("registry.region"), this.words::region)
			.text(this.parts.say("registry.leastDeveloped"),
					(state) -> this.parts.say("registry.yesNo." + state.leastDeveloped()));
	}

	private Component name(StateRow state) {
		Anchor link = new Anchor(this.parts.places().country(state.code()), this.words.name(state));
		return state.illustrative() ? new Span(link, new Text(" "), new IllustrativeBadge()) : link;
	}

	@Override
	public String heading() {
		return this.parts.say("registry.countries");
	}

}
