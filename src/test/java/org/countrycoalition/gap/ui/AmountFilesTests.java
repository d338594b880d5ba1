package org.countrycoalition.gap.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.funding.Donor;
import org.countrycoalition.funding.NationalDesk;
import org.countrycoalition.funding.NationalFacts;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.WiderBudget;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.Steps;
import org.countrycoalition.funding.mobilisation.MobilisationDesk;
import org.countrycoalition.funding.mobilisation.MobilisationItems;
import org.countrycoalition.funding.mobilisation.Targets;
import org.countrycoalition.gap.WithAcceptanceCase;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.testing.AmountColumns;
import org.countrycoalition.testing.Downloads;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files of a State with everything that can be missing can be added up: where amounts
 * stand there are numbers and nothing else, and no head stands twice.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@WithAcceptanceCase
class AmountFilesTests extends SpringBrowserlessTest {

	@Autowired
	private NationalDesk national;

	@Autowired
	private FunnelDesk funnel;

	@Autowired
	private MobilisationDesk desk;

	@Autowired
	private MobilisationItems items;

	@Autowired
	private Switches switches;

	@BeforeEach
	void money_of_all_kinds() {
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.national.enter(new NationalFacts(2028, "Ministry of Health", null, Basis.BUDGETED,
					Pillar.VICTIM_ASSISTANCE, "USD", new BigDecimal("900000"), null, false, null, "Budget act",
					Tier.COALITION, new WiderBudget(BigDecimal.ONE, BigDecimal.TEN, "A survey")));
			this.funnel.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, new Donor.State(CountryCode.of("DEU")),
					Steps.terms("Own", "KHR", 2028, "600.50", "1"));
			UUID plan = this.desk.start(UUID.randomUUID(), Targets.facts("USD", 2028, 2029)).id();
			this.items.writeTarget(plan, UUID.randomUUID(), null, Targets.donor("DEU", 2028, "5000000", "?"));
			this.items.writeTarget(plan, UUID.randomUUID(), null, Targets.named("A foundation", 2028, "100"));
			return true;
		});
	}

	private Map<String, byte[]> files(String address, String ending) {
		Location place = new Location(address);
		UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
		return Downloads.of((Component) getCurrentView(), ending);
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@CsvSource({ "gaps?year=2028&sort=donors, 1, 1", "countries/XMD/gap?from=2028&to=2028, 2, 1",
			"funding?year=2028, 1, 1", "countries/XMD/gap?from=2028&to=2028&basis=attributed, 1, 1",
			"countries/XMD/gap/cell?year=2028&pillar=RISK_EDUCATION&rule=firm, 1, 1",
			"countries/XMD/gap/cell?year=2028&pillar=VICTIM_ASSISTANCE&rule=firm, 1, 1",
			"countries/XMD/gap/cell?year=2028&pillar=RISK_EDUCATION&rule=firm&basis=attributed, 1, 1",
			"countries/XMD/annex?from=2028&to=2028, 1, 1", "funding/fund?size=1000&from=2027&to=2029&rule=firm, 1, 1",
			"countries/XMD/funding?year=2028, 2, 2", "countries/XMD/mobilisation, 1, 0", "desk, 1, 1",
			"funding/needs, 1, 1" })
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void where_amounts_stand_there_are_numbers_and_no_head_stands_twice(String address, int csv, int excel) {
		Map<String, byte[]> tables = files(address, ".csv");
		assertThat(tables).hasSizeGreaterThanOrEqualTo(csv);
		Map<String, byte[]> workbooks = files(address, ".xlsx");
		assertThat(workbooks).hasSizeGreaterThanOrEqualTo(excel);
		List<String> faults = new ArrayList<>();
		tables.forEach((name, content) -> faults.addAll(AmountColumns.faults(name, content)));
		workbooks.forEach((name, content) -> faults.addAll(AmountColumns.faults(name, content)));
		assertThat(faults).isEmpty();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void with_a_part_that_is_not_known_there_is_no_upper_end_and_the_file_says_so() {
		String gaps = text(files("gaps?year=2028", ".csv").values().iterator().next());
		assertThat(gaps)
			.contains("\"Need (USD), at least\",\"Need (USD), at most\"", "Need (USD): at least 6,100,000; ",
					"Gap after unallocated money (USD): at least 200,000; ")
			.doesNotContainPattern("at least [\\d,]+ to");
		String state = text(files("countries/XMD/gap?from=2028&to=2028", ".csv").values()
			.stream()
			.filter((file) -> text(file).contains("Contributions to several pillars"))
			.findFirst()
			.orElseThrow());
		assertThat(state).containsPattern("(?m)^2028,National money of the year that counts,,,1509000,,");
		assertThat(state).as("nobody gives for it, which is no zero")
			.containsPattern("(?m)^2028,Stockpile destruction,.*Contributions \\(USD\\): none recorded");
		String annex = text(files("countries/XMD/annex?from=2028&to=2028", ".csv").values().iterator().next());
		assertThat(annex).containsPattern("(?m)^Risk education,.*,0,600000,");
	}

	@ParameterizedTest
	@ValueSource(strings = { ".csv", ".xlsx" })
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_file_of_attributed_gaps_tells_what_they_rest_on_and_the_national_money(String ending) throws IOException {
		byte[] file = files("countries/XMD/gap?from=2028&to=2028&basis=attributed", ending).values().iterator().next();
		List<List<String>> rows = AmountColumns.texts("gaps" + ending, file);
		assertThat(rows).anySatisfy((row) -> assertThat(row).startsWith("2028")
			.anyMatch((text) -> text
				.matches("Of contributions of at least USD\u00a0[\\d,]+: nobody says how much is attributable")));
		assertThat(rows)
			.anySatisfy((row) -> assertThat(row).startsWith("2028", "National money of the year that counts"));
		assertThat(rows).anySatisfy((row) -> assertThat(row.getFirst()).startsWith("National money of 2028: "));
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void years_are_numbers_in_the_workbook_of_gaps() throws IOException {
		for (byte[] file : files("countries/XMD/gap?from=2028&to=2028", ".xlsx").values()) {
			try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
				List<Cell> years = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
					.map((row) -> row.getCell(0))
					.filter((cell) -> cell.getCellType() == CellType.NUMERIC)
					.toList();
				assertThat(years).hasSizeGreaterThan(4)
					.allMatch((cell) -> new DataFormatter(Locale.ENGLISH).formatCellValue(cell).equals("2028"));
			}
		}
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void it_is_read_in_french() {
		UI.getCurrent().navigate("");
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			assertThat(text(files("gaps?year=2028", ".csv").values().iterator().next())).contains(", au moins\"",
					", au plus\"", "Pourquoi il n’y a pas de nombre");
		}
		finally {
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

	@Test
	void a_text_among_amounts_and_a_head_that_stands_twice_are_found() {
		String sound = "Year,\"Need (USD), at least\",\"Where there is no number, why\"\r\n2028,-5.20,Need: at least 5\r\n2029,,\r\n";
		assertThat(AmountColumns.faults(sound)).isEmpty();
		assertThat(AmountColumns.faults(sound.replace("-5.20", "\"0 to 460,000\""))).hasSize(1);
		assertThat(AmountColumns.faults(sound.replace("-5.20", "unknown"))).hasSize(1);
		assertThat(AmountColumns.faults(sound.replace("\"Where there is no number, why\"", "Year")))
			.containsExactly("twice: Year");
	}

}
