package org.countrycoalition.funding.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.Recipient;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.Funnels;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Steps;
import org.countrycoalition.funding.iati.IatiExport;
import org.countrycoalition.funding.iati.ReportingOrg;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Register;
import org.countrycoalition.testing.Downloads;
import org.countrycoalition.testing.MoneyFixture;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;

/**
 * Files of a State's contributions and of a donor's own steps: every row with where it
 * comes from and whether it counts, and nothing that a spreadsheet would run.
 */
class LedgerFilesTests extends FundingScreenTest {

	private static final CountryCode LAO = CountryCode.of("LAO");

	private static final String WHY = "where there is no number, why";

	@Autowired
	private LedgerFiles files;

	@Autowired
	private IatiExport export;

	@Autowired
	private FundingParts parts;

	@Autowired
	private Funding funding;

	@Autowired
	private Register register;

	@Autowired
	private Funnels funnels;

	@Autowired
	private FunnelDesk desk;

	@Autowired
	private FunnelWords words;

	private LedgerFile lao() {
		return of(LAO, false);
	}

	private LedgerFile of(CountryCode state, boolean illustrative) {
		return this.files.file(state, this.funding.received(state, illustrative, Prices.NOMINAL),
				new StateLabels(this.register, this.parts.switches().on(), this.parts));
	}

