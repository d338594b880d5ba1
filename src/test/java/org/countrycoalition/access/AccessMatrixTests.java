package org.countrycoalition.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.countrycoalition.testing.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * Every operation of a service and every address of the API, for every role and for
 * nobody. The expectations are written here by hand; what is not listed fails.
 */
@SpringBootTest
@AutoConfigureMockMvc
class AccessMatrixTests {

	private static final Set<Person> EVERYBODY = Set.of(Person.values());

	private static final Set<Person> WITH_A_ROLE = Arrays.stream(Person.values())
		.filter((person) -> person != Person.NEWCOMER)
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<Person> ISU = Set.of(Person.ISU);

	private static final Set<Person> AUTHORITIES = Set.of(Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR,
			Person.LAO_AUTHORITY, Person.LAO_DIRECTOR);

	private static final Set<Person> REPORTERS = Set.of(Person.CLEARFIELD, Person.MERIDIA_AUTHORITY,
			Person.MERIDIA_DIRECTOR, Person.LAO_AUTHORITY, Person.LAO_DIRECTOR);

	private static final Set<Person> IMPORTERS = Set.of(Person.ISU, Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR,
			Person.LAO_AUTHORITY, Person.LAO_DIRECTOR, Person.NORVENIA, Person.SUDONIA);

	private static final Set<Person> ENTERING = Set.of(Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR,
			Person.LAO_AUTHORITY, Person.LAO_DIRECTOR, Person.NORVENIA, Person.SUDONIA);

	private static final Set<Person> GIVING = Set.of(Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR,
			Person.LAO_AUTHORITY, Person.LAO_DIRECTOR, Person.NORVENIA, Person.SUDONIA, Person.CLEARFIELD, Person.ISU);

	private static final Set<Person> BUDGETERS = Set.of(Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR,
			Person.LAO_AUTHORITY, Person.LAO_DIRECTOR, Person.CLEARFIELD);

	static final Map<String, Set<Person>> OPERATIONS = new TreeMap<>();

