package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.Standing;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A refused save loses nothing of what was typed.
 */
@SignedIn(Person.ISU)
class ConflictTests extends DialogTest {

	private Deadline deadline() {
		return testland().deadlines().getFirst();
	}

	private Standing standing() {
		return testland().standings().getFirst();
	}

	private String compared() {
		return find(Conflict.class).single().getElement().getOuterHTML();
	}

	@BeforeEach
	void correct_a_deadline_while_somebody_else_does() throws Exception {
		press(this.actions.forDeadline(deadline()), "Correct…");
		Testland
			.run("""
					update registry.deadlines set document = 'CCM/OTHER/1', superseded_on = '2025-01-01', version = version + 1
					where state = 'XTL'""");
		type("Deciding document", "CCM/MINE/1");
		because("Test: mine");
		save();
	}

	@Test
	void both_versions_are_shown_and_what_was_typed_stays() {
		assertThat(refusal()).contains("somebody else changed this").contains("What you typed is kept");
		assertThat(compared()).contains("CCM/OTHER/1", "CCM/MINE/1", "No longer valid from", "1 Jan 2025")
			.doesNotContain("Why do you make this change?");
		assertThat(find(TextField.class).withLabel("Deciding document").single().getValue()).isEqualTo("CCM/MINE/1");
		assertThat(find(TextArea.class).withLabel("Why do you make this change?").single().getValue())
			.isEqualTo("Test: mine");
		assertThat(deadline().document()).isEqualTo("CCM/OTHER/1");
	}

	@Test
	void what_was_typed_can_be_saved_over_the_present_version() {
		click("Save what I typed over it");
		assertThat(isDialogOpen()).isFalse();
		assertThat(deadline().document()).isEqualTo("CCM/MINE/1");
		assertThat(deadline().endedOn()).isEqualTo(LocalDate.of(2025, 1, 1));
		assertThat(logged("deadlines", deadline().id()).reason()).isEqualTo("Test: mine");
	}

	@Test
	void the_present_version_can_be_taken_over() {
		click("Take over what is there now");
		assertThat(find(TextField.class).withLabel("Deciding document").single().getValue()).isEqualTo("CCM/OTHER/1");
		assertThat(find(Conflict.class).all()).isEmpty();
		assertThat(deadline().document()).isEqualTo("CCM/OTHER/1");
		type("Deciding document", "CCM/BOTH/1");
		save();
		assertThat(deadline().document()).isEqualTo("CCM/BOTH/1");
	}

	@Test
	void a_third_change_is_shown_again() throws Exception {
		Testland
			.run("update registry.deadlines set document = 'CCM/THIRD/1', version = version + 1 where state = 'XTL'");
		click("Save what I typed over it");
		assertThat(compared()).contains("CCM/THIRD/1", "CCM/MINE/1");
		assertThat(deadline().document()).isEqualTo("CCM/THIRD/1");
	}

	@Test
	void a_fact_that_is_gone_is_said_to_be_and_what_was_typed_stays() throws Exception {
		Testland.run("delete from registry.deadlines where state = 'XTL'");
		click("Save what I typed over it");
		assertThat(refusal()).contains("no longer in the register");
		assertThat(find(TextField.class).withLabel("Deciding document").single().getValue()).isEqualTo("CCM/MINE/1");
	}

	@Test
	void a_cancelled_dialog_is_opened_again_with_what_was_typed() {
		click("Cancel");
		assertThat(isDialogOpen()).isFalse();
		click("Go on editing");
		assertThat(find(TextField.class).withLabel("Deciding document").single().getValue()).isEqualTo("CCM/MINE/1");
	}

	@Test
	void a_refusal_by_the_register_stands_beside_the_button_in_words() throws Exception {
		click("Cancel");
		press(this.actions.forStanding(standing()), "End…");
		Testland.run(
				"update registry.treaty_standings set withdrawn_on = '2025-06-01', version = version + 1 where state = 'XTL'");
		pick("Withdrawal has effect from", LocalDate.of(2025, 7, 1));
		because("Test: later");
		save();
		click("Save what I typed over it");
		assertThat(refusal()).contains("an end is recorded already");
		assertThat(find(DatePicker.class).withLabel("Withdrawal has effect from").single().getValue())
			.isEqualTo(LocalDate.of(2025, 7, 1));
	}

	@Test
	void dates_out_of_order_are_refused_beside_their_field() {
		click("Cancel");
		press(this.actions.forStanding(standing()), "Correct…");
		pick("Instrument deposited on", LocalDate.of(2001, 1, 1));
		because("Test: too early");
		save();
		DatePicker deposited = find(DatePicker.class).withLabel("Instrument deposited on").single();
		assertThat(deposited.isInvalid()).isTrue();
		assertThat(deposited.getErrorMessage()).isEqualTo("The deposit cannot come before the signature.");
		assertThat(isDialogOpen()).isTrue();
	}

	@Test
	void a_change_without_a_reason_is_refused_beside_its_field() {
		click("Cancel");
		press(this.actions.forStanding(standing()), "Correct…");
		save();
		assertThat(find(TextArea.class).withLabel("Why do you make this change?").single().isInvalid()).isTrue();
		assertThat(refusal()).contains("Nothing is saved yet");
	}

}
