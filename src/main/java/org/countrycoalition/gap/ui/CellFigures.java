package org.countrycoalition.gap.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.Flow;
import org.countrycoalition.gap.Behind;
import org.countrycoalition.gap.Behind.LineNeed;
import org.countrycoalition.gap.Behind.Side;
import org.countrycoalition.gap.GapBasis;
import org.countrycoalition.kernel.AttributedPart;
import org.countrycoalition.kernel.FigureSum;

/**
 * Writes what is behind a gap on the basis asked for: as it is reported, or from the
 * least to the most of it that is attributable to cluster munitions.
 *
 * @param words of the pages on gaps
 * @param basis whether as reported or attributed
 */
record CellFigures(GapWords words, GapBasis basis) {

	boolean isReported() {
		return this.basis == GapBasis.REPORTED;
	}

	Component need(LineNeed line) {
		return of(line, Side::need, this.words::sum);
	}

	/** What a line states and the ledger replaces is told, and that it does not count. */
	Component national(LineNeed line, Behind behind) {
		Component stated = of(line, Side::national, this.words::cover);
		if (line.reported().national().parts() == 0 || behind.sharesCount()) {
			return stated;
		}
		Span not = new Span(this.words.say("gap.behind.national.not"));
		not.addClassName("detail");
		return new Span(stated, not);
	}

	Component named(LineNeed line) {
		return of(line, Side::named, this.words::cover);
	}

	private Component of(LineNeed line, Function<Side, FigureSum> part, Function<FigureSum, Component> written) {
		return isReported() ? written.apply(part.apply(line.reported()))
				: this.words.between(part.apply(line.least()), part.apply(line.most()));
	}

	Component left(LineNeed line) {
		return this.words.gap(isReported() ? line.reported().left() : line.attributed());
	}

	Component covers(Flow flow) {
		return isReported() ? this.words.sum(told(flow, AttributedPart.WHOLE))
				: this.words.between(told(flow, AttributedPart.LEAST), told(flow, AttributedPart.MOST));
	}

	/** What of a contribution counts, in the prices of the page. */
	FigureSum told(Flow flow, AttributedPart part) {
		return this.words.prices().prices().in(part.of(flow.share(), flow.amount()), flow.cover().year());
	}

	/** How many parts of what is told are converted at the rate of an earlier year. */
	int estimated(Behind behind) {
		int needs = behind.lines().stream().mapToInt((line) -> line.reported().need().estimated()).sum();
		int flows = Stream.of(behind.flows(), behind.unallocated(), behind.offPlan())
			.flatMap(List::stream)
			.mapToInt((flow) -> told(flow, AttributedPart.WHOLE).estimated())
			.sum();
		return needs + flows + behind.gap().national().estimated();
	}

	/** What the lines need together, and what is left. */
	String sum(Behind behind) {
		return isReported() ? this.words.say("gap.behind.sum", this.words.dollars(behind.cell().need()),
				this.words.dollars(behind.cell().gap()), given(behind.cell().national(), behind.cell().national()),
				given(behind.cell().external(), behind.cell().external()))
				: this.words.say("gap.behind.sum",
						this.words.dollars(behind.ends().least().need(), behind.ends().most().need()),
						this.words.dollars(behind.ends().gap()),
						given(behind.ends().least().national(), behind.ends().most().national()),
						given(behind.ends().least().external(), behind.ends().most().external()));
	}

	private String given(FigureSum one, FigureSum other) {
		return (one.parts() == 0) ? this.words.say("gap.none")
				: one.equals(other) ? this.words.dollars(one) : this.words.dollars(one, other);
	}

}
