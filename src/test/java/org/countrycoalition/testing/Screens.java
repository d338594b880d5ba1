package org.countrycoalition.testing;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every screen with whom it lets in, written by hand. A screen that is not listed fails.
 * Nobody is let in without signing in.
 */
public final class Screens {

	private static final Set<Person> EVERYBODY = Set.of(Person.values());

	private static final Set<Person> WITH_A_ROLE = Arrays.stream(Person.values())
		.filter((person) -> person != Person.NEWCOMER)
		.collect(Collectors.toUnmodifiableSet());

	/** The administrator reads no business row. */
	private static final Set<Person> ENTERING = Set.of(Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR,
			Person.LAO_AUTHORITY, Person.LAO_DIRECTOR, Person.NORVENIA, Person.SUDONIA);

	private static final Set<Person> BUSINESS = WITH_A_ROLE.stream()
		.filter((person) -> person != Person.ADMIN)
		.collect(Collectors.toUnmodifiableSet());

	/** Whom a screen lets in, by an address that reaches it. */
	public static final Map<String, Set<Person>> LET_IN = Map.ofEntries(Map.entry("", EVERYBODY),
			Map.entry("search", WITH_A_ROLE), Map.entry("countries", WITH_A_ROLE),
			Map.entry("countries/XMD", WITH_A_ROLE), Map.entry("countries/XMD/gap", BUSINESS),
			Map.entry("countries/XMD/gap/cell", BUSINESS), Map.entry("countries/XMD/workplan", BUSINESS),
			Map.entry("countries/XMD/workplan/versions", BUSINESS),
			Map.entry("countries/XMD/workplan/timeline", BUSINESS), Map.entry("countries/XMD/annex", BUSINESS),
			Map.entry("countries/XMD/workplan/progress", BUSINESS),
			Map.entry("countries/XMD/workplan/draft",
					Set.of(Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR, Person.LAO_AUTHORITY,
							Person.LAO_DIRECTOR)),
			Map.entry("countries/XMD/workplan/costs",
					Set.of(Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR, Person.LAO_AUTHORITY, Person.LAO_DIRECTOR,
							Person.CLEARFIELD)),
			Map.entry("countries/XMD/funding", BUSINESS), Map.entry("countries/XMD/needs", BUSINESS),
			Map.entry("funding/needs", BUSINESS),
			Map.entry("funding/needs/00000000-0000-0000-0000-000000000000", BUSINESS),
			Map.entry("countries/XMD/mobilisation", BUSINESS), Map.entry("countries/XMD/reconciliation", BUSINESS),
			Map.entry("register", WITH_A_ROLE), Map.entry("register/cohorts/parties", WITH_A_ROLE),
			Map.entry("register/organisations", WITH_A_ROLE), Map.entry("register/organisations/norvenia", WITH_A_ROLE),
			Map.entry("register/meetings", WITH_A_ROLE), Map.entry("register/exchange-rates", WITH_A_ROLE),
			Map.entry("register/price-index", WITH_A_ROLE), Map.entry("register/names", WITH_A_ROLE),
			Map.entry("desk", ENTERING), Map.entry("funding/steps/00000000-0000-0000-0000-000000000000", BUSINESS),
			Map.entry("funding", BUSINESS), Map.entry("gaps", BUSINESS), Map.entry("funding/fund", BUSINESS),
			Map.entry("indicators", BUSINESS),
			Map.entry("funding/imports", Set.of(Person.ISU, Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR,
					Person.LAO_AUTHORITY, Person.LAO_DIRECTOR, Person.NORVENIA, Person.SUDONIA)));

	/** The address above that reaches the screen of a template. */
	public static final Map<String, String> TEMPLATES = Map.ofEntries(Map.entry("countries/:iso3", "countries/XMD"),
			Map.entry("countries/:iso3/gap", "countries/XMD/gap"),
			Map.entry("countries/:iso3/gap/cell", "countries/XMD/gap/cell"),
			Map.entry("countries/:iso3/workplan", "countries/XMD/workplan"),
			Map.entry("countries/:iso3/workplan/draft", "countries/XMD/workplan/draft"),
			Map.entry("countries/:iso3/workplan/costs", "countries/XMD/workplan/costs"),
			Map.entry("countries/:iso3/workplan/progress", "countries/XMD/workplan/progress"),
			Map.entry("countries/:iso3/funding", "countries/XMD/funding"),
			Map.entry("countries/:iso3/mobilisation", "countries/XMD/mobilisation"),
			Map.entry("countries/:iso3/needs", "countries/XMD/needs"),
			Map.entry("funding/needs/:posting", "funding/needs/00000000-0000-0000-0000-000000000000"),
			Map.entry("countries/:iso3/reconciliation", "countries/XMD/reconciliation"),
			Map.entry("register/cohorts/:cohort", "register/cohorts/parties"),
			Map.entry("register/organisations/:id", "register/organisations/norvenia"),
			Map.entry("countries/:iso3/workplan/versions", "countries/XMD/workplan/versions"),
			Map.entry("countries/:iso3/workplan/timeline", "countries/XMD/workplan/timeline"),
			Map.entry("countries/:iso3/annex", "countries/XMD/annex"),
			Map.entry("funding/steps/:step", "funding/steps/00000000-0000-0000-0000-000000000000"));

	private Screens() {
	}

}
