package org.countrycoalition.gap.ui;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import org.countrycoalition.gap.WithAcceptanceCase;
import org.countrycoalition.gap.ui.AnnexAddress.Column;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PriceIndexFixture;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gaps in prices of another year, on every page of them and in its files. In the index of
 * these tests a dollar of 2028 is half a dollar of 2024.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
@WithAcceptanceCase
class PricesOfGapsTests extends SpringBrowserlessTest {

	private static final int BUDGET = 12;

	private static final String INDEX = "in prices of 2024, by the index “Test index” of 10 Jan 2026 "
			+ "(https://index.example/1), loaded by Test isu on ";

	@Autowired
	private QueryCount queries;

	@Autowired
	private AnnexTables tables;

	@Autowired
	private GapWords words;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		PriceIndexFixture.empty();
	}

	private int open(String address) {
		Location place = new Location(address);
		return this.queries.of(() -> UI.getCurrent().navigate(place.getPath(), place.getQueryParameters()));
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void every_figure_of_the_gap_of_a_state_is_told_in_prices_of_the_year_asked_for() throws SQLException {
		PriceIndexFixture.load("2024,2027,2028", "50,75,100");
		assertThat(open("countries/XMD/gap?rule=firm&prices=2024")).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(page())
			.contains(INDEX, "Need (USD), prices of 2024", "2,500,000", "850,000", "0 to 300,000",
					"The pillars’ gaps together: at least USD\u00a0850,000, prices of 2024.",
					"at least USD\u00a0100,000", "as the plan’s lines state it (USD\u00a0950,000, prices of 2024)")
			.doesNotContain("5,000,000", "1,700,000", "2,300,000", "(nominal)");
		open("countries/XMD/gap?rule=firm&prices=nominal");
		assertThat(page()).contains("5,000,000", "at least USD\u00a01,700,000", "US dollars (nominal)")
			.doesNotContain("prices of 2024", "850,000");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void without_an_index_nothing_is_computable_and_no_nominal_amount_takes_its_place() {
		open("countries/XMD/gap?rule=firm&prices=2024");
		assertThat(page())
			.contains("in prices of 2024: not computable, because no index of prices is loaded", "not computable")
			.doesNotContain("5,000,000", "1,700,000", "1,900,000", "2,300,000", "600,000");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void where_nothing_is_missing_no_pledge_is_offered_in_prices_without_an_index_either() {
		open("countries/XMD/gap?rule=firm&prices=2024");
		assertThat(page()).contains("nothing is missing");
		assertThat(find(Anchor.class).withText("Start a pledge").all().stream().map(Anchor::getHref))
			.noneMatch((link) -> link.contains("year=2028&pillar=STOCKPILE_DESTRUCTION"))
			.anyMatch((link) -> link.contains("year=2028&pillar=VICTIM_ASSISTANCE"))
			.anyMatch((link) -> link.contains("year=2028&pillar=SURVEY_AND_CLEARANCE"));
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_year_that_the_index_does_not_have_is_not_computable_and_neither_is_one_in_prices_of_it()
			throws SQLException {
		PriceIndexFixture.load("2024,2027", "50,75");
		open("countries/XMD/gap?rule=firm&prices=2024");
		assertThat(page()).contains(INDEX, "not computable").doesNotContain("1,700,000", "850,000");
		open("countries/XMD/gap?rule=firm&prices=2023");
		assertThat(page()).contains("has no value for that year").doesNotContain("1,700,000", "850,000");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void attributed_gaps_and_what_is_behind_a_cell_are_told_in_them_too() throws SQLException {
		PriceIndexFixture.load("2024,2027,2028", "50,75,100");
		open("countries/XMD/gap?rule=firm&basis=attributed&prices=2024");
		assertThat(page()).contains(INDEX, "0 to 2,000,000", "prices of 2024").doesNotContain("4,000,000");
		open("countries/XMD/gap/cell?year=2028&pillar=SURVEY_AND_CLEARANCE&rule=firm&prices=2024");
		assertThat(page()).contains("2,500,000", "600,000", "the pillar’s gap is USD\u00a0850,000, prices of 2024")
			.doesNotContain("5,000,000");
		// an amount as given stays as it was given, and is told as that alone
		assertThat(page().replaceFirst("USD\u00a01,200,000", "")).contains("As given").doesNotContain("1,200,000");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void without_an_index_neither_end_of_an_attributed_gap_is_told_as_zero() {
		open("countries/XMD/gap?rule=firm&basis=attributed&prices=2024");
		assertThat(page()).contains("not computable").doesNotContain("0 to", "USD 0", "USD\u00a00", "4,000,000");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void all_gaps_are_told_in_the_prices_asked_for_and_links_keep_them() throws SQLException {
		PriceIndexFixture.load("2024,2028", "50,100");
		assertThat(open("gaps?year=2028&rule=firm&prices=2024")).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(page())
			.contains(INDEX, "a gap of at least USD\u00a0100,000, prices of 2024. Counted as", "at least 3,050,000",
					"national: 950,000", "at least 100,000", "at least 850,000")
			.doesNotContain("6,100,000", "2,300,000", "1,900,000");
		assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
			.contains("countries/XMD/gap?rule=firm&from=2028&prices=2024");
		open("gaps?year=2028&rule=firm&prices=2023");
		assertThat(page()).contains("cannot be computed", "not computable").doesNotContain("6,100,000", "1,900,000");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_annex_and_its_files_are_told_in_the_prices_asked_for() throws SQLException {
		PriceIndexFixture.load("2024,2028", "50,100");
		open("countries/XMD/annex?from=2028&to=2028&prices=2024");
		assertThat(page()).contains(INDEX, "Cost (USD), prices of 2024", "2,500,000", "850,000")
			.doesNotContain("5,000,000", "1,700,000");
		assertThat(csv())
			.contains("\"Cost (USD), prices of 2024, at least\"", ",2500000,", ",850000,850000,", "loaded by Test isu")
			.doesNotContain("5000000");
		open("countries/XMD/annex?from=2028&to=2028&prices=2023");
		assertThat(csv()).contains("not computable", "has no value for that year").doesNotContain("5000000", "2500000");
		open("countries/XMD/annex?from=2028&to=2028&prices=nominal");
		assertThat(csv()).contains(",5000000,", "(nominal)").doesNotContain("prices of 2024");
	}

	private String csv() {
		FigureTable table = this.tables.plan(CountryCode.of("XMD"))
			.flatMap((plan) -> this.tables.of(plan, "Meridia", new AnnexAddress(Set.of(Column.values()), 2028, 2028)))
			.orElseThrow();
		FigureFiles files = new FigureFiles(table, Locale.ENGLISH, FigureFiles.Words.of(this.words, "s"),
				this.words.switches().clock().instant());
		return new String(files.csv(), StandardCharsets.UTF_8);
	}

}
