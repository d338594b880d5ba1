package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.ImportRecord;
import org.countrycoalition.shell.components.ChartCard;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a State received, on its page and among all States.
 */
class FundingPagesTests extends FundingScreenTest {

	private static final int BUDGET = 12;

	@Autowired
	private QueryCount queries;

	@Autowired
	private Funding funding;

	@Autowired
	private ContributionImports imports;

	private void laoIsShown() {
		recorded(published("support_lao_pdr_2015.csv"));
		assertThat(this.queries.of(() -> open("countries/LAO/funding"))).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(find(H1.class).single().getText()).isEqualTo("Lao People's Democratic Republic");
		assertThat(page()).contains("2015: USD\u00a029,714,977 from 11 donors, counted once", "47%", "Unallocated",
				"assumed", "In kind: no gift is recorded.");
		assertThat(page()).contains("How predictable the money for 2015 is", "no commitment recorded",
				"none recorded for next year", "not computable: no payment has a day to compare",
				"11 of 11 payments not judged", "a channel is not the donor");
		assertThat(this.queries.of(() -> open("funding"))).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("2015: USD\u00a029,714,977 to 1 State from 11 donors, counted once",
				"How predictable the money for 2015 is", "Largest donor’s share");
	}

	@Test
	@SignedIn(Person.LAO_AUTHORITY)
	void an_authority_reads_what_its_state_received() {
		laoIsShown();
		assertThat(links()).contains("Import contributions");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_reads_it() {
		laoIsShown();
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void an_operator_reads_it_and_is_not_offered_to_import() {
		laoIsShown();
		assertThat(links()).doesNotContain("Import contributions");
	}

	@Test
	@SignedIn(Person.SECRETARIAT)
	void a_secretariat_reads_it() {
		laoIsShown();
	}

	@Test
	@SignedIn(Person.ISU)
	void the_isu_reads_it() {
		laoIsShown();
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void an_observer_reads_it() {
		laoIsShown();
	}

	@Test
	@SignedIn(Person.ADMIN)
	void an_administrator_is_neither_let_in_nor_offered_the_page() {
		open("countries/LAO/funding");
		assertThat(find(H1.class).single().getText()).isEqualTo("This page is not open to you");
		open("countries/LAO");
		assertThat(tabs()).containsExactly("Treaty");
	}

	private List<String> tabs() {
		return find(Anchor.class).all()
			.stream()
			.filter((link) -> link.getParent()
				.flatMap((item) -> item.getParent())
				.flatMap((list) -> list.getParent())
				.filter((nav) -> nav.hasClassName("page-tabs"))
				.isPresent())
			.map(Anchor::getText)
			.toList();
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_pages_of_a_state_lead_to_each_other() {
		open("countries/LAO");
		assertThat(tabs()).containsSubsequence("Treaty", "Funding");
		open("countries/LAO/funding");
		assertThat(tabs()).containsSubsequence("Treaty", "Funding");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_state_of_which_nothing_is_known_says_so_and_shows_no_zero() {
		open("countries/TCD/funding");
		assertThat(page()).contains("No contribution recorded yet").doesNotContain("USD");
		assertThat(find(ChartCard.class).all()).isEmpty();
		open("funding");
		assertThat(page()).contains("No contribution recorded yet").doesNotContain("USD");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_year_without_a_payment_says_so_and_keeps_the_others_in_reach() {
		recorded(published("support_lao_pdr_2015.csv"));
		open("countries/LAO/funding", 2017);
		assertThat(page()).contains("2017: no contribution is recorded", "No payment in 2017 is recorded");
		assertThat(find(Select.class).single().getValue()).isEqualTo(2017);
		open("funding", 2017);
		assertThat(page()).contains("2017: no contribution is recorded");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_latest_year_comes_first_and_another_has_its_own_address() {
		recorded(published("support_lao_pdr_2015.csv"));
		recorded(published("support_lao_pdr_2019.csv"));
		open("countries/LAO/funding");
		assertThat(page()).contains("2019: USD\u00a042,006,818 from 7 donors");
		@SuppressWarnings("unchecked")
		Select<Integer> year = find(Select.class).single();
		year.setValue(2015);
		assertThat(page()).contains("2015: USD\u00a029,714,977 from 11 donors");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_chart_carries_its_passport_and_shows_what_is_not_recorded_in_words() {
		recorded(published("support_lao_pdr_2015.csv"));
		recorded(published("support_lao_pdr_2019.csv"));
		open("countries/LAO/funding");
		assertThat(find(ChartCard.class).single().getElement().getTextRecursively()).contains("none recorded");
		assertThat(links()).contains("PNG", "SVG", "CSV");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_row_that_does_not_count_says_why() {
		recorded(published("support_lao_pdr_2015.csv"));
		recorded(published("donor_germany_2015.csv"));
		open("countries/LAO/funding", 2015);
		assertThat(page()).contains("no: the same money stands in another source", "also in 1 line of other sources");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_history_names_an_import_that_was_undone_in_words_and_not_by_its_key() {
		recorded(table("row,2015,Lao PDR,Germany,Clearance,USD,100,100,A table\n"));
		recorded(table("row,2015,Lao PDR,Germany,Clearance,USD,200,200,A table\n"));
		UUID second = Person.ISU.<List<ImportRecord>>does(this.funding::imports).getFirst().id();
		Person.ISU.does(() -> {
			this.imports.undo(second);
			return true;
		});
		open("countries/LAO/funding", 2015);
		test(find(HistoryButton.class).all().getFirst()).click();
		assertThat(find(Dialog.class).single().getElement().getTextRecursively())
			.contains("Reason: An import undone", "Reason: Import of test.csv")
			.doesNotContain(second.toString(), "undo:");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void an_amount_that_nobody_gives_is_words_and_makes_the_total_a_lower_bound() {
		recorded(table("""
				row,2015,Lao PDR,Germany,Clearance,USD,100,100,A table
				row,2015,Lao PDR,Norway,Clearance,,,,A table
				"""));
		open("countries/LAO/funding");
		assertThat(page()).contains("2015: at least USD\u00a0100 from 2 donors", "no amount given",
				"yes, but its amount is not known");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_pledge_is_listed_and_not_part_of_what_was_paid() {
		recorded("""
				year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,stage
				2016,Lao PDR,Norway,Clearance,USD,100,100,A table,PLEDGE
				""".getBytes(java.nio.charset.StandardCharsets.UTF_8));
		open("countries/LAO/funding");
		assertThat(page()).contains("2016: no payment in money is recorded", "no: not a payment");
	}

}
