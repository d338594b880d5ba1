package org.countrycoalition.gap.ui;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.TreeMap;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.Workplans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Made-up money to a real State is marked wherever a figure holds it, and the State never
 * is.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
class MadeUpPagesTests extends SpringBrowserlessTest {

	private static final String FICTIONAL = "Illustrative: fictional";

	private static final String MIXED = "Includes made-up figures";

	@Autowired
	private ContributionImports imports;

	@Autowired
	private PlanApproval approval;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private Workplans plans;

	@BeforeEach
	void a_plan_of_a_real_state() throws SQLException {
		AcceptanceCase.empty();
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(2027, new PlanLine.Year(null, BigDecimal.valueOf(1000), null, null));
		Person.LAO_AUTHORITY.does(() -> {
			UUID draft = this.desk.start(new PlanDesk.Facts("Plan", null, 2027, 2027, "USD"));
			this.desk.write(draft,
					PlanLine.of(new PlanLine.Work(Pillar.SURVEY_AND_CLEARANCE, "Clearance", null, null, null), years));
			PlanInForce.publish(this.approval, this.plans, this.plans.draft(CountryCode.of("LAO")).orElseThrow(),
					Tier.PUBLIC, Person.LAO_AUTHORITY, Person.LAO_DIRECTOR);
			return true;
		});
	}

	@AfterEach
	void empty() throws SQLException {
		AcceptanceCase.empty();
	}

	private void paid(String donor) {
		String table = """
				year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title
				2027,Lao PDR,%s,Clearance,USD,400,400,A table
				""".formatted(donor);
		Person.ISU.does(() -> this.imports.apply("made-up.csv", CsvSheet.of(table), ImportOptions.STRICT));
	}

	private String page(String address) {
		Location place = new Location(address);
		UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	@ParameterizedTest
	@ValueSource(strings = { "countries/LAO/gap?rule=paid&from=2027&to=2027",
			"countries/LAO/gap?rule=paid&from=2027&to=2027&basis=attributed", "gaps?year=2027&rule=paid",
			"funding/fund?size=100&from=2027&to=2027&rule=paid", "funding?year=2027" })
	@SignedIn(Person.OBSERVER)
	void figures_of_a_real_state_that_hold_made_up_money_are_marked_and_the_state_is_not(String address) {
		paid("Norvenia");
		assertThat(page(address)).contains(MIXED).doesNotContain(FICTIONAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "countries/LAO/gap?rule=paid&from=2027&to=2027", "gaps?year=2027&rule=paid",
			"funding/fund?size=100&from=2027&to=2027&rule=paid", "funding?year=2027" })
	@SignedIn(Person.OBSERVER)
	void real_money_is_not_marked(String address) {
		paid("Norway");
		assertThat(page(address)).contains("Lao").doesNotContain(MIXED, FICTIONAL);
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void behind_a_gap_the_made_up_contribution_is_marked_and_the_page_says_that_it_includes_one() {
		paid("Norvenia");
		assertThat(page("countries/LAO/gap/cell?year=2027&pillar=SURVEY_AND_CLEARANCE&rule=paid")).contains(MIXED,
				FICTIONAL);
	}

}