	static {
		allow(EVERYBODY, "Journal", "history", "because");
		allow(EVERYBODY, "Register", "states", "state", "names", "cohorts", "cohort", "officialTotals",
				"entriesIntoForceByYear", "deadlines", "ownState", "deadlinesAhead", "outstandingDeadlines",
				"requestsNotFiled", "organisations", "organisation", "membershipsOf", "meetings", "exchangeRateRows",
				"exchangeRates");
		allow(ISU, "TreatyDesk", "record", "correct", "end", "reopen");
		allow(ISU, "ObligationDesk", "record", "correct", "end", "reopen");
		allow(ISU, "DeadlineDesk", "record", "correct", "end", "reopen");
		allow(ISU, "OrganisationDesk", "record", "correct", "end", "reopen", "admit");
		allow(ISU, "TableDesk", "record", "correct");
		allow(ISU, "PriceDesk", "preview", "apply", "undo");
		allow(EVERYBODY, "PriceIndices", "inForce", "editions");
		allow(ISU, "NameDesk", "recordArea", "map", "correct");
		allow(EVERYBODY, "Register", "knownNames", "known", "aliases", "nameChoices");
		allow(EVERYBODY, "Funding", "to", "received", "flows", "coverSums", "attributable", "coverOfAll", "imports",
				"inYear", "years", "paidYear");
		allow(EVERYBODY, "NationalMoney", "of", "ofAll", "published", "page");
		allow(AUTHORITIES, "NationalDesk", "enter", "change", "retract", "restore");
		allow(IMPORTERS, "ContributionImports", "preview", "apply", "undo");
		allow(EVERYBODY, "Funnels", "own", "thrownAway", "to", "step", "family", "unconfirmed");
		allow(EVERYBODY, "IatiExport", "write");
		allow(IMPORTERS, "IatiImports", "preview", "apply");
		allow(ENTERING, "FunnelDesk", "begin", "follow", "say", "show", "withdraw", "uphold", "discard", "restore");
		allow(AUTHORITIES, "Receipts", "confirm", "takeBack");
		allow(AUTHORITIES, "OffPlan", "say", "takeBack");
		allow(EVERYBODY, "Mobilisations", "of", "against", "overdue", "adoptedAt");
		allow(AUTHORITIES, "MobilisationDesk", "start", "revise", "say", "adopt", "show", "withdraw", "uphold",
				"discard", "restore");
		allow(AUTHORITIES, "MobilisationItems", "writeTarget", "removeTarget", "restoreTarget", "writeAction",
				"removeAction", "restoreAction", "mark");
		allow(EVERYBODY, "WithheldIntents", "of");
		allow(EVERYBODY, "NeedsAndOffers", "lists", "tally", "all", "posting", "candidates", "history", "waiting");
		allow(GIVING, "PostingDesk", "post", "say", "show", "withdraw", "uphold");
		allow(GIVING, "MatchDesk", "propose", "accept", "decline", "takeBack", "deliver");
		allow(AUTHORITIES, "Arrivals", "confirm", "miss", "takeBack");
		allow(EVERYBODY, "MoneyWaiting", "kinds");
		allow(EVERYBODY, "Reconciliation", "of", "waiting", "speaker");
		allow(IMPORTERS, "Reconciliation", "say", "takeBack");
		allow(ISU, "Reconciliation", "lead", "stopLeading");
		allow(EVERYBODY, "Workplans", "ownOpen", "published", "draft", "open", "versions", "version", "need",
				"needOfAll", "attributable", "costs", "firstPublishedYear", "publishedYears", "publishedOutline",
				"openOutline", "versionOutline", "page", "line", "lines", "sums", "namesInForce");
		allow(AUTHORITIES, "PlanImports", "preview", "apply", "undo");
		allow(AUTHORITIES, "WorkbookImports", "preview", "apply");
		allow(AUTHORITIES, "PlanDesk", "check", "start", "revise", "rollForward", "describe", "write", "remove",
				"restore", "replaceLines");
		allow(AUTHORITIES, "PlanApproval", "submit", "withdraw", "giveBack", "approve", "publish");
		allow(AUTHORITIES, "PlanOutcomes", "write", "remove");
		allow(AUTHORITIES, "CostLibrary", "entries", "add", "withdraw");
		allow(AUTHORITIES, "CostingDesk", "choose", "takeOver", "explain");
		allow(AUTHORITIES, "Costings", "page", "line");
		allow(BUDGETERS, "Costings", "plan");
		allow(Set.of(Person.CLEARFIELD), "Costings", "own");
		allow(AUTHORITIES, "Budgets", "enterFor");
		allow(Set.of(Person.CLEARFIELD), "Budgets", "enter");
		allow(BUDGETERS, "Budgets", "remove");
		allow(EVERYBODY, "ProgressReads", "of", "page", "plan", "tally", "report", "owed", "givenBack", "waiting");
		allow(REPORTERS, "ProgressDesk", "report", "correct", "withdraw");
		allow(AUTHORITIES, "ProgressReview", "accept", "giveBack");
		allow(EVERYBODY, "Gaps", "of", "firstPlannedYear", "portfolio", "portfolios", "split", "plannedYears",
				"overview");
		allow(EVERYBODY, "GapDetails", "behind", "attributed", "outlook");
		allow(EVERYBODY, "Indicators", "value", "years");
		allow(EVERYBODY, "PredictabilityReads", "of", "ofAll");
		allow(AUTHORITIES, "NearCompletionDesk", "declare", "takeBack", "withdraw");
		allow(AUTHORITIES, "ExtensionRequests", "draft", "change", "showTo", "file");
	}

	private static final Map<String, Set<Person>> ADDRESSES = Map.ofEntries(Map.entry("/api/v1/states", WITH_A_ROLE),
			Map.entry("/api/v1/states/LAO", WITH_A_ROLE), Map.entry("/api/v1/cohorts/parties", WITH_A_ROLE),
			Map.entry("/api/v1/states/LAO/funding?year=2015", WITH_A_ROLE),
			Map.entry("/api/v1/states/LAO/national-resources", WITH_A_ROLE),
			Map.entry("/api/v1/states/LAO/funnel", WITH_A_ROLE),
			Map.entry("/api/v1/states/LAO/mobilisation", WITH_A_ROLE), Map.entry("/api/v1/needs", WITH_A_ROLE),
			Map.entry("/api/v1/states/LAO/gap?from=2027&to=2028", WITH_A_ROLE),
			Map.entry("/api/v1/gaps?year=2028", WITH_A_ROLE), Map.entry("/api/v1/states/LAO/workplan", WITH_A_ROLE),
			Map.entry("/api/v1/states/LAO/progress?year=2027", WITH_A_ROLE),
			Map.entry("/api/v1/indicators/35a?year=2015", WITH_A_ROLE), Map.entry("/v3/api-docs", WITH_A_ROLE),
			Map.entry("/v3/api-docs.yaml", WITH_A_ROLE), Map.entry("/actuator/health", EVERYBODY),
			Map.entry("/actuator/metrics", Set.of(Person.ADMIN)),
			Map.entry("/actuator/prometheus", Set.of(Person.ADMIN)), Map.entry("/actuator", Set.of(Person.ADMIN)));

