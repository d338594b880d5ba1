package org.countrycoalition.gap.ui;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import com.jayway.jsonpath.JsonPath;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.gap.WithAcceptanceCase;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.Downloads;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * Euros of 2028, a year without a rate, are told as an estimate wherever gaps are told,
 * and like all other money once the year has one.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@AutoConfigureMockMvc
@WithAcceptanceCase
class RatesOfGapsTests extends SpringBrowserlessTest {

	private static final String ESTIMATED = "estimated, rate of an earlier year";

	private static final String COUNTED = "at the rate of an earlier year: 1";

	@Autowired
	private ContributionImports imports;

	@Autowired
	private MockMvcTester http;

	@Autowired
	private Switches switches;

	@BeforeEach
	void euros() {
		Person.ISU.does(() -> this.imports.apply("euros.csv", CsvSheet.of("""
				year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,stage
				2028,Meridia,Norvenia,Clearance,EUR,250000,,Euros,COMMITMENT
				"""), ImportOptions.STRICT));
	}

	@AfterEach
	void no_rate() throws SQLException {
		execute("delete from registry.exchange_rates where year = 2028");
	}

	/** The same as that of 2023, the latest of which there is one. */
	private static void rate() throws SQLException {
		execute("""
				insert into registry.exchange_rates (year, currency, quote, rate, basis, source)
				values (2028, 'EUR', 'USD_PER_UNIT', 1.0817, 'published', 'Test')""");
	}

	private static void execute(String sql) throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private String page(String address) {
		Location place = new Location(address);
		UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private Collection<String> csv(String address) {
		page(address);
		return Downloads.of((Component) getCurrentView(), ".csv")
			.values()
			.stream()
			.map((file) -> new String(file, StandardCharsets.UTF_8))
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "countries/XMD/gap?from=2028&to=2028&rule=firm",
			"countries/XMD/gap?from=2028&to=2028&rule=firm&basis=attributed",
			"countries/XMD/gap/cell?year=2028&pillar=SURVEY_AND_CLEARANCE&rule=firm",
			"countries/XMD/gap/cell?year=2028&pillar=SURVEY_AND_CLEARANCE&rule=firm&basis=attributed",
			"countries/XMD/annex?from=2028&to=2028", "gaps?year=2028&rule=firm",
			"funding/fund?size=100000&from=2028&to=2028&rule=firm" })
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void pages_and_their_files_mark_what_rests_on_the_rate_of_an_earlier_year_and_nothing_else(String address)
			throws SQLException {
		assertThat(page(address)).contains(ESTIMATED, COUNTED);
		assertThat(csv(address)).isNotEmpty().allMatch((file) -> file.contains(COUNTED));
		assertThat(csv(address)).anyMatch((file) -> file.contains(ESTIMATED));
		rate();
		assertThat(page(address)).doesNotContain("estimated, rate", "earlier year");
		assertThat(csv(address))
			.noneMatch((file) -> file.contains("earlier year") || file.contains("Estimated numbers"));
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_mark_stands_where_the_figure_stands() throws SQLException {
		String marked = page("countries/XMD/gap?from=2028&to=2028&rule=firm");
		assertThat(marked)
			.contains("270,425" + ESTIMATED, "3,729,575" + ESTIMATED, "at least USD\u00a04,529,575 (" + ESTIMATED + ")")
			.doesNotContain("5,000,000" + ESTIMATED, "800,000" + ESTIMATED);
		assertThat(page("countries/XMD/gap?from=2028&to=2028&rule=paid")).as("nothing of it is paid")
			.doesNotContain(ESTIMATED, "earlier year");
		rate();
		assertThat(page("countries/XMD/gap?from=2028&to=2028&rule=firm")).contains("270,425", "3,729,575");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void files_say_of_which_columns_the_numbers_are_estimates() {
		assertThat(csv("countries/XMD/gap?from=2028&to=2028&rule=firm"))
			.anyMatch((file) -> file.contains(",Estimated numbers,\"Where there is no number, why\"") && file.contains(
					",3729575,3729575,\"Contributions (USD): " + ESTIMATED + "; Gap (USD): " + ESTIMATED + "\","));
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void it_is_read_in_french() {
		UI.getCurrent().navigate("");
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			assertThat(page("countries/XMD/gap?from=2028&to=2028&rule=firm"))
				.contains("estimation, taux d’une année antérieure", "au taux d’une année antérieure\u00a0: 1");
		}
		finally {
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

	private String read(String address) throws UnsupportedEncodingException {
		MvcTestResult answer = this.http.get()
			.uri("/api/v1/" + address)
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(Person.NORVENIA.claims())))
				.authorities(Person.NORVENIA.authorities()))
			.exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void programs_read_on_how_many_estimates_a_figure_rests() throws UnsupportedEncodingException, SQLException {
		String gap = "states/XMD/gap?from=2028&to=2028&rule=firm&illustrative=true";
		String gaps = "gaps?year=2028&rule=firm&illustrative=true";
		String cell = "pillars.SURVEY_AND_CLEARANCE.";
		assertThat(figures(read(gap), "$.years[0]")).containsExactly(cell + "external", cell + "gap", "sumOfPillars",
				"afterUnallocated");
		assertThat(JsonPath.<List<Integer>>read(read(gap), "$.years[0].estimated[*].parts")).containsOnly(1);
		assertThat(figures(read(gap + "&basis=attributed"), "$.attributed[0]")).contains(cell + "external",
				cell + "gap", "sumOfPillars");
		assertThat(figures(read(gaps), "$")).containsExactly("sumOfPillars", "afterUnallocated");
		assertThat(figures(read(gaps), "$.states[?(@.iso3 == 'XMD')]")).contains("external", "sumOfPillars");
		rate();
		assertThat(figures(read(gap), "$.years[0]")).isEmpty();
		assertThat(figures(read(gap + "&basis=attributed"), "$.attributed[0]")).isEmpty();
		assertThat(figures(read(gaps), "$")).isEmpty();
	}

	private static List<String> figures(String answer, String of) {
		return JsonPath.read(answer, of + ".estimated[*].figure");
	}

}
