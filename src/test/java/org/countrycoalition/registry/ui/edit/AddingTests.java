package org.countrycoalition.registry.ui.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.kernel.Quote;
import org.countrycoalition.registry.Cohort;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.Membership;
import org.countrycoalition.registry.OfficialTotal;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Implementation Support Unit adds facts of each kind.
 */
@SignedIn(Person.ISU)
@SuppressWarnings("unchecked")
class AddingTests extends DialogTest {

	private static final String REASON = "Test: new";

	private <V> void search(String label, V value) {
		((ComboBox<V>) find(ComboBox.class).withLabel(label).single()).setValue(value);
	}

	private void finish() {
		typeAtLength("Source (document or address)", "Test");
		because(REASON);
		save();
		assertThat(isDialogOpen()).isFalse();
	}

	@Test
	void a_standing_whose_entry_into_force_is_computed_and_shown_beforehand() throws Exception {
		Testland.run("delete from registry.treaty_standings where state = 'XTL'");
		press(this.actions.addStanding(Testland.CODE), "");
		pick("Instrument deposited on", LocalDate.of(2025, 9, 2));
		assertThat(find(DatePicker.class).withLabel("Entry into force, if a source gives it").single().getHelperText())
			.contains("1 Mar 2026");
		finish();
		assertThat(testland().standings().getFirst().inForceOn()).isEqualTo(LocalDate.of(2026, 3, 1));
	}

	@Test
	void a_standing_that_overlaps_another_is_refused_in_words() {
		press(this.actions.addStanding(Testland.CODE), "");
		pick("Signed on", LocalDate.of(2009, 9, 2));
		typeAtLength("Source (document or address)", "Test");
		because(REASON);
		save();
		assertThat(refusal()).contains("overlaps another one");
		assertThat(testland().standings()).hasSize(1);
	}

