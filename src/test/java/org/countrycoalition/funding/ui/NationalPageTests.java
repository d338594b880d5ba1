package org.countrycoalition.funding.ui;

import java.util.Objects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands on a State's page of funding beside contributions: its own money, printed
 * totals and shares; and where its authority enters the first.
 */
class NationalPageTests extends FundingScreenTest {

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
		test(find(TextField.class).all()
			.stream()
			.filter((field) -> Objects.equals(label, field.getLabel()))
			.findFirst()
			.orElseThrow()).setValue(text);
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
		assertThat(page()).contains("Ministry of Defence", "1,250,000", "Budgeted", "1 of 1 rows counted");
		test(button("Take back")).click();
		assertThat(page()).contains("Ministry of Defence, 2028 is taken back.", "No national resources recorded");
		test(button("Undo")).click();
		assertThat(page()).contains("1 of 1 rows counted");
	}

	@Test
	@SignedIn(Person.LAO_AUTHORITY)
	void another_authority_only_reads() {
		recorded(published("national_bih_2014_sources.csv"));
		open("countries/BIH/funding");
		assertThat(find(Button.class).all()).noneMatch((button) -> "Enter national money".equals(button.getText()));
	}

}
