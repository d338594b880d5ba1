package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Steps;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;

/**
 * A donor's desk, the page of a step and what it asks for.
 */
class FunnelPagesTests extends FundingScreenTest {

	@Autowired
	private FunnelDesk desk;

	@Autowired
	private FunnelWaiting waiting;

	@Autowired
	private Switches switches;

	@Autowired
	private CurrentUser currentUser;

	private Step step(Stage stage, Tier tier) {
		return Person.NORVENIA.does(() -> this.desk.show(this.desk.begin(UUID.randomUUID(), stage, MERIDIA, null,
				Steps.terms("Clearance of the north", "USD", 2027, "600", "400")), tier));
	}

	private Button button(String text) {
		return find(Button.class).all()
			.stream()
			.filter((button) -> text.equals(button.getText()))
			.findFirst()
			.orElseThrow();
	}

	private TextField field(String label) {
		return find(TextField.class).all()
			.stream()
			.filter((field) -> Objects.equals(label, field.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_enters_what_a_cell_asks_for_and_is_told_what_is_missing() {
		UI.getCurrent().navigate("desk", QueryParameters.fromString("begin=XMD&year=2029&pillar=RISK_EDUCATION"));
		test(button("Store")).click();
		assertThat(field("What it is called").getErrorMessage()).isEqualTo("Type what it is called.");
		assertThat(field("Amount 2029").getErrorMessage()).isEqualTo("Type the amount of at least one year.");
		test(field("What it is called")).setValue("Lessons in schools");
		test(field("Amount 2029")).setValue("1.250");
		test(button("Store")).click();
		assertThat(field("Amount 2029").getErrorMessage()).contains("“1.250” is not an amount");
		test(field("Amount 2029")).setValue("1,250.50");
		test(button("Store")).click();
		assertThat(field("Authorised by").getErrorMessage()).isEqualTo("Type who authorised the pledge.");
		test(field("Authorised by")).setValue("Minister");
		test(button("Store")).click();
		assertThat(page()).contains("Pledge of Norvenia to Meridia: USD\u00a01,250.50 (2029).", "Risk education",
				"The donor signs a commitment", "not stated");
		open("desk");
		assertThat(page()).contains("Private: seen by your organisation alone (1)", "Lessons in schools")
			.doesNotContain("Shown to others");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void more_than_is_left_asks_why() {
		Step pledge = step(Stage.PLEDGE, Tier.COALITION);
		open("funding/steps/" + pledge.id());
		assertThat(page()).contains("2027: USD\u00a0600 · 2028: USD\u00a0400", "multi-year");
		test(button("Enter the next step…")).click();
		test(field("Amount 2027")).setValue("601");
		find(DatePicker.class).all().getFirst().setValue(LocalDate.of(2026, 1, 10));
		test(button("Store")).click();
		assertThat(field("Amount 2027").getErrorMessage()).startsWith("It is more than is left");
		test(find(TextArea.class).all()
			.stream()
			.filter((area) -> "Why it is more than is left".equals(area.getLabel()))
			.findFirst()
			.orElseThrow()).setValue("Parliament added to it");
		test(button("Store")).click();
		assertThat(page()).contains("Commitment of Norvenia to Meridia", "Parliament added to it",
				"Its way, step by step", "exceeded by USD\u00a01");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_confirms_what_came_in_and_changes_nothing_else() {
		Step payment = step(Stage.PAYMENT, Tier.BILATERAL);
		Viewer viewer = this.currentUser.get();
		assertThat(this.waiting.waitingFor(viewer, this.switches.on())).extracting(WaitingItem::title)
			.containsExactly("Confirm that “Clearance of the north” has come in");
		open("funding/steps/" + payment.id());
		assertThat(find(Button.class).all()).extracting(Button::getText)
			.contains("Confirm receipt…")
			.doesNotContain("Change…", "Show to…", "Withdraw…", "Enter the next step…");
		test(button("Confirm receipt…")).click();
		test(button("Confirm receipt")).click();
		assertThat(page()).contains("Receipt confirmed.");
		assertThat(this.waiting.waitingFor(viewer, this.switches.on())).isEmpty();
		test(button("Take the confirmation back")).click();
		assertThat(page()).contains("The confirmation is taken back.", "The authority confirms receipt");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_private_step_is_thrown_away_and_brought_back_and_a_shown_one_withdrawn_for_a_reason() {
		Step draft = step(Stage.INTENT, Tier.PRIVATE);
		open("funding/steps/" + draft.id());
		test(button("Throw away")).click();
		assertThat(page()).contains("Thrown away. Nobody sees it any more.");
		test(button("Bring it back")).click();
		assertThat(page()).contains("It is back.");
		Step pledge = step(Stage.PLEDGE, Tier.PUBLIC);
		open("funding/steps/" + pledge.id());
		test(button("Withdraw…")).click();
		test(button("Withdraw it")).click();
		assertThat(page()).contains("Type why it is withdrawn.");
		test(find(TextArea.class).single()).setValue("No budget");
		test(button("Withdraw it")).click();
		assertThat(page()).contains("Withdrawn. What has not gone on covers nothing any more.", "No budget");
		test(button("Take the withdrawal back")).click();
		assertThat(page()).contains("The withdrawal is taken back.").doesNotContain("No budget");
	}

	@Test
	@SignedIn(Person.SUDONIA)
	void what_is_not_shown_to_somebody_is_not_there_for_them() {
		open("funding/steps/" + step(Stage.PLEDGE, Tier.COALITION).id());
		assertThat(page()).contains("It is not here").doesNotContain("Clearance of the north");
		open("funding/steps/nonsense");
		assertThat(page()).contains("It is not here");
	}

}
