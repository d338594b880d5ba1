package org.countrycoalition.registry.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.registry.RateRow;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.SourceText;
import org.countrycoalition.shell.components.Titled;

/**
 * Annual average exchange rates with their sources, and a form that converts by them.
 */
@Route("register/exchange-rates")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER, Roles.ADMIN })
@StyleSheet("css/register.css")
class ExchangeRatesView extends Composite<Div> implements Titled {

	private final PageParts parts;

	ExchangeRatesView(Register register, PageParts parts) {
		getContent().addClassName("register");
		this.parts = parts;
		List<RateRow> rows = register.exchangeRateRows();
		getContent().add(new PageHeader(heading()).lead(parts.say("registry.rates.lead")),
				new RegisterLinks("register/exchange-rates", parts));
		if (rows.isEmpty()) {
			getContent().add(new EmptyState(parts.say("registry.rates.none"), parts.say("registry.rates.none.advice")));
		}
		else {
			ExchangeRates rates = ExchangeRates.of(rows.stream().map(RateRow::rate).toList());
			getContent().add(parts.card(parts.say("registry.convert.heading"), new ConversionForm(rates, parts)),
					parts.card(parts.say("registry.rates.byYear"), new RateTable(rates, parts).of(rows),
							new PassportLine(
									List.of(parts.say("registry.rates.rule"), parts.say("registry.rates.estimated")))),
					sources(rows));
		}
		getContent().add(parts.actions().addRate());
	}

	private Component sources(List<RateRow> rows) {
		DataTable<RateRow> table = new DataTable<RateRow>(this.parts.say("registry.rates.sources")).captionUnseen()
			.name(this.parts.say("registry.currency"), (row) -> new Span(row.rate().currency().getCurrencyCode()))
			.text(this.parts.say("registry.year"), (row) -> String.valueOf(row.rate().year()))
			.figure(this.parts.say("registry.rate"),
					(row) -> new Span(this.parts.switches().formats().number(row.rate().rate())))
			.text(this.parts.say("registry.quote"),
					(row) -> this.parts.say("registry.quote.short." + row.rate().quote().name(),
							row.rate().currency().getCurrencyCode()))
			.text(this.parts.say("registry.column.basis"), (row) -> row.rate().basis())
			.component(this.parts.say("registry.source"), (row) -> new SourceText(row.rate().source()))
			.component(this.parts.say("registry.actions"), this.parts.actions()::of)
			.rows(rows);
		NativeDetails details = new NativeDetails(this.parts.say("registry.rates.sources"), table);
		details.addClassName("card");
		return details;
	}

	@Override
	public String heading() {
		return this.parts.say("registry.rates");
	}

}
