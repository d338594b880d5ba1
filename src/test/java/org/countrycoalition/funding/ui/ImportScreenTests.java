package org.countrycoalition.funding.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.funding.FundingRefusal;
import org.countrycoalition.funding.Verdict;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import com.vaadin.flow.component.combobox.ComboBox;
import java.sql.SQLException;
import org.countrycoalition.testing.TestDatabase;
import com.vaadin.flow.component.dialog.Dialog;
import org.countrycoalition.registry.NameChoice;
import org.countrycoalition.shell.components.HistoryButton;
import com.vaadin.flow.component.select.Select;
import org.countrycoalition.funding.Publisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A table comes in by the screen: looked at first, decided, applied, undone.
 */
class ImportScreenTests extends FundingScreenTest {

	private static final String RECIPIENTS = """
			row,2015,Lao PDR,Germany,Clearance,USD,102,102,Recipient table
			published_total,2015,Lao PDR,,,,,102,Recipient table
			""";

	private static final String DONORS = """
			row,2015,Lao PDR,Germany,Clearance,USD,100,100,Donor table
			published_total,2015,,Germany,,,,100,Donor table
			""";

	@Autowired
	private Texts texts;

	private void choose(String name, byte[] content) {
		open("funding/imports");
		again(name, content);
	}

	private void again(String name, byte[] content) {
		find(ImportView.class).single().take(name, content);
	}

	private Button button(String words) {
		return find(Button.class).withText(words).all().getFirst();
	}

	private void click(String words) {
		test(button(words)).click();
	}

	private void decide(Verdict verdict) {
		@SuppressWarnings("unchecked")
		RadioButtonGroup<Verdict> choice = find(RadioButtonGroup.class).single();
		choice.setValue(verdict);
	}

	private String total() {
		open("countries/LAO/funding", 2015);
		return page();
	}

	@Test
	@SignedIn(Person.ISU)
	void a_published_table_is_looked_at_then_applied_and_undone_as_one() {
		choose("lao.csv", published("support_lao_pdr_2015.csv"));
		assertThat(page()).contains("11 new, 1 total agrees", "Nothing is stored yet", "Preview of lao.csv",
				"No file imported yet");
		click("Apply");
		assertThat(page()).contains("lao.csv is imported: 11 new, 1 total agrees.").doesNotContain("Preview of");
		assertThat(total()).contains("USD\u00a029,714,977");
		open("funding/imports");
		click("Undo");
		click("Undo the import");
		assertThat(page()).containsPattern("The import of lao\\.csv \\(.+, 2015\\) is undone\\.");
		assertThat(total()).contains("No contribution recorded yet");
	}

	@Test
	@SignedIn(Person.ISU)
	void a_contribution_tells_which_file_brought_it_when_and_by_whom() {
		choose("lao.csv", published("support_lao_pdr_2015.csv"));
		click("Apply");
		open("countries/LAO/funding");
		test(find(HistoryButton.class).all().getFirst()).click();
		String drawer = find(Dialog.class).single().getElement().getTextRecursively();
		assertThat(drawer)
			.contains("Import of lao.csv", Person.ISU.account(), "Added", "Edition", "Stage: nothing → Payment",
					"Original amount: nothing → 14,000,000")
			.doesNotContain("owner_organisation", "import:");
	}

	@Test
	@SignedIn(Person.ISU)
	void whether_an_import_is_to_be_undone_is_asked_first_and_who_keeps_it_has_it_still() {
		choose("lao.csv", published("support_lao_pdr_2015.csv"));
		click("Apply");
		click("Undo");
		Dialog asked = find(Dialog.class).single();
		assertThat(asked.getHeaderTitle()).isEqualTo("Undo the import of lao.csv");
		assertThat(asked.getElement().getTextRecursively()).contains("taken out of all totals");
		click("Keep it");
		assertThat(find(Dialog.class).exists()).isFalse();
		assertThat(total()).contains("USD\u00a029,714,977");
	}

	@Test
	@SignedIn(Person.ISU)
	void the_notice_after_an_import_undoes_it() {
		choose("lao.csv", published("support_lao_pdr_2015.csv"));
		click("Apply");
		click("Undo");
		click("Undo the import");
		assertThat(total()).contains("No contribution recorded yet");
	}

