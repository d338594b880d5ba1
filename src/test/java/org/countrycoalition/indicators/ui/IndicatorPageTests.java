package org.countrycoalition.indicators.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.funding.ImportOptions.Conflicts;
import org.countrycoalition.funding.mobilisation.MobilisationDesk;
import org.countrycoalition.funding.mobilisation.MobilisationItems;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.funding.mobilisation.Mobilisations;
import org.countrycoalition.funding.mobilisation.Targets;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.kernel.Ratio;
import org.countrycoalition.testing.FundingTables;
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

/**
 * Indicators 34(b), 35(a) and 35(b) with the States behind them.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
class IndicatorPageTests extends SpringBrowserlessTest {

	private static final int BUDGET = 12;

	@Autowired
	private ContributionImports imports;

	@Autowired
	private MobilisationDesk desk;

	@Autowired
	private MobilisationItems items;

	@Autowired
	private Mobilisations mobilisations;

	@Autowired
	private QueryCount queries;

	@Autowired
	private Switches switches;

	@Autowired
	private IndicatorWords words;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private void recorded(String... tables) {
		Person.ISU.does(() -> {
			for (String name : tables) {
				try (InputStream table = IndicatorPageTests.class.getResourceAsStream("/published/" + name)) {
					this.imports.apply(name, Sheets.read(Objects.requireNonNull(table)),
							new ImportOptions(true, Conflicts.REJECT, Map.of(), null, false));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
			return true;
		});
	}

	private int open(String address) {
		Location place = new Location(address);
		return this.queries.of(() -> UI.getCurrent().navigate(place.getPath(), place.getQueryParameters()));
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private List<NativeDetails> lists(String summary) {
		return find(NativeDetails.class).all()
			.stream()
			.filter((list) -> list.getSummaryText().startsWith(summary + " ("))
			.toList();
	}

	private void realOnly() {
		UI.getCurrent().navigate("");
		this.switches.change((preferences) -> preferences.withIllustrative(false));
	}

	@AfterEach
	void everythingAgain() {
		if (UI.getCurrent() != null && !this.switches.illustrative()) {
			this.switches.change((preferences) -> preferences.withIllustrative(true));
		}
	}

	@Test
	@SignedIn(Person.ISU)
	void both_indicators_show_text_values_bounds_lists_and_passport() {
		recorded("support_lao_pdr_2015.csv", "support_lebanon_2015.csv", "donor_germany_2015.csv");
		realOnly();
		assertThat(open("indicators?year=2015")).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(find(H1.class).single().getText()).isEqualTo("Indicators");
		assertThat(page()).contains("States Parties reporting the provision of resources",
				"affected States Parties reporting receipt of resources", "35(a) 9 of 92", "9 of 92", "10%",
				"10% to 100%", "of 21 to 42", "States Parties on 31 Dec 2015", "E6, third party: 9 States",
				"does not define “affected”", "can never be reconciled", "Sources: ");
		assertThat(lists("Counted").getFirst().isOpen()).isTrue();
		assertThat(lists("Counted").getFirst().getElement().getTextRecursively()).contains("Germany", "Norway",
				"E6, third party");
		assertThat(lists("Unknown").getFirst().getSummaryText()).as("34(b)").isEqualTo("Unknown (42)");
		assertThat(lists("Unknown").get(2).getSummaryText()).isEqualTo("Unknown (92)");
		assertThat(lists("Unknown").get(2).isOpen()).isFalse();
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void where_no_state_is_coded_it_is_said_in_words_and_never_as_zero() {
		recorded("support_lao_pdr_2015.csv");
		open("indicators?year=2015");
		assertThat(page())
			.contains("On what States report: 34(b) no State coded, 35(a) no State coded, 35(b) no State coded",
					"0% to 100%")
			.doesNotContain("0 of", "Counted (0)", "Not counted (0)");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_state_leads_to_its_page() {
		recorded("support_lao_pdr_2015.csv");
		open("indicators?year=2015");
		assertThat(find(Anchor.class).all()).filteredOn((link) -> "Japan".equals(link.getText()))
			.isNotEmpty()
			.allSatisfy((link) -> assertThat(link.getHref()).isEqualTo("countries/JPN"));
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_latest_recorded_year_comes_first_and_another_has_its_own_address() {
		recorded("support_lao_pdr_2015.csv", "support_lao_pdr_2019.csv");
		open("indicators");
		assertThat(page()).contains("Reporting year 2019");
		@SuppressWarnings("unchecked")
		Select<Integer> year = find(Select.class).single();
		year.setValue(2015);
		assertThat(page()).contains("Reporting year 2015");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void what_makes_no_sense_in_the_address_is_left_aside_and_told() {
		recorded("support_lao_pdr_2015.csv");
		open("indicators?year=1999");
		assertThat(page()).contains("Reporting year 2015",
				"The address asks for the year “1999”, which cannot be shown; shown instead: 2015.");
		open("indicators?year=soon");
		assertThat(page()).contains("Reporting year 2015", "“soon”");
		open("indicators?year=2015");
		assertThat(page()).contains("Reporting year 2015").doesNotContain("The address asks for");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void without_a_record_every_state_is_unknown_and_none_is_zero() {
		assertThat(open("indicators?year=2016")).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(page())
			.contains("No payment of 2016 is recorded", "35(a) no State coded", "Counted: no State",
					"Sources: none for the year")
			.doesNotContain("0 of", "E6, third party");
		assertThat(lists("Counted")).isEmpty();
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void fictional_states_are_marked_and_counted_with_the_switch_on_only() {
		open("indicators?year=2025");
		assertThat(page()).contains("Meridia", "Illustrative", "fictional States count too");
		realOnly();
		open("indicators?year=2025");
		assertThat(page()).doesNotContain("Meridia", "Illustrative", "fictional");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_plan_to_mobilise_resources_is_a_suggestion_and_never_a_verdict() {
		Person.LAO_AUTHORITY.does(() -> {
			MobilisationPlan begun = this.desk.start(UUID.randomUUID(), Targets.facts("USD", 2025, 2026));
			this.items.writeTarget(begun.id(), UUID.randomUUID(), null, Targets.own(2025, "100"));
			MobilisationPlan draft = this.mobilisations.of(begun.state()).all().getFirst();
			return this.desk.show(draft, Tier.PUBLIC);
		});
		open("indicators?year=2026");
		assertThat(lists("Not counted").getFirst().getElement().getTextRecursively()).contains("Lao", "in part",
				"E5, entered here by the giver or the State", "Mobilisation 2025");
		Person.LAO_AUTHORITY.does(() -> this.desk.adopt(this.mobilisations.of(CountryCode.of("LAO")).all().getFirst(),
				LocalDate.of(2025, 1, 1)));
		open("indicators?year=2025");
		assertThat(page()).contains("On what States report: 34(b) no State coded", "34(b) 1 of",
				"a suggestion for the coding, and no verdict on any State");
		assertThat(lists("Counted").getFirst().getElement().getTextRecursively()).contains("Lao");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_is_let_in() {
		open("indicators");
		assertThat(find(H1.class).single().getText()).isEqualTo("Indicators");
	}

	@Test
	@SignedIn(Person.ISU)
	void it_is_read_in_french() {
		recorded("support_lao_pdr_2015.csv");
		UI.getCurrent().navigate("");
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			open("indicators?year=2015");
			assertThat(page()).contains("35 a) aucun État codé", "E6, tiers\u00a0: ", "États parties au 31 déc. 2015");
		}
		finally {
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void two_shares_that_are_written_the_same_are_told_once() {
		UI.getCurrent().navigate("");
		assertThat(between(61, 64)).isEqualTo("6%");
		assertThat(between(61, 71)).isEqualTo("6% to 7%");
	}

	private String between(int low, int high) {
		return this.words.between(Ratio.of(low, 1000), Ratio.of(high, 1000)).getElement().getTextRecursively();
	}

	@Test
	@SignedIn(Person.ADMIN)
	void an_administrator_is_not_let_in() {
		open("indicators");
		assertThat(find(H1.class).single().getText()).isEqualTo("This page is not open to you");
	}

}
