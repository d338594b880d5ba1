package org.countrycoalition.gap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.exchange.AmountTable;
import org.countrycoalition.exchange.AmountTable.Kind;
import org.countrycoalition.gap.Annex;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.gap.NationalUse;
import org.countrycoalition.gap.YearGap;
import org.countrycoalition.gap.ui.AnnexAddress.Column;
import org.countrycoalition.gap.ui.FigureTable.Cell;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Extent;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.registry.Register;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.Workplans;
import org.jspecify.annotations.Nullable;

/**
 * Draws the annex of a State's plan up, as far as its reader may see plan and money.
 */
@SpringComponent
class AnnexTables {

	private final Workplans plans;

	private final Gaps gaps;

	private final Register register;

	private final GapWords words;

	AnnexTables(Workplans plans, Gaps gaps, Register register, GapWords words) {
		this.plans = plans;
		this.gaps = gaps;
		this.register = register;
		this.words = words;
	}

	/**
	 * @return the State's plan in force, empty if there is none that the reader may see
	 */
	Optional<Plan> plan(CountryCode state) {
		return this.plans.published(state)
			.filter((plan) -> this.words.switches().illustrative(state) || !plan.illustrative());
	}

	/**
	 * @param called name of the State
	 * @return the annex, empty if the plan has nothing in these years
	 */
	Optional<FigureTable> of(Plan plan, String called, AnnexAddress asked) {
		CountryCode state = plan.state();
		Prices prices = this.words.prices().prices();
		List<YearGap> years = this.gaps.of(state, asked.from(), asked.to(), CoverRule.FIRM,
				this.words.switches().illustrative(state), prices);
		Annex annex = Annex.of(plan, years, this.register.exchangeRates(), prices, asked.grouping());
		return annex.rows().isEmpty() ? Optional.empty() : Optional.of(table(plan, called, asked, annex, years));
	}

	private FigureTable table(Plan plan, String called, AnnexAddress asked, Annex annex, List<YearGap> years) {
		List<AmountTable.Column> columns = new ArrayList<>(
				List.of(new AmountTable.Column(this.words.say("gap.pillar"), Kind.WORDS)));
		asked.shown()
			.forEach((column) -> columns
				.add(new AmountTable.Column(head(column), column.isFigure() ? Kind.AMOUNT : Kind.WORDS)));
		List<FigureTable.Row> rows = annex.rows().stream().map((row) -> row(row, asked)).toList();
		String illustrative = MadeUp.of(plan.state(), years.stream().anyMatch(YearGap::madeUp)).words(this.words);
		return new FigureTable(
				this.words.say("gap.annex.title", called, String.valueOf(asked.from()), String.valueOf(asked.to())),
				this.words.say("gap.annex.mark"), columns, rows, passport(plan, years), illustrative);
	}

	private String head(Column column) {
		String head = this.words.say("gap.annex.column." + column.name());
		return column.isMoney() ? this.words.prices().in(head) : head;
	}

	private List<String> passport(Plan plan, List<YearGap> years) {
		List<String> parts = new ArrayList<>();
		parts.add(this.words.say("gap.annex.plan", plan.title(), plan.number()));
		parts.add(this.words.say("gap.annex.rule", this.words.rule(CoverRule.FIRM)));
		parts.add(this.words.say("gap.annex.bound"));
		parts.add(this.words.say("gap.rule.never"));
		years.stream()
			.filter((year) -> !year.unallocated().isEmpty())
			.forEach((year) -> parts
				.add(year.year() + ": " + this.words.total("gap.lower", year.afterUnallocated(), year.atLeast())));
		String ofLedger = years.stream()
			.filter((year) -> year.national().source() != NationalUse.Source.PLAN)
			.map((year) -> String.valueOf(year.year()))
			.collect(Collectors.joining(", "));
		if (!ofLedger.isEmpty()) {
			parts.add(this.words.say("gap.national.annex", ofLedger));
		}
		parts.add(this.words.currency(years.stream().mapToInt(YearGap::estimated).sum()));
		parts.add(this.words.say("gap.undecided"));
		parts.add(this.words.say("gap.sources"));
		parts.add(this.words.say("gap.annex.asOf",
				this.words.switches().formats().date(new GapPassport(this.words).today()),
				this.words.switches().formats().instant(this.words.switches().clock().instant())));
		return GapPassport.sentences(parts);
	}

	private FigureTable.Row row(Annex.Row row, AnnexAddress asked) {
		List<Cell> cells = new ArrayList<>();
		cells.add(
				Cell.words((row.pillar() != null) ? this.words.pillar(row.pillar()) : this.words.say("gap.annex.all")));
		asked.shown().forEach((column) -> cells.add(cell(row, column)));
		return new FigureTable.Row(cells,
				row.kind() == Annex.Kind.TOTAL || (row.kind() == Annex.Kind.PILLAR && asked.grouping().isFine()));
	}

	private Cell cell(Annex.Row row, Column column) {
		return switch (column) {
			case YEAR ->
				Cell.words((row.year() != null) ? row.year().toString() : this.words.say("gap.annex.allYears"));
			case AREA -> place(row, row.place().area());
			case METHOD -> place(row, row.place().method());
			case TEAMS -> (row.sums().teams().parts() > 0) ? teams(row.sums().teams())
					: Cell.absent(this.words.say("gap.annex.teams.byYear"));
			case COST -> sum(row.sums().cost());
			case NATIONAL -> (row.sums().national().parts() > 0) ? sum(row.sums().national())
					: Cell.absent(this.words.say("gap.annex.notStated"));
			case SECURED -> secured(row.secured());
			case GAP -> gap(row.gap(), row.gapAtLeast());
		};
	}

	private Cell place(Annex.Row row, String said) {
		if (row.kind() != Annex.Kind.FINE) {
			return Cell.words(this.words.say("gap.annex.together"));
		}
		return said.isEmpty() ? Cell.absent(this.words.say("gap.annex.notStated")) : Cell.words(said);
	}

	private Cell secured(@Nullable FigureSum secured) {
		if (secured == null) {
			return Cell.absent(this.words.say("gap.annex.notByArea"));
		}
		return (secured.parts() > 0) ? sum(secured) : Cell.absent(this.words.say("gap.none"));
	}

	private Cell gap(@Nullable Gap gap, boolean atLeast) {
		if (gap == null) {
			return Cell.absent(this.words.say("gap.annex.notByArea"));
		}
		return this.words.figure(gap, atLeast);
	}

	private Cell sum(FigureSum sum) {
		return this.words.figure(sum);
	}

	private Cell teams(FigureSum sum) {
		Extent extent = Extent.of(sum);
		if (!(extent.least() instanceof Figure.Known known)) {
			return this.words.figure(sum);
		}
		String number = this.words.switches().formats().number(known.value());
		return Cell.figure(extent.isExact() ? number : this.words.say("kernel.sum.atLeast", number), extent);
	}

}
