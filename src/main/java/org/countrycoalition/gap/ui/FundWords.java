package org.countrycoalition.gap.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.gap.FundCase;
import org.countrycoalition.gap.FundOutcome;
import org.countrycoalition.gap.FundOutcome.Result;
import org.countrycoalition.gap.ui.FigureTable.Cell;
import org.countrycoalition.shell.Switches;

/**
 * Writes what a fund would have closed, on the page and in files.
 */
@SpringComponent
class FundWords {

	private final GapWords words;

	FundWords(GapWords words) {
		this.words = words;
	}

	GapWords gaps() {
		return this.words;
	}

	String say(String key, Object... about) {
		return this.words.say("gap.fund." + key, about);
	}

	Switches switches() {
		return this.words.switches();
	}

	/** Such as "A fund of USD 5,000,000 in all, 2027 to 2029". */
	String title(FundPage page) {
		return say("title." + page.fund().yearly(), this.words.amount(page.fund().size()),
				String.valueOf(page.fund().from()), String.valueOf(page.fund().to()));
	}

	String lead(FundPage page) {
		if (page.outcomes().isEmpty()) {
			return say("lead.none", title(page));
		}
		return say("lead", title(page), page.count(Result.CLOSED), page.outcomes().size(),
				page.count(Result.MAY_BE_CLOSED), page.count(Result.PART, Result.KNOWN_CLOSED),
				this.words.range(page.given()), this.words.range(page.unspent()));
	}

	String deadline(FundCase row) {
		LocalDate deadline = row.deadline();
		return (deadline != null) ? switches().formats().date(deadline) : say("deadline.none");
	}

	String result(FundOutcome row) {
		return say("result." + row.result().name());
	}

	List<String> passport(FundPage page) {
		List<String> line = new ArrayList<>(
				List.of(say("rule"), say("rule." + (page.fund().yearly() ? "yearly" : "whole")),
						say("order.means." + page.fund().order().code()), say("bounds"), this.words.rule(page.rule()),
						this.words.say("gap.rule.never")));
		line.add(say("count", page.outcomes().size(), page.cases().closed().size(), page.cases().unknown().size()));
		if (!page.cases().unknown().isEmpty()) {
			line.add(say("unknown", page.names(page.cases().unknown(), switches().language())));
		}
		line.addAll(List.of(this.words.currency(), this.words.say("gap.portfolio.sources"),
				this.words.say("gap.portfolio.asOf", switches().formats().date(LocalDate.now(switches().clock())))));
		long madeUp = page.outcomes().stream().filter((row) -> row.about().illustrative()).count();
		if (madeUp > 0) {
			line.add(this.words.say("gap.portfolio.illustrative", madeUp));
		}
		return line;
	}

	Paragraph files(FundPage page) {
		return FigureFiles.of(table(page), this.words, say("sheet"),
				"fund-" + page.fund().from() + "-" + page.fund().to());
	}

	FigureTable table(FundPage page) {
		List<String> heads = List.of(this.words.say("gap.portfolio.column.code"), this.words.say("gap.state"),
				say("deadline"), this.words.say("gap.filter.near-completion"), this.words.head("gap.fund.gap"),
				this.words.head("gap.fund.given"), this.words.head("gap.fund.left"), say("result"));
		List<FigureTable.Row> rows = new ArrayList<>(page.outcomes().stream().map((row) -> row(row, page)).toList());
		boolean atLeast = !page.complete();
		rows.add(new FigureTable.Row(List.of(Cell.words(this.words.say("gap.portfolio.together")), Cell.words(""),
				Cell.words(""), Cell.words(""), this.words.figure(page.gap(), atLeast),
				this.words.figure(page.given(), false), this.words.figure(page.left(), atLeast), Cell.words("")),
				true));
		boolean madeUp = page.outcomes().stream().anyMatch((row) -> row.about().illustrative());
		return new FigureTable(title(page), say("mark"), heads,
				List.of(false, false, false, false, true, true, true, false), rows, passport(page),
				madeUp ? this.words.say("shell.illustrative.badge") : null);
	}

	private FigureTable.Row row(FundOutcome row, FundPage page) {
		FundCase about = row.about();
		return new FigureTable.Row(
				List.of(Cell.words(about.state().iso3()), Cell.words(page.name(about.state(), switches().language())),
						(about.deadline() != null) ? Cell.words(about.deadline().toString())
								: Cell.absent(say("deadline.none")),
						about.nearCompletion() ? Cell.words(say("near"))
								: Cell.absent(this.words.say("gap.portfolio.near.none")),
						this.words.figure(about.gap(), !about.complete()), this.words.figure(row.given(), false),
						this.words.figure(row.left(), !about.complete()), Cell.words(result(row))),
				false);
	}

}
