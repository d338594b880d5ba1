package org.countrycoalition.shell.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.countrycoalition.kernel.AreaUnit;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.Samples;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "portal.texts.strict=true")
@Import(Samples.class)
class PagesTests extends SpringBrowserlessTest {

	@Autowired
	private Switches switches;

	@Autowired
	private Places places;

	@Autowired
	private Texts texts;

	private List<String> navigation() {
		return find(RouterLink.class).all().stream().map(RouterLink::getText).toList();
	}

	private String heading() {
		return find(H1.class).single().getText();
	}

	private List<String> links() {
		return find(Anchor.class).all().stream().map(Anchor::getText).toList();
	}

	private List<String> addresses() {
		return Stream
			.concat(find(Anchor.class).all().stream().filter((link) -> !link.isRouterIgnore()).map(Anchor::getHref),
					find(RouterLink.class).all().stream().map(RouterLink::getHref))
			.toList();
	}

	private String sentences() {
		return String.join(" ", find(Paragraph.class).all().stream().map(Paragraph::getText).toList());
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_sees_what_waits_the_most_urgent_first() {
		UI.getCurrent().navigate("");
		assertThat(heading()).isEqualTo("Home");
		assertThat(links()).containsSubsequence("Agree to the plan of Meridia", "Confirm the report of Meridia",
				"Answer the question of Norvenia");
		assertThat(sentences()).contains("Test norvenia", "donor");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void an_observer_for_whom_nothing_waits_learns_what_will_stand_there() {
		UI.getCurrent().navigate("");
		assertThat(sentences()).contains("Nothing waits for you");
		assertThat(links()).doesNotContain("Confirm the report of Meridia");
	}

	@Test
	@SignedIn(Person.NEWCOMER)
	void a_newcomer_learns_whom_to_ask_and_sees_nothing_else() {
		UI.getCurrent().navigate("");
		assertThat(heading()).isEqualTo("Your account has no role yet");
		assertThat(navigation()).isEmpty();
		assertThat(find(SearchField.class).all()).isEmpty();
		assertThat(find(WaitingList.class).all()).isEmpty();
	}

	@Test
	@SignedIn(Person.ISU)
	void the_navigation_shows_what_the_role_may_open() {
		UI.getCurrent().navigate("");
		assertThat(navigation()).contains("Home", "Search");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_navigation_hides_what_the_role_may_not_open() {
		UI.getCurrent().navigate("");
		assertThat(navigation()).contains("Home").doesNotContain("Search");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_page_for_others_says_so_and_for_whom_it_is() {
		UI.getCurrent().navigate("sample");
		assertThat(heading()).isEqualTo("This page is not open to you");
		assertThat(sentences()).contains("Test observer (observer)", "donor, Implementation Support Unit");
	}

	@Test
	@SignedIn(Person.ISU)
	void a_page_that_does_not_exist_is_not_repeated() {
		UI.getCurrent().navigate("nowhere-at-all");
		assertThat(heading()).isEqualTo("There is no such page");
		assertThat(sentences()).doesNotContain("nowhere-at-all");
	}

	@Test
	@SignedIn(Person.ISU)
	void a_failure_shows_a_reference_and_nothing_of_the_cause() {
		UI.getCurrent().navigate("failing");
		assertThat(heading()).isEqualTo("Something went wrong");
		assertThat(sentences()).containsPattern("reference: [0-9a-f]{8}").doesNotContain("secret");
	}

	private List<String> notices() {
		return find(Section.class).withClassName("as-of-notice")
			.all()
			.stream()
			.map((notice) -> notice.getElement().getTextRecursively())
			.toList();
	}

	@ParameterizedTest
	@SignedIn(Person.ISU)
	@ValueSource(strings = { "2015-99-31", "tomorrow", "", "99999-01-01", "+999999999-12-31", "-0001-01-01",
			"0001-01-01", "1899-12-31", "2200-01-01" })
	void a_date_that_is_none_or_out_of_reach_is_left_aside_and_the_page_says_so(String date) {
		UI.getCurrent().navigate("", QueryParameters.of("on", date));
		assertThat(heading()).isEqualTo("Home");
		assertThat(this.switches.asOf()).isEmpty();
		assertThat(notices()).singleElement().asString().contains("left aside", "1 Jan 1900", "31 Dec 2199");
		UI.getCurrent().navigate("search");
		assertThat(notices()).isEmpty();
	}

	@ParameterizedTest
	@SignedIn(Person.ISU)
	@ValueSource(strings = { "1900-01-01", "2199-12-31" })
	void the_first_and_the_last_day_one_can_ask_for_are_shown(String date) {
		UI.getCurrent().navigate("", QueryParameters.of("on", date));
		assertThat(heading()).isEqualTo("Home");
		assertThat(this.switches.on()).isEqualTo(date);
		assertThat(notices()).singleElement().asString().contains("as of");
	}

	@Test
	@SignedIn(Person.ISU)
	void another_switch_leaves_the_date_in_the_address_and_back_to_today_takes_it_away() {
		UI.getCurrent().navigate("search", QueryParameters.of("on", "2015-12-31"));
		this.switches.change((preferences) -> preferences.withAreaUnit(AreaUnit.HECTARE));
		assertThat(this.switches.on()).isEqualTo("2015-12-31");
		this.switches.change((preferences) -> preferences.withAreaUnit(AreaUnit.SQUARE_METRE));
		assertThat(this.switches.on()).isEqualTo("2015-12-31");
		this.switches.change((preferences) -> preferences.withAsOf(null));
		assertThat(this.switches.asOf()).isEmpty();
	}

	@Test
	@SignedIn(Person.ISU)
	void a_date_in_the_address_holds_for_its_page_only() {
		UI.getCurrent().navigate("search", QueryParameters.of("on", "2015-12-31"));
		assertThat(this.switches.on()).isEqualTo("2015-12-31");
		assertThat(find(Section.class).withClassName("as-of-notice").all()).hasSize(1);
		UI.getCurrent().navigate("");
		assertThat(this.switches.asOf()).isEmpty();
		assertThat(find(Section.class).withClassName("as-of-notice").all()).isEmpty();
	}

	@Test
	@SignedIn(Person.ISU)
	void a_search_groups_what_it_finds() {
		UI.getCurrent().navigate("search", QueryParameters.of("q", "meridia"));
		assertThat(links()).contains("Sample of Meridia").doesNotContain("Sample of Norvenia");
		assertThat(sentences()).contains("for “meridia”");
	}

	@Test
	@SignedIn(Person.ISU)
	void a_search_without_a_hit_gives_advice() {
		UI.getCurrent().navigate("search", QueryParameters.of("q", "qqqqq"));
		assertThat(sentences()).contains("Nothing by that name");
	}

	@Test
	@SignedIn(Person.ISU)
	void a_search_without_words_says_how_to_search() {
		UI.getCurrent().navigate("search");
		assertThat(sentences()).contains("What are you looking for?");
	}

	@ParameterizedTest
	@SignedIn(Person.NORVENIA)
	@ValueSource(strings = { "", "search?q=meridia", "nowhere-at-all", "failing" })
	void every_link_of_the_frame_and_of_its_pages_keeps_the_date_of_the_address(String address) {
		this.places.open(UI.getCurrent(), address + ((address.indexOf('?') < 0) ? "?" : "&") + "on=2015-12-31");
		assertThat(addresses()).hasSizeGreaterThan(2).allMatch((link) -> link.contains("on=2015-12-31"));
		assertThat(navigation()).contains("Home");
	}

	@ParameterizedTest
	@SignedIn(Person.NORVENIA)
	@ValueSource(strings = { "", "search?q=meridia", "nowhere-at-all" })
	void without_a_date_no_link_carries_one(String address) {
		this.places.open(UI.getCurrent(), address);
		assertThat(addresses()).hasSizeGreaterThan(2).noneMatch((link) -> link.contains("on="));
	}

	@Test
	@SignedIn(Person.ISU)
	void the_navigation_follows_the_date_and_marks_the_page_at_hand() {
		UI.getCurrent().navigate("register", QueryParameters.of("on", "2015-12-31"));
		assertThat(marked()).containsExactly("register?on=2015-12-31");
		UI.getCurrent().navigate("register/meetings");
		assertThat(marked()).containsExactly("register");
		UI.getCurrent().navigate("", QueryParameters.of("on", "2015-12-31"));
		assertThat(marked()).containsExactly("?on=2015-12-31");
	}

	private List<String> marked() {
		return find(RouterLink.class).all()
			.stream()
			.filter((link) -> "page".equals(link.getElement().getAttribute("aria-current")))
			.map(RouterLink::getHref)
			.toList();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_account_names_the_organisation_and_not_its_key() {
		UI.getCurrent().navigate("");
		assertThat(account()).contains("Mine Action Authority of Meridia")
			.containsOnlyOnce("meridia-authority")
			.startsWith("Test meridia-authority");
	}

	private DatePicker.DatePickerI18n calendar() {
		UI.getCurrent().navigate("");
		find(AsOfDialog.class).all().forEach(AsOfDialog::close);
		new AsOfDialog(this.switches, this.texts).open();
		return find(DatePicker.class).single().getI18n();
	}

	@Test
	@SignedIn(Person.ISU)
	void the_calendar_of_the_date_speaks_english() {
		assertThat(calendar().getMonthNames()).startsWith("January").hasSize(12);
		assertThat(calendar().getToday()).isEqualTo("Today");
	}

	@Test
	@SignedIn(Person.ISU)
	void the_calendar_of_the_date_speaks_french_and_its_week_starts_on_monday() {
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			DatePicker.DatePickerI18n calendar = calendar();
			assertThat(calendar.getMonthNames()).startsWith("janvier").endsWith("décembre");
			assertThat(calendar.getWeekdays()).startsWith("dimanche");
			assertThat(calendar.getFirstDayOfWeek()).isEqualTo(1);
			assertThat(calendar.getToday()).isEqualTo("Aujourd’hui");
		}
		finally {
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

	/**
	 * The words of the line that tells of the connection, of which one has no setting.
	 */
	private static List<String> wordsOfConnection() {
		UI page = UI.getCurrent();
		return page.getInternals()
			.dumpPendingJavaScriptInvocations()
			.stream()
			.map((pending) -> pending.getInvocation())
			.filter((script) -> script.getExpression().contains("onlineText"))
			.map((script) -> String.valueOf(script.getParameters().getFirst()))
			.toList();
	}

	@Test
	@SignedIn(Person.ISU)
	void the_line_that_tells_of_the_connection_speaks_the_readers_language() {
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
				.startsWith("La connexion est perdue");
			assertThat(wordsOfConnection()).last().asString().contains("Connexion rétablie");
		}
		finally {
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

	@Test
	@SignedIn(Person.ISU)
	void a_session_that_has_ended_says_so_truly_of_a_restart_too() {
		assertThat(this.texts.of(Locale.ENGLISH, "shell.expired"))
			.startsWith("The portal was restarted, or you were away");
		assertThat(this.texts.of(Locale.FRENCH, "shell.expired")).startsWith("Le portail a redémarré, ou");
	}

	@Test
	@SignedIn(Person.NEWCOMER)
	void who_has_no_role_looks_no_name_up() {
		UI.getCurrent().navigate("");
		assertThat(account()).contains("Test newcomer");
	}

	private String account() {
		return find(MenuBar.class).withClassName("user-menu")
			.single()
			.getItems()
			.getFirst()
			.getSubMenu()
			.getChildren()
			.map((entry) -> entry.getElement().getTextRecursively())
			.collect(Collectors.joining(" "));
	}

}
