package org.countrycoalition.gap.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.gap.Cell;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.Range;
import org.countrycoalition.gap.StateGap;
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

	/** For a passport. */
	String currency() {
		return say("gap.currency", this.prices.basis());
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
		return range.isExact() ? amount(range.most()) : say("gap.range", amount(range.least()), amount(range.most()));
	}

	String total(boolean atLeast, Range range) {
		return atLeast ? say("kernel.sum.atLeast", range(range)) : range(range);
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
		return (sum.atLeast() instanceof Figure.Known) ? new Span(written(sum)) : new Absence(written(sum));
	}

	/** A sum in a sentence. */
	String written(FigureSum sum) {
		return switch (sum.atLeast()) {
			case Figure.Known known ->
				sum.isLowerBound() ? say("kernel.sum.atLeast", amount(known.value())) : amount(known.value());
			case Figure.Absent absent -> say("kernel.absence." + absent.reason().name());
		};
	}

	/** A sum with its currency, in a sentence. */
	String dollars(FigureSum sum) {
		if (!(sum.atLeast() instanceof Figure.Known known)) {
			return written(sum);
		}
		String dollars = this.prices.in("USD\u00a0" + amount(known.value()));
		return sum.isLowerBound() ? say("kernel.sum.atLeast", dollars) : dollars;
	}

	/** What is left of a need with its currency, in a sentence. */
	String dollars(Gap gap) {
		String written = written(gap, false);
		return (gap instanceof Gap.Open) ? this.prices.in("USD\u00a0" + written) : written;
	}

	/**
	 * From the lower to the higher of two sums of the same parts, in a sentence; if a
	 * part is unknown there is no higher one. Nothing is nothing in any prices, so where
	 * the one end is not computable neither is the other.
	 */
	String ends(FigureSum low, FigureSum high) {
		if (low.isNotComputable() || high.isNotComputable()) {
			return written(low.isNotComputable() ? low : high);
		}
		if (low.known() == 0 || low.ofKnown().compareTo(high.ofKnown()) == 0) {
			return written(low);
		}
		BigDecimal least = low.ofKnown().min(high.ofKnown());
		return low.isLowerBound() ? say("kernel.sum.atLeast", amount(least))
				: say("gap.range", amount(least), amount(low.ofKnown().max(high.ofKnown())));
	}

	/** The same with its currency, which stands there only with an amount. */
	String dollars(FigureSum low, FigureSum high) {
		boolean told = low.known() > 0 && !low.isNotComputable() && !high.isNotComputable();
		if (!told) {
			return ends(low, high);
		}
		BigDecimal least = low.ofKnown().min(high.ofKnown());
		return low.isLowerBound() ? say("kernel.sum.atLeast", this.prices.in("USD\u00a0" + amount(least)))
				: this.prices.in("USD\u00a0" + ends(low, high));
	}

	/** From the lower to the higher of two sums of the same parts. */
	Component between(FigureSum low, FigureSum high) {
		if (low.parts() == 0) {
			return new Absence(say("gap.none"));
		}
		boolean known = low.known() > 0 && !low.isNotComputable() && !high.isNotComputable();
		return known ? new Span(ends(low, high)) : new Absence(ends(low, high));
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
		return (gap instanceof Gap.Open) ? new Span(written(gap, atLeast)) : new Absence(written(gap, atLeast));
	}

	/** A total in a sentence; the currency stands there only with an amount. */
	String total(String key, Gap gap, boolean atLeast) {
		String written = written(gap, atLeast);
		return (gap instanceof Gap.Open) ? say(key, this.prices.in(written)) : say(key + ".none", written);
	}

	/** For a file: the amount too, where it is known exactly. */
	FigureTable.Cell figure(FigureSum sum) {
		return switch (sum.atLeast()) {
			case Figure.Known known when sum.isLowerBound() ->
				FigureTable.Cell.words(say("kernel.sum.atLeast", amount(known.value())));
			case Figure.Known known -> new FigureTable.Cell(amount(known.value()), cents(known.value()), false);
			case Figure.Absent absent -> FigureTable.Cell.absent(say("kernel.absence." + absent.reason().name()));
		};
	}

	/** What is given, for a file: no row at all is no money, and said as such. */
	FigureTable.Cell given(FigureSum sum) {
		return (sum.parts() == 0) ? FigureTable.Cell.absent(say("gap.none")) : figure(sum);
	}

	/** What is left of a need, for a file. */
	FigureTable.Cell figure(Gap gap, boolean atLeast) {
		return (gap instanceof Gap.Open open) ? figure(open.amount(), atLeast)
				: FigureTable.Cell.absent(written(gap, atLeast));
	}

	/** An amount that may lie between two, for a file. */
	FigureTable.Cell figure(Range range, boolean atLeast) {
		boolean exact = range.isExact() && !atLeast;
		return new FigureTable.Cell(total(atLeast, range), exact ? cents(range.most()) : null, false);
	}

	private static BigDecimal cents(BigDecimal amount) {
		return amount.setScale(2, RoundingMode.HALF_UP);
	}

	String written(Gap gap, boolean atLeast) {
		return switch (gap) {
			case Gap.Open open -> total(atLeast, open.amount());
			case Gap.NotComputable none -> say("gap.notComputable");
			case Gap.NotPlanned none -> say("gap.notPlanned");
		};
	}

}
