package org.countrycoalition.access;

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
import org.countrycoalition.testing.Screens;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every screen for every role, as {@link Screens} lists them by hand. What an anonymous
 * visitor gets is tried over HTTP in the journey.
 */
@SpringBootTest
@SignedIn(Person.ISU)
class RouteMatrixTests extends SpringBrowserlessTest {

	private static final String REFUSED = "This page is not open to you";

	@Test
	void every_screen_has_a_row() {
		Set<String> screens = RouteConfiguration.forApplicationScope()
			.getAvailableRoutes()
			.stream()
			.filter((route) -> !route.getNavigationTarget().getPackageName().equals("org.countrycoalition.shell"))
			.map(RouteData::getTemplate)
			.map((template) -> Screens.TEMPLATES.getOrDefault(template, template))
			.collect(Collectors.toSet());
		assertThat(screens).isEqualTo(Screens.LET_IN.keySet());
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_screen_is_refused_to_whom_it_is_not_for(Person person) {
		Map<String, Boolean> expected = new TreeMap<>();
		Screens.LET_IN.forEach((address, people) -> expected.put(address, people.contains(person)));
		Map<String, Boolean> actual = new TreeMap<>();
		for (String address : Screens.LET_IN.keySet()) {
			person.does(() -> {
				UI.getCurrent().navigate(address);
				return actual.put(address, !find(H1.class).atIndex(1).getText().equals(REFUSED));
			});
		}
		assertThat(actual).isEqualTo(expected);
	}

}