	private static List<SheetRow> rows(byte[] file) throws IOException {
		return Sheets.read(new ByteArrayInputStream(file)).rows();
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_line_that_may_be_the_same_money_as_another_says_so_and_one_that_may_not_does_not() {
		MoneyFixture.line("DONOR", "Norvenia reports", 2027, 100);
		MoneyFixture.line("RECIPIENT", "Meridia reports", 2027, 98);
		MoneyFixture.line("DONOR", "Norvenia reports", 2027, 7);
		List<String> lines = new String(of(MERIDIA, true).csv(), StandardCharsets.UTF_8).lines().toList();
		assertThat(lines.stream().filter((line) -> line.contains("yes; may be the same money as another line")))
			.hasSize(2)
			.noneMatch((line) -> line.contains(",7,"));
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void every_row_says_where_it_comes_from_and_whether_it_counts() throws IOException {
		recorded(published("support_lao_pdr_2015.csv"));
		open("countries/LAO/funding");
		assertThat(find(Anchor.class).all().stream().map(Anchor::getText)).contains("CSV, all rows", "Excel, all rows")
			.doesNotContain("IATI 2.03, what is public");
		int lines = this.funding.to(LAO, false).size();
		for (byte[] file : List.of(lao().csv(), lao().workbook())) {
			List<SheetRow> rows = rows(file).subList(0, lines);
			assertThat(rows).allSatisfy((row) -> {
				assertThat(row.text("edition")).isNotEmpty();
				assertThat(row.text("rule")).startsWith("Rule ");
				assertThat(row.text("as known on")).matches("\\d{4}-\\d{2}-\\d{2}");
				assertThat(row.text("counts")).isNotEmpty();
			});
			assertThat(rows.stream().filter((row) -> row.text("counts").equals("yes"))).isNotEmpty();
		}
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void what_a_spreadsheet_would_run_is_a_text() throws IOException {
		recorded(table("row,2015,Lao PDR,Germany,'=cmd|' /C calc'!A0,USD,-100,,'@SUM(A1)\n"));
		String csv = new String(lao().csv(), StandardCharsets.UTF_8);
		assertThat(csv).contains("'=cmd|", "'@SUM(A1)", ",-100,").doesNotContain(",=", ",@");
		assertThat(rows(lao().csv()).getFirst().text("themes as published")).isEqualTo("=cmd|' /C calc'!A0");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(lao().workbook()))) {
			Cell themes = workbook.getSheetAt(0).getRow(1).getCell(8);
			assertThat(themes.getCellType()).isEqualTo(CellType.STRING);
			assertThat(themes.getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0");
		}
	}

	@Test
	@SignedIn(Person.ISU)
	void who_keeps_the_register_reads_that_the_settings_for_activities_are_missing() {
		recorded(published("support_lao_pdr_2015.csv"));
		open("countries/LAO/funding");
		assertThat(page()).contains("No IATI file", "PORTAL_IATI_REF");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void where_somebody_has_said_in_whose_name_what_is_public_is_offered_as_activities() {
		recorded(published("support_lao_pdr_2015.csv"));
		open("countries/LAO/funding");
		LedgerFiles set = new LedgerFiles(this.parts, this.export, new ReportingOrg("XX-TEST-1", "40", "Test"));
		StateLabels labels = new StateLabels(this.register, this.parts.switches().on(), this.parts);
		assertThat(set.ofState(LAO, this.funding.received(LAO, false, Prices.NOMINAL), labels)
			.getElement()
			.getTextRecursively()).endsWith("IATI 2.03, what is public");
		List<Contribution> all = this.funding.inYear(2015, false, Prices.NOMINAL);
		assertThat(set.ofAll(2015, all, () -> all, labels).getElement().getTextRecursively()).contains("CSV", "Excel")
			.endsWith("IATI 2.03, what is public");
		assertThat(set.ofAll(2015, List.of(), List::of, labels).getElement().getTextRecursively()).contains("CSV")
			.doesNotContain("IATI");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void what_is_given_to_the_world_is_in_the_years_file_and_says_that_it_is_in_no_states_figures() throws IOException {
		recorded(published("donor_germany_2015.csv"));
		open("funding");
		for (byte[] file : Stream.of(".csv", ".xlsx")
			.flatMap((ending) -> Downloads.of((Component) getCurrentView(), ending).values().stream())
			.toList()) {
			SheetRow world = rows(file).stream()
				.filter((row) -> row.text("recipient").equals("Global"))
				.findFirst()
				.orElseThrow();
			assertThat(world.text("counts")).isEqualTo("yes, at its stage, in no State’s figures");
			assertThat(world.text("rule")).startsWith("Rule “to no single State”");
			assertThat(world.text("usd")).isEqualTo("1099890");
			assertThat(rows(file)).anyMatch((row) -> row.text("recipient").equals("Afghanistan")
					&& row.text("rule").startsWith("Rule “payments”"));
		}
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void years_are_numbers_in_workbooks_and_have_no_sign_between_their_thousands() throws IOException {
		Step pledge = this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null,
				Steps.terms("North", "USD", 2027, "600"));
		this.desk.show(pledge, Tier.PUBLIC);
		List<byte[]> books = List.of(new DeskFile(this.words).of(this.funnels.own().nodes()).workbook(),
				of(MERIDIA, true).workbook());
		for (byte[] book : books) {
			try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
				Row heads = workbook.getSheetAt(0).getRow(0);
				int year = IntStream.range(0, heads.getLastCellNum())
					.filter((place) -> heads.getCell(place).getStringCellValue().equals("Year"))
					.findFirst()
					.orElseThrow();
				Cell cell = workbook.getSheetAt(0).getRow(1).getCell(year);
				assertThat(cell.getNumericCellValue()).isEqualTo(2027);
				assertThat(new DataFormatter(Locale.ENGLISH).formatCellValue(cell)).isEqualTo("2027");
			}
		}
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_takes_its_own_steps_with_what_is_left_said_once() throws IOException {
		this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null,
				Steps.terms("North", "USD", 2027, "600", "400.50"));
		open("desk");
		assertThat(links()).contains("CSV, all rows", "Excel, all rows");
		LedgerFile own = new DeskFile(this.words).of(this.funnels.own().nodes());
		for (byte[] file : List.of(own.csv(), own.workbook())) {
			List<SheetRow> rows = rows(file);
			assertThat(rows.subList(0, 2)).extracting((row) -> row.text("amount as given"))
				.containsExactly("600", "400.5");
			assertThat(rows.subList(0, 2)).extracting((row) -> row.text("left of the whole step"))
				.containsExactly("1000.5", "");
			assertThat(rows.getFirst().text("title")).isEqualTo("North");
		}
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void of_what_is_given_in_kind_the_file_tells_the_quantity_and_no_amount_that_nobody_stated() throws IOException {
		this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null, Steps.goods("40", "detectors", 2027));
		List<SheetRow> rows = rows(new DeskFile(this.words).of(this.funnels.own().nodes()).csv());
		SheetRow goods = rows.getFirst();
		assertThat(goods.text("recipient")).isEqualTo("Meridia");
		assertThat(List.of("amount as given", "left of the whole step")).allMatch((head) -> goods.text(head).isEmpty());
		assertThat(List.of("how it is given", "quantity of the whole step", "unit", "quantity left of the whole step"))
			.extracting(goods::text)
			.containsExactly("Equipment and other goods", "40", "detectors", "40");
		assertThat(goods.text("to be divided among")).isEmpty();
		assertThat(goods.text(WHY)).isEqualTo("Amount as given: no value stated");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void of_a_state_too_what_nobody_valued_is_told_by_its_quantity() throws IOException {
		Step goods = this.desk.begin(UUID.randomUUID(), Stage.COMMITMENT, Steps.MERIDIA, null,
				Steps.goods("12.5", "weeks", 2027));
		this.desk.show(goods, Tier.PUBLIC);
		open("countries/XMD/funding");
		assertThat(page()).contains("12.5 weeks");
		SheetRow row = rows(of(MERIDIA, true).csv()).getFirst();
		assertThat(List.of("amount as given", "quantity of the whole step", "unit")).extracting(row::text)
			.containsExactly("", "12.5", "weeks");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void shares_of_pillars_are_one_payment_and_each_a_row() {
		for (String share : List.of("RISK_EDUCATION 62.5,VICTIM_ASSISTANCE 37.5",
				"RISK_EDUCATION 40,VICTIM_ASSISTANCE 60")) {
			Step paid = this.desk.begin(UUID.randomUUID(), Stage.PAYMENT, Steps.MERIDIA, null,
					Steps.divided(Steps.terms("Both", "USD", 2024, "100"), share.split(",", -1)));
			this.desk.show(paid, Tier.PUBLIC);
		}
		open("countries/XMD/funding", 2024);
		assertThat(page()).contains("2 payments", "4 of 4 rows counted").doesNotContain("4 payments");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void of_what_is_withdrawn_nothing_is_left_to_tell() throws IOException {
		Step step = this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null,
				Steps.terms("North", "USD", 2027, "600"));
		this.desk.withdraw(step, "No budget");
		SheetRow row = rows(new DeskFile(this.words).of(this.funnels.own().nodes()).csv()).getFirst();
		assertThat(row.text("withdrawn")).contains("No budget");
		assertThat(List.of("left of the whole step", WHY)).extracting(row::text).containsOnly("");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void what_goes_to_the_world_says_so_in_the_file() throws IOException {
		this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, new Recipient.Area("global"), null,
				Steps.terms("Everywhere", "USD", 2027, "1"));
		assertThat(rows(new DeskFile(this.words).of(this.funnels.own().nodes()).csv()).getFirst().text("recipient"))
			.isEqualTo("Global");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void what_is_divided_has_a_row_for_each_pillar_and_what_is_not_has_one() throws IOException {
		this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null, Steps
			.divided(Steps.terms("Both", "USD", 2027, "10.01"), "RISK_EDUCATION 62.5", "VICTIM_ASSISTANCE 37.5"));
		List<SheetRow> rows = rows(new DeskFile(this.words).of(this.funnels.own().nodes()).csv());
		assertThat(rows.subList(0, 2))
			.extracting((row) -> row.text("pillar") + " " + row.text("share of the pillar, %") + " "
					+ row.text("amount as given") + " " + row.text("left of the whole step"))
			.containsExactly("Risk education 62.5 6.25 10.01", "Victim assistance 37.5 3.76 ");
		assertThat(rows).allMatch((row) -> row.text("to be divided among").isEmpty());
	}

}
