package org.countrycoalition.gap.ui;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.Fund;
import org.countrycoalition.gap.FundCases;
import org.countrycoalition.gap.WithAcceptanceCase;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.testing.Downloads;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a fund would have closed, on its page. Meridia's plan of 2028 leaves 200,000 to
 * 1,700,000 in clearance, which Article 4 bounds, and 0 to 600,000 and more beside.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
@WithAcceptanceCase
class FundPageTests extends SpringBrowserlessTest {

	private static final int BUDGET = 12;

	private static final String ASKED = "funding/fund?size=5000000&from=2028&to=2028&rule=firm";

	@Autowired
	private QueryCount queries;

	@Autowired
	private Switches switches;

	@Autowired
	private FundWords words;

	private int open(String address) {
		Location place = new Location(address);
		return this.queries.of(() -> UI.getCurrent().navigate(place.getPath(), place.getQueryParameters()));
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private static int contributions() throws SQLException {
		try (var connection = TestDatabase.asOwner();
				var statement = connection.createStatement();
				var count = statement.executeQuery("select count(*) from funding.contributions")) {
			count.next();
			return count.getInt(1);
		}
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_reads_what_it_would_have_closed_and_nothing_is_written() throws SQLException {
		int before = contributions();
		assertThat(open(ASKED)).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(find(H1.class).single().getText()).isEqualTo("What a fund would have closed");
		assertThat(page()).contains("A calculation and no promise",
				"A fund of USD 5,000,000 in all, 2028 to 2028 (nominal dollars)", "200,000 to 1,700,000",
				"unallocated money", "What makes gaps differ here: unallocated money",
				"closed the time-bound gaps of 1 of 1 State", "not needed: USD 3,300,000 to 4,800,000",
				"because no deadline bounds them", "Together at least USD\u00a00.", "1 State is fictional",
				"and the unpaid part of commitments");
		assertThat(contributions()).isEqualTo(before);
		assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
			.contains("countries/XMD/gap?rule=firm&from=2028&to=2028");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_small_fund_closes_in_part_and_years_without_a_plan_stay_unknown() {
		open("funding/fund?size=100000&from=2028&to=2029&rule=firm");
		assertThat(page()).contains("in part", "not needed: USD 0", "at least 100,000");
		open("funding/fund?size=100000&from=2030&to=2031&rule=firm");
		assertThat(page()).contains("No time-bound gap that is known", "Not computable, and so in no figure: Meridia");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void of_a_gap_that_is_known_in_part_what_is_known_is_closed_and_what_is_left_is_not_surely_left() {
		open("funding/fund?size=10000000&from=2028&to=2029&rule=firm");
		assertThat(page()).contains(
				"of 0 of 1 State with a known one, those of 0 more if gaps are as small as they may be, all that is known"
						+ " of those of 1 more (the rest is unknown), and those of 0 in part.",
				"given USD 200,000 to 1,700,000 for what is known; not needed: at most USD 9,800,000.",
				"what is known is closed; the rest is unknown", "unallocated money, a part is not known");
		open(ASKED);
		assertThat(page()).contains("as they may be, and those of 0 in part.")
			.doesNotContain("for what is known", "a part is not known");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void years_after_a_deadline_are_told_to_count() {
		open(ASKED);
		assertThat(page()).contains("Years after a deadline count too, because work that goes on beyond it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "size=zz", "size=-5", "size=0", "size=1000000000001", "each=week" })
	@SignedIn(Person.NORVENIA)
	void what_an_address_asks_for_in_vain_is_said(String asked) {
		open("funding/fund?from=2028&to=2028&rule=firm&" + asked);
		assertThat(page()).contains("How large is the fund?",
				"The address asks for " + asked + ", which cannot be shown; it was left aside.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "size=5,000,000", "size=5%20000%20000", "size=5000000&each=year", "size=5000000,00" })
	@SignedIn(Person.NORVENIA)
	void a_size_as_people_write_it_is_understood_and_nothing_is_left_aside(String asked) {
		open("funding/fund?from=2028&to=2028&" + asked);
		assertThat(page()).contains("A fund of USD 5,000,000").doesNotContain("The address asks for");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void what_is_asked_is_typed_and_has_an_address_and_what_is_no_amount_stays_in_its_field() {
		open("funding/fund");
		assertThat(page()).contains("How large is the fund?");
		TextField size = find(TextField.class).withLabel("Size of the fund (USD)").single();
		size.setValue("a lot");
		test(find(Button.class).withText("Calculate").single()).click();
		assertThat(size.isInvalid()).isTrue();
		assertThat(size.getErrorMessage()).contains("above zero and at most 1,000,000,000,000");
		assertThat(page()).contains("How large is the fund?");
		size.setValue("5,000,000");
		test(find(Button.class).withText("Calculate").single()).click();
		assertThat(page()).contains("A fund of USD 5,000,000 in all");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void who_sees_no_plan_reads_of_no_gap() {
		assertThat(open(ASKED)).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(page())
			.contains("No time-bound gap that is known",
					"What stands beside in work that no deadline bounds is not known")
			.doesNotContain("Meridia", "No gap stands beside");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void what_is_made_up_is_left_out_with_the_switch_off() {
		this.switches.change((preferences) -> preferences.withIllustrative(false));
		try {
			open(ASKED);
			assertThat(page()).contains("No time-bound gap that is known").doesNotContain("Meridia");
		}
		finally {
			this.switches.change((preferences) -> preferences.withIllustrative(true));
		}
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void it_is_read_in_french() {
		UI.getCurrent().navigate("");
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			open(ASKED + "&order=deadline&each=year");
			assertThat(page()).contains("Un calcul, et non une promesse", "par an, 2028 à 2028", "Ordre\u00a0:",
					"argent non ventilé");
			open("funding/fund?size=10000000&from=2028&to=2029&rule=firm");
			assertThat(page()).contains(
					"tout ce qui est connu de ceux de 1 de plus (le reste est inconnu), et ceux de 0",
					"pour ce qui est connu\u00a0; non nécessaire\u00a0: au plus USD", "une partie n’est pas connue");
		}
		finally {
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void its_files_say_first_that_it_is_no_promise() {
		open(ASKED);
		FigureTable table = this.words
			.table(new FundPage(new Fund(BigDecimal.TEN, false, 2028, 2028, Fund.Order.SMALLEST), CoverRule.FIRM,
					new FundCases(List.of(), List.of(), List.of(), List.of()), List.of(), Map.of()));
		String csv = new String(
				new FigureFiles(table, Locale.ENGLISH, FigureFiles.Words.of(this.words.gaps(), "s"), Instant.EPOCH)
					.csv(),
				StandardCharsets.UTF_8);
		assertThat(csv).contains("A calculation and no promise", "From the fund (USD)", "Rule: the fund goes");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void its_files_say_what_the_page_says_first_and_why_an_amount_has_no_most() {
		open("funding/fund?size=10000000&from=2028&to=2029&rule=firm");
		assertThat(Downloads.of((Component) getCurrentView(), ".csv").values()).singleElement()
			.satisfies((file) -> assertThat(new String(file, StandardCharsets.UTF_8)).contains(
					"all that is known of those of 1 more (the rest is unknown)", "not needed: at most USD 9,800,000.",
					"\"unallocated money, a part is not known\"", "Years after a deadline count too"));
	}

	@Test
	@SignedIn(Person.ADMIN)
	void an_administrator_is_not_let_in() {
		open(ASKED);
		assertThat(find(H1.class).single().getText()).isEqualTo("This page is not open to you");
	}

	@ParameterizedTest
	@CsvSource({ "size=5&from=2027&to=2029, 5, 2027, 2029", "size=0&from=2027, , 2027, 2029",
			"size=-1&from=2027&to=2026, , 2027, 2029", "size=99999999999999, , 2027, 2029", "size=lots, , 2027, 2029",
			"'size=5,000,000', 5000000, 2027, 2029", "size=5%20000, 5000, 2027, 2029", "'size=1,25', 1.25, 2027, 2029",
			"'size=5,00,000', , 2027, 2029", "size=, , 2027, 2029", "from=9999&to=1, , 2027, 2029",
			"size=1.25&from=2100, 1.25, 2100, 2100" })
	void whatever_stands_in_an_address_the_page_asks_for_a_fund_that_can_be(String address, BigDecimal size, int from,
			int to) {
		FundAddress asked = FundAddress.of(QueryParameters.fromString(address), 2026);
		assertThat(asked).isEqualTo(new FundAddress(size, false, from, to, CoverRule.FIRM, Fund.Order.SMALLEST));
		assertThat(asked.fund().isPresent()).isEqualTo(size != null);
		assertThat(FundAddress.of(new Location(asked.written()).getQueryParameters(), 2026)).isEqualTo(asked);
	}

}
