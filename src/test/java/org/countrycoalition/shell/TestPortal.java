package org.countrycoalition.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The shell alone, with passwords of its own instead of Keycloak and a register of two
 * States. Deliberately no stereotype: it must never be scanned into the portal.
 */
@EnableAutoConfiguration(exclude = LiquibaseAutoConfiguration.class)
@ComponentScan("org.countrycoalition.shell")
public class TestPortal {

	/** The day on which all tests of the shell take place. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	/**
	 * @param args none are read
	 */
	public static void main(String[] args) {
		SpringApplication.run(TestPortal.class, args);
	}

	@Bean
	SecurityFilterChain chain(HttpSecurity http) {
		return http.formLogin(Customizer.withDefaults())
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/css/**").permitAll())
			.with(VaadinSecurityConfigurer.vaadin(),
					(vaadin) -> vaadin.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
			.build();
	}

	@Bean
	UserDetailsService accounts() {
		return new InMemoryUserDetailsManager(List.of(account("isu", Roles.ISU), account("donor", Roles.DONOR),
				account("admin", Roles.ADMIN), account("newcomer", "uma_authorization")));
	}

	private static org.springframework.security.core.userdetails.UserDetails account(String name, String role) {
		return User.withUsername(name).password("{noop}" + name).roles(role).build();
	}

	@Bean
	VaadinServiceInitListener sample() {
		return (event) -> RouteConfiguration.forApplicationScope().setRoute("sample", SampleView.class);
	}

	@Bean
	VaadinServiceInitListener failing() {
		return (event) -> RouteConfiguration.forApplicationScope().setRoute("failing", FailingView.class);
	}

	@Bean
	NavItem sampleEntry() {
		return new NavItem("shell.search", SampleView.class, 600);
	}

	@Bean
	Clock clock() {
		return Clock.fixed(Instant.parse(TODAY + "T12:00:00Z"), ZoneOffset.UTC);
	}

	@Bean
	DataSource database() {
		return TestDatabase.application();
	}

	@Bean
	PlatformTransactionManager transactionManager(DataSource database, CurrentUser user) {
		return new ViewerTransactions(database, () -> user.find().map(Viewer::name).orElse(""));
	}

	@Bean
	CurrentUser currentUser() {
		return new SignedIn();
	}

	@Bean
	WaitingSource waiting() {
		return (viewer, on) -> viewer.roles().contains(Roles.DONOR)
				? List.of(new WaitingItem("Confirm the report of Meridia", "400,000 USD", TODAY.minusDays(3), "search"),
						new WaitingItem("Answer the question of Norvenia", null, TODAY.plusDays(9), "search"))
				: List.of();
	}

	@Bean
	UpcomingSource upcoming() {
		return (viewer, from, limit) -> List
			.of(new UpcomingDate(LocalDate.of(2027, 9, 13), "Fourteenth Meeting of States Parties", "Geneva", null),
					new UpcomingDate(LocalDate.of(2027, 8, 1), "Article 4 deadline", "Meridia", "search?q=Meridia"))
			.stream()
			.filter((date) -> !date.date().isBefore(from))
			.toList();
	}

	@Bean
	SearchSource states() {
		return new SearchSource() {
			@Override
			public List<SearchHit> search(String text, Locale language, LocalDate on, int limit) {
				return List.of("Meridia", "Norvenia")
					.stream()
					.filter((name) -> name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
					.map((name) -> new SearchHit("States", name, "State Party on " + on, "search?q=" + name))
					.toList();
			}
		};
	}

	private static final class SignedIn implements CurrentUser {

		@Override
		public Viewer get() {
			return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
		}

		@Override
		public Optional<Viewer> find() {
			Authentication who = SecurityContextHolder.getContext().getAuthentication();
			if (who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken) {
				return Optional.empty();
			}
			Set<String> roles = who.getAuthorities()
				.stream()
				.map((authority) -> String.valueOf(authority.getAuthority()).replaceFirst("^ROLE_", ""))
				.collect(Collectors.toSet());
			return Optional.of(new Viewer(who.getName(), "Ms " + who.getName(), roles, "NOR-MFA"));
		}

	}

}
