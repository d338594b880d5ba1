package org.countrycoalition.gap.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.Cell.Planned;
import org.countrycoalition.gap.Portfolio;
import org.countrycoalition.gap.StateGap;
import org.countrycoalition.kernel.CountRange;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.shell.Switches;

/**
 * Writes the portfolio of gaps in the reader's language.
 */
@SpringComponent
class PortfolioWords {

	private final GapWords words;

	PortfolioWords(GapWords words) {
		this.words = words;
	}

	GapWords gaps() {
		return this.words;
	}

	String say(String key, Object... about) {
		return this.words.say(key, about);
	}

	Switches switches() {
		return this.words.switches();
	}

	String lead(Portfolio portfolio) {
		String year = String.valueOf(portfolio.year());
		int plans = portfolio.states().size();
		String rule = this.words.rule(portfolio.rule());
		return switch (portfolio.together()) {
			case Gap.Open open -> say("gap.portfolio.lead", year, plans,
					this.words.prices().in(this.words.total(portfolio.atLeast(), open.amount())), rule);
			case Gap.NotComputable none -> (plans > 0) ? say("gap.portfolio.lead.unknown", year, plans, rule)
					: say("gap.portfolio.lead.none", year, rule);
			case Gap.NotPlanned none -> throw new IllegalStateException();
		};
	}

	/** All cover, and of whom it is. */
	Component cover(StateGap row) {
		if (row.planned() != Planned.LINES) {
			return this.words.need(row);
		}
		Span cell = new Span(this.words.cover(row.national().plus(row.external())));
		detail(cell, "gap.portfolio.national", row.national());
		detail(cell, "gap.portfolio.external", row.external());
		detail(cell, "gap.portfolio.unallocated", row.unallocated());
		return cell;
	}

	private void detail(Span cell, String key, FigureSum sum) {
		if (sum.parts() > 0) {
			Span detail = new Span(say(key, written(sum)));
			detail.addClassName("detail");
			cell.add(detail);
		}
	}

	private String written(FigureSum sum) {
		return switch (sum.atLeast()) {
			case Figure.Known known -> sum.isLowerBound() ? say("kernel.sum.atLeast", this.words.amount(known.value()))
					: this.words.amount(known.value());
			case Figure.Absent absent -> say("kernel.absence." + absent.reason().name());
		};
	}

	/** Of how many States the need is unknown, for want of a plan. */
	String without(CountRange states, LocalDate on) {
		String day = switches().formats().date(on);
		if (states.atMost() == 0) {
			return say("gap.portfolio.without.none", day);
		}
		return states.isExact() ? say("gap.portfolio.without", states.atLeast(), day)
				: say("gap.portfolio.without.range", states.atLeast(), states.atMost(), day);
	}

	List<String> passport(Portfolio portfolio) {
		List<String> line = new ArrayList<>(List.of(this.words.rule(portfolio.rule()), say("gap.rule.never"),
				say("gap.portfolio.cover"), say("gap.national.rule"), say("gap.portfolio.order"), this.words.currency(),
				say("gap.portfolio.sources")));
		line.add(say("gap.portfolio.asOf", switches().formats().date(LocalDate.now(switches().clock()))));
		if (switches().asOf().isPresent()) {
			line.add(say("gap.portfolio.live"));
		}
		long madeUp = portfolio.states().stream().filter(StateGap::illustrative).count();
		if (madeUp > 0) {
			line.add(say("gap.portfolio.illustrative", madeUp));
		}
		return line;
	}

}
