package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;
import java.util.Objects;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FuzzyDate;
import org.countrycoalition.registry.Alias;
import org.countrycoalition.registry.KnownNames;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.Membership;
import org.countrycoalition.registry.Obligation;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Standing;
import org.countrycoalition.registry.ui.edit.EndedFields.Ending;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Implementation Support Unit corrects, ends and reopens each kind of fact, and the
 * change log says who did and why.
 */
@SignedIn(Person.ISU)
class RegisterEditingTests extends DialogTest {

	private static final LocalDate DAY = LocalDate.of(2025, 3, 6);

	private Standing standing() {
		return testland().standings().getFirst();
	}

	private Obligation obligation() {
		return testland().obligations().getFirst();
	}

	private Deadline deadline() {
		return testland().deadlines().getFirst();
	}

	private Membership membership() {
		return testland().members().getFirst();
	}

	private Organisation testers() {
		return this.register.organisation("testers").orElseThrow();
	}

	private void saved(String table, Object id, String reason) {
		assertThat(isDialogOpen()).isFalse();
		assertThat(logged(table, id).by()).isEqualTo(Person.ISU.account());
		assertThat(logged(table, id).reason()).isEqualTo(reason);
	}

	@Test
	void a_standing_is_corrected_and_its_confirmed_entry_into_force_stays_confirmed() {
		press(this.actions.forStanding(standing()), "Correct…");
		pick("Signed on", LocalDate.of(2008, 12, 4));
		because("Test: the depositary prints 4 December");
		save();
		assertThat(standing().signedOn()).isEqualTo(LocalDate.of(2008, 12, 4));
		assertThat(standing().inForceBasis()).isEqualTo(Standing.InForceBasis.AGREES_WITH_DEADLINE);
		saved("treaty_standings", standing().id(), "Test: the depositary prints 4 December");
	}

	@Test
	void another_deposit_gives_another_entry_into_force_which_nothing_confirms() {
		press(this.actions.forStanding(standing()), "Correct…");
		pick("Instrument deposited on", LocalDate.of(2012, 3, 20));
		because("Test: misprint");
		save();
		assertThat(standing().inForceOn()).isEqualTo(LocalDate.of(2012, 9, 1));
		assertThat(standing().inForceBasis()).isEqualTo(Standing.InForceBasis.COMPUTED);
	}

	@Test
	void a_standing_is_ended_and_undone() {
		press(this.actions.forStanding(standing()), "End…");
		pick("Withdrawal has effect from", DAY);
		because("Test: notification of withdrawal");
		save();
		assertThat(standing().withdrawnOn()).isEqualTo(DAY);
		saved("treaty_standings", standing().id(), "Test: notification of withdrawal");
		click("Undo");
		assertThat(standing().withdrawnOn()).isNull();
		saved("treaty_standings", standing().id(), "undone:Test: notification of withdrawal");
	}

	@Test
	void a_standing_that_ended_is_reopened() {
		a_standing_is_ended();
		press(this.actions.forStanding(standing()), "Reopen…");
		because("Test: the withdrawal was withdrawn");
		save();
		assertThat(standing().withdrawnOn()).isNull();
		saved("treaty_standings", standing().id(), "Test: the withdrawal was withdrawn");
	}

	private void a_standing_is_ended() {
		press(this.actions.forStanding(standing()), "End…");
		pick("Withdrawal has effect from", DAY);
		because("Test: notification");
		save();
	}

	@Test
	void an_obligation_is_ended_by_a_fuzzy_date_and_reopened() {
		press(this.actions.forObligation(obligation()), "End…");
		ending(Ending.ON);
		type("Fulfilled on", "2024-05");
		because("Test: declaration of completion");
		save();
		assertThat(obligation().ended()).isEqualTo(FuzzyDate.parse("2024-05"));
		saved("obligations", obligation().id(), "Test: declaration of completion");
		press(this.actions.forObligation(obligation()), "Reopen…");
		because("Test: another State's declaration");
		save();
		assertThat(obligation().ended()).isNull();
		saved("obligations", obligation().id(), "Test: another State's declaration");
	}

	@Test
	void an_obligation_is_corrected_to_fulfilled_by_a_day() {
		press(this.actions.forObligation(obligation()), "Correct…");
		ending(Ending.BY);
		pick("Fulfilled by", DAY);
		because("Test: listed as completed");
		save();
		assertThat(obligation().ended()).isEqualTo(FuzzyDate.between(LocalDate.MIN, DAY));
		saved("obligations", obligation().id(), "Test: listed as completed");
	}

