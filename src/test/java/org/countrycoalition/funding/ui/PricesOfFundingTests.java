package org.countrycoalition.funding.ui;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.Funnels;
import org.countrycoalition.funding.funnel.Steps;
import org.countrycoalition.funding.mobilisation.MobilisationDesk;
import org.countrycoalition.funding.mobilisation.MobilisationItems;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.funding.mobilisation.Mobilisations;
import org.countrycoalition.funding.mobilisation.Targets;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Register;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PriceIndexFixture;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Contributions, national money and mobilisation in prices of another year, on every page
 * of them and in its files; and what stays nominal and says so.
 */
class PricesOfFundingTests extends FundingScreenTest {

	private static final CountryCode LAO = CountryCode.of("LAO");

	private static final String INDEX = "in prices of 2024, by the index “Test index” of 10 Jan 2026";

	@Autowired
	private LedgerFiles files;

	@Autowired
	private FundingParts parts;

	@Autowired
	private Funding funding;

	@Autowired
	private Register register;

	@Autowired
	private FunnelDesk funnel;

	@Autowired
	private Funnels funnels;

	@Autowired
	private FunnelWords words;

	@Autowired
	private MobilisationDesk desk;

	@Autowired
	private MobilisationItems items;

	@Autowired
	private Mobilisations mobilisations;

	@Autowired
	private MobilisationWords mobilisationWords;

	@BeforeEach
	@AfterEach
	void withoutIndex() throws SQLException {
		PriceIndexFixture.empty();
	}

	private void at(String address) {
		Location place = new Location(address);
		UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
	}