	@Test
	@SignedIn(Person.ISU)
	void an_unknown_name_is_mapped_once_and_known_from_then_on() throws SQLException {
		try {
			byte[] table = table("row,2015,Lao PDR,Unheard-of Ministry,Clearance,USD,500,500,T\n");
			choose("unheard.csv", table);
			assertThat(page()).contains("1 name is not in the register: Unheard-of Ministry");
			assertThat(button("Apply").isEnabled()).isFalse();
			mean("Norway");
			assertThat(button("Apply").isEnabled()).isTrue();
			mean("Japan");
			click("Apply");
			assertThat(total()).contains("USD\u00a0500 from 1 donor").doesNotContain("Norway");
			choose("unheard.csv", table);
			assertThat(page()).doesNotContain("register: Unheard-of").contains("1 there already");
		}
		finally {
			try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
				statement.execute("delete from registry.aliases where written = 'Unheard-of Ministry'");
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void mean(String state) {
		ComboBox<NameChoice> field = find(ComboBox.class).withLabel("“Unheard-of Ministry” means").single();
		field.setValue(field.getListDataView()
			.getItems()
			.filter((choice) -> choice.name().equals(state))
			.findFirst()
			.orElseThrow());
	}

	@Test
	@SignedIn(Person.ISU)
	void a_file_that_is_there_already_has_nothing_to_apply() {
		choose("lao.csv", published("support_lao_pdr_2015.csv"));
		click("Apply");
		again("lao.csv", published("support_lao_pdr_2015.csv"));
		assertThat(page()).contains("11 there already, 1 total agrees", "there is nothing to apply");
		assertThat(button("Apply").isEnabled()).isFalse();
	}

	@Test
	@SignedIn(Person.ISU)
	void a_conflict_is_decided_as_the_same_money_and_can_be_decided_otherwise() {
		recorded(table(RECIPIENTS));
		choose("germany.csv", table(DONORS));
		assertThat(page()).contains("1 to be decided", "The amounts differ a little.", "Decide first: 1 line.");
		assertThat(button("Apply").isEnabled()).isFalse();
		decide(Verdict.DIFFERENT);
		assertThat(page()).contains("1 new", "Decided: two gifts");
		assertThat(button("Apply").isEnabled()).isTrue();
		decide(Verdict.SAME);
		assertThat(page()).contains("Decided: the same money");
		click("Apply");
		assertThat(total()).contains("2015: USD\u00a0102 from 1 donor,");
	}

	@Test
	@SignedIn(Person.ISU)
	void equal_amounts_that_are_two_gifts_are_said_to_be_two() {
		recorded(table(RECIPIENTS));
		choose("germany.csv", table(DONORS.replace("100", "102")));
		assertThat(page()).contains("counts once");
		click("Not the same money as in “Recipient table”?");
		decide(Verdict.DIFFERENT);
		click("Apply");
		assertThat(total()).contains("2015: USD\u00a0204 from 1 donor,");
	}

	@Test
	@SignedIn(Person.ISU)
	@SuppressWarnings("unchecked")
	void whose_table_it_is_is_asked_where_the_file_leaves_it_open() {
		recorded(table(RECIPIENTS));
		choose("one.csv", table("row,2015,Lao PDR,Germany,Clearance,EUR,500,500,One line\n"));
		Select<Publisher> whose = find(Select.class).withLabel("Whose table is it?").single();
		assertThat(whose.getValue()).isEqualTo(Publisher.RECIPIENT);
		assertThat(page()).contains("counts instead of");
		test(whose).selectItem("The donor’s");
		assertThat(page()).doesNotContain("counts instead of");
		click("Apply");
		assertThat(total()).contains("2015: USD\u00a0602 from 1 donor,");
	}

	@Test
	@SignedIn(Person.ISU)
	void two_gifts_both_count() {
		recorded(table(RECIPIENTS));
		choose("germany.csv", table(DONORS));
		decide(Verdict.DIFFERENT);
		click("Apply");
		assertThat(total()).contains("2015: USD\u00a0202 from 1 donor,");
	}

	@Test
	@SignedIn(Person.ISU)
	void unknown_names_are_listed_and_wait_for_a_word() {
		choose("new.csv", table("row,2015,Lao PDR,Nobody’s Fund,Clearance,USD,1,1,T\n"));
		assertThat(page()).contains("1 name is not in the register: Nobody’s Fund.",
				"Correct the unknown names in the file");
		assertThat(button("Apply").isEnabled()).isFalse();
		find(Checkbox.class).single().setValue(true);
		assertThat(button("Apply").isEnabled()).isTrue();
		find(Checkbox.class).single().setValue(false);
		assertThat(button("Apply").isEnabled()).isFalse();
	}

	@Test
	@SignedIn(Person.LAO_AUTHORITY)
	void an_authority_does_not_add_names() {
		choose("new.csv", table("row,2015,Lao PDR,Nobody’s Fund,Clearance,USD,1,1,T\n"));
		assertThat(page()).contains("Only the Implementation Support Unit adds names to the register.");
		assertThat(find(Checkbox.class).all()).isEmpty();
		assertThat(button("Apply").isEnabled()).isFalse();
	}

	@Test
	@SignedIn(Person.LAO_AUTHORITY)
	void an_authority_imports_its_own_state_and_no_other() {
		choose("lao.csv", published("support_lao_pdr_2015.csv"));
		assertThat(page()).contains("11 new, 1 total agrees");
		again("lebanon.csv", published("support_lebanon_2015.csv"));
		assertThat(page()).contains("Line 2 is not yours to import", "Preview of lao.csv")
			.doesNotContain("Preview of lebanon.csv");
		click("Apply");
		assertThat(page()).contains("lao.csv is imported");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_imports_nobody_elses_gifts() {
		choose("germany.csv", published("donor_germany_2015.csv"));
		assertThat(page()).contains("Line 2 is not yours to import");
		assertThat(find(Button.class).withText("Apply").all()).isEmpty();
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void an_observer_imports_nothing() {
		open("funding/imports");
		assertThat(find(H1.class).single().getText()).isEqualTo("This page is not open to you");
	}

	@Test
	@SignedIn(Person.ISU)
	void a_broken_file_is_refused_naming_line_and_column_and_the_one_before_stays() {
		choose("good.csv", table(RECIPIENTS));
		again("bad.csv", table("row,2015,Lao PDR,Germany,Clearance,USD,many,,T\n"));
		assertThat(page()).contains("Line 2, column “amount_local”: “many” is not an amount.",
				"Nothing was stored or changed.", "Preview of good.csv");
		again("latin.csv", "année\n".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(page()).contains("nor text in UTF-8").doesNotContain("“many”");
		again("columns.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
		assertThat(page()).contains("Line 1, column “year”: This column is missing. The file has: a, b.");
	}

	@Test
	@SignedIn(Person.ISU)
	void a_total_that_differs_is_a_warning_in_words() {
		choose("t.csv",
				table("row,2015,Lao PDR,Germany,Clearance,USD,100,100,T\npublished_total,2015,Lao PDR,,,,,1101,T\n"));
		assertThat(page()).contains("1 new, 1 total differs", "Printed: 1,101. The lines come to 100.");
	}

	@Test
	@SignedIn(Person.ISU)
	void undoing_over_a_later_change_is_refused_in_words() {
		recorded(table(RECIPIENTS));
		recorded(table(RECIPIENTS.replace("102", "150")));
		open("funding/imports");
		test(find(Button.class).withText("Undo").all().getLast()).click();
		click("Undo the import");
		assertThat(page()).contains("Undo the later import first.");
	}

	@ParameterizedTest
	@EnumSource
	void every_fault_of_a_file_has_words_in_both_languages(UnreadableFile.Fault fault) {
		for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
			assertThat(this.texts.of(language, "shell.file." + fault.name(), "x")).isNotBlank();
		}
	}

	@ParameterizedTest
	@EnumSource
	void every_refusal_has_words_in_both_languages(FundingRefusal.Reason reason) {
		for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
			assertThat(this.texts.of(language, "funding.refusal." + reason.name(), "x", "y", "z")).isNotBlank();
		}
	}

}
