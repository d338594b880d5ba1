package org.countrycoalition.workplan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * A table says nothing of what its request leaves out: that stays as it is.
 */
@SpringBootTest
@AutoConfigureMockMvc
class PlanImportApiTests {

	private static final PlanDesk.Facts FACTS = new PlanDesk.Facts("Plan in euros", Strategy.named("A strategy"), 2027,
			2029, "EUR");

	private static final String TABLE = "pillar,title,cost 2027\nrisk education,Sessions,100\n";

	@Autowired
	private MockMvcTester http;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private Workplans plans;

	@Autowired
	private PlanWorkbooks workbooks;

	@BeforeEach
	@AfterEach
	void no_plan() throws SQLException {
		AcceptanceCase.empty();
	}

	private MvcTestResult post(String parameters) {
		return post(parameters, TABLE);
	}

	private MvcTestResult post(String parameters, String table) {
		return post(Person.MERIDIA_AUTHORITY, parameters, table.getBytes(StandardCharsets.UTF_8));
	}

	private MvcTestResult post(Person person, String parameters, byte[] file) {
		return this.http.post()
			.uri("/api/v1/imports/workplan?" + parameters)
			.content(file)
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(person.claims())))
				.authorities(person.authorities()))
			.exchange();
	}

	/**
	 * A draft of one line, downloaded, of which planner and draft then change the cost.
	 */
	private byte[] workbookInConflict() throws IOException {
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.start(FACTS));
		assertThat(post("mode=apply")).hasStatusOk();
		Plan draft = draft();
		byte[] written = Person.MERIDIA_AUTHORITY.does(() -> this.workbooks.write(draft, Locale.FRENCH));
		byte[] file = costing(written, 120);
		assertThat(post("mode=apply", "pillar,title,cost 2027\nrisk education,Sessions,130\n")).hasStatusOk();
		return file;
	}

	private static byte[] costing(byte[] file, int cost) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			workbook.getSheetAt(0).forEach((row) -> row.forEach((cell) -> {
				if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == 100) {
					cell.setCellValue(cost);
				}
			}));
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	private @Nullable BigDecimal cost() {
		PlanLine.Year planned = draft().lines().getFirst().years().get(2027);
		return (planned != null) ? planned.cost() : null;
	}

	@Test
	void a_workbook_that_the_draft_contradicts_is_refused_naming_the_cell_until_somebody_says_who_wins()
			throws IOException {
		byte[] file = workbookInConflict();
		assertThat(post(Person.MERIDIA_AUTHORITY, "mode=preview", file)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.conflicts[0].workbook")
			.isEqualTo("120");
		MvcTestResult refused = post(Person.MERIDIA_AUTHORITY, "mode=apply", file);
		assertThat(refused).hasStatus(409).bodyJson().extractingPath("$.conflicts[0].column").isEqualTo("cost 2027");
		assertThat(refused).bodyJson().extractingPath("$.conflicts[0].draft").isEqualTo("130");
		assertThat(cost()).isEqualByComparingTo("130");
		assertThat(post(Person.MERIDIA_AUTHORITY, "mode=apply&conflicts=perhaps", file)).hasStatus(400);
		assertThat(post(Person.MERIDIA_AUTHORITY, "mode=apply&conflicts=draft", file)).hasStatusOk();
		assertThat(cost()).isEqualByComparingTo("130");
		assertThat(post(Person.MERIDIA_AUTHORITY, "mode=apply&conflicts=workbook", file)).hasStatusOk();
		assertThat(cost()).isEqualByComparingTo("120");
	}

	@Test
	void a_workbook_changes_no_plan_but_that_of_its_own_authority() throws IOException {
		byte[] file = workbookInConflict();
		Plan before = draft();
		for (Person person : List.of(Person.LAO_AUTHORITY, Person.NORVENIA)) {
			assertThat(post(person, "mode=preview&title=X&from=2027&to=2029", file))
				.hasStatus((person == Person.NORVENIA) ? 403 : 409);
			assertThat(post(person, "mode=apply&conflicts=workbook&title=X&from=2027&to=2029", file))
				.hasStatus((person == Person.NORVENIA) ? 403 : 409);
		}
		assertThat(draft()).isEqualTo(before);
	}

	private MvcTestResult step(Person person, String step) {
		return this.http.post()
			.uri("/api/v1/workplan/" + step)
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(person.claims())))
				.authorities(person.authorities()))
			.exchange();
	}

	@Test
	void a_submitted_version_is_given_back_with_a_reason() {
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.start(FACTS));
		assertThat(post("mode=apply&submit=private")).hasStatusOk();
		assertThat(step(Person.MERIDIA_DIRECTOR, "return?version=1&why=")).hasStatus(400);
		assertThat(step(Person.MERIDIA_DIRECTOR, "return?version=2&why=More")).hasStatus(404);
		assertThat(step(Person.MERIDIA_DIRECTOR, "return?version=1&why=More")).hasStatusOk();
		assertThat(draft().approval().returned()).isEqualTo("More");
	}

	private Plan draft() {
		return Person.MERIDIA_AUTHORITY.<Optional<Plan>>does(() -> this.plans.draft(MERIDIA)).orElseThrow();
	}

	@Test
	void what_is_left_out_stays_as_it_is_in_the_draft() {
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.start(FACTS));
		assertThat(post("mode=preview")).hasStatusOk();
		assertThat(post("mode=apply")).hasStatusOk();
		assertThat(PlanDesk.Facts.of(draft())).isEqualTo(FACTS);
		assertThat(draft().lines()).hasSize(1);
		assertThat(post("mode=apply&title=&strategy=&from=&to=&currency=")).hasStatusOk();
		assertThat(PlanDesk.Facts.of(draft())).isEqualTo(FACTS);
	}

	@Test
	void and_as_it_is_in_the_plan_in_force_if_there_is_no_draft() {
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.start(FACTS));
		assertThat(post("mode=apply&submit=coalition")).hasStatusOk();
		assertThat(post("mode=apply&to=2030")).hasStatus(409);
		assertThat(step(Person.MERIDIA_AUTHORITY, "approve?version=1")).hasStatus(403)
			.bodyJson()
			.extractingPath("$.reason")
			.isEqualTo("SAME_PERSON");
		assertThat(step(Person.MERIDIA_DIRECTOR, "publish?version=1&show=coalition")).hasStatus(409);
		assertThat(step(Person.MERIDIA_DIRECTOR, "approve?version=1")).hasStatusOk();
		assertThat(step(Person.MERIDIA_DIRECTOR, "publish?version=1&show=all")).hasStatus(400);
		assertThat(step(Person.MERIDIA_DIRECTOR, "publish?version=1&show=coalition")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.status")
			.isEqualTo("PUBLISHED");
		assertThat(post("mode=apply&to=2030")).hasStatusOk();
		assertThat(PlanDesk.Facts.of(draft()))
			.isEqualTo(new PlanDesk.Facts("Plan in euros", Strategy.named("A strategy"), 2027, 2030, "EUR"));
		Optional<Plan> published = Person.NORVENIA.does(() -> this.plans.published(MERIDIA));
		assertThat(published.map(PlanDesk.Facts::of)).contains(FACTS);
		assertThat(published.map(Plan::tier)).contains(Tier.COALITION);
	}

	@Test
	void what_is_said_is_taken_over() {
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.start(FACTS));
		assertThat(post("mode=apply&title=Another&strategy=New&from=2026&to=2028&currency=USD")).hasStatusOk();
		assertThat(PlanDesk.Facts.of(draft()))
			.isEqualTo(new PlanDesk.Facts("Another", Strategy.named("New"), 2026, 2028, "USD"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "preview", "apply" })
	void a_year_that_is_not_the_plans_is_refused_with_its_column_before_anything_is_stored(String mode) {
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.start(FACTS));
		assertThat(post("mode=" + mode, "pillar,title,cost 2055\nrisk education,Sessions,100\n")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.column")
			.isEqualTo("2055");
		assertThat(draft().lines()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "preview", "apply" })
	void a_plan_becomes_shorter_with_the_lines_that_go(String mode) {
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.start(FACTS));
		assertThat(post("mode=apply")).hasStatusOk();
		String table = "pillar,title,cost 2028\nrisk education,More sessions,100\n";
		assertThat(post("mode=" + mode + "&from=2028&to=2028&absent=keep", table)).hasStatus(409);
		assertThat(post("mode=" + mode + "&from=2028&to=2028&absent=remove", table)).hasStatusOk();
		assertThat(draft().firstYear()).isEqualTo("preview".equals(mode) ? 2027 : 2028);
	}

	@Test
	void a_first_plan_is_in_dollars_unless_it_says_otherwise() {
		assertThat(post("mode=apply&title=First&from=2027&to=2028")).hasStatusOk();
		assertThat(PlanDesk.Facts.of(draft())).isEqualTo(new PlanDesk.Facts("First", null, 2027, 2028, "USD"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mode=preview", "mode=apply", "mode=apply&title=First&from=2027",
			"mode=apply&from=2027&to=2028", "mode=apply&title=First&from=2028&to=2027",
			"mode=apply&title=First&from=-2147483648&to=2147483647",
			"mode=apply&title=First&from=2027&to=2028&currency=X" })
	void a_first_plan_without_title_or_years_is_refused(String parameters) {
		assertThat(post(parameters)).hasStatus(400);
		Optional<Plan> begun = Person.MERIDIA_AUTHORITY.does(() -> this.plans.draft(MERIDIA));
		assertThat(begun).isEmpty();
	}

}
