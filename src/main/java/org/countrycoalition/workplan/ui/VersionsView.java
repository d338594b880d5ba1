package org.countrycoalition.workplan.ui;

import java.util.List;
import java.util.function.IntFunction;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.workplan.PlanVersion;
import org.countrycoalition.workplan.VersionComparison;
import org.countrycoalition.workplan.VersionComparison.Kind;
import org.countrycoalition.workplan.Workplans;

/**
 * The versions of a State's plan, and what became of it between two of them.
 */
@Route("countries/:iso3/workplan/versions")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/workplan.css")
class VersionsView extends PlanPage {

	private final Workplans plans;

	private final PlanWords words;

	private final VersionTables tables;

	VersionsView(Workplans plans, PlanParts parts, VersionTables tables) {
		super(parts);
		this.plans = plans;
		this.words = parts.words();
		this.tables = tables;
	}

	@Override
	protected void show(CountryCode state, PageHeader header, Location address) {
		List<PlanVersion> versions = this.plans.versions(state);
		getContent().add(back(state));
		if (versions.isEmpty()) {
			getContent().add(noPlan());
			return;
		}
		getContent().add(this.tables.versions(state, versions));
		VersionAddress.asked(address, versions)
			.ifPresentOrElse((asked) -> compare(state, versions, asked, header, PlanAddress.page(address)),
					() -> header.lead(this.words.say("versions.one")));
	}

	private void compare(CountryCode state, List<PlanVersion> versions, VersionAddress asked, PageHeader header,
			int page) {
		VersionComparison comparison = VersionComparison.of(this.plans.version(state, asked.from()).orElseThrow(),
				this.plans.version(state, asked.to()).orElseThrow());
		header.lead(this.words.say("compare.lead", asked.from(), asked.to(), comparison.count(Kind.ADDED),
				comparison.count(Kind.CHANGED), comparison.count(Kind.REMOVED)));
		Div choice = new Div(
				choice(versions, "compare.from", asked.from(), (from) -> new VersionAddress(from, asked.to()), state),
				choice(versions, "compare.to", asked.to(), (to) -> new VersionAddress(asked.from(), to), state));
		choice.addClassName("filters");
		getContent().add(choice);
		if (!comparison.isSameCurrency()) {
			getContent().add(new Paragraph(this.words.say("compare.currencies", comparison.before().currency(),
					comparison.after().currency())));
		}
		new FactChanges(this.words).between(comparison.before(), comparison.after()).ifPresent(getContent()::add);
		getContent().add(this.tables.money(comparison));
		if (comparison.changes().isEmpty()) {
			getContent().add(new EmptyState(this.words.say("compare.same"), this.words.say("compare.same.advice")));
		}
		else {
			getContent().add(this.tables.lines(comparison, page,
					(other) -> VersionAddress.of(state, asked.from(), asked.to()) + "&page=" + other));
		}
	}

	private Select<PlanVersion> choice(List<PlanVersion> versions, String label, int chosen,
			IntFunction<VersionAddress> address, CountryCode state) {
		Select<PlanVersion> choice = new Select<>();
		choice.setLabel(this.words.say(label));
		choice.setItems(versions);
		choice.setItemLabelGenerator(this.tables::name);
		versions.stream().filter((version) -> version.number() == chosen).findFirst().ifPresent(choice::setValue);
		choice.addValueChangeListener((change) -> {
			VersionAddress next = address.apply(change.getValue().number());
			this.words.places().open(UI.getCurrent(), VersionAddress.of(state, next.from(), next.to()));
		});
		return choice;
	}

	@Override
	public String heading() {
		return this.words.say("versions.of", called());
	}

}
