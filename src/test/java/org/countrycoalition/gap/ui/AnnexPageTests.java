package org.countrycoalition.gap.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.exchange.AmountTable;
import org.countrycoalition.gap.WithAcceptanceCase;
import org.countrycoalition.gap.ui.AnnexAddress.Column;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The annex of an extension request says on the page and in every file that it is a
 * draft, and is seen by those who see the plan.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
@WithAcceptanceCase
class AnnexPageTests extends SpringBrowserlessTest {

	private static final int BUDGET = 16;

	private static final String MARK = "Draft. Only the State submits a request.";

	@Autowired
	private AnnexTables tables;

	@Autowired
	private GapWords words;

	@Autowired
	private QueryCount queries;

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private void open(String query) {
		UI.getCurrent().navigate("countries/XMD/annex", QueryParameters.fromString(query));
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void whoever_sees_the_plan_sees_what_it_costs_what_is_secured_and_what_is_left() {
		assertThat(this.queries.of(() -> open("from=2027&to=2028"))).isLessThanOrEqualTo(BUDGET);
		assertThat(find(H1.class).single().getText()).isEqualTo("Costed annex: Meridia");
		assertThat(page()).contains(MARK, "5,000,000", "1,000,000", "2,300,000", "1,700,000", "0 to 600,000",
				"not computable", "at least 6,100,000", "not known by area or method", "not stated", "Plan, version 1",
				"the unpaid part of commitments");
		assertThat(find(Anchor.class).all().stream().map(Anchor::getText).toList()).contains("Download as CSV",
				"Download as Excel", "Download as PDF");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void the_reader_chooses_rows_and_columns_and_the_address_keeps_them() {
		open("from=2028&to=2028&show=cost,gap,nonsense");
		assertThat(page()).contains("1,700,000").doesNotContain("not known by area or method", "known by year only");
		assertThat(find(Checkbox.class).all().stream().filter(Checkbox::getValue).map(Checkbox::getLabel).toList())
			.containsExactly("Cost (USD)", "Gap (USD)");
		test(find(Checkbox.class).withLabel("Area").single()).click();
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters()).contains("area")
			.contains("from=2028");
		assertThat(page()).contains("not known by area or method");
		open("from=2027&to=2027");
		assertThat(page()).contains("An annex is drawn up from the plan in force");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void years_that_cannot_be_shown_are_told_and_those_that_are_shown_are_not() {
		open("from=x&to=2028&show=gap,cost");
		assertThat(page()).contains("The address asks for from=x, which cannot be shown; shown instead: from=2027.",
				"1,700,000");
		open("from=2028&to=2028&show=gap,cost");
		assertThat(page()).doesNotContain("The address asks for");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void who_does_not_see_the_plan_sees_no_annex() {
		open("from=2028&to=2028");
		assertThat(page()).contains(MARK, "No published plan").doesNotContain("5,000,000", "2,300,000");
		open("from=x&to=2028");
		assertThat(page()).as("nothing is shown instead")
			.contains("No published plan")
			.doesNotContain("The address asks for");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void every_file_says_that_it_is_a_draft_and_has_the_rows_of_the_page() throws IOException {
		open("from=2028&to=2028");
		AnnexAddress asked = new AnnexAddress(Set.of(Column.values()), 2028, 2028);
		FigureTable table = this.tables.plan(CountryCode.of("XMD"))
			.flatMap((plan) -> this.tables.of(plan, "Meridia", asked))
			.orElseThrow();
		FigureFiles files = new FigureFiles(table, Locale.ENGLISH, FigureFiles.Words.of(this.words, "s"),
				this.words.switches().clock().instant());
		assertThat(new String(files.csv(), StandardCharsets.UTF_8)).startsWith("\uFEFFPillar,")
			.contains(",5000000,5000000,", ",2300000,2300000,", MARK, "Illustrative: fictional")
			.doesNotContain("5,000,000");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(files.workbook()))) {
			Sheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(MARK);
			assertThat(sheet.getLastRowNum()).isGreaterThan(table.rows().size());
		}
		try (PDDocument document = Loader.loadPDF(files.pdf())) {
			assertThat(new PDFTextStripper().getText(document).replace('\n', ' ')).contains("[ " + MARK + " ]",
					"5,000,000", "1,700,000", "Page 1 of");
		}
	}

	@Test
	void text_that_a_spreadsheet_would_run_is_made_harmless() {
		FigureTable table = new FigureTable("t", "m",
				java.util.List.of(new AmountTable.Column("a", AmountTable.Kind.WORDS)),
				java.util.List.of(new FigureTable.Row(java.util.List.of(FigureTable.Cell.words("=1+1")), false)),
				java.util.List.of(), null);
		FigureFiles files = new FigureFiles(table, Locale.ENGLISH,
				new FigureFiles.Words("", "", "", "s", "", new AmountTable.Words("", "", "", "", "", "")),
				java.time.Instant.EPOCH);
		assertThat(new String(files.csv(), StandardCharsets.UTF_8)).contains("'=1+1");
	}

}
