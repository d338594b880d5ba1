package org.countrycoalition.workplan.ui;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.testing.TestDatabase;
import org.countrycoalition.workplan.Approval;
import org.countrycoalition.workplan.LineDetail;
import org.countrycoalition.workplan.Months;
import org.countrycoalition.workplan.Outcome;
import org.countrycoalition.workplan.People;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanYear;
import org.countrycoalition.workplan.Strategy;
import org.countrycoalition.workplan.WorkUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan on paper says everything that the plan says, and what it is, on every page.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
class PlanPaperTests extends SpringBrowserlessTest {

	@Autowired
	private PlanPaper paper;

	@Autowired
	private Switches switches;

	@AfterEach
	void forget() throws java.sql.SQLException {
		TestDatabase.forgetPreferences();
	}

	private static PlanLine line(int number) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		for (int year = 2026; year <= 2030; year++) {
			BigDecimal cost = (number % 7 == 3) ? null : new BigDecimal("125000.50");
			years.put(year,
					new PlanLine.Year(BigDecimal.TEN, cost, BigDecimal.ONE, null, BigDecimal.TWO,
							Months.NONE.with(Month.MARCH, BigDecimal.ONE).with(Month.APRIL, BigDecimal.ONE),
							new People(10, null, 3, null, null)));
		}
		LineDetail detail = new LineDetail("Land released", "The authority", "Technical survey", number % 5 == 0,
				new LineDetail.Markers("Women’s teams", null, "Village councils"),
				new LineDetail.Attribution(new BigDecimal("40"), LineDetail.Method.AREA), null);
		return PlanLine.of(new PlanLine.Work(PlanYear.pillars().get(number % 4), "Line number " + number, "Clearfield",
				"Northern province", WorkUnit.M2_CLEARED.name(), detail), years);
	}

	private static Plan plan(Plan.Status status, int lines) {
		return new Plan(UUID.randomUUID(), CountryCode.of("XMD"), 2, status, "National plan",
				new Strategy("Strategy 2026", 2026, 2030, "Survey of 2025"), 2026, 2030, "USD", Tier.PRIVATE, "owner",
				true, "the authority", 0, null, Approval.NONE,
				List.of(new Outcome("Land released", "m² in the register", LocalDate.of(2029, 6, 30))),
				IntStream.range(0, lines).mapToObj(PlanPaperTests::line).toList());
	}

	private static String text(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
		}
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_draft_says_that_it_is_one_and_what_each_line_says() throws IOException {
		byte[] file = this.paper.of(plan(Plan.Status.DRAFT, 9));
		Files.createDirectories(Path.of("target/pictures"));
		Files.write(Path.of("target/pictures/plan.pdf"), file);
		assertThat(text(file)).contains("Meridia: National plan", "[ Not in force: draft ]", "Illustrative: fictional",
				"Version 2 (draft)", "Strategy: Strategy 2026", "Evidence: Survey of 2025", "Land released",
				"m² in the register", "30 Jun 2029", "Line number 8", "10 m² cleared", "125,000.5", "unknown",
				"at least", "Operator: Clearfield", "Method: Technical survey", "40 % (by contaminated area)",
				"Residual capacity", "Women’s teams", "People, as far as stated by sex and age: 13", "Teams: 2",
				"Page 1 of");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_plan_in_force_is_no_draft_and_it_speaks_french() throws IOException {
		this.switches.change((before) -> before.withLanguage(Locale.FRENCH));
		UI.getCurrent().setLocale(Locale.FRENCH);
		String text = text(this.paper.of(plan(Plan.Status.PUBLISHED, 3)));
		assertThat(text).contains("Version 2 (en vigueur)", "10 m² dépollués", "125 000,5", "Coût par pilier")
			.doesNotContain("Pas en vigueur");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void two_thousand_lines_take_seconds() {
		Plan plan = plan(Plan.Status.DRAFT, 2000);
		this.paper.of(plan(Plan.Status.DRAFT, 9));
		long begun = System.nanoTime();
		byte[] file = this.paper.of(plan);
		Duration taken = Duration.ofNanos(System.nanoTime() - begun);
		assertThat(taken).isLessThan(Duration.ofSeconds(20));
		assertThat(file.length).isLessThan(12_000_000);
		System.out.println("2,000 lines: " + taken.toMillis() + " ms, " + file.length + " bytes");
	}

}
