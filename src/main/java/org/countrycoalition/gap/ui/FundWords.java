package org.countrycoalition.gap.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.exchange.AmountTable.Column;
import org.countrycoalition.exchange.AmountTable.Kind;
import org.countrycoalition.gap.FundCase;
import org.countrycoalition.gap.FundOutcome;
import org.countrycoalition.gap.FundOutcome.Result;
import org.countrycoalition.gap.Range;
import org.countrycoalition.gap.Spread;
import org.countrycoalition.gap.TimeBound;
import org.countrycoalition.gap.ui.FigureTable.Cell;
import org.countrycoalition.shell.PriceBasis;
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

	/** Such as "A fund of USD 5,000,000 in all, 2027 to 2029 (nominal dollars)". */
	String title(FundPage page) {
		return say("title." + page.fund().yearly(), this.words.amount(page.fund().size()),
				String.valueOf(page.fund().from()), String.valueOf(page.fund().to()), dollars());
	}

	/** In which prices the size of the fund, and all else, is meant. */
	private String dollars() {
		PriceBasis basis = switches().priceBasis();
		return basis.isConstant() ? say("prices.constant", String.valueOf(basis.year())) : say("prices.nominal");
	}

	String lead(FundPage page) {
		if (page.outcomes().isEmpty()) {
			return say("lead.none", title(page));
		}
		return say("lead", title(page), page.count(Result.CLOSED), page.outcomes().size(),
				page.count(Result.MAY_BE_CLOSED), page.count(Result.KNOWN_CLOSED), page.count(Result.PART)) + " "
				+ money(page);
	}

	/** Of a gap that is not known, more may have been needed of what is left. */
	private String money(FundPage page) {
		Range unspent = page.unspent();
		if (page.complete() || unspent.most().signum() == 0) {
			return say("lead.money", this.words.range(page.given()), this.words.range(unspent));
		}
		return say("lead.money.known", this.words.range(page.given()),
				this.words.range(new Range(unspent.most(), unspent.most(), unspent.estimated())));
	}

	String deadline(FundCase row) {
		return deadline(row, (day) -> switches().formats().date(day));
	}

	private String deadline(FundCase row, Function<LocalDate, String> written) {
		TimeBound bound = row.deadline();
		if (bound == null) {
			return say("deadline.none");
		}
		String day = written.apply(bound.fallsOn());
		return say("deadline." + (bound.passed() ? "passed." : "ahead.") + bound.extension().name(),
				bound.uncertain() ? this.words.say("registry.deadline.uncertain", day) : day);
	}

	/**
	 * Why the row's amounts lie between two; of an exact gap others' gaps are why, and of
	 * one that is known in part nobody knows the most.
	 */
	String spread(FundOutcome row) {
		List<String> why = new ArrayList<>();
		if (!row.about().gap().isExact()) {
			why.add(causes(row.about().spread()));
		}
		else if (!row.given().isExact()) {
			why.add(say("spread.before"));
		}
		if (!row.about().complete()) {
			why.add(say("spread.part"));
		}
		return why.isEmpty() ? say("spread.none") : String.join(", ", why);
	}

	private String causes(Set<Spread> causes) {
		return causes.stream().sorted().map((cause) -> say("spread." + cause.name())).collect(Collectors.joining(", "));
	}

	/** What stands apart, because no deadline bounds it. */
	String beside(FundPage page) {
		if (page.cases().beside().isEmpty()) {
			return say("beside.noPlan");
		}
		boolean atLeast = !page.isBesideComplete();
		boolean nothing = page.beside().most().signum() == 0;
		if (nothing) {
			return say(atLeast ? "beside.unknown" : "beside.none");
		}
		return say("beside", this.words.dollars(page.beside().extent(atLeast)));
	}

	String result(FundOutcome row) {
		return say("result." + row.result().name());
	}

	List<String> passport(FundPage page) {
		List<String> line = new ArrayList<>(List.of(say("rule"),
				say("rule." + (page.fund().yearly() ? "yearly" : "whole")), say("bound"),
				say("order.means." + page.fund().order().code()),
				page.spread().isEmpty() ? say("bounds.none") : say("bounds", causes(page.spread())),
				this.words.say("gap.passport.rule", this.words.rule(page.rule())), this.words.say("gap.rule.never")));
		line.add(say("count", page.outcomes().size(), page.cases().closed().size(), page.cases().unknown().size()));
		if (!page.cases().unknown().isEmpty()) {
			line.add(say("unknown", page.names(page.cases().unknown(), switches().language())));
		}
		line.addAll(new GapPassport(this.words).money("gap.portfolio.sources",
				page.gap().estimated() + page.beside().estimated()));
		long madeUp = page.outcomes().stream().filter((row) -> row.about().madeUp()).count();
		if (madeUp > 0) {
			line.add(this.words.say("gap.portfolio.illustrative", madeUp));
		}
		return GapPassport.sentences(line);
	}

	Paragraph files(FundPage page) {
		return FigureFiles.of(table(page), this.words, say("sheet"),
				"fund-" + page.fund().from() + "-" + page.fund().to() + "-" + page.rule().code());
	}

	FigureTable table(FundPage page) {
		List<Column> columns = new ArrayList<>();
		Stream
			.of(this.words.say("gap.portfolio.column.code"), this.words.say("gap.state"), say("deadline"),
					this.words.say("gap.filter.near-completion"))
			.forEach((head) -> columns.add(new Column(head, Kind.WORDS)));
		Stream.of("gap.fund.gap", "gap.fund.given", "gap.fund.left")
			.forEach((head) -> columns.add(new Column(this.words.head(head), Kind.AMOUNT)));
		Stream.of(say("result"), say("spread"), this.words.say("funding.files.head.illustrative"))
			.forEach((head) -> columns.add(new Column(head, Kind.WORDS)));
		List<FigureTable.Row> rows = new ArrayList<>(page.outcomes().stream().map((row) -> row(row, page)).toList());
		boolean atLeast = !page.complete();
		rows.add(new FigureTable.Row(
				List.of(Cell.words(this.words.say("gap.portfolio.together")), Cell.words(""), Cell.words(""),
						Cell.words(""), this.words.figure(page.gap(), atLeast), this.words.figure(page.given(), false),
						this.words.figure(page.left(), atLeast), Cell.words(""), Cell.words(""), Cell.words("")),
				true));
		MadeUp madeUp = page.outcomes()
			.stream()
			.map((row) -> MadeUp.of(row.about().state(), row.about().madeUp()))
			.reduce(new MadeUp(false, false), MadeUp::or);
		return new FigureTable(title(page), say("mark"), columns, rows,
				Stream.of(Stream.of(lead(page)), passport(page).stream(), Stream.of(beside(page)))
					.flatMap(Function.identity())
					.toList(),
				madeUp.words(this.words));
	}

	private FigureTable.Row row(FundOutcome row, FundPage page) {
		FundCase about = row.about();
		return new FigureTable.Row(
				List.of(Cell.words(about.state().iso3()), Cell.words(page.name(about.state(), switches().language())),
						(about.deadline() != null) ? Cell.words(deadline(about, LocalDate::toString))
								: Cell.absent(say("deadline.none")),
						about.nearCompletion() ? Cell.words(say("near"))
								: Cell.absent(this.words.say("gap.portfolio.near.none")),
						this.words.figure(about.gap(), !about.complete()), this.words.figure(row.given(), false),
						this.words.figure(row.left(), !about.complete()), Cell.words(result(row)),
						Cell.words(spread(row)), MadeUp.of(about.state(), about.madeUp()).cell(this.words)),
				false);
	}

}
