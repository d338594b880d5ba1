package org.countrycoalition.funding.ui;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
class FundingPageTests extends SpringBrowserlessTest {

	private static final int BUDGET = 12;

	@Autowired
	private ContributionImports imports;

	@Autowired
	private QueryCount queries;

	@BeforeEach
	void published_tables() throws Exception {
		AcceptanceCase.empty();
		for (String name : List.of("support_lao_pdr_2015.csv", "support_lao_pdr_2019.csv", "donor_germany_2015.csv")) {
			Sheet sheet = sheet(name);
			Person.ISU.does(() -> this.imports.apply(name, sheet, ImportOptions.STRICT));
		}
	}

	@AfterEach
	void empty() throws SQLException {
		AcceptanceCase.empty();
	}

	private static Sheet sheet(String name) throws IOException {
		try (InputStream table = FundingPageTests.class.getResourceAsStream("/published/" + name)) {
			return Sheets.read(Objects.requireNonNull(table));
		}
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private void open(String state, String year) {
		UI.getCurrent().navigate("countries/" + state + "/funding", QueryParameters.of("year", year));
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_year_answers_in_a_sentence_and_every_row_says_whether_it_counts() {
		assertThat(this.queries.of(() -> open("LAO", "2015"))).isLessThanOrEqualTo(BUDGET);
		assertThat(find(H1.class).single().getText()).isEqualTo("Lao People's Democratic Republic");
		assertThat(page()).contains("2015: USD 29,714,977 received, from 11 donors", "United States of America", "47%",
				"JPY\u00a01,030,985,634", "no: the recipient’s table has the same money",
				"payment (assumed: the source names no stage)");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_latest_year_comes_first_and_another_is_a_link_away() {
		UI.getCurrent().navigate("countries/LAO/funding");
		assertThat(page()).contains("2019: USD 42,006,818");
		open("LAO", "1999");
		assertThat(page()).contains("2019: USD 42,006,818");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_state_of_which_nothing_is_known_says_so_and_shows_no_zero() {
		UI.getCurrent().navigate("countries/TCD/funding");
		assertThat(page()).contains("No contribution that you may see", "not the same as none given");
	}

}