	private String csv() {
		return new String(this.files
			.file(LAO, this.funding.received(LAO, false, this.parts.prices().prices()),
					new StateLabels(this.register, this.parts.switches().on(), this.parts))
			.csv(), StandardCharsets.UTF_8);
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void what_a_state_received_is_told_in_the_prices_asked_for_with_its_file() throws SQLException {
		recorded(published("support_lao_pdr_2015.csv"));
		PriceIndexFixture.load("2015,2024", "100,200");
		at("countries/LAO/funding?year=2015&prices=2024");
		assertThat(page())
			.contains("USD\u00a059,429,954, prices of 2024", INDEX, "USD, prices of 2024",
					"Currency basis: USD, in prices of")
			.doesNotContain("29,714,977", "Currency basis: USD, nominal;");
		assertThat(csv()).contains("\"USD, prices of 2024\"", INDEX, "as printed; then converted to prices of 2024")
			.doesNotContain("nominal;");
		at("countries/LAO/funding?year=2015&prices=nominal");
		assertThat(page()).contains("USD\u00a029,714,977", "Currency basis: USD, nominal;")
			.doesNotContain("59,429,954", "prices of 2024");
		assertThat(csv()).contains("USD, nominal;", ",as printed,").doesNotContain("prices of 2024");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void without_an_index_no_nominal_amount_stands_in_for_a_converted_one() {
		recorded(published("support_lao_pdr_2015.csv"));
		at("countries/LAO/funding?year=2015&prices=2024");
		assertThat(page()).contains("not computable", "because no index of prices is loaded")
			.doesNotContain("29,714,977", "estimated, rate of an earlier year");
		assertThat(csv()).contains("not computable").doesNotContain("converted at", ",as printed");
		at("funding?year=2015&prices=2024");
		assertThat(page())
			.containsPattern("2015: payments to 1 State from \\d+ donors; in the prices chosen not computable")
			.doesNotContain("29,714,977", "counted once.", "USD null", "2015: not computable to");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_original_amount_stays_as_it_was_given_in_every_basis() throws SQLException {
		recorded(table("row,2015,Lao PDR,Germany,Clearance,EUR,1000,,Test table\n"));
		PriceIndexFixture.load("2015,2024", "100,200");
		at("countries/LAO/funding?year=2015&prices=2024");
		assertThat(page()).contains("EUR\u00a01,000");
		at("countries/LAO/funding?year=2015");
		assertThat(page()).contains("EUR\u00a01,000");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void dollars_that_a_source_prints_stand_before_the_rate_and_are_what_is_told_in_other_prices() throws SQLException {
		recorded(table("row,2015,Lao PDR,Germany,Clearance,EUR,1000,777,Test table\n"));
		PriceIndexFixture.load("2015,2024", "100,200");
		at("countries/LAO/funding?year=2015");
		assertThat(page()).contains("USD\u00a0777");
		at("countries/LAO/funding?year=2015&prices=2024");
		assertThat(page()).contains("USD\u00a01,554, prices of 2024");
		recorded(table("row,2015,Lao PDR,Japan,Clearance,EUR,1000,,Test table of Japan\n"));
		at("countries/LAO/funding?year=2015");
		assertThat(page()).contains("Germany777", "Japan1,110").doesNotContain("1,554");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_chart_over_years_is_told_in_prices_of_one_and_what_is_not_computable_is_no_zero() throws SQLException {
		recorded(table("""
				row,2015,Lao PDR,Germany,Clearance,USD,5000000,5000000,Test table
				row,2016,Lao PDR,Germany,Clearance,USD,3000000,3000000,Test table
				"""));
		PriceIndexFixture.load("2015,2024", "100,200");
		at("countries/LAO/funding?year=2016&prices=2024");
		assertThat(page()).contains("by donor and year (USD, prices of 2024)", "201510,000,000", "2016not computable",
				"at least 10,000,000");
		at("countries/LAO/funding?year=2016&prices=nominal");
		assertThat(page()).contains("by donor and year (USD, nominal)", "20155,000,000", "20163,000,000");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void all_states_are_told_in_the_prices_asked_for() throws SQLException {
		recorded(published("support_lao_pdr_2015.csv"));
		PriceIndexFixture.load("2015,2024", "100,200");
		at("funding?year=2015&prices=2024");
		assertThat(page()).contains("59,429,954", INDEX, "USD, prices of 2024").doesNotContain("29,714,977");
		at("funding?year=2015");
		assertThat(page()).contains("29,714,977").doesNotContain("prices of 2024");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void national_money_is_told_in_the_prices_and_printed_totals_stay_as_printed_and_say_so() throws SQLException {
		recorded(published("national_bih_2014_sources.csv"));
		PriceIndexFixture.load("2014,2024", "100,200");
		at("countries/BIH/funding?prices=2024");
		assertThat(page()).contains("29,144,736", "BAM\u00a021,479,670", "USD, in prices of 2024")
			.doesNotContain("14,572,368");
		recorded(published("summary_lebanon_2011_2015.csv"));
		recorded(published("support_lebanon_2015.csv"));
		at("countries/LBN/funding?prices=2024");
		assertThat(page()).contains("17,636,306", "agrees", "Currency basis: USD, nominal, whatever prices are chosen");
	}

	@Test
	@SignedIn(Person.LAO_AUTHORITY)
	void targets_and_what_came_are_told_in_the_prices_and_in_the_file() throws SQLException {
		recorded(published("support_lao_pdr_2015.csv"));
		MobilisationPlan begun = this.desk.start(UUID.randomUUID(), Targets.facts("USD", 2015, 2016));
		this.items.writeTarget(begun.id(), UUID.randomUUID(), null, Targets.donor("DEU", 2015, "5000000", "7000000"));
		MobilisationPlan plan = this.desk.show(this.mobilisations.of(LAO).all().getFirst(), Tier.PUBLIC);
		PriceIndexFixture.load("2015,2024", "100,200");
		at("countries/LAO/mobilisation?prices=2024");
		assertThat(page())
			.contains("10,000,000", "Target, USD, prices of 2024", INDEX, "59,429,954", "not computable",
					"2015: 10,000,000 · 2016: not computable")
			.doesNotContain("29,714,977", "5,000,000", "7,000,000");
		String file = file(plan);
		assertThat(file).contains("\"Target, USD, prices of 2024, at least\"", "Germany,2015,10000000,10000000,",
				"Germany,2016,,,,,,,,,\"Target, USD, prices of 2024: not computable; ");
		at("countries/LAO/mobilisation?prices=nominal");
		assertThat(page()).contains("29,714,977", "Currency basis: USD, nominal;", "2015: 5,000,000 · 2016: 7,000,000")
			.doesNotContain("prices of 2024");
	}

	@Test
	@SignedIn(Person.LAO_AUTHORITY)
	void by_an_index_of_dollars_no_other_currency_is_converted() throws SQLException {
		MobilisationPlan begun = this.desk.start(UUID.randomUUID(), Targets.facts("EUR", 2015, 2015));
		this.items.writeTarget(begun.id(), UUID.randomUUID(), null, Targets.donor("DEU", 2015, "5000000"));
		PriceIndexFixture.load("2015,2024", "100,200");
		at("countries/LAO/mobilisation?prices=2024");
		assertThat(page()).contains("5,000,000", "EUR, nominal, and below it USD, in prices of 2024",
				", prices of 2024");
		PriceIndexFixture.empty();
		at("countries/LAO/mobilisation?prices=2025");
		assertThat(page()).contains("5,000,000", "not computable").doesNotContain("no rate to USD");
	}

	private String file(MobilisationPlan plan) {
		return new String(
				new MobilisationCsv(plan, this.mobilisations.against(plan, true, this.parts.prices().prices()),
						this.mobilisationWords, this.mobilisationWords.donors(), List.of("The rule"))
					.content(),
				StandardCharsets.UTF_8);
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void steps_of_ones_own_stay_in_their_currency_and_the_page_and_its_file_say_so() throws SQLException {
		this.funnel.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null,
				Steps.terms("North", "USD", 2027, "600"));
		PriceIndexFixture.load("2024,2027", "50,100");
		at("desk?prices=2024");
		assertThat(page()).contains("600", "prices of a year change none of them").doesNotContain("300");
		assertThat(new String(new DeskFile(this.words).of(this.funnels.own().nodes()).csv(), StandardCharsets.UTF_8))
			.contains(",600,", "prices of a year change none of them");
		at("desk?prices=nominal");
		assertThat(page()).doesNotContain("prices of a year");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void nominal_is_what_the_service_tells_unless_it_is_asked_otherwise() throws SQLException {
		recorded(published("support_lao_pdr_2015.csv"));
		PriceIndexFixture.load("2015,2024", "100,200");
		assertThat(this.funding.received(LAO, false, Prices.NOMINAL).in(2015).total().ofKnown())
			.isEqualByComparingTo("29714977");
	}

}
