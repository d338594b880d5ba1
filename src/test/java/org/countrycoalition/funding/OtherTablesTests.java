package org.countrycoalition.funding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.funding.LinePreview.Kind;
import org.countrycoalition.funding.LinePreview.Result;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalLedger.Counts;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Published tables that are no tables of contributions: national money, printed totals,
 * shares by theme, and gifts in kind. They come out as printed, and count once.
 */
@SpringBootTest
class OtherTablesTests {

	private static final String NATIONAL = "national_bih_2014_sources.csv";

	private static final String SUMMARY = "summary_lebanon_2011_2015.csv";

	private static final String SPLIT = "pillar_splits_usd_million.csv";

	private static final String IN_KIND = "in_kind_contributions.csv";

	private static final CountryCode BIH = CountryCode.of("BIH");

	private static final CountryCode LBN = CountryCode.of("LBN");

	private static final CountryCode LAO = CountryCode.of("LAO");

	@Autowired
	private ContributionImports imports;

	@Autowired
	private Funding funding;

	@Autowired
	private NationalMoney national;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static String text(String name) {
		try (InputStream table = OtherTablesTests.class.getResourceAsStream("/published/" + name)) {
			return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Sheet sheet(String name) {
		return CsvSheet.of(text(name));
	}

	private ImportPreview preview(String text) {
		return Person.ISU.does(() -> this.imports.preview(CsvSheet.of(text), ImportOptions.STRICT));
	}

	private ContributionImports.Applied apply(String name) {
		return Person.ISU.does(() -> this.imports.apply(name, sheet(name), ImportOptions.STRICT));
	}

	private void undo(ContributionImports.Applied applied) {
		UUID file = Objects.requireNonNull(applied.id());
		Person.ISU.does(() -> {
			this.imports.undo(file);
			return true;
		});
	}

	private NationalLedger ledger(CountryCode state) {
		return Person.OBSERVER.does(() -> this.national.of(state, false));
	}

	private List<PrintedYear> printed(CountryCode state) {
		return Person.OBSERVER
			.does(() -> PrintedYear.of(this.national.published(state, false), this.funding.to(state, false)));
	}

	private static BigDecimal known(Figure figure) {
		return switch (figure) {
			case Figure.Known known -> known.value();
			case Figure.Absent absent -> throw new AssertionError(absent);
		};
	}

	private static List<Kind> remarks(ImportPreview preview) {
		return preview.lines()
			.stream()
			.flatMap((line) -> line.remarks().stream())
			.map(LinePreview.Remark::kind)
			.toList();
	}

	@Test
	void thirteen_national_sources_come_out_to_the_unit_in_both_currencies() {
		ImportPreview preview = apply(NATIONAL).preview();
		assertThat(preview.shape()).isEqualTo(TableShape.NATIONAL);
		assertThat(preview.count(Result.ADD)).isEqualTo(13);
		assertThat(preview.count(Result.CHECK)).isOne();
		assertThat(remarks(preview)).isEmpty();
		NationalYear year = ledger(BIH).in(2014);
		assertThat(known(year.total(Basis.SPENT).atLeast())).isEqualByComparingTo("14572368");
		assertThat(year.originals(Basis.SPENT)).containsEntry("BAM", new BigDecimal("21479670"));
		assertThat(year.counted(Basis.SPENT)).hasSize(13).allMatch(NationalRow::assumed);
		assertThat(year.total(Basis.BUDGETED).parts()).isZero();
		assertThat(Person.OBSERVER.<Integer>does(() -> this.funding.to(BIH, false).size())).isZero();
	}

	@Test
	void totals_by_year_are_kept_as_printed_and_set_beside_the_lines_of_their_publisher() {
		ImportPreview preview = apply(SUMMARY).preview();
		assertThat(preview.shape()).isEqualTo(TableShape.SUMMARY);
		assertThat(preview.counts()).isEqualTo(Map.of(Result.ADD, 5L, Result.CHECK, 1L));
		Person.ISU.does(() -> this.imports.apply("lines", sheet("support_lebanon_2015.csv"), ImportOptions.STRICT));
		List<PrintedYear> years = printed(LBN);
		assertThat(years).extracting(PrintedYear::year).containsExactly(2015, 2014, 2013, 2012, 2011);
		assertThat(years.getFirst().difference()).isEqualByComparingTo("0");
		assertThat(years.getFirst().lines()).hasSize(6);
		assertThat(years.get(1).lines()).isEmpty();
		assertThat(years.get(1).difference()).isNull();
		assertThat(sum(years, PublishedFigure.Kind.NATIONAL)).isEqualByComparingTo("42400000");
		assertThat(sum(years, PublishedFigure.Kind.INTERNATIONAL)).isEqualByComparingTo("62359309");
		assertThat(sum(years, PublishedFigure.Kind.TOTAL)).isEqualByComparingTo("104759309");
		assertThat(known(Person.OBSERVER.does(() -> this.funding.received(LBN, false, Prices.NOMINAL).in(2015))
			.total()
			.atLeast())).isEqualByComparingTo("8675229");
		assertThat(known(ledger(LBN).in(2012).total(Basis.SPENT).atLeast())).isEqualByComparingTo("8900000");
	}

	private static BigDecimal sum(List<PrintedYear> years, PublishedFigure.Kind kind) {
		return years.stream()
			.map((year) -> year.figure(kind).orElseThrow().dollars())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	@Test
	void shares_by_theme_are_kept_to_the_printed_decimal_and_are_in_no_sum() {
		ImportPreview preview = apply(SPLIT).preview();
		assertThat(preview.shape()).isEqualTo(TableShape.PILLAR_SPLIT);
		assertThat(remarks(preview)).isEmpty();
		PrintedYear year = printed(LAO).getFirst();
		PublishedFigure total = year.figure(PublishedFigure.Kind.SPLIT_TOTAL).orElseThrow();
		assertThat(total.amount()).isEqualByComparingTo("42.0");
		assertThat(total.decimals()).isOne();
		assertThat(year.figure(PublishedFigure.Kind.NOT_DISAGGREGATED).orElseThrow().percent())
			.isEqualByComparingTo("72");
		assertThat(Person.OBSERVER.<Integer>does(() -> this.funding.to(LAO, false).size())).isZero();
	}

	@Test
	void gifts_in_kind_stand_beside_totals_and_never_in_them() {
		ImportPreview preview = apply(IN_KIND).preview();
		assertThat(preview.shape()).isEqualTo(TableShape.IN_KIND);
		assertThat(preview.count(Result.ADD)).isEqualTo(5);
		FundingYear lebanon = Person.OBSERVER.does(() -> this.funding.received(LBN, false, Prices.NOMINAL).in(2014));
		assertThat(lebanon.payments()).isZero();
		assertThat(known(lebanon.inKind().atLeast())).isEqualByComparingTo("3537002");
		assertThat(Person.OBSERVER.does(() -> this.funding.to(LBN, false))).allMatch(Contribution::inKind)
			.extracting(Contribution::source)
			.allMatch((source) -> source.startsWith("www.the-monitor.org, http://"));
	}

	private static final String MONEY = """
			row_type,year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,in_kind,source_title
			row,2014,Lebanon,Italy,Clearance,EUR,100,133,,"Profile, last updated 06 Oct 2015"
			row,2014,Lebanon,Belgium,,EUR,2450000,3257765,yes,"Profile, last updated 06 Oct 2015"
			published_total,2014,Lebanon,,,,,133,,"Profile, last updated 06 Oct 2015"
			""";

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void a_list_of_gifts_in_kind_and_a_table_of_money_do_not_replace_each_other(boolean listFirst) {
		String money = MONEY.replaceAll("(?m)^row,2014,Lebanon,Belgium.*\\n", "");
		for (boolean list : List.of(listFirst, !listFirst)) {
			Person.ISU.does(() -> this.imports.apply("either", list ? sheet(IN_KIND) : CsvSheet.of(money),
					ImportOptions.STRICT));
		}
		FundingYear lebanon = Person.OBSERVER.does(() -> this.funding.received(LBN, false, Prices.NOMINAL).in(2014));
		assertThat(known(lebanon.total().atLeast())).isEqualByComparingTo("133");
		assertThat(known(lebanon.inKind().atLeast())).isEqualByComparingTo("3537002");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void a_gift_in_kind_that_stands_in_a_donors_table_too_counts_once(boolean listFirst) {
		String donors = MONEY.replace("published_total,2014,Lebanon,,", "published_total,2014,,Belgium,")
			.replaceAll("(?m)^row,2014,Lebanon,Italy.*\\n", "")
			.replace(",133,,", ",,,");
		for (boolean list : List.of(listFirst, !listFirst)) {
			Person.ISU.does(() -> this.imports.apply("either", list ? sheet(IN_KIND) : CsvSheet.of(donors),
					ImportOptions.STRICT));
		}
		FundingYear lebanon = Person.OBSERVER.does(() -> this.funding.received(LBN, false, Prices.NOMINAL).in(2014));
		assertThat(lebanon.payments()).isZero();
		assertThat(known(lebanon.inKind().atLeast())).isEqualByComparingTo("3537002");
	}

	@ParameterizedTest
	@ValueSource(strings = { NATIONAL, SUMMARY, SPLIT, IN_KIND })
	void a_second_time_changes_nothing_and_undoing_leaves_it_as_it_was(String name) {
		ContributionImports.Applied first = apply(name);
		ContributionImports.Applied second = apply(name);
		assertThat(second.id()).isNull();
		assertThat(second.preview().count(Result.ADD) + second.preview().count(Result.CHANGE)).isZero();
		undo(first);
		for (CountryCode state : List.of(BIH, LBN, LAO)) {
			assertThat(ledger(state).entries()).isEmpty();
			assertThat(printed(state)).isEmpty();
			assertThat(Person.OBSERVER.<Integer>does(() -> this.funding.to(state, false).size())).isZero();
		}
		assertThat(apply(name).preview().count(Result.CHANGE)).isZero();
	}

	@Test
	void a_corrected_amount_changes_its_row_and_undoing_gives_the_old_one_back() {
		apply(NATIONAL);
		String corrected = text(NATIONAL).replace(",50000,33921,", ",50000,33922,");
		ContributionImports.Applied second = Person.ISU
			.does(() -> this.imports.apply("corrected", CsvSheet.of(corrected), ImportOptions.STRICT));
		assertThat(second.preview().count(Result.CHANGE)).isOne();
		assertThat(second.preview().count(Result.SAME)).isEqualTo(12);
		assertThat(second.preview().count(Result.WARNING)).isOne();
		assertThat(known(ledger(BIH).in(2014).total(Basis.SPENT).atLeast())).isEqualByComparingTo("14572369");
		undo(second);
		assertThat(known(ledger(BIH).in(2014).total(Basis.SPENT).atLeast())).isEqualByComparingTo("14572368");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					national_bih_2014_sources.csv    | amount_usd                  | usd             | 1 | amount_usd
					national_bih_2014_sources.csv    | amount_bam                  | amount_local    | 1 | currency
					national_bih_2014_sources.csv    | amount_bam                  | amount_xqx      | 1 | amount_xqx
					national_bih_2014_sources.csv    | 4396201                     | n/a             | 2 | amount_usd
					national_bih_2014_sources.csv    | published_total,2014        | published,2014  | 15 | row_type
					summary_lebanon_2011_2015.csv    | total_usd                   | total           | 1 | total_usd
					summary_lebanon_2011_2015.csv    | 6102255                     | n/a             | 3 | international_usd
					summary_lebanon_2011_2015.csv    | Lebanon,2014                | Lebanon,2015    | 3 | state
					pillar_splits_usd_million.csv    | victim_assistance           | victims         | 1 | victim_assistance
					pillar_splits_usd_million.csv    | 30.2                        | n/a             | 2 | not_disaggregated
					pillar_splits_usd_million.csv    | 21/5/2/72                   | 21/5/2          | 2 | published_pct
					in_kind_contributions.csv        | amount_usd                  | usd             | 1 | amount_usd
					in_kind_contributions.csv        | 491965                      | n/a             | 2 | amount_usd
					support_lebanon_2015.csv         | sector_as_published         | sector          | 1 | sector_as_published""")
	void what_cannot_be_read_is_refused_by_line_and_column(String name, String written, String instead, int line,
			String column) {
		assertThatThrownBy(() -> preview(text(name).replaceFirst(Pattern.quote(written), instead)))
			.isInstanceOfSatisfying(UnreadableFile.class, (fault) -> {
				assertThat(fault.line()).isEqualTo(line);
				assertThat(fault.column()).isEqualTo(column);
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "national_bih_2014_sources.csv", "summary_lebanon_2011_2015.csv",
			"in_kind_contributions.csv", "support_lebanon_2015.csv" })
	void all_rows_that_cannot_be_read_are_told_at_once_and_no_other(String name) {
		Sheet sheet = sheet(name);
		int last = sheet.rows().getLast().line();
		List<SheetRow> rows = sheet.rows()
			.stream()
			.map((row) -> (row.line() == 2 || row.line() == last) ? undated(row) : row)
			.toList();
		assertThatThrownBy(() -> Person.ISU
			.does(() -> this.imports.preview(new Sheet(sheet.columns(), rows), ImportOptions.STRICT)))
			.isInstanceOfSatisfying(UnreadableFile.class,
					(file) -> assertThat(file.all()).extracting(UnreadableFile::line).containsExactly(2, last));
	}

	private static SheetRow undated(SheetRow row) {
		Map<String, String> cells = new HashMap<>(row.cells());
		cells.put("year", "some day");
		return new SheetRow(row.line(), cells);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			national_bih_2014_sources.csv    | 14572368                    | 14572369        | TOTAL_DIFFERS
			national_bih_2014_sources.csv    | ,21479670,                  | ,21479671,      | TOTAL_DIFFERS
			national_bih_2014_sources.csv    | 6480000,4396201             | 6480000,6480000 | RATE_DIFFERS
			national_bih_2014_sources.csv    | 4396201                     | -4396201        | NEGATIVE
			national_bih_2014_sources.csv    | 6480000,4396201             | ,               | AMOUNT_UNKNOWN
			national_bih_2014_sources.csv    | Tesanj Municipality         | Novi Grad Municipality | SOURCE_TWICE
			summary_lebanon_2011_2015.csv    | 17675229                    | 17675228        | PARTS_DIFFER
			summary_lebanon_2011_2015.csv    | 104759309                   | 104759310       | TOTAL_DIFFERS
			summary_lebanon_2011_2015.csv    | 6102255                     | -6102255        | NEGATIVE
			pillar_splits_usd_million.csv    | 30.2                        | 30.1            | PARTS_DIFFER
			pillar_splits_usd_million.csv    | 21/5/2/72                   | 21/6/2/72       | PERCENT_DIFFERS""")
	void what_the_source_has_wrong_is_a_warning_and_is_imported_as_printed(String name, String written, String instead,
			Kind warning) {
		String wrong = text(name).replaceFirst(Pattern.quote(written), instead);
		assertThat(remarks(preview(wrong))).contains(warning);
		assertThat(Person.ISU.does(() -> this.imports.apply("wrong", CsvSheet.of(wrong), ImportOptions.STRICT)).id())
			.isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { NATIONAL, SUMMARY })
	void a_table_without_its_total_is_taken_and_no_total_is_said_to_agree(String name) {
		String without = text(name).replaceAll("(?m)^published_total.*\\n", "");
		assertThat(preview(without).counts()).containsOnlyKeys(Result.ADD);
	}

	@Test
	void one_figure_for_all_sources_does_not_count_beside_the_sources_themselves() {
		apply(NATIONAL);
		String summary = """
				row_type,state,year,national_usd,international_usd,total_usd,source_title,source_url
				row,Bosnia and Herzegovina,2014,14572368,9000000,23572368,A later profile,http://example.org/bih
				""";
		assertThat(remarks(preview(summary))).contains(Kind.NATIONAL_ELSEWHERE);
		Person.ISU.does(() -> this.imports.apply("summary", CsvSheet.of(summary), ImportOptions.STRICT));
		assertThat(known(ledger(BIH).in(2014).total(Basis.SPENT).atLeast())).isEqualByComparingTo("14572368");
		assertThat(ledger(BIH).entries()).extracting(NationalLedger.Entry::counts).contains(Counts.DIVIDED_ELSEWHERE);
	}

	@Test
	void and_in_the_other_order_it_counts_until_they_come() {
		apply(SUMMARY);
		String sources = """
				year,state,national_source,amount_lbp,amount_usd,source_title
				2015,Lebanon,Army,,8000000,National table
				2015,Lebanon,Ministry,,900000,National table
				""";
		assertThat(remarks(preview(sources))).contains(Kind.NATIONAL_REPLACED);
		Person.ISU.does(() -> this.imports.apply("sources", CsvSheet.of(sources), ImportOptions.STRICT));
		assertThat(known(ledger(LBN).in(2015).total(Basis.SPENT).atLeast())).isEqualByComparingTo("8900000");
		assertThat(known(ledger(LBN).in(2014).total(Basis.SPENT).atLeast())).isEqualByComparingTo("9000000");
	}

	private static String ministry(String edition, String dollars) {
		return """
				year,state,national_source,amount_lbp,amount_usd,source_title,edition_date
				2014,Lebanon,Ministry,,%s,National table,%s
				""".formatted(dollars, edition);
	}

	private ContributionImports.Applied ministrys(String edition, String dollars) {
		return Person.ISU
			.does(() -> this.imports.apply("table", CsvSheet.of(ministry(edition, dollars)), ImportOptions.STRICT));
	}

	private List<NationalLedger.Entry> entries() {
		return ledger(LBN).in(2014).entries();
	}

	@Test
	void a_later_edition_of_the_same_title_is_kept_beside_the_one_before_and_counts() {
		ministrys("2025-01-31", "100");
		ministrys("2025-01-31", "101");
		assertThat(entries()).as("the same date corrects").hasSize(1);
		assertThat(remarks(preview(ministry("2025-03-31", "120")))).contains(Kind.NATIONAL_REPLACED);
		ContributionImports.Applied later = ministrys("2025-03-31", "120");
		assertThat(entries()).extracting(NationalLedger.Entry::counts)
			.containsExactlyInAnyOrder(Counts.YES, Counts.LATER_EDITION);
		assertThat(known(ledger(LBN).in(2014).total(Basis.SPENT).atLeast())).isEqualByComparingTo("120");
		assertThat(ministrys("2025-03-31", "120").id()).as("there already").isNull();
		undo(later);
		assertThat(known(ledger(LBN).in(2014).total(Basis.SPENT).atLeast())).isEqualByComparingTo("101");
		ministrys("2024-12-31", "90");
		assertThat(known(ledger(LBN).in(2014).total(Basis.SPENT).atLeast())).isEqualByComparingTo("101");
		assertThat(entries()).hasSize(2);
	}

	@Test
	void an_edition_is_later_than_those_of_the_same_table_and_not_than_contributions_of_its_title() {
		Person.ISU.does(() -> this.imports.apply("lines", CsvSheet.of("""
				year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,edition_date
				2014,Lebanon,Germany,Clearance,USD,7,7,National table,2025-01-31
				"""), ImportOptions.STRICT));
		ministrys("2025-03-31", "120");
		assertThat(entries()).singleElement()
			.satisfies((entry) -> assertThat(Objects.requireNonNull(entry.row().edition()).title())
				.isEqualTo("National table"));
	}

	@Test
	void of_printed_totals_under_one_title_both_editions_are_kept_and_the_later_is_current() {
		for (String edition : List.of("2025-01-31,8000000", "2025-03-31,8000001")) {
			String[] told = edition.split(",", -1);
			Person.ISU.does(() -> this.imports.apply("totals", CsvSheet.of("""
					state,year,national_usd,international_usd,total_usd,source_title,edition_date
					Lebanon,2014,,%s,,Totals,%s
					""".formatted(told[1], told[0])), ImportOptions.STRICT));
		}
		List<PublishedFigure> figures = Person.OBSERVER.does(() -> this.national.published(LBN, false));
		assertThat(figures).hasSize(2);
		assertThat(figures.stream().filter(PublishedFigure::current)).singleElement()
			.satisfies((figure) -> assertThat(figure.amount()).isEqualByComparingTo("8000001"));
	}

	@Test
	void a_later_edition_of_a_printed_total_is_current_and_the_earlier_one_is_kept() {
		apply(SUMMARY);
		String later = text(SUMMARY).replace("06 Oct 2016", "06 Oct 2017")
			.replace("9000000,6102255,15102255", "9000000,6102256,15102256");
		Person.ISU.does(() -> this.imports.apply("later", CsvSheet.of(later), ImportOptions.STRICT));
		List<PublishedFigure> figures = Person.OBSERVER.does(() -> this.national.published(LBN, false));
		assertThat(figures).hasSize(30);
		assertThat(figures.stream().filter(PublishedFigure::current)).hasSize(15)
			.allMatch((figure) -> figure.source().contains("2017"));
		assertThat(known(ledger(LBN).in(2014).total(Basis.SPENT).atLeast())).isEqualByComparingTo("9000000");
	}

	@Test
	void a_name_that_is_no_state_waits_for_a_person_and_is_never_added() {
		String unknown = text(SUMMARY).replace("Lebanon", "Libanon-Land");
		assertThat(preview(unknown).unknownRecipients()).containsExactly("Libanon-Land");
		assertThatThrownBy(() -> Person.ISU.does(() -> this.imports.apply("unknown", CsvSheet.of(unknown),
				new ImportOptions(true, ImportOptions.Conflicts.REJECT, Map.of(), null, false))))
			.isInstanceOfSatisfying(FundingRefusal.class,
					(refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_NAMES));
		assertThatThrownBy(() -> preview(text(SUMMARY).replace("row,Lebanon", "row,Global")))
			.isInstanceOf(UnreadableFile.class);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void any_table_of_national_money_comes_to_the_sum_of_its_parts_and_can_be_undone(long seed) {
		Random random = new Random(seed);
		apply(NATIONAL);
		StringBuilder text = new StringBuilder(
				"row_type,year,state,national_source,amount_bam,amount_usd,source_title\n");
		BigDecimal usd = BigDecimal.ZERO;
		BigDecimal bam = BigDecimal.ZERO;
		for (int source = 0; source <= random.nextInt(30); source++) {
			BigDecimal local = BigDecimal.valueOf(random.nextLong(1, 1_000_000_000_000L), 2);
			BigDecimal dollars = BigDecimal.valueOf(random.nextLong(1, 1_000_000_000_000L), random.nextInt(3));
			text.append("row,2014,BiH,Source %s,%s,%s,Profile 2020-01-01\n".formatted(random.nextInt(5),
					local.toPlainString(), dollars.toPlainString()));
			usd = usd.add(dollars);
			bam = bam.add(local);
		}
		text.append("published_total,2014,BiH,,%s,%s,Profile 2020-01-01\n".formatted(bam.toPlainString(),
				usd.toPlainString()));
		Sheet sheet = CsvSheet.of(text.toString());
		ContributionImports.Applied applied = Person.ISU
			.does(() -> this.imports.apply("any", sheet, ImportOptions.STRICT));
		assertThat(applied.preview().count(Result.CHECK)).isOne();
		assertThat(known(ledger(BIH).in(2014).total(Basis.SPENT).atLeast())).isEqualByComparingTo(usd);
		assertThat(ledger(BIH).in(2014).originals(Basis.SPENT).get("BAM")).isEqualByComparingTo(bam);
		assertThat(Person.ISU.does(() -> this.imports.apply("any", sheet, ImportOptions.STRICT)).id()).isNull();
		undo(applied);
		assertThat(known(ledger(BIH).in(2014).total(Basis.SPENT).atLeast())).isEqualByComparingTo("14572368");
	}

}
