package org.countrycoalition.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.countrycoalition.Portal;
import org.countrycoalition.access.Roles;
import org.countrycoalition.shell.ui.Frame;
import org.countrycoalition.testing.TestDatabase;

import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;

/**
 * What modules would contribute to the shell, in small. Tests import it by name; it is
 * never scanned.
 */
public class Samples {

	/** A day in the past of every test run. */
	public static final LocalDate DAY = LocalDate.of(2026, 1, 20);

	/**
	 * Serves the portal with the samples and the door, to look at it in a browser.
	 * @param args settings such as {@code --server.port=8380}
	 */
	public static void main(String[] args) {
		TestDatabase.start();
		SpringApplication.run(new Class<?>[] { Portal.class, Samples.class, Door.class }, args);
	}

	@Bean
	VaadinServiceInitListener sampleRoutes() {
		return (event) -> {
			RouteConfiguration routes = RouteConfiguration.forApplicationScope();
			routes.setRoute("sample", SampleView.class, List.of(Frame.LAYOUT));
			routes.setRoute("failing", FailingView.class, List.of(Frame.LAYOUT));
		};
	}

	@Bean
	NavItem sampleEntry() {
		return new NavItem("shell.search", SampleView.class, 600);
	}

	@Bean
	WaitingSource sampleWaiting() {
		return (viewer,
				on) -> viewer.is(Roles.DONOR)
						? List.of(new WaitingItem("Answer the question of Norvenia", null, on.plusDays(9), "search"),
								new WaitingItem("Confirm the report of Meridia", "400,000 USD", on.minusDays(3),
										"search"),
								new WaitingItem("Agree to the plan of Meridia", null, null, "search", true))
						: List.of();
	}

	@Bean
	UpcomingSource sampleDates() {
		return (viewer, from, limit) -> Stream
			.of(new UpcomingDate(LocalDate.of(2037, 9, 13), "A meeting of States Parties", "Geneva", null),
					new UpcomingDate(LocalDate.of(2037, 8, 1), "A deadline", "Meridia", "search?q=Meridia"))
			.filter((date) -> !date.date().isBefore(from))
			.toList();
	}

	@Bean
	SearchSource sampleStates() {
		return (text, language, on, limit) -> Stream.of("Sample of Meridia", "Sample of Norvenia")
			.filter((name) -> name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
			.map((name) -> new SearchHit("Samples", name, "on " + on, "search?q=" + name))
			.toList();
	}

}
