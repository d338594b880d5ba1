package org.countrycoalition.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.shell.web.CspViolations;
import org.countrycoalition.testing.MoneyFixture;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.Screens;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTests {

	private static final int FEWEST_PASSES = 20;

	private static final int HEIGHT = 900;

	private static final List<String> PAGES = List.of("/", "/countries", "/countries?status=PARTY&duty=4",
			"/countries/LAO", "/countries/XMD", "/countries/XMD/workplan", "/countries/XMD/workplan/versions",
			"/countries/XMD/workplan/progress", "/countries/XMD/annex", "/countries/XMD/workplan/timeline",
			"/countries/XMD/workplan/timeline?zoom=month", "/countries/XMD/gap", "/countries/XMD/gap?basis=attributed",
			"/countries/XMD/gap/cell", "/countries/XMD/gap/cell?year=2028&pillar=SURVEY_AND_CLEARANCE",
			"/countries/XMD/funding", "/countries/XMD/mobilisation", "/countries/XMD/needs", "/funding/needs",
			"/funding/needs?kind=EQUIPMENT&state=XMD&all=true", "/funding/needs/00000000-0000-0000-0000-000000000000",
			"/countries/XMD/reconciliation", "/countries/LAO/reconciliation", "/register",
			"/register/cohorts/affected?on=2015-12-31", "/register/organisations", "/register/organisations/norvenia",
			"/register/meetings", "/register/exchange-rates", "/register/price-index", "/register/names", "/funding",
			"/funding?year=2015", "/countries/LAO/funding?year=2015", "/countries/TCD/funding", "/gaps",
			"/gaps?year=2028&rule=paid", "/gaps?year=2028&prices=2024",
			"/gaps?year=2028&only=near-completion&sort=donors", "/funding/fund",
			"/funding/fund?size=5000000&from=2028&to=2029", "/indicators", "/indicators?year=2015", "/funding/imports",
			"/search?q=meridia", "/search?q=qqqqq");

	/** Kinds of files that a screen offers; everybody who is let in may take them. */
	private static final Map<String, List<String>> DOWNLOADS = Map
		.ofEntries(Map.entry("register", List.of("png", "svg", "csv")),
				Map.entry("countries/XMD/needs", List.of("csv", "xlsx")),
				Map.entry("funding/needs", List.of("csv", "xlsx")),
				Map.entry("countries/XMD/funding", List.of("png", "svg", "csv", "csv", "xlsx")),
				Map.entry("countries/XMD/gap", List.of("png", "svg", "csv", "csv", "xlsx", "pdf")),
				Map.entry("funding", List.of("csv", "xlsx")),
				Map.entry("countries/XMD/gap?basis=attributed", List.of("csv", "xlsx", "pdf")),
				Map.entry("countries/XMD/gap/cell?year=2028&pillar=SURVEY_AND_CLEARANCE",
						List.of("csv", "xlsx", "pdf")),
				Map.entry("countries/XMD/annex", List.of("csv", "xlsx", "pdf")),
				Map.entry("gaps", List.of("csv", "xlsx", "pdf")),
				Map.entry("funding/fund?size=5000000&from=2028&to=2028", List.of("csv", "xlsx", "pdf")),
				Map.entry("countries/XMD/workplan", List.of("xlsx", "csv", "pdf")),
				Map.entry("countries/XMD/workplan/timeline", List.of("png", "svg", "csv")));

	private RealPortal portal;

	@BeforeAll
	void start() throws IOException, InterruptedException, SQLException {
		this.portal = RealPortal.start();
		TestDatabase.forgetPreferences();
	}

	@AfterAll
	void stop() throws SQLException {
		this.portal.close();
		AcceptanceCase.empty();
	}

	@ParameterizedTest
	@CsvSource({ "1440, LIGHT, en, ISU", "1440, DARK, fr, MERIDIA_AUTHORITY", "390, DARK, en, MERIDIA_AUTHORITY",
			"320, LIGHT, fr, ISU" })
	void every_page_is_accessible_and_keeps_the_content_policy(int width, ColorScheme scheme, String language,
			Person person) {
		try (BrowserContext context = this.portal.visitor(width, scheme, language)) {
			Page page = context.newPage();
			CspViolations violations = CspViolations.watch(page);
			RealPortal.signIn(page, person, "/");
			for (String path : PAGES) {
				assertThat(open(page, path).status()).as(path).isEqualTo(200);
				var result = new AxeBuilder(page).analyze();
				assertThat(result.getViolations()).as(path + " " + result.getViolations()).isEmpty();
				assertThat(result.getPasses()).as(path).hasSizeGreaterThan(FEWEST_PASSES);
				assertThat(Sideways.parts(page)).as(path).isEmpty();
				photograph(page, width, picture(path, width, scheme, language));
			}
			page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<hr class=wide>')");
			page.evaluate("document.querySelector('hr.wide').style.inlineSize = '200vw'");
			assertThat(Sideways.parts(page)).as("a planted fault").isNotEmpty();
			violations.assertNone();
		}
	}

	/**
	 * The whole page: the frame scrolls inside of a window, so the window is made as
	 * high.
	 */
	private static void photograph(Page page, int width, String name) {
		page.setViewportSize(width, ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue());
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name)));
		page.setViewportSize(width, HEIGHT);
	}

	@ParameterizedTest
	@EnumSource(value = Person.class, names = { "OBSERVER_OF_NORVENIA", "NEWCOMER" }, mode = EnumSource.Mode.EXCLUDE)
	void everybody_with_a_role_signs_in_and_comes_back_to_the_page_asked_for(Person person) {
		try (BrowserContext context = this.portal.visitor()) {
			Page page = context.newPage();
			RealPortal.signIn(page, person, "/countries/LAO?on=2015-12-31");
			assertThat(page.locator("h1")).hasText("Lao People's Democratic Republic");
			assertThat(page.url()).contains("/countries/LAO");
			assertThat(page.locator(".main-navigation li a"))
				.hasText((person == Person.ADMIN) ? new String[] { "Home", "Countries", "Register" }
						: Screens.LET_IN.getOrDefault("desk", Set.of()).contains(person)
								? new String[] { "Home", "Countries", "Funding", "Your contributions",
										"Needs and offers", "Gaps", "Indicators", "Register" }
								: new String[] { "Home", "Countries", "Funding", "Needs and offers", "Gaps",
										"Indicators", "Register" });
		}
	}

	@Test
	void nobody_sees_a_page_without_signing_in() throws IOException, InterruptedException {
		for (String path : Screens.LET_IN.keySet()) {
			HttpResponse<String> answer = anonymously("/" + path);
			assertThat(answer.statusCode()).as(path).isEqualTo(302);
			assertThat(answer.headers().firstValue("Location").orElseThrow()).as(path)
				.endsWith("/oauth2/authorization/keycloak");
			assertThat(answer.body()).as(path).isEmpty();
		}
		assertThat(anonymously("/signed-out").statusCode()).isEqualTo(200);
		assertThat(anonymously("/actuator/health").statusCode()).isEqualTo(200);
	}

	@Test
	void a_download_is_for_the_page_that_offers_it_and_for_nobody_else() throws IOException, InterruptedException {
		try (BrowserContext context = this.portal.visitor(); BrowserContext other = this.portal.visitor()) {
			Page page = context.newPage();
			RealPortal.signIn(page, Person.ISU, "/register");
			Page stranger = other.newPage();
			RealPortal.signIn(stranger, Person.OBSERVER, "/register");
			for (Map.Entry<String, List<String>> screen : DOWNLOADS.entrySet()) {
				open(page, "/" + screen.getKey());
				List<String> downloads = downloads(page);
				assertThat(downloads.stream().map((path) -> path.replaceAll("^.*\\.", "")).toList())
					.isEqualTo(screen.getValue());
				for (String path : downloads) {
					assertThat(page.request().get(path).status()).as(path).isEqualTo(200);
					assertThat(stranger.request().get(path).status()).as(path).isIn(403, 404);
					assertThat(anonymously(path).statusCode()).as(path).isIn(302, 403, 404);
				}
			}
		}
	}

	@Test
	void every_download_of_every_screen_has_a_row() {
		try (BrowserContext context = this.portal.visitor()) {
			Page page = context.newPage();
			RealPortal.signIn(page, Person.ISU, "/");
			for (String screen : Screens.LET_IN.keySet()) {
				open(page, "/" + screen);
				assertThat(downloads(page)).as(screen).hasSize(DOWNLOADS.getOrDefault(screen, List.of()).size());
			}
		}
	}

	@Test
	void an_authority_types_a_plan_by_keyboard_and_a_second_person_approves_it() {
		try (BrowserContext context = this.portal.visitor();
				BrowserContext director = this.portal.visitor();
				BrowserContext other = this.portal.visitor()) {
			Page page = context.newPage();
			RealPortal.signIn(page, Person.MERIDIA_AUTHORITY, "/countries/XMD/workplan");
			page.getByText("Revise the plan").click();
			page.waitForURL("**/workplan/draft**");
			open(page, "/countries/XMD/workplan/draft?year=2029");
			assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
			Locator costs = page.locator("input[data-column=COST]");
			costs.first().focus();
			page.keyboard().press("Control+A");
			page.keyboard().type("1,234,567.50");
			page.keyboard().press("Enter");
			assertThat(page.locator(".workplan .notice")).containsText("Saved: ");
			assertThat(costs.nth(1)).isFocused();
			page.keyboard().press("Control+A");
			page.keyboard().type("a lot");
			page.keyboard().press("Tab");
			assertThat(page.locator(".line-message")).containsText("“a lot” is not an amount");
			page.reload();
			assertThat(costs.first()).hasValue("1,234,567.5");
			assertThat(costs.nth(1)).hasValue("a lot");
			assertThat(page.locator(".line-message")).containsText("it was not stored");
			page.getByText("Discard", new Page.GetByTextOptions().setExact(true)).click();
			assertThat(costs.nth(1)).not().hasValue("a lot");
			page.getByText("Submit for approval…").click();
			page.locator("vaadin-dialog").getByText("Submit", new Locator.GetByTextOptions().setExact(true)).click();
			assertThat(page.locator(".approval")).containsText("You have submitted this version");
			Page second = director.newPage();
			RealPortal.signIn(second, Person.MERIDIA_DIRECTOR, "/countries/XMD/workplan/draft");
			second.getByText("Approve", new Page.GetByTextOptions().setExact(true)).click();
			second.getByText("Publish…").click();
			second.getByText("Everyone who is signed in").click();
			second.locator("vaadin-dialog").getByText("Publish", new Locator.GetByTextOptions().setExact(true)).click();
			second.waitForURL((url) -> url.endsWith("/countries/XMD/workplan"));
			Page observer = other.newPage();
			RealPortal.signIn(observer, Person.OBSERVER, "/countries/XMD/workplan?year=2029");
			assertThat(observer.locator("body")).containsText("1,234,567.5");
		}
	}

	@Test
	void a_planner_works_with_excel_on_a_poor_line_a_second_person_approves_and_an_operator_reports()
			throws IOException {
		try (BrowserContext planner = this.portal.visitor(1440, ColorScheme.LIGHT, "fr");
				BrowserContext director = this.portal.visitor(1440, ColorScheme.LIGHT, "fr");
				BrowserContext operator = this.portal.visitor(1440, ColorScheme.LIGHT, "fr")) {
			Page page = PlannerSteps.onAPoorLine(planner);
			RealPortal.signIn(page, Person.MERIDIA_AUTHORITY, "/countries/XMD/workplan");
			PlannerSteps.button(page, "Réviser le plan").click();
			page.waitForURL("**/workplan/draft**");
			open(page, "/countries/XMD/workplan/draft?year=2028");
			byte[] workbook = PlannerSteps.download(page, "Télécharger en classeur (Excel)");
			byte[] edited = PlannerSteps.edited(
					PlannerSteps.edited(workbook, "Clearance of confirmed hazardous areas", "cost 2028", 4_300_000),
					"Technical survey of the northern districts", "cost 2028", 850_000);
			Locator costs = page.locator("input[data-column=COST]");
			PlannerSteps.type(page, costs.first(), "810000");
			assertThat(page.locator(".workplan .notice")).containsText("Enregistré");
			PlannerSteps.upload(page, edited);
			assertThat(page.locator("body")).containsText("1 conflit");
			page.locator("body").getByText("Prendre le classeur").last().click();
			PlannerSteps.button(page, "Enregistrer ceci").click();
			assertThat(costs.first()).hasValue("850\u202f000");
			costs.nth(1).focus();
			page.keyboard().press("Control+A");
			page.keyboard().type("4350000");
			page.waitForResponse((answer) -> answer.url().contains("v-r=uidl"), () -> page.keyboard().type("0"));
			this.portal.startAgain();
			open(page, "/countries/XMD/workplan/draft?year=2028");
			assertThat(costs.nth(1)).hasValue("43500000");
			assertThat(page.locator(".line-message")).containsText("ce n’est pas enregistré");
			PlannerSteps.type(page, costs.nth(1), "4350000");
			assertThat(page.locator(".workplan .notice")).containsText("Enregistré");
			PlannerSteps.button(page, "Soumettre pour approbation…").click();
			PlannerSteps.choice(page, "Soumettre").click();
			assertThat(page.locator(".approval")).containsText("Vous avez soumis cette version");
			Page second = PlannerSteps.onAPoorLine(director);
			RealPortal.signIn(second, Person.MERIDIA_DIRECTOR, "/");
			second.getByText("attend votre approbation").click();
			PlannerSteps.button(second, "Approuver").click();
			PlannerSteps.button(second, "Publier…").click();
			PlannerSteps.choice(second, "Publier").click();
			second.waitForURL((url) -> url.endsWith("/countries/XMD/workplan"));
			open(second, "/countries/XMD/workplan/versions");
			assertThat(second.locator("body")).containsText("4\u202f350\u202f000");
			Page reporter = PlannerSteps.onAPoorLine(operator);
			RealPortal.signIn(reporter, Person.CLEARFIELD, "/countries/XMD/workplan/progress?year=2026");
			for (int month = 1; month <= 3; month++) {
				PlannerSteps.report(reporter, "1000", "50000");
				assertThat(reporter.locator("body")).containsText("rapporté pour " + month + " sur ");
			}
			open(second, "/countries/XMD/workplan/progress?year=2026");
			assertThat(second.locator("body")).containsText("3 rapports attendent");
			second.getByText("Accepter ces 3").click();
			assertThat(second.locator("body")).containsText("Accepté\u00a0: 3 rapports");
			assertThat(second.locator("body")).not().containsText("rapports attendent");
		}
	}

	@Test
	void a_donor_closes_a_gap_from_a_private_pledge_to_a_payment_that_the_authority_confirms() {
		try (BrowserContext donor = this.portal.visitor(1440, ColorScheme.LIGHT, "en");
				BrowserContext authority = this.portal.visitor(390, ColorScheme.DARK, "en")) {
			Page page = donor.newPage();
			RealPortal.signIn(page, Person.NORVENIA, "/countries/XMD/gap?rule=firm&from=2027&to=2028");
			Locator cell = DonorSteps.openCell(page);
			String pillar = cell.locator("th").innerText();
			String gap = DonorSteps.gap(cell);
			cell.getByText("Start a pledge").click();
			assertAccessible(page, "desk-begin-en");
			DonorSteps.pledge(page, "Closing the gap", 2027, gap.replace(",", ""));
			assertThat(page.locator("body")).containsText("Pledge of Norvenia to Meridia");
			Page other = authority.newPage();
			RealPortal.signIn(other, Person.MERIDIA_AUTHORITY, "/" + page.url().split("/", 4)[3]);
			assertThat(other.locator("body")).containsText("It is not here");
			DonorSteps.show(page, "Coalition");
			assertThat(page.locator("body")).containsText("Who may see it has changed.");
			other.reload();
			assertThat(other.locator("h1")).containsText("Closing the gap");
			DonorSteps.next(page, "Signed on");
			DonorSteps.next(page, "Paid on");
			assertAccessible(page, "step-en");
			open(other, "/");
			other.getByText("Confirm that “Closing the gap” has come in").click();
			PlannerSteps.button(other, "Confirm receipt…").click();
			PlannerSteps.choice(other, "Store").click();
			assertThat(other.locator("body")).containsText("Receipt confirmed.");
			assertAccessible(other, "step-confirmed-390-dark");
			open(page, "/countries/XMD/gap?rule=firm&from=2027&to=2027");
			assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText(pillar)).locator("td").nth(3))
				.hasText("0");
			open(page, "/desk");
			assertAccessible(page, "desk-en");
		}
	}

	@Test
	void a_withdrawn_pledge_covers_nothing_and_says_so() {
		try (BrowserContext donor = this.portal.visitor(1440, ColorScheme.DARK, "en")) {
			Page page = donor.newPage();
			RealPortal.signIn(page, Person.NORVENIA, "/countries/XMD/gap?rule=firm-and-pledged&from=2028&to=2028");
			String before = page.locator("table").last().textContent();
			open(page, "/desk?begin=XMD&year=2028&pillar=VICTIM_ASSISTANCE");
			DonorSteps.pledge(page, "Not to be", 2028, "12345");
			DonorSteps.show(page, "Public");
			assertThat(page.locator("body")).containsText("Who may see it has changed.");
			open(page, "/countries/XMD/gap?rule=firm-and-pledged&from=2028&to=2028");
			assertThat(page.locator("table").last()).not().hasText(before);
			page.goBack();
			PlannerSteps.button(page, "Withdraw…").click();
			page.getByLabel("Why it is withdrawn").fill("No budget");
			PlannerSteps.choice(page, "Store").click();
			assertThat(page.locator("body")).containsText("No budget");
			open(page, "/countries/XMD/gap?rule=firm-and-pledged&from=2028&to=2028");
			assertThat(page.locator("table").last()).hasText(before);
		}
	}

	@Test
	void a_match_on_which_the_sides_differ_is_disputed_until_the_isu_settles_it() {
		int year = 2034;
		MoneyFixture.line("DONOR", "Norvenia reports", year, 5100);
		MoneyFixture.line("RECIPIENT", "Meridia reports", year, 5000);
		String page = "/countries/XMD/reconciliation";
		try (BrowserContext donor = this.portal.visitor(1440, ColorScheme.LIGHT, "en");
				BrowserContext authority = this.portal.visitor(390, ColorScheme.DARK, "en");
				BrowserContext isu = this.portal.visitor(320, ColorScheme.LIGHT, "en")) {
			Page first = donor.newPage();
			RealPortal.signIn(first, Person.NORVENIA, page);
			assertAccessible(first, "reconciliation-open-1440");
			DonorSteps.verdict(first, year, "Two gifts", "");
			assertThat(first.locator("#settled")).containsText("two gifts");
			Page second = authority.newPage();
			RealPortal.signIn(second, Person.MERIDIA_AUTHORITY, "/");
			second.getByText("for your word: Meridia").click();
			assertThat(second.locator(".pair")).containsText("Donor (Norvenia): two gifts");
			assertAccessible(second, "reconciliation-asked-390-dark");
			DonorSteps.verdict(second, year, "The same money", "One transfer, less fees");
			assertThat(second.locator("#disputed .pair")).containsText("Reason: One transfer, less fees");
			Page third = isu.newPage();
			RealPortal.signIn(third, Person.ISU, "/");
			third.getByText("for your word: Meridia").click();
			assertAccessible(third, "reconciliation-disputed-320");
			DonorSteps.verdict(third, year, "The same money", "The bank's advice of 3 May");
			open(first, page);
			assertThat(first.locator("#settled")).containsText("the same money");
			assertThat(first.locator("#disputed .pair")).hasCount(0);
			assertAccessible(first, "reconciliation-settled-1440");
			open(first, "/countries/XMD/funding?year=" + year);
			assertThat(first.locator("body")).containsText("USD\u00a05,000");
		}
		finally {
			MoneyFixture.remove(year);
		}
	}

	@Test
	void a_need_is_met_by_an_offer_that_both_agree_on_delivered_and_confirmed_by_the_receiver() {
		try (BrowserContext donor = this.portal.visitor(1440, ColorScheme.LIGHT, "en");
				BrowserContext authority = this.portal.visitor(390, ColorScheme.DARK, "en")) {
			Page receiver = authority.newPage();
			RealPortal.signIn(receiver, Person.MERIDIA_AUTHORITY, "/countries/XMD/needs");
			NeedSteps.post(receiver, "State a need", "Dogs for technical survey", "What is needed", "4", "dogs");
			NeedSteps.show(receiver, "Coalition");
			assertAccessible(receiver, "need-390-dark");
			Page giver = donor.newPage();
			RealPortal.signIn(giver, Person.NORVENIA, "/countries/XMD/needs");
			NeedSteps.post(giver, "Offer something", "Trained dogs", "What is offered", "3", "dogs");
			open(receiver, "/funding/needs?own=true");
			assertThat(receiver.locator("body")).not().containsText("Trained dogs");
			NeedSteps.propose(giver, "Dogs for technical survey");
			assertThat(giver.locator("#matches")).containsText("Giver proposes it: ");
			assertAccessible(giver, "offer-proposed-1440");
			open(receiver, "/");
			receiver.getByText("Answer a match for “Dogs for technical survey”").click();
			PlannerSteps.button(receiver, "Accept").click();
			assertThat(receiver.locator("body")).containsText("Accepted. Both sides agree.");
			assertThat(receiver.locator("body")).containsText("1 dogs");
			giver.reload();
			NeedSteps.deliver(giver, "Three dogs with their handlers");
			assertThat(giver.locator("#matches")).containsText("has not said yet whether it arrived");
			assertThat(giver.locator("#matches")).not().containsText("Confirm that it arrived");
			open(receiver, "/");
			receiver.getByText("Confirm a delivery for “Dogs for technical survey”").click();
			PlannerSteps.button(receiver, "Confirm that it arrived…").click();
			PlannerSteps.choice(receiver, "Save").click();
			assertThat(receiver.locator("#matches")).containsText("Confirmed by the receiver");
			assertAccessible(receiver, "need-confirmed-390-dark");
			PlannerSteps.button(giver, "Take the delivery back").click();
			assertThat(giver.locator("body")).containsText("The receiver has confirmed it.");
			assertThat(giver.locator("#matches")).containsText("Confirmed by the receiver");
			open(giver, "/funding/needs?kind=EQUIPMENT");
			assertAccessible(giver, "needs-1440");
		}
	}

	private static void assertAccessible(Page page, String name) {
		var result = new AxeBuilder(page).analyze();
		assertThat(result.getViolations()).as(name + " " + result.getViolations()).isEmpty();
		assertThat(Sideways.parts(page)).as(name).isEmpty();
		page.screenshot(
				new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")).setFullPage(true));
	}

	@Test
	void the_isu_sees_what_a_table_would_do_takes_it_in_and_takes_it_back() {
		byte[] table = """
				year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title
				2024,Chad,Germany,Clearance,USD,1000,1000,Journey
				2024,Chad,Nobody known,Clearance,USD,lots,2000,Journey
				""".getBytes(StandardCharsets.UTF_8);
		try (BrowserContext context = this.portal.visitor()) {
			Page page = context.newPage();
			RealPortal.signIn(page, Person.ISU, "/funding/imports");
			page.locator("input[type=file]").setInputFiles(new FilePayload("bad.csv", "text/csv", table));
			assertThat(page.locator(".funding .refusal")).containsText("Line 3, column “amount_local”");
			byte[] good = new String(table, StandardCharsets.UTF_8).replace("lots", "2000")
				.replace("Nobody known", "Norway")
				.getBytes(StandardCharsets.UTF_8);
			page.locator("input[type=file]").setInputFiles(new FilePayload("good.csv", "text/csv", good));
			assertThat(page.locator("body")).containsText("Preview of good.csv");
			page.locator(".import-buttons vaadin-button").first().click();
			assertThat(page.locator(".funding .notice")).containsText("good.csv");
			open(page, "/countries/TCD/funding?year=2024");
			assertThat(page.locator("body")).containsText("3,000");
			open(page, "/funding/imports");
			page.locator("vaadin-button[aria-label*='good.csv']").click();
			PlannerSteps.button(page, "Undo the import").click();
			assertThat(page.locator(".funding .notice")).containsText("good.csv");
			open(page, "/countries/TCD/funding");
			assertThat(page.locator("body")).containsText("No contribution");
		}
	}

	private static List<String> downloads(Page page) {
		return page.locator("a[download]")
			.all()
			.stream()
			.map((link) -> "/" + Objects.requireNonNull(link.getAttribute("href")).replaceAll("^\\.?/+", ""))
			.toList();
	}

	private HttpResponse<String> anonymously(String path) throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(HttpRequest.newBuilder(URI.create(this.portal.address() + path)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
	}

	@Test
	void a_newcomer_is_told_whom_to_ask_and_sees_nothing() {
		try (BrowserContext context = this.portal.visitor()) {
			Page page = context.newPage();
			RealPortal.signIn(page, Person.NEWCOMER, "/");
			assertThat(page.locator("main")).containsText("no role yet");
			Response refused = Objects.requireNonNull(page.navigate("/countries"));
			page.waitForSelector("h1");
			assertThat(refused.status()).isEqualTo(403);
			assertThat(page.locator("main")).not().containsText("Afghanistan");
		}
	}

	@ParameterizedTest
	@CsvSource({ "MERIDIA_AUTHORITY, true, true", "NORVENIA, false, true", "CLEARFIELD, false, true",
			"SECRETARIAT, false, true", "ISU, false, true", "SUDONIA, false, false", "OBSERVER, false, false",
			"LAO_AUTHORITY, false, false", "ADMIN, false, false" })
	void an_unfiled_request_is_on_the_page_of_whom_its_tier_lets_see_it(Person person, boolean ofPrivate,
			boolean ofCoalition) {
		try (BrowserContext context = this.portal.visitor()) {
			Page page = context.newPage();
			RealPortal.signIn(page, person, "/countries/XMD");
			page.waitForSelector("h2");
			String text = page.locator("main").innerText();
			assertThat(text.contains("two survey teams fewer")).as("private").isEqualTo(ofPrivate);
			assertThat(text.contains("Outline for the coalition")).as("coalition").isEqualTo(ofCoalition);
		}
	}

	@Test
	void signing_out_ends_the_session_at_keycloak_too() {
		try (BrowserContext context = this.portal.visitor()) {
			Page page = context.newPage();
			RealPortal.signIn(page, Person.OBSERVER, "/");
			page.locator(".user-menu vaadin-menu-bar-button").first().click();
			page.getByText("Sign out").click();
			page.waitForURL("**/signed-out");
			assertThat(page.locator("h1")).isVisible();
			page.navigate("/countries");
			assertThat(page.locator("#username")).isVisible();
		}
	}

	@Test
	void a_back_channel_logout_clears_the_open_page_without_a_click() throws IOException, InterruptedException {
		try (BrowserContext context = this.portal.visitor()) {
			Page page = context.newPage();
			RealPortal.signIn(page, Person.SUDONIA, "/countries/LAO");
			page.waitForSelector("h2");
			new KeycloakAccess(this.portal.keycloak().issuer()).signOut("sudonia");
			page.waitForURL((url) -> !url.contains("/countries/"));
			assertThat(page.locator("main, body").first()).not().containsText("Lao People");
		}
	}

	@Test
	void a_demonstration_account_gets_a_token_and_an_answer() throws IOException, InterruptedException {
		KeycloakAccess access = new KeycloakAccess(this.portal.keycloak().issuer());
		String token = access.tokenOf("observer", "coalition-demo-2026");
		var answer = access.get(this.portal.address() + "/api/v1/cohorts/parties?on=2011-01-01", token);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"namedCount\":38");
		assertThat(access.get(this.portal.address() + "/api/v1/states", token + "x").statusCode()).isEqualTo(401);
		assertThatThrownBy(() -> access.tokenOf("observer", "wrong")).isInstanceOf(IOException.class);
	}

	@Test
	@Order(Integer.MAX_VALUE)
	void without_keycloak_signed_in_people_go_on_and_others_are_told_plainly() {
		try (BrowserContext inside = this.portal.visitor(); BrowserContext outside = this.portal.visitor()) {
			Page signedIn = inside.newPage();
			RealPortal.signIn(signedIn, Person.NORVENIA, "/");
			this.portal.keycloak().close();
			assertThat(open(signedIn, "/countries/XMD").status()).isEqualTo(200);
			assertThat(signedIn.locator("main")).containsText("Outline for the coalition");
			Page visitor = outside.newPage();
			visitor.navigate("/signed-out");
			assertThat(visitor.locator("h1")).isVisible();
			Response refused = Objects.requireNonNull(visitor.navigate("/countries"));
			assertThat(refused.status()).isEqualTo(503);
			assertThat(visitor.locator("h1")).hasText("Sign-in is not available at the moment");
		}
	}

	@ParameterizedTest
	@CsvSource({ "home, /, LIGHT, en, MERIDIA_AUTHORITY, h1",
			"country, /countries/XMD, LIGHT, en, MERIDIA_AUTHORITY, h1", "register, /register, LIGHT, en, ISU, h1",
			"chart, /register, DARK, fr, OBSERVER, svg[role=img]" })
	void pictures_for_the_readme(String name, String path, ColorScheme scheme, String language, Person person,
			String show) {
		try (BrowserContext context = this.portal.visitor(1440, scheme, language)) {
			Page page = context.newPage();
			RealPortal.signIn(page, person, path);
			page.locator(show).first().scrollIntoViewIfNeeded();
			Path picture = Path.of(System.getProperty("portal.pictures", "target/pictures"), "readme-" + name + ".png");
			assertThat(page.screenshot(new Page.ScreenshotOptions().setPath(picture))).isNotEmpty();
		}
	}

	private static Response open(Page page, String path) {
		Response response = Objects.requireNonNull(page.navigate(path));
		page.waitForSelector("h1");
		return response;
	}

	private static String picture(String path, int width, ColorScheme scheme, String language) {
		String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
		return (name.isEmpty() ? "home" : name) + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-"
				+ language + ".png";
	}

}
