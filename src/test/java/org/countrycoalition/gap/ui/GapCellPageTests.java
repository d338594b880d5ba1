package org.countrycoalition.gap.ui;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.Flow;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.funding.NationalDesk;
import org.countrycoalition.funding.NationalFacts;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.OffPlan;
import org.countrycoalition.funding.Recipient;
import org.countrycoalition.gap.Behind;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.GapBasis;
import org.countrycoalition.gap.WithAcceptanceCase;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.components.VerbNotice;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands behind a gap, on either basis, in the reader's language and as a file.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
@WithAcceptanceCase
class GapCellPageTests extends SpringBrowserlessTest {

	private static final int BUDGET = 12;

	private static final String CELL = "countries/XMD/gap/cell?year=2028&pillar=SURVEY_AND_CLEARANCE&rule=firm";

	@Autowired
	private QueryCount queries;

	@Autowired
	private ContributionImports imports;

	@Autowired
	private OffPlan offPlan;

	@Autowired
	private NationalDesk desk;

	@Autowired
	private Switches switches;

	@Autowired
	private CellParts parts;

	private int open(String address) {
		Location place = new Location(address);
		return this.queries.of(() -> UI.getCurrent().navigate(place.getPath(), place.getQueryParameters()));
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private String link(String text) {
		return find(Anchor.class).all()
			.stream()
			.filter((link) -> text.equals(link.getText()))
			.map(Anchor::getHref)
			.findFirst()
			.orElseThrow();
	}

	private void given(String donor) {
		Person.ISU.does(() -> this.imports.apply("more.csv", CsvSheet.of("""
				year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title
				2028,Meridia,%s,Clearance,USD,70000,70000,More
				""".formatted(donor)), ImportOptions.STRICT));
	}

	private static Flow real(Flow flow) {
		return new Flow(flow.cover(), flow.donor(), flow.donorName(), flow.stage(), flow.step(), flow.source(),
				flow.title(), flow.original(), flow.planLine(), flow.share(), flow.offPlan(), flow.mark(), false);
	}

	/** The file of the cell, with its contributions to the pillar as they are made. */
	private String csv(GapBasis basis, UnaryOperator<Flow> made) {
		Behind told = this.parts.details()
			.behind(CountryCode.of("XMD"), 2028, Pillar.SURVEY_AND_CLEARANCE, CoverRule.FIRM, true, Prices.NOMINAL);
		Behind behind = new Behind(told.gap(), told.attributed(), told.pillar(), told.illustrative(), told.lines(),
				told.flows().stream().map(made).toList(), told.unallocated(), told.offPlan());
		FigureTable table = new CellFile(this.parts.flows(), new CellFigures(this.parts.words(), basis)).of("Gap",
				behind, List.of(), null);
		return new String(new FigureFiles(table, Locale.ENGLISH, FigureFiles.Words.of(this.parts.words(), "s"),
				this.switches.clock().instant())
			.csv(), StandardCharsets.UTF_8);
	}

	private TextField amount(int year) {
		return find(TextField.class).withLabel("Amount " + year).single();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2028 | SURVEY_AND_CLEARANCE  | firm | Gap of the whole pillar (Meridia, Survey and clearance, 2028): USD_1,700,000, as reported. Cover: national money, payments, and the unpaid part of commitments.
					2028 | RISK_EDUCATION        | firm | Gap of the whole pillar (Meridia, Risk education, 2028): USD_0 to 600,000, as reported.
					2028 | VICTIM_ASSISTANCE     | firm | Gap of the whole pillar (Meridia, Victim assistance, 2028): not computable, as reported.
					2028 | SURVEY_AND_CLEARANCE  | paid | as reported. Cover: national money and payments.""")
	@SignedIn(Person.NORVENIA)
	void who_begins_a_pledge_for_a_cell_is_told_its_gap_beside_the_amount_which_stays_empty(int year, String pillar,
			String rule, String told) {
		assertThat(open("desk?begin=XMD&year=" + year + "&pillar=" + pillar + "&rule=" + rule))
			.isLessThanOrEqualTo(BUDGET);
		assertThat(amount(year).getHelperText()).contains(told.replace('_', '\u00a0'));
		assertThat(amount(year).getValue()).isEmpty();
		assertThat(amount(year + 1).getHelperText()).isNullOrEmpty();
		find(IntegerField.class).withLabel("First year").single().setValue(year - 1);
		assertThat(amount(year).getHelperText()).as("it stays beside its year")
			.contains("Gap of the whole pillar (Meridia");
		assertThat(amount(year - 1).getHelperText()).isNullOrEmpty();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_that_begins_what_it_receives_is_told_the_gap_too() {
		assertThat(open("desk?begin=XMD&year=2028&pillar=RISK_EDUCATION")).isLessThanOrEqualTo(BUDGET);
		assertThat(amount(2028).getHelperText())
			.isEqualTo("Gap of the whole pillar (Meridia, Risk education, 2028): USD\u00a00 to 600,000, as reported. "
					+ "Cover: national money, payments, and the unpaid part of commitments.");
		assertThat(amount(2028).getValue()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "begin=XMD&year=2050&pillar=SURVEY_AND_CLEARANCE", "begin=XMD&year=2028",
			"begin=LAO&year=2028&pillar=SURVEY_AND_CLEARANCE", "begin=XMD&year=2028&pillar=UNALLOCATED" })
	@SignedIn(Person.NORVENIA)
	void where_no_need_is_seen_no_gap_is_told(String address) {
		open("desk?" + address);
		assertThat(amount(address.contains("2050") ? 2050 : 2028).getHelperText()).isNullOrEmpty();
	}

	@Test
	@SignedIn(Person.SUDONIA)
	void who_does_not_see_the_plan_is_told_no_gap() {
		open("desk?begin=XMD&year=2028&pillar=SURVEY_AND_CLEARANCE&rule=firm");
		assertThat(amount(2028).getHelperText()).isNullOrEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "countries/XMD/gap?rule=paid&from=2027&to=2028",
			"countries/XMD/gap/cell?year=2028&pillar=SURVEY_AND_CLEARANCE&rule=paid" })
	@SignedIn(Person.NORVENIA)
	void who_follows_the_link_of_a_page_is_told_the_gap_of_the_pillar_under_the_rule_of_that_page(String page) {
		open(page);
		open(begins().findFirst().orElseThrow());
		assertThat(amount(2028).getHelperText()).startsWith("Gap of the whole pillar (Meridia, Survey and clearance")
			.endsWith("Cover: national money and payments.");
	}

	@Test
	@SuppressWarnings("unchecked")
	@SignedIn(Person.NORVENIA)
	void the_gap_is_told_as_long_as_its_state_and_pillar_are_chosen() {
		open("desk?begin=XMD&year=2028&pillar=SURVEY_AND_CLEARANCE");
		Select<Pillar> pillar = find(Select.class).withLabel("Pillar").single();
		pillar.setValue(Pillar.RISK_EDUCATION);
		assertThat(amount(2028).getHelperText()).as("another pillar").isNullOrEmpty();
		pillar.setValue(Pillar.SURVEY_AND_CLEARANCE);
		assertThat(amount(2028).getHelperText()).startsWith("Gap of the whole pillar (Meridia, Survey and clearance");
		ComboBox<Recipient> recipient = find(ComboBox.class).withLabel("Who receives").single();
		for (Recipient other : List.of(new Recipient.State(CountryCode.of("LAO")), new Recipient.Area("global"))) {
			recipient.setValue(other);
			assertThat(amount(2028).getHelperText()).as("another recipient").isNullOrEmpty();
		}
		recipient.clear();
		assertThat(amount(2028).getHelperText()).as("nobody").isNullOrEmpty();
		recipient.setValue(new Recipient.State(CountryCode.of("XMD")));
		assertThat(amount(2028).getHelperText()).startsWith("Gap of the whole pillar (Meridia, Survey and clearance");
	}

	/** Where one begins a pledge for clearance in 2028. */
	private Stream<String> begins() {
		return find(Anchor.class).all()
			.stream()
			.map(Anchor::getHref)
			.filter((href) -> href.contains("desk?begin=XMD&year=2028&pillar=SURVEY_AND_CLEARANCE"));
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_begins_a_pledge_for_the_very_line() {
		open(CELL);
		assertThat(begins()).isNotEmpty().allMatch((link) -> link.contains("&line="));
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void who_gives_nothing_is_offered_none() {
		open(CELL);
		assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).noneMatch((link) -> link.contains("begin="));
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void as_reported_it_tells_amounts_and_attributed_it_tells_both_ends_within_the_budget() {
		assertThat(open(CELL)).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(find(H1.class).single().getText()).isEqualTo("Meridia · Survey and clearance, 2028");
		assertThat(page())
			.contains("As reported", "the pillar’s gap is USD\u00a01,700,000", "1,200,000",
					"Other money of the pillar may still go to it")
			.doesNotContain("0 to 1,200,000");
		assertThat(open(CELL + "&basis=attributed")).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("0 to 5,000,000", "0 to 1,200,000", "the pillar’s gap is USD\u00a00 to 4,000,000",
				"the lower end of a gap takes the least of the work");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void where_the_ledger_speaks_for_the_pillar_a_lines_own_national_money_is_told_not_to_count() {
		open(CELL);
		assertThat(page()).contains("national money that counts: USD\u00a01,000,000", "As known on ")
			.doesNotContain("does not count");
		assertThat(csv(GapBasis.REPORTED, (flow) -> flow).lines())
			.anyMatch((row) -> row.startsWith("Lines of the plan,Clearance of the north,")
					&& row.endsWith(",yes,yes,Covers (USD): none recorded"))
			.anyMatch((row) -> row.startsWith(
					"The pillar together,Survey and clearance,,5000000,5000000,1000000,1000000,2300000,2300000,1700000,1700000,"));
		Person.MERIDIA_AUTHORITY.does(() -> this.desk
			.enter(new NationalFacts(2028, "Ministry", null, Basis.BUDGETED, Pillar.SURVEY_AND_CLEARANCE, "USD",
					new BigDecimal("1200000"), null, false, null, "Budget act", Tier.COALITION)));
		open(CELL);
		assertThat(page()).contains("does not count: the national ledger speaks for this pillar",
				"national money that counts: USD\u00a01,200,000");
		assertThat(csv(GapBasis.REPORTED, (flow) -> flow).lines())
			.anyMatch((row) -> row.startsWith("Lines of the plan,Clearance of the north,")
					&& row.endsWith(",no,yes,Covers (USD): none recorded"))
			.anyMatch((row) -> row.startsWith(
					"The pillar together,Survey and clearance,,5000000,5000000,1200000,1200000,2300000,2300000,1500000,1500000,"));
		open("countries/XMD/gap/cell?year=2028&pillar=STOCKPILE_DESTRUCTION&rule=firm");
		assertThat(page()).doesNotContain("does not count");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void its_links_keep_rule_basis_and_years() {
		open("countries/XMD/gap?rule=paid&basis=attributed&from=2027&to=2028");
		String cell = find(Anchor.class).all()
			.stream()
			.map(Anchor::getHref)
			.filter((href) -> href.contains("year=2028&pillar=SURVEY_AND_CLEARANCE"))
			.findFirst()
			.orElseThrow();
		open(cell);
		assertThat(page()).contains("0 to 1,200,000");
		assertThat(link("All gaps of the State"))
			.isEqualTo("countries/XMD/gap?rule=paid&basis=attributed&from=2027&to=2028");
		assertThat(link("Firm")).endsWith("rule=firm&basis=attributed&from=2027&to=2028");
		assertThat(link("As reported")).endsWith("rule=paid&from=2027&to=2028");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_contribution_to_several_pillars_says_which_it_names() {
		open(CELL);
		assertThat(page()).contains("Pillars named", "Survey and clearance, Risk education");
		open("countries/XMD/gap/cell?year=2028&pillar=VICTIM_ASSISTANCE");
		assertThat(page()).doesNotContain("Pillars named");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void donors_are_called_by_their_names_in_the_readers_language() {
		given("Germany");
		open(CELL);
		assertThat(page()).contains("Germany");
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			open(CELL);
			assertThat(page()).contains("Allemagne").doesNotContain("Germany");
			assertThat(csv(GapBasis.REPORTED, (flow) -> flow)).contains("Allemagne").doesNotContain("Germany");
		}
		finally {
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void the_file_marks_what_is_made_up_row_by_row_and_names_pillars_and_ends() {
		open(CELL);
		assertThat(csv(GapBasis.REPORTED, (flow) -> flow).lines())
			.anyMatch((row) -> row.contains("Norvenia,,,,,1200000,1200000,") && row.endsWith(",yes,"))
			.noneMatch((row) -> row.contains("Norvenia") && row.endsWith(",no,"))
			.anyMatch((row) -> row.contains("Survey and clearance, Risk education"))
			.anyMatch((row) -> row.contains("As given,Line of the plan that it names,Key,"))
			.anyMatch((row) -> row.matches(".*\"?USD\u00a02,000,000\"?,,[0-9a-f-]{36},.*"));
		assertThat(csv(GapBasis.REPORTED, GapCellPageTests::real).lines())
			.anyMatch((row) -> row.contains("Norvenia,,,,,1200000,1200000,") && row.endsWith(",no,"));
		assertThat(csv(GapBasis.ATTRIBUTED, (flow) -> flow).lines())
			.anyMatch((row) -> row.contains("\"Need (USD), at least\",\"Need (USD), at most\""))
			.anyMatch((row) -> row.contains("Norvenia,,,,,0,1200000,,,"));
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void what_was_done_is_said_where_the_focus_then_stands_and_can_be_undone_there() {
		open(CELL);
		find(Button.class).withText("Off the plan").all().getFirst().click();
		test(find(TextArea.class).single()).setValue("A road");
		UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
		find(Button.class).withText("It is off the plan").single().click();
		assertThat(notice()).contains("is off the plan now.");
		assertThat(focused()).isTrue();
		find(Button.class).withText("Undo").single().click();
		assertThat(notice()).contains("is on the plan again.");
		assertThat(focused()).isTrue();
		assertThat(page()).doesNotContain("A road");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void only_what_was_set_aside_itself_is_put_back_and_what_follows_from_it_says_from_which() {
		open(CELL);
		assertThat(page()).doesNotContain("Lowers no gap (USD)").contains("USD\u00a02,000,000");
		this.offPlan.say(this.parts.details()
			.behind(CountryCode.of("XMD"), 2028, Pillar.SURVEY_AND_CLEARANCE, CoverRule.FIRM, true, Prices.NOMINAL)
			.flows()
			.stream()
			.filter((flow) -> flow.amount().ofKnown().compareTo(new BigDecimal("800000")) == 0)
			.findFirst()
			.orElseThrow()
			.cover()
			.contribution(), "A road");
		assertThat(open(CELL)).isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("Lowers no gap (USD)", "; said of Commitment “Case");
		assertThat(find(Button.class).withText("On the plan again").all()).hasSize(1);
		open(CELL.replace("rule=firm", "rule=paid"));
		find(Button.class).withText("On the plan again").single().click();
		assertThat(notice()).as("where the commitment is not shown").contains("Commitment “Case", "on the plan again");
	}

	private String notice() {
		return find(VerbNotice.class).single().getElement().getTextRecursively();
	}

	/** Whether the notice was given the focus since this was asked last. */
	private boolean focused() {
		return UI.getCurrent()
			.getInternals()
			.dumpPendingJavaScriptInvocations()
			.stream()
			.anyMatch((call) -> call.getInvocation().getExpression().contains("this.focus()")
					&& find(VerbNotice.class).single().getElement().getNode().equals(call.getOwner().getParent()));
	}

}
