package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.FundingYear;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;
import org.countrycoalition.shell.components.YearChoice;

/**
 * All States to which contributions of a year are recorded, and beside them what was
 * given to receivers that are no States.
 */
@Route("funding")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class FundingView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final Funding funding;

	private final Register register;

	private final FundingParts parts;

	private final FundingPassport passport;

	private final LedgerFiles files;

	private final PredictabilitySection predictability;

	private final ElsewhereSection elsewhere;

	FundingView(Funding funding, Register register, FundingParts parts, FundingPassport passport, LedgerFiles files,
			PredictabilitySection predictability, ElsewhereSection elsewhere) {
		this.funding = funding;
		this.register = register;
		this.parts = parts;
		this.passport = passport;
		this.files = files;
		this.predictability = predictability;
		this.elsewhere = elsewhere;
		getContent().addClassNames("register", "funding");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		boolean illustrative = this.parts.switches().illustrative();
		List<Integer> years = this.funding.years(illustrative);
		PageHeader header = new PageHeader(heading());
		getContent().removeAll();
		getContent().add(header);
		if (this.parts.mayImport()) {
			getContent().add(new Paragraph(this.parts.linkToImport()));
		}
		if (years.isEmpty()) {
			getContent()
				.add(new EmptyState(this.parts.say("funding.none"), this.parts.say("funding.portfolio.none.advice")));
			return;
		}
		int running = LocalDate.now(this.parts.switches().clock()).getYear();
		int year = YearChoice.asked(event.getLocation())
			.or(() -> this.funding.paidYear(running, illustrative))
			.or(() -> YearChoice.usual(years, running))
			.orElseThrow();
		YearChoice.leftAside(event.getLocation(), year).ifPresent(getContent()::add);
		getContent().add(years(years, year));
		show(header, year, () -> this.funding.inYear(year, illustrative, this.parts.prices().prices()));
	}

	private YearChoice years(List<Integer> years, int year) {
		return new YearChoice(this.parts.say("funding.year"), years, year, this.parts.places(),
				(other) -> "funding?year=" + other);
	}

	private void show(PageHeader header, int year, SerializableSupplier<List<Contribution>> read) {
		List<Contribution> all = read.get();
		StateLabels labels = new StateLabels(this.register, this.parts.switches().on(), this.parts);
		List<Contribution> rows = all.stream().filter(Contribution::isToState).toList();
		String of = String.valueOf(year);
		if (all.isEmpty()) {
			header.lead(this.parts.say("funding.lead.none", of));
			getContent().add(new EmptyState(this.parts.say("funding.year.none", of),
					this.parts.say("funding.year.none.advice")));
		}
		else if (rows.isEmpty()) {
			header.lead(this.parts.say("funding.portfolio.lead.none", of));
		}
		else {
			List<Received> states = states(rows);
			FundingYear sums = FundingYear.of(rows);
			header.lead(lead(of, states, sums, rows.size()));
			getContent().add(
					this.parts.card(this.parts.say("funding.portfolio.table", of), table(states, year, labels)),
					this.passport.ofStates(sums, rows), this.predictability.ofAll(year, labels));
		}
		getContent().add(this.elsewhere.of(year, all.stream().filter((row) -> !row.isToState()).toList(), labels));
		if (!all.isEmpty()) {
			getContent().add(this.files.ofAll(year, all, read, labels));
		}
	}

	/** Where no amount can be told, the sentence says so instead of an amount. */
	private String lead(String year, List<Received> states, FundingYear all, int rows) {
		if (all.payments() == 0) {
			return this.parts.say("funding.portfolio.lead.noPayment", year, states.size(), rows);
		}
		long paid = states.stream().filter((state) -> state.sums().payments() > 0).count();
		String key = all.total().known() > 0 ? "funding.portfolio.lead" : all.total().isNotComputable()
				? "funding.portfolio.lead.notComputable" : "funding.portfolio.lead.unknown";
		return this.parts.say(key, year, paid, this.parts.amounts().written(all.total()), all.donors());
	}

	private static List<Received> states(List<Contribution> rows) {
		Map<String, List<Contribution>> byState = rows.stream().collect(Collectors.groupingBy(Contribution::recipient));
		return byState.entrySet()
			.stream()
			.map((state) -> new Received(state.getKey(), state.getValue().getFirst().recipientName().english(),
					state.getValue().stream().anyMatch(Contribution::illustrative), FundingYear.of(state.getValue())))
			.sorted(Comparator.comparing(Received::size).reversed().thenComparing(Received::name))
			.toList();
	}

	private DataTable<Received> table(List<Received> states, int year, StateLabels labels) {
		return new DataTable<Received>(this.parts.say("funding.portfolio.table", String.valueOf(year))).captionUnseen()
			.name(this.parts.say("funding.state"), (row) -> name(row, labels, year))
			.figure(this.parts.usd(), this::amount)
			.figure(this.parts.say("funding.donors"), (row) -> this.parts.donors(row.sums().donors()))
			.rows(states);
	}

	/** Made-up money to a real State is marked itself: the State is real. */
	private Component amount(Received row) {
		Component amount = this.parts.amounts().amount(row.sums().total());
		return (row.illustrative() && !row.isFictional()) ? new Span(amount, new Text(" "), IllustrativeBadge.mixed())
				: amount;
	}

	private Component name(Received row, StateLabels labels, int year) {
		Anchor link = new Anchor(this.parts.places().to("countries/" + row.state() + "/funding?year=" + year),
				labels.name(row.state(), row.name()));
		return row.isFictional() ? new Span(link, new Text(" "), new IllustrativeBadge()) : link;
	}

	@Override
	public String heading() {
		return this.parts.say("funding.funding");
	}

	/**
	 * @param state code
	 * @param name in English
	 * @param illustrative whether some of it is made up
	 * @param sums what it received in the year
	 */
	private record Received(String state, String name, boolean illustrative, FundingYear sums) {

		boolean isFictional() {
			return CountryCode.in(this.state).filter(CountryCode::isUserAssigned).isPresent();
		}

		BigDecimal size() {
			return (this.sums.total().atLeast() instanceof Figure.Known known) ? known.value() : BigDecimal.ZERO;
		}

	}

}
