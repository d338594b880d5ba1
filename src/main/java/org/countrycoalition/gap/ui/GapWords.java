package org.countrycoalition.gap.ui;

import java.math.BigDecimal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.gap.Cell;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.Range;
import org.countrycoalition.gap.StateGap;
import org.countrycoalition.kernel.Extent;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.PriceWords;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.Absence;

/**
 * Writes needs, cover and gaps in the reader's language. An absence is a word.
 */
@SpringComponent
class GapWords {

	private static final String USD = "USD";

	private final Texts texts;

	private final Switches switches;

	private final PriceWords prices;

	GapWords(Texts texts, Switches switches, PriceWords prices) {
		this.texts = texts;
		this.switches = switches;
		this.prices = prices;
	}

	/** In which prices the page tells dollars. */
	PriceWords prices() {
		return this.prices;
	}

	/** The head of a column of dollars. */
	String head(String key) {
		return this.prices.in(say(key));
	}

	/** For a passport; so many parts are converted at the rate of an earlier year. */
	String currency(int estimated) {
		String currency = say("gap.currency", this.prices.basis());
		return (estimated > 0) ? say("gap.currency.estimated", currency, estimated) : currency;
	}

	String say(String key, Object... about) {
		return this.texts.of(key, about);
	}

	Texts texts() {
		return this.texts;
	}

	Switches switches() {
		return this.switches;
	}

	String pillar(Pillar pillar) {
		return say("kernel.pillar." + pillar.name());
	}

	String rule(CoverRule rule) {
		return say("gap.rule." + rule.code());
	}

	String amount(BigDecimal dollars) {
		return this.switches.formats().number(dollars, 0);
	}

	String range(Range range) {
		return written(range.extent(false));
	}

	/** From where to where an amount reaches, in a sentence. */
	String written(Extent extent) {
		return estimate(extent, written(extent, ""));
	}

	private String estimate(Extent extent, String amount) {
		return extent.isEstimated() ? say("gap.estimated", amount) : amount;
	}

	/** In a table, where an estimate is told in small print. */
	Component cell(Extent extent) {
		String amount = written(extent, "");
		return extent.least().isKnown() ? marked(amount, extent.isEstimated()) : new Absence(amount);
	}

	Component marked(String amount, boolean estimated) {
		Span cell = new Span(amount);
		if (estimated) {
			Span how = new Span(say("funding.amount.estimated"));
			how.addClassName("detail");
			cell.add(how);
		}
		return cell;
	}

	private String written(Extent extent, String currency) {
		return switch (extent.least()) {
			case Figure.Absent absent -> say("kernel.absence." + absent.reason().name());
			case Figure.Known least -> extent.high()
				.map((most) -> extent.isExact() ? amount(most) : say("gap.range", amount(least.value()), amount(most)))
				.map((amount) -> dollars(amount, currency))
				.orElseGet(() -> say("kernel.sum.atLeast", dollars(amount(least.value()), currency)));
		};
	}

	private String dollars(String amount, String currency) {
		return currency.isEmpty() ? amount : this.prices.in(currency + "\u00a0" + amount);
	}

	Component need(Cell cell) {
		return (cell.plan() == Cell.Planned.LINES) ? sum(cell.need()) : new Absence(planned(cell));
	}

	/** Whether there is a line, in words. */
	String planned(Cell cell) {
		return switch (cell.plan()) {
			case LINES -> written(cell.need());
			case NOT_PLANNED -> say("gap.notPlanned");
			case NO_PLAN -> say("gap.noPlan");
		};
	}

	/** The need, or that there is no line for it, for a file. */
	FigureTable.Cell planned(Cell cell, FigureTable.Cell need) {
		return (cell.plan() == Cell.Planned.LINES) ? need : FigureTable.Cell.absent(planned(cell));
	}

	Component sum(FigureSum sum) {
		return cell(Extent.of(sum));
	}

	/** A sum in a sentence. */
	String written(FigureSum sum) {
		return written(Extent.of(sum));
	}

	/** A sum with its currency, in a sentence. */
	String dollars(FigureSum sum) {
		return dollars(Extent.of(sum));
	}

	String dollars(Extent extent) {
		return estimate(extent, written(extent, USD));
	}

	/** What is left of a need with its currency, in a sentence. */
	String dollars(Gap gap) {
		return (gap instanceof Gap.Open open) ? dollars(open.amount().extent(false)) : written(gap, false);
	}

	/**
	 * From the lower to the higher of two sums of the same parts with their currency, in
	 * a sentence; it stands there only with an amount.
	 */
	String dollars(FigureSum one, FigureSum other) {
		return dollars(Extent.between(one, other));
	}

	/** From the lower to the higher of two sums of the same parts. */
	Component between(FigureSum one, FigureSum other) {
		return (one.parts() == 0) ? new Absence(say("gap.none")) : cell(Extent.between(one, other));
	}

	Component need(StateGap row) {
		return switch (row.planned()) {
			case LINES -> sum(row.need());
			case NOT_PLANNED -> new Absence(say("gap.notPlanned"));
			case NO_PLAN -> new Absence(say("gap.noPlan"));
		};
	}

	/** What is given of it: no row at all is no money, and said as such. */
	Component cover(FigureSum sum) {
		return (sum.parts() == 0) ? new Absence(say("gap.none")) : sum(sum);
	}

	Component gap(Gap gap) {
		return gap(gap, false);
	}

	Component gap(Gap gap, boolean atLeast) {
		return (gap instanceof Gap.Open open) ? cell(open.amount().extent(atLeast))
				: new Absence(written(gap, atLeast));
	}

	/** A total in a sentence; the currency stands there only with an amount. */
	String total(String key, Gap gap, boolean atLeast) {
		return (gap instanceof Gap.Open open) ? say(key, dollars(open.amount().extent(atLeast)))
				: say(key + ".none", written(gap, atLeast));
	}

	/** For a file: from where to where it reaches, too. */
	FigureTable.Cell figure(FigureSum sum) {
		return figure(Extent.of(sum));
	}

	/** Two sums of the same parts, for a file. */
	FigureTable.Cell figure(FigureSum one, FigureSum other) {
		return figure(Extent.between(one, other));
	}

	private FigureTable.Cell figure(Extent extent) {
		return FigureTable.Cell.figure(written(extent), extent);
	}

	/** What is given, for a file: no row at all is no money, and said as such. */
	FigureTable.Cell given(FigureSum sum) {
		return given(sum, sum);
	}

	FigureTable.Cell given(FigureSum one, FigureSum other) {
		return (one.parts() == 0) ? FigureTable.Cell.absent(say("gap.none")) : figure(one, other);
	}

	/** What is left of a need, for a file. */
	FigureTable.Cell figure(Gap gap, boolean atLeast) {
		return (gap instanceof Gap.Open open) ? figure(open.amount(), atLeast)
				: FigureTable.Cell.absent(written(gap, atLeast));
	}

	/** An amount that may lie between two, for a file. */
	FigureTable.Cell figure(Range range, boolean atLeast) {
		return figure(range.extent(atLeast));
	}

	String written(Gap gap, boolean atLeast) {
		return switch (gap) {
			case Gap.Open open -> written(open.amount().extent(atLeast));
			case Gap.NotComputable none -> say("gap.notComputable");
			case Gap.NotPlanned none -> say("gap.notPlanned");
		};
	}

}
