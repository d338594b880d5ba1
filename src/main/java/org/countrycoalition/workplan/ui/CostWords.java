package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.kernel.ExchangeRate;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.workplan.CostPart;
import org.countrycoalition.workplan.Costing;
import org.countrycoalition.workplan.Costing.Basis;
import org.countrycoalition.workplan.Costing.Difference;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.UnitCost;
import org.jspecify.annotations.Nullable;

/**
 * Writes costings in the reader's language: each amount with how it came about.
 */
@SpringComponent
class CostWords {

	private final PlanWords words;

	CostWords(PlanWords words) {
		this.words = words;
	}

	String say(String key, @Nullable Object... about) {
		return this.words.say("costs." + key, about);
	}

	PlanWords plan() {
		return this.words;
	}

	/** An amount by one of the two, with what it is made of; or why there is none. */
	Component part(Costing costing, Basis basis) {
		return switch (costing.by(basis)) {
			case CostPart.Missing missing -> new Absence(say("why." + missing.why().name()));
			case CostPart.Computed computed -> {
				Div cell = new Div(new Span(this.words.number(computed.amount())));
				cell.add(new Detail(
						(basis == Basis.BUDGETS) ? say("budgets.count", computed.parts()) : formula(costing)));
				if (!computed.rates().isEmpty()) {
					cell.add(new Detail(say("converted",
							computed.rates().stream().map(CostWords::rate).collect(Collectors.joining("; ")))));
				}
				yield cell;
			}
		};
	}

	private String formula(Costing costing) {
		UnitCost entry = costing.entry();
		PlanLine.Year planned = costing.line().years().get(costing.year());
		if (entry == null || planned == null || planned.quantity() == null) {
			return say("why.NO_ENTRY");
		}
		return say("formula", price(entry), this.words.number(planned.quantity()), unit(entry.facts().unit()));
	}

	private static String rate(ExchangeRate rate) {
		return rate.currency() + " " + rate.year() + " (" + rate.source() + ")";
	}

	/** Price of one unit with its currency. */
	String price(UnitCost entry) {
		return entry.facts().currency() + "\u00a0" + this.words.number(entry.facts().amount());
	}

	/** An entry of the library in one line, with the day and where the price is from. */
	String entry(UnitCost entry) {
		return say("entry", entry.facts().activity(), price(entry), unit(entry.facts().unit()), day(entry),
				entry.facts().source());
	}

	/** A unit as the reader knows it. */
	String unit(String unit) {
		return Objects.requireNonNullElse(UnitWords.shown(unit, this.words), unit);
	}

	String day(UnitCost entry) {
		return this.words.switches().formats().date(entry.facts().dated());
	}

	Component difference(Optional<Difference> difference) {
		return difference.<Component>map((known) -> new Span(written(known)))
			.orElseGet(() -> new Absence(say("difference.none")));
	}

	String written(Difference difference) {
		String amount = signed(difference.amount());
		return difference.percent()
			.map((percent) -> say("difference", amount, signed(percent)))
			.orElseGet(() -> say("difference.ofZero", amount));
	}

	private String signed(BigDecimal number) {
		return (number.signum() > 0) ? "+" + this.words.number(number) : this.words.number(number);
	}

}
