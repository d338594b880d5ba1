package org.countrycoalition.gap.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.Cell.Planned;
import org.countrycoalition.gap.Portfolio;
import org.countrycoalition.gap.PortfolioOrder;
import org.countrycoalition.gap.Range;
import org.countrycoalition.gap.StateGap;
import org.countrycoalition.kernel.CountRange;
import org.countrycoalition.kernel.Extent;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Ratio;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.components.Absence;

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

	String heading(PortfolioPage page) {
		String table = say("gap.portfolio.table", String.valueOf(page.portfolio().year()));
		return page.asked().only().isEmpty() ? table : say("gap.portfolio.table.only", table, filters(page));
	}

	private String filters(PortfolioPage page) {
		return page.asked()
			.only()
			.stream()
			.map((filter) -> say("gap.filter." + filter.code()))
			.collect(Collectors.joining(", "));
	}

	/** How many States the filters keep, of how many. */
	String shown(PortfolioPage page) {
		return page.asked().only().isEmpty() ? say("gap.portfolio.all", page.of())
				: say("gap.portfolio.shown", page.rows().size(), page.of(), filters(page));
	}

	String lead(PortfolioPage page) {
		if (page.asked().only().isEmpty()) {
			return lead(page.portfolio());
		}
		return page.rows().isEmpty() ? shown(page)
				: say("gap.portfolio.lead.only", shown(page), lead(page.portfolio()));
	}

	private String lead(Portfolio portfolio) {
		String year = String.valueOf(portfolio.year());
		int plans = portfolio.states().size();
		String rule = this.words.rule(portfolio.rule());
		return switch (portfolio.together()) {
			case Gap.Open open -> say("gap.portfolio.lead", year, plans,
					this.words.dollars(open.amount().extent(portfolio.atLeast())), rule);
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
		detail(cell, "gap.portfolio.offPlan", row.year().offPlan());
		return cell;
	}

	/** The part of the need that is not covered, by both ends of the pillars' sum. */
	Component uncovered(StateGap row) {
		if (!(PortfolioOrder.uncovered(row, Range::most) instanceof Ratio.Computable)) {
			return new Absence(share(row));
		}
		return this.words.marked(share(row), estimated(row) > 0);
	}

	String share(StateGap row) {
		if (PortfolioOrder.uncovered(row, Range::least) instanceof Ratio.Computable least
				&& PortfolioOrder.uncovered(row, Range::most) instanceof Ratio.Computable most) {
			String low = switches().formats().number(least.percent(), 0);
			String high = switches().formats().number(most.percent(), 0);
			return say("kernel.ratio.percent", low.equals(high) ? high : say("gap.range", low, high));
		}
		return say("kernel.ratio.notComputable");
	}

	/** In per cent, as both its ends. */
	FigureTable.Cell uncoveredInFile(StateGap row) {
		if (PortfolioOrder.uncovered(row, Range::least) instanceof Ratio.Computable least
				&& PortfolioOrder.uncovered(row, Range::most) instanceof Ratio.Computable most) {
			return FigureTable.Cell.figure((estimated(row) > 0) ? say("gap.estimated", share(row)) : share(row),
					Extent.between(least.percent(1), most.percent(1)).resting(estimated(row)));
		}
		return FigureTable.Cell.absent(share(row));
	}

	/** What is uncovered rests on what the gap does. */
	private static int estimated(StateGap row) {
		return (row.upper() instanceof Gap.Open open) ? open.amount().estimated() : 0;
	}

	Component donors(int number) {
		return (number > 0) ? new Span(switches().formats().number(number)) : new Absence(say("gap.none"));
	}

	private void detail(Span cell, String key, FigureSum sum) {
		if (sum.parts() > 0) {
			Span detail = new Span(say(key, this.words.written(sum)));
			detail.addClassName("detail");
			cell.add(detail);
		}
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

	List<String> passport(PortfolioPage page) {
		Portfolio portfolio = page.portfolio();
		List<String> line = new ArrayList<>(List.of(say("gap.passport.rule", this.words.rule(portfolio.rule())),
				say("gap.rule.never"), say("gap.portfolio.cover"), say("gap.offPlan.rule"), say("gap.national.rule"),
				say("gap.order.means." + page.asked().order().code()), say("gap.portfolio.uncovered"), shown(page)));
		page.asked().only().forEach((filter) -> line.add(say("gap.filter.means." + filter.code())));
		line.addAll(new GapPassport(this.words).money("gap.portfolio.sources",
				portfolio.states().stream().mapToInt(StateGap::estimated).sum()));
		long madeUp = portfolio.states().stream().filter(StateGap::madeUp).count();
		if (madeUp > 0) {
			line.add(say("gap.portfolio.illustrative", madeUp));
		}
		return GapPassport.sentences(line);
	}

}
