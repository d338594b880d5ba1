package org.countrycoalition.funding.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.funding.NationalDesk;
import org.countrycoalition.funding.NationalFacts;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalMoney;
import org.countrycoalition.funding.WiderBudget;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;

/**
 * What stands on a State's page of funding beside contributions: its own money, printed
 * totals and shares; and where its authority enters the first.
 */
class NationalPageTests extends FundingScreenTest {

	private static final String LOW = "Lowest share for the pillar (per cent)";

	private static final String HIGH = "Highest share for the pillar (per cent)";

	private static final NationalFacts WIDER = new NationalFacts(2028, "Ministry of Health", null, Basis.BUDGETED,
			Pillar.VICTIM_ASSISTANCE, "USD", new BigDecimal("1000000"), null, false, null, "Budget act", Tier.PUBLIC,
			new WiderBudget(new BigDecimal("3"), new BigDecimal("5.5"), "Survivors among users"));

	@Autowired
	private NationalDesk desk;

	@Autowired
	private NationalMoney money;

	@Autowired
	private FundingParts parts;

	@Autowired
	private Switches switches;

	@AfterEach
	void forget() throws SQLException {
		TestDatabase.forgetPreferences();
		TestDatabase.forgetTyped();
	}

	@Test
	@SignedIn(Person.ISU)
	void a_state_without_a_single_contribution_shows_its_thirteen_national_sources() {
		recorded(published("national_bih_2014_sources.csv"));
		open("countries/BIH/funding");
		assertThat(page()).contains("National resources", "14,572,368", "BAM\u00a021,479,670", "13 sources",
				"Tesanj Municipality", "13 of 13 rows counted", "assumed",
				"Monitor country profile BiH, last updated 19 Oct 2015");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void printed_totals_stand_beside_the_lines_of_their_year_or_without_lines() {
		recorded(published("summary_lebanon_2011_2015.csv"));
		recorded(published("support_lebanon_2015.csv"));
		open("countries/LBN/funding");
		assertThat(page()).contains("Printed totals beside recorded contributions", "11,136,306", "17,636,306",
				"total without lines", "8,675,229", "6 payments", "agrees", "not divided by source");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void printed_shares_stand_beside_what_the_lines_say_of_each_theme() {
		recorded(published("pillar_splits_usd_million.csv"));
		recorded(published("support_lao_pdr_2019.csv"));
		open("countries/LAO/funding");
		assertThat(page()).contains("Shares by theme as printed, 2019", "30.2", "72%", "42.0", "Not divided by theme");
	}

	private Button button(String text) {
		return find(Button.class).all()
			.stream()
			.filter((button) -> text.equals(button.getText()))
			.findFirst()
			.orElseThrow();
	}

	private void type(String label, String text) {
		test(field(label)).setValue(text);
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_enters_its_own_money_takes_it_back_and_undoes_that() {
		open("countries/XMD/funding");
		assertThat(page()).contains("No national resources recorded");
		test(button("Enter national money")).click();
		type("Which part of the State gives it", "Ministry of Defence");
		type("Year", "2028");
		type("Currency", "usd");
		type("Amount", "12 x");
		type("Document that says so, with its address", "Budget act 2028");
		test(button("Save")).click();
		assertThat(page()).doesNotContain("Ministry of Defence");
		type("Amount", "1 250 000");
		test(button("Save")).click();
		assertThat(page()).contains("Ministry of Defence", "1,250,000", "Budgeted", "1 of 1 row counted");
		test(button("Take back")).click();
		assertThat(page()).contains("Ministry of Defence, 2028 is taken back.", "No national resources recorded");
		test(button("Undo")).click();
		assertThat(page()).contains("1 of 1 row counted");
	}

	private TextField field(String label) {
		return find(TextField.class).all()
			.stream()
			.filter((field) -> Objects.equals(label, field.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private void assertRefused(String label, String reason) {
		test(button("Save")).click();
		assertThat(field(label).isInvalid()).isTrue();
		assertThat(field(label).getErrorMessage()).isEqualTo(reason);
		assertThat(page()).doesNotContain("Ministry of Health");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_says_what_share_of_a_wider_budget_is_for_a_pillar() {
		open("countries/XMD/funding");
		test(button("Enter national money")).click();
		type("Which part of the State gives it", "Ministry of Health");
		type("Year", "2028");
		type("Currency", "USD");
		type("Amount", "1 000 000");
		type("Document that says so, with its address", "Budget act 2028");
		type(LOW, "3");
		assertRefused(HIGH, "Share of a wider budget: the highest share is missing.");
		type(HIGH, "2");
		type("How the share was estimated", "Survivors among users");
		assertRefused(HIGH,
				"Share of a wider budget: the highest must not be below the lowest, and both must be from 0 to "
						+ "100 per cent.");
		type(HIGH, "five");
		assertRefused(HIGH, "This is not a percentage. Write digits, with up to two decimals.");
		type(HIGH, "5.5");
		type("How the share was estimated", " ");
		assertRefused("How the share was estimated",
				"Share of a wider budget: please say how the share was estimated.");
		type("How the share was estimated", "Survivors among users");
		type(LOW, "");
		assertRefused(LOW, "Share of a wider budget: the lowest share is missing.");
		type(LOW, "3");
		test(button("Save")).click();
		assertThat(page()).contains("at least 30,000",
				"of which attributed by estimate: 30,000 to 55,000, out of wider budgets of 1,000,000 in all",
				"a wider budget, of which 3 to 5.5% for Unallocated: 30,000 to 55,000", "Survivors among users",
				"only the lowest share for the pillar counts");
		test(find(HistoryButton.class).all().getFirst()).click();
		assertThat(find(Dialog.class).all().stream().map((shown) -> shown.getElement().getTextRecursively()))
			.anySatisfy((shown) -> assertThat(shown)
				.contains("Highest share of a wider budget (per cent): nothing → 5.5", "How the share was estimated"));
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void of_wider_budgets_of_which_one_has_no_rate_nobody_knows_the_most() {
		this.desk.enter(WIDER);
		this.desk.enter(new NationalFacts(2028, "Ministry of Labour", null, Basis.BUDGETED, Pillar.VICTIM_ASSISTANCE,
				"KHR", new BigDecimal("70000"), null, false, null, "Budget act", Tier.PUBLIC,
				new WiderBudget(new BigDecimal("3"), new BigDecimal("5.5"), "Survivors among users")));
		open("countries/XMD/funding");
		assertThat(page())
			.contains("of which attributed by estimate: at least 30,000, out of wider budgets of at least 1,000,000")
			.doesNotContain("at least 30,000 to", "at least 55,000");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_share_is_told_in_french_and_stands_in_the_form_and_in_files() throws IOException {
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.enter(WIDER));
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		open("countries/XMD/funding");
		assertThat(page()).contains("dont attribué par estimation\u00a0: 30\u202f000 à 55\u202f000",
				"un budget plus large, dont 3 à 5,5\u202f% pour Assistance aux victimes\u00a0: ");
		test(button("Modifier")).click();
		assertThat(field("Part la plus haute pour le pilier (pour cent)").getValue()).isEqualTo("5.5");
		test(button("Enregistrer")).click();
		assertThat(page()).contains("30\u202f000 à 55\u202f000");
		this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		open("countries/LAO/funding");
		open("countries/XMD/funding");
		assertThat(links()).contains("CSV, all rows", "Excel, all rows");
		LedgerFile file = new NationalFile(this.parts, new NationalCells(this.parts)).of(MERIDIA,
				this.money.of(MERIDIA, true));
		for (byte[] content : List.of(file.csv(), file.workbook())) {
			SheetRow row = Sheets.read(new ByteArrayInputStream(content)).rows().getFirst();
			assertThat(Stream
				.of("usd", "lowest share of a wider budget (per cent)", "highest share of a wider budget (per cent)",
						"usd by the lowest share", "usd by the highest share")
				.map((head) -> row.number(head).orElseThrow().stripTrailingZeros().toPlainString()))
				.containsExactly("1000000", "3", "5.5", "30000", "55000");
			assertThat(row.text("how the share was estimated")).isEqualTo("Survivors among users");
			assertThat(row.text("basis of usd")).isEqualTo("given in dollars");
		}
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void dollars_that_cannot_be_told_have_their_word_in_the_file_and_those_that_can_have_none() throws IOException {
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.enter(WIDER));
		open("countries/XMD/funding");
		LedgerFile file = new NationalFile(this.parts, new NationalCells(this.parts)).of(MERIDIA,
				this.money.of(MERIDIA, true, new Prices(2024, null)));
		SheetRow row = Sheets.read(new ByteArrayInputStream(file.csv())).rows().getFirst();
		assertThat(row.text("usd")).isEmpty();
		assertThat(row.text("basis of usd")).isEqualTo("not computable");
	}

	@Test
	@SignedIn(Person.LAO_AUTHORITY)
	void another_authority_only_reads() {
		recorded(published("national_bih_2014_sources.csv"));
		open("countries/BIH/funding");
		assertThat(find(Button.class).all()).noneMatch((button) -> "Enter national money".equals(button.getText()));
	}

}