	@Test
	void an_obligation_that_no_source_settles_stays_so_when_something_else_is_corrected() {
		press(this.actions.forObligation(obligation()), "Correct…");
		ending(Ending.UNKNOWN);
		because("Test: sources disagree");
		save();
		press(this.actions.forObligation(obligation()), "Correct…");
		typeAtLength("Note", "two sources disagree");
		because("Test: note");
		save();
		assertThat(obligation().ended()).isEqualTo(FuzzyDate.between(LocalDate.MIN, LocalDate.MAX));
		assertThat(obligation().note()).isEqualTo("two sources disagree");
	}

	@SuppressWarnings("unchecked")
	private void ending(Ending ending) {
		((RadioButtonGroup<Ending>) find(RadioButtonGroup.class).withLabel("Fulfilled?").single()).setValue(ending);
	}

	@Test
	void a_deadline_is_corrected_ended_and_reopened() {
		press(this.actions.forDeadline(deadline()), "Correct…");
		type("Deciding document", "CCM/TEST/1");
		because("Test: symbol found");
		save();
		assertThat(deadline().document()).isEqualTo("CCM/TEST/1");
		saved("deadlines", deadline().id(), "Test: symbol found");
		press(this.actions.forDeadline(deadline()), "End…");
		pick("No longer valid from", DAY);
		because("Test: another one was granted");
		save();
		assertThat(deadline().endedOn()).isEqualTo(DAY);
		press(this.actions.forDeadline(deadline()), "Reopen…");
		because("Test: it was not");
		save();
		assertThat(deadline().endedOn()).isNull();
		saved("deadlines", deadline().id(), "Test: it was not");
	}

	@Test
	void an_organisation_is_corrected_ended_and_the_end_undone() {
		press(this.actions.forOrganisation(testers()), "Correct…");
		type("Name", "The Testers’ Trust");
		because("Test: renamed");
		save();
		saved("organisations", "testers", "Test: renamed");
		press(this.actions.forOrganisation(testers()), "End…");
		pick("No longer existed from", DAY);
		because("Test: dissolved");
		save();
		assertThat(testers().existedUntil()).isEqualTo(DAY);
		click("Undo");
		assertThat(testers().existedUntil()).isNull();
		assertThat(testers().name()).isEqualTo("The Testers’ Trust");
	}

	@Test
	void a_membership_is_ended_and_its_reopening_undone() {
		press(this.actions.forMembership(membership()), "End…");
		pick("No longer a member from", DAY);
		because("Test: left");
		save();
		assertThat(membership().until()).isEqualTo(DAY);
		saved("coalition_memberships", membership().id(), "Test: left");
		click("Close");
		press(this.actions.forMembership(membership()), "Reopen…");
		because("Test: did not leave");
		save();
		assertThat(membership().until()).isNull();
		click("Undo");
		assertThat(membership().until()).isEqualTo(DAY);
	}

	@Test
	@SuppressWarnings("unchecked")
	void whom_tables_mean_by_a_name_is_corrected_and_the_next_import_follows() {
		Alias alias = testlandia();
		press(this.actions.forAlias(alias), "Correct…");
		KnownNames.Named lao = new KnownNames.Named.State(CountryCode.of("LAO"), false);
		((ComboBox<KnownNames.Named>) find(ComboBox.class).withLabel("Means").single()).setValue(lao);
		because("Test: another State is meant");
		save();
		saved("aliases", alias.id(), "Test: another State is meant");
		assertThat(testlandia().named()).isEqualTo(lao);
		assertThat(this.register.knownNames().donor("TESTLANDIA")).contains(lao);
	}

	private Alias testlandia() {
		return this.register.aliases()
			.stream()
			.filter((row) -> row.written().equals("Testlandia"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void a_meeting_and_a_rate_are_corrected() {
		press(this.actions.forMeeting(this.register.meetings()
			.stream()
			.filter((meeting) -> meeting.code().equals("TESTMSP"))
			.findFirst()
			.orElseThrow()), "Correct…");
		type("City", "Testville");
		because("Test: not virtual");
		save();
		saved("meetings", "TESTMSP", "Test: not virtual");
		press(this.actions.forRate(this.register.exchangeRateRows()
			.stream()
			.filter((row) -> row.rate().year() == 1999)
			.findFirst()
			.orElseThrow()), "Correct…");
		type("Basis", "derived");
		because("Test: not printed");
		save();
		saved("exchange_rates", "XOF-1999", "Test: not printed");
	}

	@Test
	void an_undo_is_refused_if_somebody_changed_the_fact_meanwhile() throws Exception {
		a_standing_is_ended();
		Testland
			.run("update registry.treaty_standings set source = 'Other', version = version + 1 where state = 'XTL'");
		click("Undo");
		assertThat(standing().withdrawnOn()).isEqualTo(DAY);
		assertThat(notices()).anyMatch((notice) -> Objects.toString(notice).startsWith("This was not undone."));
	}

}
