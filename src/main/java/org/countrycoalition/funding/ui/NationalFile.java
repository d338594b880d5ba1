package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.countrycoalition.exchange.WorkbookCell;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.funding.NationalLedger.Entry;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.funding.WiderBudget;
import org.countrycoalition.funding.ui.AmountWords.Origin;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.jspecify.annotations.Nullable;

/**
 * A State's own money as files: all rows that the reader sees, whole as stated, with the
 * share of wider budgets in columns of its own.
 *
 * @param parts of pages
 * @param cells write a row's names
 */
record NationalFile(FundingParts parts, NationalCells cells) {

	private static final List<String> HEADS = List.of("national", "level", "year", "basis", "basisAssumed", "pillar",
			"themes", "currency", "amount", "usd", "usdBasis", "shareLow", "shareHigh", "usdLow", "usdHigh",
			"shareNote", "inKind", "counts", "rule", "document", "editionDate", "asOf", "seenBy", "illustrative",
			"note");

	LedgerFile of(CountryCode state, NationalLedger ledger) {
		return new LedgerFile("national-resources-" + state.iso3(), HEADS.stream().map(this::head).toList(),
				ledger.entries().stream().map(this::line).toList(),
				List.of(this.parts.say("funding.national.rule"), this.parts.say("funding.national.wider.rule"),
						this.parts.say("funding.national.currency", this.parts.prices().basis()),
						this.parts.say("funding.passport.asOf", this.parts.switches().formats().date(today())),
						this.parts.say("funding.files.rows")));
	}

	private List<WorkbookCell> line(Entry entry) {
		NationalRow row = entry.row();
		NationalRow.Edition edition = row.edition();
		List<WorkbookCell> cells = new ArrayList<>(LedgerFiles.texts(this.cells.name(row), (row.facts().level() != null)
				? this.parts.say("funding.national.level." + row.facts().level().name()) : ""));
		cells.add(WorkbookCell.year(String.valueOf(row.facts().year())));
		cells.addAll(LedgerFiles.texts(this.parts.say("funding.national.basis." + row.facts().basis().name()),
				yes(row.assumed()), this.parts.say("kernel.pillar." + row.facts().pillar().name()), row.themes(),
				Objects.requireNonNullElse(row.facts().currency(), "")));
		cells.add(WorkbookCell.of(row.facts().original()));
		cells.add(dollars(row.whole()));
		cells.add(WorkbookCell.of(this.parts.amounts()
			.basis(row.dollars(), Origin.of(row.facts().usd() != null, row.estimated(), row.facts().money()))));
		cells.addAll(share(row));
		cells.addAll(LedgerFiles.texts(yes(row.facts().inKind()),
				this.parts.say("funding.national.counts." + entry.counts().name()),
				this.parts.say("funding.national.rule"), row.facts().document(),
				(edition != null) ? edition.datedOn().toString() : "", today().toString(),
				this.parts.say("kernel.tier." + row.facts().tier().name()), yes(row.illustrative()),
				Objects.requireNonNullElse(row.facts().note(), "")));
		return cells;
	}

	private static List<WorkbookCell> share(NationalRow row) {
		WiderBudget wider = row.facts().wider();
		return (wider != null)
				? List.of(number(wider.least()), number(wider.most()), dollars(row.least()), dollars(row.most()),
						WorkbookCell.of(wider.note()))
				: List.of(WorkbookCell.NOTHING, WorkbookCell.NOTHING, WorkbookCell.NOTHING, WorkbookCell.NOTHING,
						WorkbookCell.NOTHING);
	}

	private static WorkbookCell dollars(FigureSum sum) {
		return number((sum.atLeast() instanceof Figure.Known known) ? known.value() : null);
	}

	private static WorkbookCell number(@Nullable BigDecimal number) {
		return WorkbookCell.of(number);
	}

	private String head(String key) {
		String head = this.parts.say("funding.files.head." + key);
		return (key.startsWith("usd") && !"usdBasis".equals(key)) ? this.parts.prices().in(head) : head;
	}

	private String yes(boolean yes) {
		return this.parts.say(yes ? "funding.files.yes" : "funding.files.no");
	}

	private LocalDate today() {
		return LocalDate.now(this.parts.switches().clock());
	}

}
