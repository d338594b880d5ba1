package org.countrycoalition.access;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every screen for every role. The expectations are written here by hand; a screen that
 * is not listed fails. What an anonymous visitor gets is tried over HTTP in the journey.
 */
@SpringBootTest
@SignedIn(Person.ISU)
class RouteMatrixTests extends SpringBrowserlessTest {

	private static final String REFUSED = "This page is not open to you";

	private static final Set<Person> EVERYBODY = Set.of(Person.values());

	private static final Set<Person> WITH_A_ROLE = Arrays.stream(Person.values())
		.filter((person) -> person != Person.NEWCOMER)
		.collect(Collectors.toUnmodifiableSet());

	/** Whom a screen lets in, by an address that reaches it. */
	static final Map<String, Set<Person>> SCREENS = Map.ofEntries(Map.entry("", EVERYBODY),
			Map.entry("signed-out", EVERYBODY), Map.entry("search", WITH_A_ROLE), Map.entry("countries", WITH_A_ROLE),
			Map.entry("countries/XMD", WITH_A_ROLE), Map.entry("register", WITH_A_ROLE),
			Map.entry("register/cohorts/parties", WITH_A_ROLE), Map.entry("register/organisations", WITH_A_ROLE),
			Map.entry("register/organisations/norvenia", WITH_A_ROLE), Map.entry("register/meetings", WITH_A_ROLE),
			Map.entry("register/exchange-rates", WITH_A_ROLE));

	private static final Map<String, String> TEMPLATES = Map.of("countries/:iso3", "countries/XMD",
			"register/cohorts/:cohort", "register/cohorts/parties", "register/organisations/:id",
			"register/organisations/norvenia");

	@Test
	void every_screen_has_a_row() {
		Set<String> screens = RouteConfiguration.forApplicationScope()
			.getAvailableRoutes()
			.stream()
			.filter((route) -> !route.getNavigationTarget().getPackageName().equals("org.countrycoalition.shell"))
			.map(RouteData::getTemplate)
			.map((template) -> TEMPLATES.getOrDefault(template, template))
			.collect(Collectors.toSet());
		assertThat(screens).isEqualTo(SCREENS.keySet());
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_screen_is_refused_to_whom_it_is_not_for(Person person) {
		Map<String, Boolean> expected = new TreeMap<>();
		SCREENS.forEach((address, people) -> expected.put(address, people.contains(person)));
		Map<String, Boolean> actual = new TreeMap<>();
		for (String address : SCREENS.keySet()) {
			person.does(() -> {
				UI.getCurrent().navigate(address);
				return actual.put(address, !find(H1.class).atIndex(1).getText().equals(REFUSED));
			});
		}
		assertThat(actual).isEqualTo(expected);
	}

}
