package org.countrycoalition.funding.ui;

import java.math.BigDecimal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Ratio;
import org.countrycoalition.kernel.Status;
import org.countrycoalition.shell.PriceBasis;
import org.countrycoalition.shell.PriceWords;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.Absence;
import org.jspecify.annotations.Nullable;

/**
 * Writes amounts and shares. What is not there is said in words and never written as
 * zero.
 */
@SpringComponent
class AmountWords {

	private final Texts texts;

	private final Switches switches;

	private final PriceWords prices;

	AmountWords(Texts texts, Switches switches, PriceWords prices) {
		this.texts = texts;
		this.switches = switches;
		this.prices = prices;
	}

	/**
	 * What an amount in dollars rests on, for a file: why there is none, or how it came
	 * about, and that it was then converted to the prices of a year.
	 */
	String basis(Figure dollars, Origin origin) {
		if (dollars instanceof Figure.Absent(var reason)) {
			return this.texts.of("funding.amount." + reason.name());
		}
		String how = this.texts.of("funding.files.usd." + origin.name());
		PriceBasis basis = this.switches.priceBasis();
		return basis.isConstant() ? this.texts.of("funding.files.usd.constant", how, String.valueOf(basis.year()))
				: how;
	}

	/** How an amount in dollars of its own year came about. */
	enum Origin {

		/** The source prints it. */
		PRINTED,

		/** It was given in dollars. */
		GIVEN,

		/** At the average rate of its year. */
		CONVERTED,

		/** At the rate of an earlier year. */
		ESTIMATED;

		static Origin of(boolean printed, boolean estimated, @Nullable Money original) {
			if (printed) {
				return PRINTED;
			}
			return (original != null && original.isUsd()) ? GIVEN : estimated ? ESTIMATED : CONVERTED;
		}

	}

	/** Such as "USD 29,714,977"; a part of a unit has both its decimals. */
	String written(Money money) {
		return money.currency().getCurrencyCode() + "\u00a0" + this.switches.formats()
			.printed(money.amount(), (money.amount().stripTrailingZeros().scale() > 0) ? 2 : 0);
	}

	/**
	 * Dollars with the prices in which they are told, and "at least" where parts are
	 * missing.
	 */
	String written(FigureSum sum) {
		return switch (sum.atLeast()) {
			case Figure.Known(var value, var status) -> bounded(sum, this.prices.in(written(Money.usd(value))));
			case Figure.Absent(var reason) -> this.texts.of("kernel.absence." + reason.name());
		};
	}

	private String bounded(FigureSum sum, String amount) {
		return sum.isLowerBound() ? this.texts.of("kernel.sum.atLeast", amount) : amount;
	}

	/** Without its currency, for a column whose head names it. */
	Component amount(FigureSum sum) {
		if (sum.parts() == 0) {
			return new Absence(this.texts.of("funding.amount.none"));
		}
		return switch (sum.atLeast()) {
			case Figure.Known(var value, var status) -> known(bounded(sum, number(value)), status);
			case Figure.Absent(var reason) -> new Absence(this.texts.of("kernel.absence." + reason.name()));
		};
	}

	/** Without its currency, for a column whose head names it. */
	Component amount(Figure figure) {
		return switch (figure) {
			case Figure.Known(var value, var status) -> known(number(value), status);
			case Figure.Absent(var reason) -> new Absence(this.texts.of("funding.amount." + reason.name()));
		};
	}

	private String number(BigDecimal value) {
		return this.switches.formats().number(value, 0);
	}

	private Span known(String number, Status status) {
		Span cell = new Span(number);
		if (status == Status.ESTIMATED) {
			Span how = new Span(this.texts.of("funding.amount.estimated"));
			how.addClassName("detail");
			cell.add(how);
		}
		return cell;
	}

	Component original(@Nullable Money money) {
		return (money != null) ? new Span(written(money)) : new Absence(this.texts.of("funding.amount.NOT_REPORTED"));
	}

	Component share(Ratio share) {
		return switch (share) {
			case Ratio.Computable ratio -> new Span(this.texts.of("kernel.ratio.percent",
					this.switches.formats()
						.number(ratio.numerator()
							.movePointRight(2)
							.divide(ratio.denominator(), java.math.MathContext.DECIMAL64), 0)));
			case Ratio.NotComputable none -> new Absence(this.texts.of("kernel.ratio.notComputable"));
		};
	}

}
