package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.Donor;
import org.countrycoalition.funding.OffPlan;
import org.countrycoalition.funding.Recipient;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.Attribution;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.Modality;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Steps;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;

/**
 * A donor's desk, the page of a step and what it asks for.
 */
class FunnelPagesTests extends FundingScreenTest {

	/** Statements of a page at most. */
	private static final int BUDGET = 12;

	@Autowired
	private QueryCount queries;

	@Autowired
	private OffPlan offPlan;

	@Autowired
	private FunnelDesk desk;

	@Autowired
	private FunnelWaiting waiting;

	@Autowired
	private Switches switches;

	@Autowired
	private CurrentUser currentUser;

	private Step step(Stage stage, Tier tier) {
		return Person.NORVENIA.does(() -> this.desk.show(this.desk.begin(UUID.randomUUID(), stage, Steps.MERIDIA, null,
				Steps.terms("Clearance of the north", "USD", 2027, "600", "400")), tier));
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void what_the_authority_sets_off_its_plan_is_told_to_the_donor_with_the_reason() {
		Step step = step(Stage.COMMITMENT, Tier.COALITION);
		List<String> pages = List.of("desk", "funding/steps/" + step.id(), "countries/XMD/funding");
		for (String told : pages) {
			open(told);
			assertThat(page()).doesNotContain("Off the plan", "Off the State’s plan");
		}
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.offPlan.say(step.rows().getFirst(), "For a road");
			return true;
		});
		for (String told : pages) {
			assertThat(this.queries.of(() -> open(told))).isLessThanOrEqualTo(BUDGET);
			assertThat(page()).as(told).contains(told.contains("steps") ? "Off the State’s plan" : "Off the plan");
		}
		assertThat(page()).containsOnlyOnce("off the plan, so that it lowers no gap: For a road (");
		open("funding/steps/" + step.id());
		assertThat(page())
			.contains("Off the State’s plan", "2027: off the plan, so that it lowers no gap: For a road (")
			.doesNotContain("2028: off the plan");
	}

	private Button button(String text) {
		return find(Button.class).all()
			.stream()
			.filter((button) -> text.equals(button.getText()))
			.findFirst()
			.orElseThrow();
	}

	private void ask(String query) {
		UI.getCurrent().navigate("desk", QueryParameters.fromString(query));
	}

	@SuppressWarnings("unchecked")
	private void choose(String label, Modality modality) {
		Select<Modality> select = find(Select.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
		select.setValue(modality);
	}

	private Checkbox box(String label) {
		return find(Checkbox.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
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
		test(field("Reference")).setValue("GA-12");
		test(button("Store")).click();
		assertThat(page()).contains("Pledge of Norvenia to Meridia: USD\u00a01,250.50 (2029).", "Risk education",
				"GA-12", "The donor signs a commitment", "not stated");
		open("desk");
		assertThat(page()).contains("Private: seen by your organisation alone (1)", "Lessons in schools")
			.doesNotContain("Shown to others");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void without_a_first_year_amounts_keep_theirs_and_the_year_is_asked_for() {
		ask("begin=XMD&year=2029&pillar=RISK_EDUCATION");
		IntegerField first = find(IntegerField.class).all().getFirst();
		test(first).setValue(null);
		test(field("Amount 2029")).setValue("100");
		test(button("Store")).click();
		assertThat(first.getErrorMessage()).isEqualTo("Type a year from 1990 to 2100.");
		test(first).setValue(2030);
		test(button("Store")).click();
		assertThat(first.isInvalid()).isFalse();
		assertThat(field("Amount 2029").getValue()).isEqualTo("100");
		assertThat(field("Amount 2030").getValue()).isEmpty();
	}

	/** What people see of each year. */
	private List<String> amounts() {
		return find(TextField.class).all()
			.stream()
			.filter((one) -> Objects.requireNonNullElse(one.getLabel(), "").startsWith("Amount ")
					&& !one.getElement().hasAttribute("hidden"))
			.map((one) -> one.getLabel().substring("Amount ".length()) + ":" + one.getValue())
			.toList();
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void an_amount_stays_that_of_the_year_for_which_it_was_typed() {
		ask("begin=XMD&year=2027");
		IntegerField first = find(IntegerField.class).single();
		TextField early = field("Amount 2027");
		TextField typed = field("Amount 2029");
		test(typed).setValue("500");
		test(first).setValue(2029);
		assertThat(amounts()).containsExactly("2029:500", "2030:", "2031:", "2032:", "2033:");
		test(first).setValue(2031);
		assertThat(amounts()).containsExactly("2029:500", "2031:", "2032:", "2033:", "2034:", "2035:");
		assertThat(field("Amount 2029")).as("the same field").isSameAs(typed);
		test(early).setValue("7");
		assertThat(amounts()).as("typed before the other years were there")
			.containsExactly("2027:7", "2029:500", "2031:", "2032:", "2033:", "2034:", "2035:");
		test(field("Amount 2035")).setValue("9");
		test(button("Cancel")).click();
		ask("begin=XMD&year=2027");
		assertThat(amounts()).as("put back")
			.containsExactly("2027:7", "2029:500", "2031:", "2032:", "2033:", "2034:", "2035:9");
		test(field("What it is called")).setValue("Search");
		test(field("Authorised by")).setValue("Minister");
		test(button("Store")).click();
		assertThat(page()).contains("2027: USD\u00a07 · 2029: USD\u00a0500 · 2035: USD\u00a09");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_year_without_an_amount_goes_with_the_first_year_and_comes_back_empty() {
		ask("begin=XMD&year=2027");
		IntegerField first = find(IntegerField.class).single();
		test(first).setValue(2098);
		assertThat(amounts()).as("up to the last year that is counted").containsExactly("2098:", "2099:", "2100:");
		first.setValue(203);
		assertThat(amounts()).as("half a year is none").containsExactly("2098:", "2099:", "2100:");
		test(first).setValue(2027);
		assertThat(amounts()).containsExactly("2027:", "2028:", "2029:", "2030:", "2031:");
		TextField taken = field("Amount 2028");
		test(taken).setValue("5");
		test(taken).setValue("");
		test(first).setValue(2029);
		assertThat(amounts()).containsExactly("2029:", "2030:", "2031:", "2032:", "2033:");
		test(field("What it is called")).setValue("Search");
		test(button("Store")).click();
		assertThat(field("Amount 2029").getErrorMessage()).isEqualTo("Type the amount of at least one year.");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void amounts_of_ten_years_are_stored_and_not_of_eleven() {
		ask("begin=XMD&year=2027");
		test(field("What it is called")).setValue("Search");
		test(field("Authorised by")).setValue("Minister");
		for (int year = 2027; year <= 2037; year++) {
			test(find(IntegerField.class).single()).setValue(year);
			test(field("Amount " + year)).setValue("1");
		}
		test(button("Store")).click();
		assertThat(field("Amount 2027").getErrorMessage())
			.isEqualTo("Years lie from 1990 to 2100, at most ten of them.");
		test(field("Amount 2027")).setValue("");
		test(button("Store")).click();
		assertThat(page()).contains("2028: USD\u00a01", "2037: USD\u00a01").doesNotContain("2027: USD");
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
	@SignedIn(Person.NORVENIA)
	void what_is_typed_for_one_state_and_year_is_put_back_there_and_nowhere_else() {
		ask("begin=LAO&year=2028&pillar=VICTIM_ASSISTANCE");
		test(field("What it is called")).setValue("Half typed");
		test(field("Amount 2028")).setValue("999");
		test(button("Cancel")).click();
		for (String other : List.of("begin=XMD&year=2026&pillar=RISK_EDUCATION",
				"begin=LAO&year=2027&pillar=VICTIM_ASSISTANCE", "begin=LAO&year=2028&pillar=RISK_EDUCATION")) {
			ask(other);
			assertThat(field("What it is called").getValue()).as(other).isEmpty();
			test(button("Cancel")).click();
		}
		ask("begin=LAO&year=2028&pillar=VICTIM_ASSISTANCE");
		assertThat(field("What it is called").getValue()).isEqualTo("Half typed");
		assertThat(field("Amount 2028").getValue()).isEqualTo("999");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void the_next_step_begins_with_what_is_left_of_each_year() {
		Step pledge = step(Stage.PLEDGE, Tier.COALITION);
		Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), pledge.id(), Stage.COMMITMENT,
				Steps.terms("First part", "USD", 2027, "600", "150"), null, Tier.COALITION));
		open("funding/steps/" + pledge.id());
		test(button("Enter the next step…")).click();
		assertThat(field("Amount 2027").getValue()).isEmpty();
		assertThat(field("Amount 2028").getValue()).isEqualTo("250");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void goods_are_entered_by_their_quantity_alone_and_go_on_by_what_is_left_of_it() {
		ask("begin=XMD&year=2029");
		test(field("What it is called")).setValue("Search");
		test(field("Authorised by")).setValue("Minister");
		assertThat(find(TextField.class).all()).as("money has no quantity")
			.noneMatch((one) -> "Quantity".equals(one.getLabel()) && one.getParent().orElseThrow().isVisible());
		choose("How it is given", Modality.GOODS);
		test(button("Store")).click();
		assertThat(field("Amount 2029").getErrorMessage()).isEqualTo("Type the amount of at least one year.");
		test(field("Quantity")).setValue("-40");
		test(button("Store")).click();
		assertThat(field("Quantity").getErrorMessage())
			.isEqualTo("“-40” is below zero. Type a number above zero, or leave the field empty.");
		test(field("Quantity")).setValue("40");
		test(button("Store")).click();
		assertThat(field("Unit").getErrorMessage()).isEqualTo("Type the unit of the quantity.");
		test(field("Unit")).setValue("detectors");
		test(button("Store")).click();
		assertThat(page()).contains("Pledge of Norvenia to Meridia: 40 detectors (2029).", "2029: no value stated",
				"Equipment and other goods", "In kind: goods or services");
		test(button("Enter the next step…")).click();
		assertThat(field("Quantity").getValue()).isEqualTo("40");
		test(field("Quantity")).setValue("15");
		test(field("Amount 2029")).setValue("900");
		find(DatePicker.class).all().getFirst().setValue(LocalDate.of(2026, 1, 10));
		test(button("Store")).click();
		assertThat(page()).contains("Commitment of Norvenia to Meridia: 15 detectors, valued at USD\u00a0900 (2029).",
				"25 detectors");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void money_is_divided_among_the_pillars_that_are_ticked() {
		ask("begin=XMD&year=2029");
		test(field("What it is called")).setValue("Lessons and care");
		test(field("Authorised by")).setValue("Minister");
		test(field("Amount 2029")).setValue("5");
		test(box("Risk education")).click();
		test(box("Victim assistance")).click();
		test(button("Store")).click();
		assertThat(page()).contains("to be divided among Risk education, Victim assistance");
		test(button("Change…")).click();
		assertThat(box("Victim assistance").getValue()).isTrue();
		test(box("Victim assistance")).click();
		test(button("Store")).click();
		assertThat(page()).as("one that is named alone is it")
			.contains("Risk education")
			.doesNotContain("to be divided among");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void shares_of_the_pillars_that_are_ticked_make_the_whole_and_go_on_to_the_next_step() {
		ask("begin=XMD&year=2029");
		assertThat(shares()).as("one pillar has no share").isEmpty();
		test(field("What it is called")).setValue("Lessons and care");
		test(field("Authorised by")).setValue("Minister");
		test(field("Amount 2029")).setValue("5");
		test(box("Risk education")).click();
		test(box("Victim assistance")).click();
		test(shares().getFirst()).setValue("60");
		test(button("Store")).click();
		assertThat(shares().getLast().getErrorMessage()).startsWith("Type a share above 0 for each pillar");
		test(shares().getLast()).setValue("39.5");
		test(button("Store")).click();
		assertThat(shares().getLast().getErrorMessage())
			.isEqualTo("The shares make 99.5\u00a0% together, not 100\u00a0%.");
		test(button("Cancel")).click();
		ask("begin=XMD&year=2029");
		assertThat(shares()).as("what was typed is kept").extracting(TextField::getValue).containsExactly("60", "39.5");
		test(shares().getLast()).setValue("40");
		test(button("Store")).click();
		assertThat(page()).contains("Risk education 60\u00a0%, Victim assistance 40\u00a0%")
			.doesNotContain("to be divided among");
		test(button("Enter the next step…")).click();
		assertThat(shares()).extracting(TextField::getValue).containsExactly("60", "40");
		find(DatePicker.class).all().getFirst().setValue(LocalDate.of(2026, 1, 10));
		test(button("Store")).click();
		assertThat(page()).contains("Commitment of Norvenia to Meridia",
				"Risk education 60\u00a0%, Victim assistance 40\u00a0%");
		test(find(HistoryButton.class).all().getFirst()).click();
		assertThat(find(Dialog.class).all().getLast().getElement().getTextRecursively())
			.contains("Share of the pillar, %: nothing → 60", "Share of the pillar, %: nothing → 40");
		open("desk");
		assertThat(page()).contains("Risk education 60\u00a0%, Victim assistance 40\u00a0%");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_region_can_receive_and_only_the_organisation_itself_or_everybody_sees_it() {
		ask("begin=XMD&year=2029");
		assertThat(recipient().getValue()).as("a cell of the gap says which State")
			.isEqualTo(new Recipient.State(MERIDIA));
		assertThat(recipient().getHelperText()).isNullOrEmpty();
		test(recipient()).selectItem("Africa");
		assertThat(recipient().getHelperText()).contains("no single State of the register");
		test(field("What it is called")).setValue("Training");
		test(field("Authorised by")).setValue("Minister");
		test(field("Amount 2029")).setValue("5");
		test(button("Cancel")).click();
		ask("begin=XMD&year=2029");
		assertThat(recipient().getValue()).as("what was chosen is kept").isEqualTo(new Recipient.Area("africa"));
		test(button("Store")).click();
		assertThat(page()).contains("Pledge of Norvenia to Africa: USD\u00a05 (2029).").doesNotContain("Funding of");
		test(button("Show to…")).click();
		assertThat(readers().getListDataView().getItems()).containsExactly(Tier.PRIVATE, Tier.PUBLIC);
		readers().setValue(Tier.PUBLIC);
		test(button("Store")).click();
		assertThat(page()).contains("Who may see it has changed.");
		open("desk");
		assertThat(page()).contains("Africa");
		open("funding/steps/" + step(Stage.PLEDGE, Tier.PRIVATE).id());
		assertThat(page()).contains("Funding of Meridia");
		test(button("Show to…")).click();
		assertThat(readers().getListDataView().getItems()).containsExactly(Tier.values());
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void who_receives_is_chosen_by_who_enters_it_and_by_nobody_else() {
		ask("begin=XMD&year=2031");
		test(field("What it is called")).setValue("For somebody");
		test(field("Authorised by")).setValue("Minister");
		test(field("Amount 2031")).setValue("5");
		recipient().clear();
		test(button("Store")).click();
		assertThat(recipient().isInvalid()).isTrue();
		assertThat(recipient().getErrorMessage()).isEqualTo("Choose who receives it.");
		test(recipient()).selectItem("Meridia");
		assertThat(recipient().isInvalid()).isFalse();
		test(button("Store")).click();
		assertThat(page()).contains("Pledge of Norvenia to Meridia: USD\u00a05 (2031).");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void who_gives_is_chosen_by_the_authority_that_enters_it() {
		ask("begin=XMD&year=2031");
		test(field("What it is called")).setValue("From somebody");
		test(field("Authorised by")).setValue("Minister");
		test(field("Amount 2031")).setValue("5");
		test(button("Store")).click();
		ComboBox<Donor> donor = donor();
		assertThat(donor.getErrorMessage()).isEqualTo("Choose the State or organisation that gives.");
		test(donor).selectItem("Germany");
		test(button("Store")).click();
		assertThat(page()).contains("Pledge of Germany to Meridia: USD\u00a05 (2031).");
	}

	@SuppressWarnings("unchecked")
	private ComboBox<Donor> donor() {
		return find(ComboBox.class).all()
			.stream()
			.filter((one) -> "State or organisation that gives".equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_finds_organisations_that_give_among_the_donors_and_no_authorities() {
		ask("begin=XMD&year=2031");
		assertThat(donor().getListDataView().getItems()).contains(new Donor.Organisation("norvenia"))
			.doesNotContain(new Donor.Organisation("meridia-authority"), new Donor.Organisation("lao-authority"));
		test(field("What it is called")).setValue("From Norvenia");
		test(field("Authorised by")).setValue("Minister");
		test(field("Amount 2031")).setValue("5");
		test(donor()).selectItem("Norvenia");
		test(button("Store")).click();
		assertThat(page()).contains("Pledge of Norvenia to Meridia: USD\u00a05 (2031).");
	}

	@SuppressWarnings("unchecked")
	private Select<Tier> readers() {
		return find(Select.class).all()
			.stream()
			.filter((one) -> "Who may see it".equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private ComboBox<Recipient> recipient() {
		return find(ComboBox.class).all()
			.stream()
			.filter((one) -> "Who receives".equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private List<TextField> shares() {
		return find(TextField.class).all()
			.stream()
			.filter((one) -> "Share, %".equals(one.getLabel()) && one.isVisible())
			.toList();
	}

	@SuppressWarnings("unchecked")
	private void estimate() {
		Select<Attribution.Method> select = find(Select.class).all()
			.stream()
			.filter((one) -> "Attributable to cluster munitions".equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
		select.setValue(Attribution.Method.AREA);
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_share_that_is_attributable_has_decimals_and_bounds_in_order() {
		ask("begin=XMD&year=2029");
		test(field("What it is called")).setValue("Half of it");
		test(field("Authorised by")).setValue("Minister");
		test(field("Amount 2029")).setValue("5");
		estimate();
		for (String wrong : List.of("100.01", "5.555", "half", "-1")) {
			test(field("At least, %")).setValue(wrong);
			test(field("At most, %")).setValue("60.25");
			test(button("Store")).click();
			assertThat(field("At least, %").getErrorMessage()).as(wrong)
				.isEqualTo("Type a number from 0 to 100, with at most two decimals.");
			assertThat(field("At least, %").isInvalid()).as(wrong).isTrue();
		}
		test(field("At least, %")).setValue("60.5");
		test(button("Store")).click();
		assertThat(field("At least, %").isInvalid()).isFalse();
		assertThat(field("At most, %").getErrorMessage()).startsWith("Type both bounds");
		test(field("At least, %")).setValue("55.5");
		test(button("Store")).click();
		assertThat(page()).contains("55.5–60.25\u00a0%, by contaminated area");
		test(button("Change…")).click();
		assertThat(field("At least, %").getValue()).isEqualTo("55.5");
		assertThat(field("At most, %").getValue()).isEqualTo("60.25");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void the_history_tells_how_it_is_given_how_much_and_among_which_pillars() {
		Step goods = this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null,
				Steps.goods("40", "detectors", 2029));
		open("funding/steps/" + goods.id());
		test(find(HistoryButton.class).all().getFirst()).click();
		assertThat(find(Dialog.class).single().getElement().getTextRecursively())
			.contains("How it is given: nothing → Equipment and other goods", "Quantity: nothing → 40",
					"Unit: nothing → detectors", "In kind: nothing → yes")
			.doesNotContain("GOODS", "Amount: nothing", "In kind: nothing → no", "To be divided");
		find(Dialog.class).single().close();
		Step money = this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null,
				Steps.among(Steps.terms("Both", "USD", 2029, "5"), Pillar.UNALLOCATED, Pillar.VICTIM_ASSISTANCE,
						Pillar.RISK_EDUCATION));
		open("funding/steps/" + money.id());
		test(find(HistoryButton.class).all().getFirst()).click();
		assertThat(find(Dialog.class).single().getElement().getTextRecursively())
			.contains("To be divided among: nothing → Risk education, Victim assistance")
			.doesNotContain("RISK_EDUCATION", "In kind", "Thrown away");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_currency_that_does_not_exist_is_named() {
		ask("begin=XMD");
		test(field("Currency")).setValue("XYZ");
		test(button("Store")).click();
		assertThat(field("Currency").getErrorMessage()).startsWith("“XYZ” is no currency.");
		test(field("Currency")).setValue("");
		test(button("Store")).click();
		assertThat(field("Currency").getErrorMessage()).startsWith("Type the three letters of a currency");
		test(field("Currency")).setValue("nok");
		test(button("Store")).click();
		assertThat(field("Currency").isInvalid()).isFalse();
	}

	@Test
	@SignedIn(Person.LAO_AUTHORITY)
	void an_authority_is_told_that_it_enters_for_its_own_state_only() {
		ask("begin=XMD&year=2028");
		assertThat(page()).contains("not what goes to Meridia. Nothing was opened.");
		assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
		ask("begin=LAO&year=2028");
		assertThat(page()).doesNotContain("Nothing was opened.");
		assertThat(field("Amount 2028").getValue()).isEmpty();
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
		assertThat(find(DatePicker.class).single().getHelperText()).isEmpty();
		find(DatePicker.class).single().clear();
		test(button("Store")).click();
		assertThat(find(DatePicker.class).single().getErrorMessage()).isEqualTo("Type a day.");
		find(DatePicker.class).single().setValue(LocalDate.now(this.switches.clock()));
		test(button("Store")).click();
		assertThat(page()).contains("Receipt confirmed.");
		assertThat(this.waiting.waitingFor(viewer, this.switches.on())).isEmpty();
		test(button("Take the confirmation back")).click();
		assertThat(page()).contains("The confirmation is taken back.", "The authority confirms receipt");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void who_confirms_a_receipt_is_told_of_a_line_that_may_be_the_same_money() {
		Step payment = step(Stage.PAYMENT, Tier.BILATERAL);
		this.desk.show(this.desk.begin(UUID.randomUUID(), Stage.PAYMENT, Steps.MERIDIA,
				new Donor.Organisation("norvenia"), payment.terms()), Tier.BILATERAL);
		open("funding/steps/" + payment.id());
		test(button("Confirm receipt…")).click();
		assertThat(find(DatePicker.class).single().getHelperText()).contains("may be the same money");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_is_told_how_far_the_states_to_which_it_gives_can_count_on_money() {
		open("desk");
		assertThat(page()).doesNotContain("which have firm money");
		step(Stage.COMMITMENT, Tier.PUBLIC);
		open("desk");
		assertThat(page()).contains("which have firm money", "Multi-year share of commitments");
		step(Stage.PLEDGE, Tier.PRIVATE);
		this.desk.discard(step(Stage.PLEDGE, Tier.PRIVATE));
		assertThat(this.queries.of(() -> open("desk"))).isPositive().isLessThanOrEqualTo(BUDGET);
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_private_step_is_thrown_away_and_brought_back_and_a_shown_one_withdrawn_for_a_reason() {
		Step draft = step(Stage.INTENT, Tier.PRIVATE);
		open("funding/steps/" + draft.id());
		test(button("Throw away")).click();
		assertThat(page()).contains("Thrown away: it counts nowhere.");
		test(button("Bring it back")).click();
		assertThat(page()).contains("It is back.");
		Step pledge = step(Stage.PLEDGE, Tier.PUBLIC);
		open("funding/steps/" + pledge.id());
		test(button("Withdraw…")).click();
		test(button("Store")).click();
		assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains("Type why it is withdrawn.");
		test(find(TextArea.class).single()).setValue("No budget");
		test(button("Store")).click();
		assertThat(page()).contains("Withdrawn. What has not gone on covers nothing any more.", "No budget");
		test(button("Take the withdrawal back")).click();
		assertThat(page()).contains("The withdrawal is taken back.").doesNotContain("No budget");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void what_was_thrown_away_stands_on_the_desk_and_is_taken_back_there_later() {
		Step draft = step(Stage.PAYMENT, Tier.PRIVATE);
		open("desk");
		assertThat(page()).contains("The donor shows it to the authority first, which then confirms receipt")
			.doesNotContain("The authority confirms receipt", "Thrown away");
		this.desk.discard(draft);
		open("desk");
		assertThat(page()).contains("Nothing is entered yet", "Thrown away (1)", "Clearance of the north");
		assertThat(button("Take back").getAriaLabel()).hasValue("Take back: Clearance of the north");
		test(button("Take back")).click();
		assertThat(page()).contains("It is back.", "Private: seen by your organisation alone (1)")
			.doesNotContain("Thrown away");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void more_goods_than_are_left_are_refused_at_their_quantity() {
		Step goods = this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null,
				Steps.goods("40", "detectors", 2029, "900"));
		open("funding/steps/" + goods.id());
		test(button("Enter the next step…")).click();
		test(field("Quantity")).setValue("41");
		find(DatePicker.class).all().getFirst().setValue(LocalDate.of(2026, 1, 10));
		test(button("Store")).click();
		assertThat(field("Quantity").getErrorMessage()).startsWith("The quantity is more than is left");
		assertThat(field("Amount 2029").isInvalid()).isFalse();
	}

	@Test
	@SignedIn(Person.SUDONIA)
	void what_is_not_shown_to_somebody_is_not_there_for_them() {
		open("funding/steps/" + step(Stage.PLEDGE, Tier.COALITION).id());
		assertThat(page()).contains("It is not here").doesNotContain("Clearance of the north");
		open("funding/steps/nonsense");
		assertThat(page()).contains("It is not here", "There is no such contribution").doesNotContain("link is right");
	}

}