	/** Says that who runs the portal has not set in whose name it reports. */
	private static final String UNSET = "/api/v1/iati/activities.xml";

	/** Addresses that take files: an empty one is a fault of theirs whom they let in. */
	private static final Map<String, Set<Person>> POSTS = Map.of("/api/v1/imports/contributions", IMPORTERS,
			"/api/v1/imports/workplan", AUTHORITIES);

	/** Steps of a version, here of one that nobody has. */
	private static final Map<String, Set<Person>> STEPS = Map.of("/api/v1/workplan/approve?version=999", AUTHORITIES,
			"/api/v1/workplan/return?version=999&why=test", AUTHORITIES,
			"/api/v1/workplan/publish?version=999&show=coalition", AUTHORITIES);

	/** Addresses that the framework maps and that are listed above in another form. */
	private static final Map<String, String> PATTERNS = Map.ofEntries(
			Map.entry("/api/v1/states/{iso3}", "/api/v1/states/LAO"),
			Map.entry("/api/v1/cohorts/{name}", "/api/v1/cohorts/parties"),
			Map.entry("/api/v1/states/{iso3}/funding", "/api/v1/states/LAO/funding?year=2015"),
			Map.entry("/api/v1/states/{iso3}/national-resources", "/api/v1/states/LAO/national-resources"),
			Map.entry("/api/v1/states/{iso3}/funnel", "/api/v1/states/LAO/funnel"),
			Map.entry("/api/v1/states/{iso3}/gap", "/api/v1/states/LAO/gap?from=2027&to=2028"),
			Map.entry("/api/v1/gaps", "/api/v1/gaps?year=2028"),
			Map.entry("/api/v1/states/{iso3}/workplan", "/api/v1/states/LAO/workplan"),
			Map.entry("/api/v1/states/{iso3}/progress", "/api/v1/states/LAO/progress?year=2027"),
			Map.entry("/api/v1/indicators/{code}", "/api/v1/indicators/35a?year=2015"),
			Map.entry("/api/v1/states/{iso3}/mobilisation", "/api/v1/states/LAO/mobilisation"));

	/** Says 404 to whom other addresses answer. */
	private static final String UNKNOWN = "/api/**";

	private static final Map<Class<?>, Object> DEFAULTS = Map.of(boolean.class, false, int.class, 0);

