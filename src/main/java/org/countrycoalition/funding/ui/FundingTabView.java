package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.ContributionsTo;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.FundingYear;
import org.countrycoalition.funding.SpendingOnPlan;
import org.countrycoalition.funding.Undecided;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateRow;
import org.countrycoalition.shell.components.ChartCard;
import org.countrycoalition.shell.components.CountryTabs;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;
import org.countrycoalition.shell.components.YearChoice;

/**
 * What one State received: how much in a year, from whom and for what. The administrator
 * reads no business row, so the page is not offered to that role.
 */
@Route("countries/:iso3/funding")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class FundingTabView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final Funding funding;

	private final Register register;

	private final FundingParts parts;

	private final FundingTabParts tab;

	private String name = "";

	FundingTabView(Funding funding, Register register, FundingParts parts, FundingTabParts tab) {
		this.funding = funding;
		this.register = register;
		this.parts = parts;
		this.tab = tab;
		getContent().addClassNames("register", "funding");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.tab.moment().see(() -> draw(event));
	}

	private void draw(BeforeEnterEvent event) {
		StateLabels labels = new StateLabels(this.register, this.parts.switches().on(), this.parts);
		Optional<StateRow> found = CountryTabs.state(event.getRouteParameters()).flatMap(labels::state);
		getContent().removeAll();
		if (found.isEmpty()) {
			event.rerouteToError(NotFoundException.class);
			return;
		}
		StateRow state = found.get();
		this.name = labels.name(state.code().iso3(), "");
		PageHeader header = new PageHeader(this.name);
		getContent().add(header, this.tab.tabs().of(state.code(), FundingTabView.class),
				this.parts.linkToMobilisation(state.code()), this.parts.linkToNeeds(state.code()));
		if (state.illustrative()) {
			header.badge(new IllustrativeBadge());
			if (!this.parts.switches().illustrative()
					&& this.register.ownState().filter(state.code()::equals).isEmpty()) {
				getContent().add(new EmptyState(this.parts.say("funding.fictional"),
						this.parts.say("funding.fictional.advice")));
				return;
			}
		}
		ContributionsTo received = this.funding.received(state.code(), this.parts.switches().illustrative(state.code()),
				this.parts.prices().prices());
		show(state, header, received, event.getLocation(), labels);
		WithheldSection.of(this.tab.withheld().of(state.code()), this.tab.funnelWords()).ifPresent(getContent()::add);
		this.tab.ledgers()
			.of(state.code(), this.parts.switches().illustrative(state.code()), received.contributions())
			.forEach(getContent()::add);
	}

	private void show(StateRow state, PageHeader header, ContributionsTo received, Location address,
			StateLabels labels) {
		Optional<Integer> asked = YearChoice.asked(address);
		List<Contribution> all = received.contributions();
		Optional<SpendingOnPlan.OnPlan> spending = this.tab.spending().of(state.code());
		List<Integer> spent = spending.map(SpendingOnPlan.OnPlan::years).orElse(List.of());
		if (all.isEmpty()) {
			showNothing(header);
			spent.stream()
				.filter((year) -> asked.isEmpty() || asked.get().equals(year))
				.findFirst()
				.ifPresent((year) -> showSpending(state.code(), year, spending));
			return;
		}
		List<Integer> years = Stream.concat(all.stream().map(Contribution::year), spent.stream())
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
		int year = asked.orElseGet(() -> usual(all, years));
		List<Contribution> rows = all.stream().filter((row) -> row.year() == year).toList();
		header.lead(new FundingLead(this.parts).of(year, rows));
		YearChoice.leftAside(address, year).ifPresent(getContent()::add);
		getContent().add(new YearChoice(this.parts.say("funding.year"), years, year, this.parts.places(),
				(other) -> "countries/" + state.code().iso3() + "/funding?year=" + other));
		showYear(state.code(), year, rows, received.undecided(), labels);
		showSpending(state.code(), year, spending);
		showFunnel(state.code(), this.parts.switches().illustrative(state.code()));
		showChart(state.code(), all, labels);
		String heading = this.parts.say("funding.all");
		getContent().add(
				this.parts.card(heading,
						new ContributionsTable(labels, this.parts, this.tab.history(), received.undecided()).of(heading,
								all)),
				this.tab.files().ofState(state.code(), received, labels),
				this.parts.linkToReconciliation(state.code()));
	}

	/** The year of the last payment, else of the last of all. */
	private int usual(List<Contribution> all, List<Integer> years) {
		int running = LocalDate.now(this.parts.switches().clock()).getYear();
		return YearChoice.usual(all.stream().filter(Contribution::isPaid).map(Contribution::year).toList(), running)
			.or(() -> YearChoice.usual(years, running))
			.orElseThrow();
	}

	private void showNothing(PageHeader header) {
		header.lead(this.parts.say("funding.lead.nothing"));
		EmptyState empty = new EmptyState(this.parts.say("funding.none"), this.parts.say("funding.none.advice"));
		getContent().add(this.parts.mayImport() ? empty.action(this.parts.linkToImport()) : empty);
	}

	private void showYear(CountryCode state, int year, List<Contribution> rows, Undecided undecided,
			StateLabels labels) {
		FundingYear sums = FundingYear.of(rows);
		if (sums.payments() > 0) {
			getContent().add(ShareSection.byDonor(sums, labels, this.parts), ShareSection.byPillar(sums, this.parts));
		}
		else {
			getContent().add(new EmptyState(this.parts.say("funding.year.none", String.valueOf(year)),
					this.parts.say("funding.year.none.advice")));
		}
		if (!rows.isEmpty()) {
			getContent().add(this.tab.passport().ofState(year, sums, rows, undecided),
					this.tab.predictability().of(state, year, labels));
		}
	}

	private void showFunnel(CountryCode state, boolean madeUp) {
		List<Funnel.Node> nodes = this.tab.funnels().to(state, madeUp).nodes();
		if (!nodes.isEmpty()) {
			getContent().add(new FunnelSection(nodes, this.tab.funnelWords()));
		}
	}

	private void showSpending(CountryCode state, int year, Optional<SpendingOnPlan.OnPlan> spending) {
		spending.flatMap((plan) -> plan.in(year))
			.ifPresent((spent) -> getContent().add(new SpendingSection(state, year, spent, this.parts)));
	}

	private void showChart(CountryCode state, List<Contribution> all, StateLabels labels) {
		List<Contribution> counted = all.stream().filter(Contribution::isPaid).toList();
		if (!counted.isEmpty()) {
			getContent().add(new ChartCard(this.tab.charts(), this.tab.chart().of(state, this.name, counted, labels)));
		}
	}

	@Override
	public String heading() {
		return this.name;
	}

}