	@Test
	void what_was_typed_into_a_form_that_was_lost_is_put_back_and_gone_once_it_is_stored() {
		press(this.actions.addTotal(Cohort.PARTIES), "");
		test(find(IntegerField.class).single()).setValue(112);
		test(find(DatePicker.class).single()).setValue(LocalDate.of(2000, 7, 1));
		find(Dialog.class).single().removeFromParent();
		press(this.actions.addTotal(Cohort.PARTIES), "");
		assertThat(find(IntegerField.class).single().getValue()).isEqualTo(112);
		assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2000, 7, 1));
		assertThat(find(Div.class).withClassName("typed-notice").single().getElement().getTextRecursively())
			.contains("You typed this on ");
		finish();
		press(this.actions.addTotal(Cohort.PARTIES), "");
		assertThat(find(IntegerField.class).single().getValue()).isNull();
		assertThat(find(Div.class).withClassName("typed-notice").all()).isEmpty();
	}

	@Test
	void a_second_click_on_save_adds_nothing_and_complains_of_nothing() {
		press(this.actions.addTotal(Cohort.PARTIES), "");
		count(3);
		pick("Date of the document", LocalDate.of(2000, 6, 1));
		typeAtLength("Source (document or address)", "Test: twice");
		because(REASON);
		Button save = find(Button.class).withText("Save").single();
		save.click();
		save.click();
		assertThat(this.register.officialTotals(Cohort.PARTIES))
			.filteredOn((total) -> total.source().equals("Test: twice"))
			.hasSize(1);
		assertThat(find(Div.class).withClassName("refusal").all()).isEmpty();
	}

	@Test
	void a_day_that_cannot_be_is_refused_beside_its_field() {
		press(this.actions.addStanding(Testland.CODE), "");
		pick("Signed on", LocalDate.of(1700, 1, 1));
		pick("Instrument deposited on", LocalDate.of(9999, 12, 31));
		save();
		assertThat(errorAt("Signed on")).isEqualTo("Choose a day between 1900 and 2199.");
		assertThat(errorAt("Instrument deposited on")).isEqualTo("Choose a day between 1900 and 2199.");
		pick("Signed on", LocalDate.of(2010, 8, 1));
		pick("Instrument deposited on", TODAY.plusYears(9));
		save();
		assertThat(errorAt("Signed on")).contains("was open for signature from 3 Dec 2008 until 1 Aug 2010");
		assertThat(errorAt("Instrument deposited on")).contains("not ahead");
		assertThat(isDialogOpen()).isTrue();
	}

	private String errorAt(String label) {
		return find(DatePicker.class).withLabel(label).single().getErrorMessage();
	}

	@Test
	void a_text_longer_than_any_source_is_refused_and_kept() {
		press(this.actions.addStanding(Testland.CODE), "");
		typeAtLength("Source (document or address)", "x".repeat(6001));
		save();
		TextArea source = find(TextArea.class).withLabel("Source (document or address)").single();
		assertThat(source.getErrorMessage()).isEqualTo("At most 6,000 characters; what you typed is kept.");
		assertThat(source.getValue()).hasSize(6001);
	}

	@Test
	void an_obligation_and_a_deadline() {
		press(this.actions.addObligation(Testland.CODE), "");
		search("Article", 5);
		finish();
		assertThat(testland().obligations()).anyMatch((duty) -> duty.article() == 5 && duty.ended() == null);
		press(this.actions.addDeadline(Testland.CODE), "");
		search("Article", 4);
		search("Set by", Deadline.Kind.GRANTED);
		pick("Deadline", LocalDate.of(2030, 8, 1));
		search("How certain the date is", Deadline.Certainty.FIRM);
		finish();
		assertThat(testland().deadlines()).anyMatch((one) -> LocalDate.of(2030, 8, 1).equals(one.fallsOn()));
	}

	@Test
	void a_deadline_of_the_convention_without_a_date_is_refused_beside_its_field() {
		press(this.actions.addDeadline(Testland.CODE), "");
		search("Article", 4);
		search("Set by", Deadline.Kind.TREATY);
		save();
		assertThat(find(DatePicker.class).withLabel("Deadline").single().getErrorMessage())
			.isEqualTo("A deadline of the Convention has a date.");
	}

	@Test
	void an_organisation_whose_key_is_proposed_and_its_place_in_a_coalition() {
		press(this.actions.addOrganisation(), "");
		type("Name", "Société d’épreuve");
		assertThat(find(TextField.class).withLabel("Key").single().getValue()).isEqualTo("societe-d-epreuve");
		search("Kind", Organisation.Kind.DONOR);
		finish();
		Organisation added = this.register.organisation("societe-d-epreuve").orElseThrow();
		press(this.actions.addMembership(Testland.CODE), "");
		search("Organisation", added);
		search("Role", Membership.Role.LEAD);
		pick("Member from", LocalDate.of(2025, 1, 1));
		finish();
		assertThat(testland().members()).anyMatch((member) -> member.organisation().equals("societe-d-epreuve"));
	}

	@Test
	void an_authority_without_a_state_is_refused_beside_its_field() {
		press(this.actions.addOrganisation(), "");
		type("Name", "Nobody’s authority");
		search("Kind", Organisation.Kind.AUTHORITY);
		save();
		assertThat(find(ComboBox.class).withLabel("State").single().getErrorMessage())
			.isEqualTo("An authority acts for a State: choose it.");
	}

	@Test
	void a_meeting() {
		press(this.actions.addMeeting(), "");
		type("Code", "TESTRC");
		type("Name", "Test Conference");
		type("City", "virtual");
		pick("First day", LocalDate.of(2019, 3, 1));
		pick("Last day", LocalDate.of(2019, 3, 2));
		finish();
		assertThat(this.register.meetings()).anyMatch((meeting) -> meeting.code().equals("TESTRC"));
	}

	@Test
	void a_rate_with_an_example_of_how_it_is_read() {
		press(this.actions.addRate(), "");
		test(find(IntegerField.class).withLabel("Year").single()).setValue(1999);
		search("Currency", Currency.getInstance("EUR"));
		((RadioButtonGroup<Quote>) find(RadioButtonGroup.class).withLabel("How the source quotes it").single())
			.setValue(Quote.USD_PER_UNIT);
		find(BigDecimalField.class).withLabel("Annual average").single().setValue(new BigDecimal("1.0653"));
		assertThat(find(Paragraph.class, dialog()).all())
			.anyMatch((text) -> text.getText().contains("1 EUR = 1.0653 USD"));
		type("Basis", "published");
		finish();
		assertThat(logged("exchange_rates", "EUR-1999").reason()).isEqualTo(REASON);
	}

	@Test
	void an_official_total_which_is_then_corrected_and_has_a_history_of_its_own() {
		press(this.actions.addTotal(Cohort.PARTIES), "");
		count(3);
		pick("Date of the document", LocalDate.of(2000, 5, 1));
		finish();
		OfficialTotal added = this.register.officialTotals(Cohort.PARTIES).getLast();
		assertThat(added.count()).isEqualTo(3);
		press(this.actions.forTotal(added), "Correct…");
		count(4);
		because("Test: misread");
		save();
		assertThat(this.register.officialTotals(Cohort.PARTIES).getLast().count()).isEqualTo(4);
		assertThat(logged("official_totals", added.id()).reason()).isEqualTo("Test: misread");
	}

	@Test
	void an_official_total_below_zero_or_of_a_day_to_come_is_refused_beside_its_field() {
		press(this.actions.addTotal(Cohort.PARTIES), "");
		count(-1);
		pick("Date of the document", LocalDate.of(2199, 5, 1));
		save();
		assertThat(find(IntegerField.class).withLabel("Number of States").single().getErrorMessage())
			.isEqualTo("Give a number from 0 to 250.");
		assertThat(find(DatePicker.class).withLabel("Date of the document").single().getErrorMessage())
			.isEqualTo("A document cannot be dated in the future.");
	}

	private void count(int number) {
		test(find(IntegerField.class).withLabel("Number of States").single()).setValue(number);
	}

}
