package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Cohort;
import org.countrycoalition.registry.CohortCount;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.shell.WaitingSource;

import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds the Implementation Support Unit of duties of which no source says whether they
 * are fulfilled.
 */
@SpringComponent
class StandingsToSource implements WaitingSource {

	/** More States than these are counted and not named. */
	private static final int NAMED = 6;

	private static final Map<Cohort, Integer> ARTICLES = Map.of(Cohort.ARTICLE_3_OUTSTANDING, 3,
			Cohort.ARTICLE_4_OUTSTANDING, 4, Cohort.ARTICLE_5, 5);

	private final Register register;

	private final Texts texts;

	private final Switches switches;

	StandingsToSource(Register register, Texts texts, Switches switches) {
		this.register = register;
		this.texts = texts;
		this.switches = switches;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WaitingItem> waitingFor(Viewer viewer, LocalDate on) {
		if (!viewer.is(Roles.ISU)) {
			return List.of();
		}
		Map<CountryCode, StateName> names = this.register.names();
		return this.register.cohorts(on, this.switches.illustrative())
			.stream()
			.filter((count) -> ARTICLES.containsKey(count.cohort()) && !count.open().isEmpty())
			.map((count) -> item(count, names))
			.toList();
	}

	private WaitingItem item(CohortCount count, Map<CountryCode, StateName> names) {
		Locale language = this.switches.language();
		String states = count.open()
			.stream()
			.flatMap((code) -> Stream.ofNullable(names.get(code)))
			.map((name) -> name.in(language))
			.limit(NAMED)
			.collect(Collectors.joining(", "));
		int more = count.open().size() - NAMED;
		return new WaitingItem(
				this.texts.of("registry.waiting.standing", ARTICLES.get(count.cohort()), count.open().size()),
				(more > 0) ? this.texts.of("registry.waiting.standing.more", states, more) : states, null,
				"register/cohorts/" + count.cohort().code());
	}

}
