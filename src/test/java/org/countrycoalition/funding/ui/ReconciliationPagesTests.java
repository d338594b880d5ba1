package org.countrycoalition.funding.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.MoneyLine;
import org.countrycoalition.funding.Verdict;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.testing.MoneyFixture;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page on which lines are set side by side.
 */
class ReconciliationPagesTests extends FundingScreenTest {

	private static final int BUDGET = 12;

	private static final String PAGE = "countries/XMD/reconciliation";

	@Autowired
	private QueryCount queries;

	@Autowired
	private ReconcileWaiting waiting;

	@Autowired
	private Switches switches;

	@Autowired
	private CurrentUser currentUser;

	private Button button(String text) {
		return find(Button.class).all()
			.stream()
			.filter((button) -> button.getText().startsWith(text))
			.findFirst()
			.orElseThrow();
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void whose_word_was_contradicted_is_told_so_and_by_whom_it_is_settled() {
		two_lines();
		Viewer viewer = this.currentUser.get();
		MoneyFixture.said("norvenia", "DONOR", "SAME");
		assertThat(this.waiting.waitingFor(viewer, this.switches.on())).isEmpty();
		MoneyFixture.said("meridia-authority", "RECIPIENT", "DIFFERENT");
		assertThat(this.waiting.waitingFor(viewer, this.switches.on())).extracting(WaitingItem::title)
			.containsExactly("One pair of lines is disputed: Meridia");
		open("countries/XMD/funding");
		assertThat(page()).contains("disputed: of the two lines only one counts until it is settled",
				"disputed pairs of payments, of which one line counts until it is settled: 1");
	}

	private void two_lines() {
		lines("DONOR", "Norvenia reports", 100);
		lines("RECIPIENT", "Meridia reports", 98);
	}

	private void lines(String side, String title, int amount) {
		MoneyFixture.line(side, title, 2027, amount);
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void many_lines_take_as_many_statements_as_few() {
		two_lines();
		open(PAGE);
		long few = this.queries.of(() -> open(PAGE));
		for (int line = 1; line <= 15; line++) {
			lines("DONOR", "Norvenia reports", 1000 * line);
			lines("RECIPIENT", "Meridia reports", 1000 * line + 500);
		}
		assertThat(this.queries.of(() -> open(PAGE))).isEqualTo(few).isLessThanOrEqualTo(BUDGET);
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void no_two_pairs_of_a_page_have_the_same_heading() {
		for (int line = 1; line <= 3; line++) {
			lines("DONOR", "Norvenia reports", 1000 * line);
			lines("RECIPIENT", "Meridia reports", 1000 * line - 20);
		}
		open(PAGE);
		List<String> headings = find(H3.class).all()
			.stream()
			.map(H3::getText)
			.filter((text) -> text.contains("Norvenia, 2027, Payment"))
			.toList();
		assertThat(headings).hasSizeGreaterThan(1)
			.doesNotHaveDuplicates()
			.allMatch((text) -> text.contains("Norvenia reports") && text.contains("Meridia reports"));
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void no_two_settled_pairs_of_a_page_have_the_same_button_and_numbers_go_on_from_the_open_ones() {
		for (int line = 1; line <= 2; line++) {
			lines("DONOR", "Norvenia reports", 1000 * line);
			lines("RECIPIENT", "Meridia reports", 1000 * line);
		}
		lines("DONOR", "Norvenia reports", 9000);
		lines("RECIPIENT", "Meridia reports", 8980);
		open(PAGE);
		assertThat(page()).contains("1. Norvenia, 2027, Payment: ");
		List<Button> buttons = find(Button.class).all()
			.stream()
			.filter((button) -> button.getText().contains("Show both lines"))
			.toList();
		assertThat(buttons).extracting(Button::getText).containsExactly("2. Show both lines", "3. Show both lines");
		assertThat(buttons)
			.allMatch((button) -> button.getAriaLabel().orElseThrow().startsWith(button.getText() + " of "));
		test(buttons.getLast()).click();
		assertThat(find(H3.class).all()).extracting(H3::getText)
			.anyMatch((text) -> text.startsWith("3. Norvenia, 2027, Payment: "));
	}

	@Test
	@SignedIn(Person.ISU)
	void funding_says_how_many_pairs_wait_until_somebody_decides() {
		two_lines();
		open("countries/XMD/funding", 2027);
		assertThat(page()).contains("both counted until it is settled: 1")
			.contains("may be the same money as another line: not settled yet");
		open("countries/XMD/funding", 2026);
		assertThat(page()).doesNotContain("both counted");
		MoneyFixture.said("norvenia", "DONOR", "SAME");
		MoneyFixture.said("meridia-authority", "RECIPIENT", "SAME");
		open("countries/XMD/funding", 2027);
		assertThat(page()).doesNotContain("both counted").doesNotContain("not settled yet");
	}

	@Test
	@SignedIn(Person.ISU)
	void a_State_without_money_says_so() {
		open(PAGE);
		assertThat(page()).contains("Nothing to decide", "No source tells of money for this State yet.");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_decides_is_told_what_is_missing_and_takes_it_back() {
		two_lines();
		open(PAGE);
		assertThat(page()).contains("One pair of lines to decide", "Donor’s table “Norvenia reports”",
				"the amounts differ by five per cent at most", "Norvenia, 2027, Payment");
		test(button("Say what they are")).click();
		test(button("Say so")).click();
		assertThat(refusals()).contains("Choose what the two lines are to each other.");
		verdict(Verdict.DISPUTED);
		test(button("Say so")).click();
		assertThat(refusals()).contains("Tell the reason, in up to 500 letters.");
		test(find(TextArea.class).single()).setValue("Two contracts");
		test(button("Say so")).click();
		assertThat(page()).contains("Nothing to decide, one disputed",
				"Recipient (Mine Action Authority of Meridia): disputed", "Reason: Two contracts");
		test(button("Take back what we said")).click();
		assertThat(page()).contains("One pair of lines to decide").doesNotContain("Two contracts");
	}

	private List<String> refusals() {
		return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
	}

	@SuppressWarnings("unchecked")
	private void verdict(Verdict verdict) {
		find(RadioButtonGroup.class).single().setValue(verdict);
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void who_speaks_for_no_side_reads_and_decides_nothing() {
		two_lines();
		open(PAGE);
		assertThat(page()).contains("One pair of lines to decide");
		assertThat(find(Button.class).all()).extracting(Button::getText)
			.noneMatch((text) -> text.startsWith("Say") || text.startsWith("Take back"));
	}

	@Test
	@SuppressWarnings("unchecked")
	@SignedIn(Person.NORVENIA)
	void a_line_in_one_source_is_matched_by_hand() {
		lines("DONOR", "Norvenia reports", 100);
		lines("RECIPIENT", "Meridia reports", 40);
		open(PAGE);
		assertThat(page()).contains("2 lines stand in one source only");
		test(button("Find a match")).click();
		ComboBox<MoneyLine> other = find(ComboBox.class).single();
		List<MoneyLine> candidates = other.getListDataView().getItems().toList();
		assertThat(candidates).hasSize(1);
		other.setValue(candidates.getFirst());
		test(button("Say what they are")).click();
		verdict(Verdict.CONTAINS);
		test(button("Say so")).click();
		assertThat(page()).contains("one settled", "the second is part of the first");
		open("countries/XMD/funding");
		assertThat(page()).contains("no: the same money stands in another source",
				"Reconciliation: which lines are the same money");
	}

	@Test
	@SignedIn(Person.ISU)
	void the_ISU_names_the_source_that_leads() {
		two_lines();
		open(PAGE);
		test(button("Name the leading source")).click();
		assertThat(page()).contains("Choose year, stage and source.", "No source leads");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void what_the_other_side_has_said_waits_for_ones_word() {
		two_lines();
		Viewer viewer = this.currentUser.get();
		assertThat(this.waiting.waitingFor(viewer, this.switches.on())).isEmpty();
		MoneyFixture.said("norvenia", "DONOR", "SAME");
		assertThat(this.waiting.waitingFor(viewer, this.switches.on())).extracting(WaitingItem::title)
			.containsExactly("One pair of lines waits for your word: Meridia");
		open(PAGE);
		assertThat(page()).contains("Donor (Norvenia): the same money");
	}

}
