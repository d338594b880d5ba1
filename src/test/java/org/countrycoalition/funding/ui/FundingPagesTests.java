package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.ImportRecord;
import org.countrycoalition.funding.Recipient;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Steps;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.ChartCard;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.testing.TestDatabase;
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

	@Autowired
	private FunnelDesk desk;

	@Autowired
	private FundingParts parts;

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
	@SignedIn(Person.NORVENIA)
	void made_up_steps_to_a_real_state_are_shown_with_what_is_made_up_alone() {
		recorded(published("support_lao_pdr_2015.csv"));
		Step pledge = this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, new Recipient.State(CountryCode.of("LAO")), null,
				Steps.terms("A made-up pledge", "USD", 2027, "600"));
		this.desk.show(pledge, Tier.PUBLIC);
		open("countries/LAO/funding");
		assertThat(page()).contains("A made-up pledge");
		this.parts.switches().change((preferences) -> preferences.withIllustrative(false));
		try {
			open("countries/LAO/funding");
			assertThat(page()).doesNotContain("A made-up pledge");
		}
		finally {
			this.parts.switches().change((preferences) -> preferences.withIllustrative(true));
		}
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
		assertThat(page()).contains("2017: no contribution is recorded", "No payment in 2017 is recorded");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void what_is_given_to_the_world_stands_by_itself_with_its_lines_and_in_no_states_figures() {
		recorded(published("donor_germany_2015.csv"));
		assertThat(this.queries.of(() -> open("funding"))).isPositive().isLessThanOrEqualTo(BUDGET);
		Component section = elsewhere();
		assertThat(section.getElement().getTextRecursively()).contains("To regions, areas and the world, 2015",
				"Global", "Payment", "1,099,890", "Global: the line behind it", "EUR\u00a0991,249",
				"in no State’s figures", "Western Sahara", "2 of 2 rows counted", "Currency basis: USD", "As known on",
				"Sources: Monitor country profile");
		assertThat(page()).contains(germanyToStates());
		assertThat(find(DataTable.class).all().getFirst().getElement().getTextRecursively()).contains("Afghanistan")
			.doesNotContain("Global");
	}

	/** What Germany's table prints for States, without what it prints for the world. */
	private String germanyToStates() {
		BigDecimal all = Person.ISU.<List<Contribution>>does(() -> this.funding.inYear(2015, false, Prices.NOMINAL))
			.stream()
			.filter(Contribution::isToState)
			.map(Contribution::usd)
			.map(Objects::requireNonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return "2015: USD\u00a0" + NumberFormat.getIntegerInstance(Locale.ENGLISH).format(all);
	}

	private Component elsewhere() {
		return find(Card.class).all()
			.stream()
			.filter((card) -> card.getElement().getTextRecursively().startsWith("To regions"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void what_two_tables_print_for_the_world_counts_once_at_each_stage_and_gifts_in_kind_stand_beside() {
		String head = "year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,source_url,stage,in_kind\n";
		recorded((head + """
				2016,Global,Norway,Clearance,USD,700,700,Norway gives,,PLEDGE,
				2016,Global,Norway,Clearance,USD,300,300,Norway gives,,PAYMENT,
				2016,Global,Norway,Clearance,USD,50,50,Norway gives,,PAYMENT,yes
				""").getBytes(StandardCharsets.UTF_8));
		recorded((head + """
				2016,Global,Norway,Clearance,USD,300,300,Received worldwide,,PAYMENT,
				2016,Global,Germany,Clearance,USD,20,20,Received worldwide,,PLEDGE,yes
				""").getBytes(StandardCharsets.UTF_8));
		open("funding", 2016);
		assertThat(page()).contains("2016: no contribution to a State is recorded")
			.doesNotContain("No payment in 2016 is recorded");
		assertThat(elsewhere().getElement().getTextRecursively())
			.contains("Pledge700In kind, beside the total: USD\u00a020 (1 gift).1",
					"Payment300In kind, beside the total: USD\u00a050 (1 gift).1", "the 5 lines behind it",
					"2 of 5 rows counted", "no: the same money stands in another source",
					"yes, at its stage, in no State’s figures", "no: in kind, beside the total")
			.doesNotContain("600", "1,050", "no: not a payment");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void receivers_that_are_no_states_stand_in_the_order_of_the_readers_language() {
		recorded(table("""
				row,2016,Kosovo,Germany,Clearance,USD,100,100,A table
				row,2016,Global,Germany,Clearance,USD,100,100,A table
				"""));
		open("funding", 2016);
		assertThat(page()).containsSubsequence("Global", "Kosovo", "Global: the line behind it", "Kosovo: the line");
		this.parts.switches().change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			open("funding", 2016);
			assertThat(page()).containsSubsequence("Kosovo", "Monde entier", "Kosovo\u00a0: la ligne sous-jacente",
					"Monde entier\u00a0: la ligne sous-jacente");
		}
		finally {
			this.parts.switches().change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_year_in_which_nobody_gave_to_the_world_says_so_and_shows_no_zero() {
		recorded(published("support_lao_pdr_2015.csv"));
		open("funding");
		assertThat(elsewhere().getElement().getTextRecursively())
			.contains("No contribution of 2015 to a region, an area or the world", "does not mean that none was given")
			.doesNotContain("USD", " 0 ");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_year_ahead_with_a_payment_is_not_opened_before_one_that_has_begun() {
		int ahead = LocalDate.now(this.parts.switches().clock()).getYear() + 1;
		recorded(table("row,%d,Lao PDR,Germany,Clearance,USD,100,100,A table\n".formatted(ahead)));
		for (String address : List.of("funding", "countries/LAO/funding")) {
			open(address);
			assertThat(page()).as("the nearest there is").contains(ahead + ": USD\u00a0100");
		}
		recorded(table("row,2015,Lao PDR,Germany,Clearance,USD,70,70,A table\n"));
		for (String address : List.of("countries/LAO", "funding", "countries/LAO/funding")) {
			open(address);
		}
		assertThat(page()).contains("2015: USD\u00a070");
		open("funding");
		assertThat(page()).contains("2015: USD\u00a070");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_year_that_cannot_be_shown_is_told_and_one_that_can_is_not() {
		recorded(published("support_lao_pdr_2015.csv"));
		for (String address : List.of("funding", "countries/LAO/funding")) {
			open(address, 1850);
			assertThat(page()).contains(
					"The address asks for the year “1850”, which cannot be shown; " + "shown instead: 2015.",
					"2015: USD\u00a029,714,977");
			open(address, 2015);
			assertThat(page()).doesNotContain("The address asks for");
		}
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
	void the_chart_numbers_a_state_and_its_ministry_as_one_donor() throws SQLException {
		asOwner("insert into registry.organisations (id, name, kind, state, illustrative, source)"
				+ " values ('test-ministry', 'Test ministry', 'DONOR', 'DEU', false, 'test')");
		try {
			recorded(table(Stream
				.of("Germany,90", "Norway,80", "Sweden,70", "Denmark,60", "Finland,50", "France,40", "Test ministry,30")
				.map((line) -> "row,2020,Lao PDR,%s,Clearance,USD,%s,%2$s,Six donors\n"
					.formatted((Object[]) line.split(",")))
				.collect(Collectors.joining())));
			open("countries/LAO/funding", 2020);
			assertThat(page()).contains("from 6 donors");
			assertThat(find(ChartCard.class).single().getElement().getTextRecursively()).contains("2 other donors")
				.doesNotContain("3 other donors", "Test ministry");
		}
		finally {
			FundingTables.empty();
			asOwner("delete from registry.organisations where source = 'test'");
		}
	}

	private static void asOwner(String sql) throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_year_in_which_a_donor_gave_nothing_makes_no_total_of_the_chart_a_lower_bound() {
		recorded(table("""
				row,2015,Lao PDR,Germany,Clearance,USD,100,100,A table
				row,2016,Lao PDR,Norway,Clearance,USD,70,70,A table
				"""));
		open("countries/LAO/funding");
		assertThat(find(ChartCard.class).single().getElement().getTextRecursively()).contains("none recorded")
			.doesNotContain("at least");
		recorded(table("row,2016,Lao PDR,Japan,Clearance,,,,Another table\n"));
		open("countries/LAO/funding");
		assertThat(find(ChartCard.class).single().getElement().getTextRecursively()).as("an amount nobody knows")
			.contains("at least");
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
