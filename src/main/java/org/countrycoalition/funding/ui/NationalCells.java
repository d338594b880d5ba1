package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.ByEstimate;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.funding.NationalYear;
import org.countrycoalition.funding.WiderBudget;
import org.countrycoalition.kernel.Extent;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.shell.components.Badge;
import org.countrycoalition.shell.components.IllustrativeBadge;

/**
 * What the tables of national resources show of a row and of a year.
 *
 * @param parts of all pages on funding
 */
record NationalCells(FundingParts parts) {

	String name(NationalRow row) {
		return row.undivided() ? this.parts.say("funding.national.sources.undivided") : row.facts().source();
	}

	String subject(NationalRow row) {
		return this.parts.say("funding.history.subject", name(row), String.valueOf(row.facts().year()),
				this.parts.say("funding.national.basis." + row.facts().basis().name()));
	}

	Component source(NationalRow row) {
		Span cell = new Span(name(row));
		if (row.illustrative()) {
			cell.add(new Text(" "), new IllustrativeBadge());
		}
		if (row.facts().level() != null) {
			cell.add(detail(this.parts.say("funding.national.level." + row.facts().level().name())));
		}
		if (row.facts().note() != null) {
			cell.add(detail(row.facts().note()));
		}
		return cell;
	}

	Component basis(NationalRow row) {
		Span cell = new Span(this.parts.say("funding.national.basis." + row.facts().basis().name()));
		if (row.assumed()) {
			cell.add(new Text(" "), new Badge(this.parts.say("funding.national.basis.assumed")));
		}
		return cell;
	}

	/**
	 * All of a row's dollars, and beside them how much of a wider budget is for its
	 * pillar.
	 */
	Component dollars(NationalRow row) {
		WiderBudget wider = row.facts().wider();
		Component whole = this.parts.amounts().amount(row.dollars());
		if (wider == null) {
			return whole;
		}
		return new Span(whole,
				detail(this.parts.say("funding.national.wider.part",
						this.parts.say("kernel.ratio.percent",
								between(this.parts.switches().formats().number(wider.least()),
										this.parts.switches().formats().number(wider.most()))),
						this.parts.say("kernel.pillar." + row.facts().pillar().name()),
						number(Extent.between(row.least(), row.most())))),
				detail(wider.note()));
	}

	/** A total with how many sources it has, what was given, and what is an estimate. */
	Component total(NationalYear year, Basis basis) {
		Span cell = new Span(this.parts.amounts().amount(year.total(basis)));
		List<NationalRow> rows = year.counted(basis);
		if (!rows.isEmpty()) {
			cell.add(detail(rows.stream().anyMatch(NationalRow::undivided)
					? this.parts.say("funding.national.sources.undivided")
					: this.parts.say("funding.national.sources.n", rows.size())));
		}
		year.originals(basis)
			.forEach((currency, amount) -> cell
				.add(detail(this.parts.amounts().written(new Money(amount, Currency.getInstance(currency))))));
		ByEstimate part = year.byEstimate(basis);
		if (!part.isNothing()) {
			cell.add(detail(this.parts.say("funding.national.byEstimate", number(part.extent()),
					number(Extent.of(part.whole())))));
		}
		return cell;
	}

	private String between(String least, String most) {
		return least.equals(most) ? least : this.parts.say("funding.national.between", least, most);
	}

	/** Without its currency, which the head of the column names. */
	private String number(Extent extent) {
		return switch (extent.least()) {
			case Figure.Known(var least, var status) -> extent.high()
				.map((most) -> between(number(least), number(most)))
				.orElseGet(() -> this.parts.say("kernel.sum.atLeast", number(least)));
			case Figure.Absent(var reason) -> this.parts.say("kernel.absence." + reason.name());
		};
	}

	private String number(BigDecimal dollars) {
		return this.parts.switches().formats().number(dollars, 0);
	}

	static Span detail(String text) {
		Span detail = new Span(text);
		detail.addClassName("detail");
		return detail;
	}

}
