package org.countrycoalition.registry.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.components.HistoryDrawer;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
class RegisterPagesTests extends SpringBrowserlessTest {

	private static final int BUDGET = 12;

	private static final Map<String, String> PAGES = Map.ofEntries(Map.entry("countries", "Countries"),
			Map.entry("countries/LAO", "Lao People's Democratic Republic"), Map.entry("countries/XMD", "Meridia"),
			Map.entry("register", "Register"), Map.entry("register/cohorts/affected", "Affected"),
			Map.entry("register/organisations", "Organisations"),
			Map.entry("register/organisations/norvenia", "Norvenia"),
			Map.entry("register/meetings", "Meetings of the Convention"),
			Map.entry("register/exchange-rates", "Exchange rates"), Map.entry("register/price-index", "Price index"),
			Map.entry("register/names", "Names in use"));

	@Autowired
	private QueryCount queries;

	@Autowired
	private Switches switches;

	@AfterEach
	void showEverythingAgain() {
		if (!this.switches.illustrative()) {
			this.switches.change((preferences) -> preferences.withIllustrative(true));
		}
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private String heading() {
		return find(H1.class).single().getText();
	}

	private List<String> links() {
		return find(Anchor.class).all().stream().map(Anchor::getText).toList();
	}

	private void open(String address) {
		UI.getCurrent().navigate(address, QueryParameters.of("on", "2026-11-21"));
	}

	private void everyPageOpensWithinTheBudget() {
		PAGES.forEach((address, heading) -> {
			assertThat(this.queries.of(() -> open(address))).as(address).isPositive().isLessThanOrEqualTo(BUDGET);
			assertThat(heading()).isEqualTo(heading);
		});
		assertThat(this.queries.of(() -> UI.getCurrent().navigate(""))).as("Home").isLessThanOrEqualTo(BUDGET);
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_opens_every_page() {
		everyPageOpensWithinTheBudget();
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_opens_every_page() {
		everyPageOpensWithinTheBudget();
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void an_operator_opens_every_page() {
		everyPageOpensWithinTheBudget();
	}

	@Test
	@SignedIn(Person.SECRETARIAT)
	void a_secretariat_opens_every_page() {
		everyPageOpensWithinTheBudget();
	}

	@Test
	@SignedIn(Person.ISU)
	void the_isu_opens_every_page() {
		everyPageOpensWithinTheBudget();
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void an_observer_opens_every_page() {
		everyPageOpensWithinTheBudget();
	}

	@Test
	@SignedIn(Person.ADMIN)
	void an_administrator_opens_every_page() {
		everyPageOpensWithinTheBudget();
	}

	@Test
	@SignedIn(Person.NEWCOMER)
	void a_newcomer_opens_none() {
		PAGES.keySet().forEach((address) -> {
			open(address);
			assertThat(heading()).isEqualTo("This page is not open to you");
		});
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_same_page_on_another_date_shows_that_date() {
		UI.getCurrent().navigate("register", QueryParameters.of("on", "2011-01-01"));
		assertThat(page()).contains("1 Jan 2011");
		UI.getCurrent().navigate("register", QueryParameters.of("on", "2015-12-31"));
		assertThat(page()).contains("31 Dec 2015").doesNotContain("1 Jan 2011");
		UI.getCurrent().navigate("register");
		assertThat(page()).doesNotContain("31 Dec 2015");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_number_of_statements_does_not_grow_with_the_rows() {
		open("countries");
		int one = this.queries.of(() -> UI.getCurrent().navigate("countries", QueryParameters.of("q", "lao")));
		int all = this.queries.of(() -> UI.getCurrent().navigate("countries", QueryParameters.of("status", "ALL")));
		assertThat(all).isEqualTo(one);
		assertThat(this.queries.of(() -> open("countries/XMD")))
			.isEqualTo(this.queries.of(() -> open("countries/VUT")));
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_list_answers_in_one_sentence_and_counts_no_fictional_state() {
		open("countries");
		assertThat(page()).contains("112 States Parties on 21 Nov 2026, 12 signatories.", "One fictional State",
				"Article 3 (not sourced)");
		assertThat(links()).contains("Meridia", "Vanuatu").doesNotContain("China");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void without_illustrative_data_the_fictional_state_is_gone() {
		this.switches.change((preferences) -> preferences.withIllustrative(false));
		open("countries");
		assertThat(links()).contains("Vanuatu").doesNotContain("Meridia");
		open("countries/XMD");
		assertThat(page()).contains("This State is fictional").doesNotContain("Treaty status");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_mailed_filter_opens_as_it_was() {
		UI.getCurrent()
			.navigate("countries", QueryParameters.simple(Map.of("status", "PARTY", "duty", "4", "q", "lao")));
		assertThat(find(TextField.class).withLabel("Name or code").single().getValue()).isEqualTo("lao");
		assertThat(links()).contains("Lao People's Democratic Republic").doesNotContain("Chad");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_filter_that_nothing_fits_says_what_to_do() {
		UI.getCurrent().navigate("countries", QueryParameters.of("q", "atlantis"));
		assertThat(page()).contains("No State fits these filters");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_state_s_page_says_which_deadline_counts_and_how_sure_it_is() {
		open("countries/LAO");
		assertThat(page()).contains("Article 4 · deadline 1 Aug 2030 (uncertain) · 3 y 8 m left",
				"computed by Article 17", "partly sourced", "CCM/MSP/2024/6", "Requested");
		open("countries/MRT");
		assertThat(page()).contains("a later decision was not found", "passed");
		open("countries/GIN");
		assertThat(page()).contains("Article 3 (not sourced)", "no source says whether it is fulfilled");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void sources_are_links_that_tell_nothing_of_the_reader() {
		open("countries/LAO");
		Anchor source = find(Anchor.class).all()
			.stream()
			.filter((link) -> "npaid.org".equals(link.getText()))
			.findFirst()
			.orElseThrow();
		assertThat(source.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_sees_its_draft_and_is_reminded_of_it() {
		open("countries/XMD");
		assertThat(page()).contains("1 Mar 2031", "draft, not filed", "Private");
		UI.getCurrent().navigate("");
		assertThat(page()).contains("Draft extension request, Article 4: not filed");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_draft_whose_deadline_has_passed_is_overdue() {
		UI.getCurrent().navigate("", QueryParameters.of("on", "2027-03-01"));
		assertThat(page()).contains("not fileddue 1 Mar 2027").doesNotContain("overdue");
		UI.getCurrent().navigate("countries");
		UI.getCurrent().navigate("", QueryParameters.of("on", "2027-03-02"));
		assertThat(page()).contains("not filedoverdue since 1 Mar 2027");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_page_of_the_past_shows_no_later_decision() {
		UI.getCurrent().navigate("countries/TCD", QueryParameters.of("on", "2024-09-12"));
		assertThat(page()).contains("1 Sep 2023").doesNotContain("Granted", "1 Oct 2026");
		UI.getCurrent().navigate("countries/TCD", QueryParameters.of("on", "2024-09-13"));
		assertThat(page()).contains("1 Sep 2023", "Granted", "1 Oct 2026");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void an_observer_sees_no_draft_and_no_member() {
		open("countries/XMD");
		assertThat(page()).doesNotContain("1 Mar 2031", "1 Mar 2030", "Norvenia")
			.contains("No member that you may see");
		UI.getCurrent().navigate("");
		assertThat(page()).doesNotContain("Draft extension request");
	}

	@Test
	@SignedIn(Person.ISU)
	void the_isu_is_reminded_of_standings_that_no_source_says() {
		UI.getCurrent().navigate("");
		assertThat(page()).contains("Article 3: no source says how 2 States stand", "Guinea");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void where_the_sources_name_fewer_than_a_document_counts_both_numbers_stand() {
		open("register");
		assertThat(page()).contains("the sources name 20 of 28", "the sources name 11 of 12", "at least 0, at most 2");
		open("register/cohorts/article-3-outstanding");
		assertThat(page()).contains("Left open by the sources (2)", "The sources name no State");
		assertThat(links()).contains("Guinea", "Guinea-Bissau");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_page_of_the_register_that_does_not_exist_says_so() {
		for (String address : List.of("countries/QQQ", "countries/nowhere", "register/cohorts/kings",
				"register/organisations/nobody")) {
			open(address);
			assertThat(heading()).as(address).isEqualTo("There is no such page");
		}
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_search_finds_states_by_any_of_their_names_and_organisations() {
		UI.getCurrent().navigate("search", QueryParameters.of("q", "alemania"));
		assertThat(links()).contains("Germany").doesNotContain("Guatemala");
		UI.getCurrent().navigate("search", QueryParameters.of("q", "CLEARFIELD"));
		assertThat(links()).contains("Clearfield Demining");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void an_amount_is_converted_with_the_rate_and_its_year() {
		open("register/exchange-rates");
		assertThat(convert("1000", "EUR", 2016)).contains("USD\u00a01,107.2", "1.1072 USD per EUR",
				"the average of 2016");
		assertThat(convert("1000", "AUD", 2016)).contains("estimated: rate of 2015");
		assertThat(convert("1000", "LAK", 2016)).contains("no rate for 2016 or earlier, so it stays in LAK");
		assertThat(convert("1000", "usd", 2016)).contains("no rate is needed");
		assertThat(convert("1000", "EURO", 2016)).contains("Type an amount, a currency and a year.");
	}

	private String convert(String amount, String currency, int year) {
		find(BigDecimalField.class).single().setValue(new BigDecimal(amount));
		find(TextField.class).withLabel("Currency (code)").single().setValue(currency);
		find(IntegerField.class).single().setValue(year);
		test(find(Button.class).withText("Convert").single()).click();
		return page();
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_history_of_a_row_speaks_in_words() {
		open("countries/LAO");
		NativeButton history = find(NativeButton.class).withClassName("history-button").all().getFirst();
		test(history).click();
		String told = find(HistoryDrawer.class).single().getElement().getTextRecursively();
		assertThat(told).contains("Added", "the portal", "Basis of entry into force")
			.doesNotContain("in_force", "version");
	}

}
