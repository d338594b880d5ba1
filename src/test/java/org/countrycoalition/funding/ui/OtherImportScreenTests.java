package org.countrycoalition.funding.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.countrycoalition.funding.LinePreview;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.funding.TableShape;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables of other shapes than contributions on the page that imports tables.
 */
class OtherImportScreenTests extends FundingScreenTest {

	@Autowired
	private Texts texts;

	private void choose(String name, String text) {
		choose(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private void choose(String name, byte[] content) {
		open("funding/imports");
		find(ImportView.class).single().take(name, content);
	}

	private static String text(String name) {
		return new String(published(name), StandardCharsets.UTF_8);
	}

	private void click(String words) {
		test(find(Button.class).withText(words).all().getFirst()).click();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					national_bih_2014_sources.csv | what a State gives itself | BAM\u00a06480000 | 13 new, 1 total agrees
					summary_lebanon_2011_2015.csv | printed totals by year    | national USD\u00a09000000, international USD\u00a06102255 | 5 new, 1 total agrees
					pillar_splits_usd_million.csv | printed shares by theme   | 42.0 million USD | 1 new
					in_kind_contributions.csv     | list of gifts in kind     | Belgium to Lebanon, 2014: EUR\u00a02450000 | 5 new""")
	@SignedIn(Person.ISU)
	void a_table_is_recognised_looked_at_applied_and_undone_as_one(String name, String shape, String line,
			String summary) {
		choose(name, text(name));
		assertThat(page()).contains("Nothing is stored yet", shape, line, summary);
		click("Apply");
		assertThat(page()).contains(name + " is imported: " + summary + ".");
		choose(name, text(name));
		assertThat(page()).contains("there is nothing to apply");
		click("Undo");
		click("Undo the import");
		assertThat(page()).containsPattern("The import of " + name + " \\(.+, \\d{4}.*\\) is undone\\.");
	}

	@Test
	@SignedIn(Person.ISU)
	void what_a_source_has_wrong_is_said_beside_its_line() {
		choose("wrong.csv", text("pillar_splits_usd_million.csv").replace("30.2", "30.1").replace("/5/", "/6/"));
		assertThat(page()).contains("The line prints 42 as its total, and its parts come to 41.9.",
				"The line prints 6 per cent, and its amounts give 5.");
		choose("gap.csv", text("summary_lebanon_2011_2015.csv").replace("6102255", "n/a"));
		assertThat(page()).contains("Line 3, column “international_usd”");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void who_will_see_what_is_imported_is_told_first_and_without_a_word_it_is_private() {
		String header = "year,state,national_source,currency,amount_local,amount_usd,source_title";
		choose("own.csv", header + "\n2027,Meridia,Ministry,USD,100,100,Budget\n");
		assertThat(page()).contains("Seen by: Private (1 figure).", "private to it until it shows it to more");
		choose("own.csv", header + ",tier\n2027,Meridia,Ministry,USD,100,100,Budget,PUBLIC\n");
		assertThat(page()).contains("Seen by: Public (1 figure).");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-13-40 | Line 2, column “edition_date”: “2026-13-40” is no date. Write year, month and day
			2100-01-01 | Line 2, column “edition_date”: “2100-01-01” lies ahead.""")
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_date_that_is_none_is_named_with_its_place(String date, String said) {
		choose("bad.csv", """
				year,state,national_source,currency,amount_local,amount_usd,source_title,edition_date
				2027,Meridia,Ministry,USD,100,100,Budget,%s
				""".formatted(date));
		assertThat(page()).contains(said, "Nothing was stored").doesNotContain("none of the words", "Seen by");
	}

	@ParameterizedTest
	@CsvSource({ "PK\u0003\u0004 no workbook, This is no Excel workbook (.xlsx) that can be opened",
			"\u0083\u00e5\u00eb\u00a1, This is neither an Excel workbook (.xlsx) that can be opened nor text in UTF-8" })
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_workbook_that_is_none_is_said_to_be_none(String content, String said) {
		choose("bad.xlsx", content.getBytes(StandardCharsets.ISO_8859_1));
		assertThat(page()).contains(said, "Nothing was stored");
	}

	@Test
	@SignedIn(Person.ISU)
	void a_name_that_is_no_state_is_asked_for_and_cannot_be_added() {
		choose("unknown.csv", text("summary_lebanon_2011_2015.csv").replace("Lebanon", "Libanon-Land"));
		assertThat(page()).contains("The register knows no State “Libanon-Land”.", "A name must mean a State here.")
			.doesNotContain("Add these names to the register");
	}

	@Test
	@SignedIn(Person.ISU)
	void a_row_of_the_national_ledger_tells_which_file_brought_it() {
		choose("bih.csv", text("national_bih_2014_sources.csv"));
		click("Apply");
		open("countries/BIH/funding");
		test(find(HistoryButton.class).all().getFirst()).click();
		assertThat(find(Dialog.class).single().getElement().getTextRecursively())
			.contains("Import of bih.csv", "Source within the State: nothing → Federation of BiH", "Basis", "Spent")
			.doesNotContain("import:");
	}

	@ParameterizedTest
	@EnumSource
	void every_remark_has_words_in_both_languages(LinePreview.Kind kind) {
		assertWords("funding.remark." + kind.name());
	}

	@ParameterizedTest
	@EnumSource
	void every_shape_has_words_in_both_languages(TableShape shape) {
		assertWords("funding.shape." + shape.name());
	}

	@ParameterizedTest
	@EnumSource
	void every_reason_not_to_count_has_words_in_both_languages(NationalLedger.Counts counts) {
		assertWords("funding.national.counts." + counts.name());
	}

	private void assertWords(String key) {
		for (Locale language : new Locale[] { Locale.ENGLISH, Locale.FRENCH }) {
			assertThat(this.texts.of(language, key, 1, 2)).isNotBlank();
		}
	}

}