	private static void allow(Set<Person> people, String service, String... operations) {
		for (String operation : operations) {
			OPERATIONS.put(service + "." + operation, people);
		}
	}

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvcTester http;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void every_operation_of_every_service_has_a_row() {
		assertThat(operations().keySet()).isEqualTo(OPERATIONS.keySet());
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void an_operation_is_refused_to_whom_it_is_not_for(Person person) {
		Set<String> expected = OPERATIONS.entrySet()
			.stream()
			.filter((row) -> row.getValue().contains(person))
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(person.<Set<String>>does(this::operationsThatLetIn)).isEqualTo(expected);
	}

	@Test
	void nobody_calls_an_operation_without_signing_in() {
		SecurityContextHolder.clearContext();
		assertThat(operationsThatLetIn()).isEmpty();
	}

	@Test
	void every_address_of_the_api_has_a_row() {
		Set<String> mapped = this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((pattern) -> !"${server.error.path:${error.path:/error}}".equals(pattern)
					&& !"/error".equals(pattern))
			.filter((pattern) -> !UNKNOWN.equals(pattern))
			.map((pattern) -> PATTERNS.getOrDefault(pattern, pattern))
			.collect(Collectors.toSet());
		Set<String> listed = new TreeSet<>(ADDRESSES.keySet());
		listed.addAll(POSTS.keySet());
		STEPS.keySet().forEach((step) -> listed.add(step.substring(0, step.indexOf('?'))));
		listed.add(UNSET);
		assertThat(listed).containsAll(mapped);
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void an_address_is_refused_to_whom_it_is_not_for(Person person) {
		Map<String, Object> claims = new HashMap<>(person.claims());
		ADDRESSES.forEach((address,
				people) -> assertThat(this.http.get()
					.uri(address)
					.with(jwt().jwt((jwt) -> jwt.claims((all) -> all.putAll(claims))).authorities(person.authorities()))
					.exchange()).as(address).hasStatus(people.contains(person) ? 200 : 403));
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void an_address_whose_settings_are_missing_says_so_to_whom_it_is_for(Person person) {
		assertThat(this.http.get()
			.uri(UNSET)
			.with(jwt().jwt((jwt) -> jwt.claims((all) -> all.putAll(person.claims())))
				.authorities(person.authorities()))
			.exchange()).hasStatus(WITH_A_ROLE.contains(person) ? 503 : 403);
		assertThat(this.http.get().uri(UNSET).exchange()).hasStatus(401);
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void an_address_that_takes_files_is_refused_to_whom_it_is_not_for(Person person) {
		POSTS.forEach((address,
				people) -> assertThat(this.http.post()
					.uri(address)
					.with(jwt().jwt((jwt) -> jwt.claims((all) -> all.putAll(person.claims())))
						.authorities(person.authorities()))
					.exchange()).as(address).hasStatus(people.contains(person) ? 400 : 403));
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_step_is_refused_to_whom_it_is_not_for(Person person) {
		STEPS.forEach((address,
				people) -> assertThat(this.http.post()
					.uri(address)
					.with(jwt().jwt((jwt) -> jwt.claims((all) -> all.putAll(person.claims())))
						.authorities(person.authorities()))
					.exchange()).as(address).hasStatus(people.contains(person) ? 404 : 403));
	}

	@Test
	void a_step_says_401_to_nobody() {
		STEPS.forEach((address, people) -> assertThat(this.http.post().uri(address).exchange()).hasStatus(401));
	}

	@Test
	void an_address_that_takes_files_says_401_to_nobody() {
		POSTS.forEach((address, people) -> assertThat(this.http.post().uri(address).exchange()).hasStatus(401));
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void an_address_that_no_module_has_is_a_problem_and_not_a_page(Person person) {
		var answer = this.http.get()
			.uri("/api/v1/nothing/")
			.with(jwt().jwt((jwt) -> jwt.claims((all) -> all.putAll(person.claims())))
				.authorities(person.authorities()))
			.exchange();
		assertThat(answer).hasStatus(WITH_A_ROLE.contains(person) ? 404 : 403);
		assertThat(answer.getResponse().getContentType()).startsWith("application/problem+json");
	}

	@Test
	void an_address_says_401_to_nobody_but_health() {
		ADDRESSES.forEach((address, people) -> assertThat(this.http.get().uri(address).exchange()).as(address)
			.hasStatus("/actuator/health".equals(address) ? 200 : 401));
	}

	private Set<String> operationsThatLetIn() {
		Set<String> letIn = new TreeSet<>();
		operations().forEach((name, methods) -> {
			if (methods.stream().anyMatch(this::letsIn)) {
				assertThat(methods).as("overloads agree on who may call").allMatch(this::letsIn);
				letIn.add(name);
			}
		});
		return letIn;
	}

	private Map<String, List<Method>> operations() {
		return this.context.getBeansWithAnnotation(Service.class)
			.values()
			.stream()
			.map(AopUtils::getTargetClass)
			.filter((type) -> type.getName().startsWith("org.countrycoalition"))
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
			.collect(Collectors
				.groupingBy((method) -> method.getDeclaringClass().getSimpleName() + "." + method.getName()));
	}

	/** Calls with nothing in hand: who is let in fails later, or gets an answer. */
	private boolean letsIn(Method method) {
		Object bean = this.context.getBean(method.getDeclaringClass());
		Object[] nothing = Arrays.stream(method.getParameterTypes()).map(AccessMatrixTests::nothing).toArray();
		return Boolean.TRUE.equals(new TransactionTemplate(this.transactions).execute((transaction) -> {
			transaction.setRollbackOnly();
			try {
				method.invoke(bean, nothing);
				return true;
			}
			catch (InvocationTargetException ex) {
				return !(ex.getCause() instanceof AccessDeniedException)
						&& !(ex.getCause() instanceof AuthenticationCredentialsNotFoundException);
			}
			catch (IllegalAccessException ex) {
				throw new IllegalStateException(ex);
			}
		}));
	}

	private static @Nullable Object nothing(Class<?> type) {
		return DEFAULTS.get(type);
	}

}
