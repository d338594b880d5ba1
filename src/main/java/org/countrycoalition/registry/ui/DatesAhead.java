package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.CurrentDeadline;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.UpcomingDate;
import org.countrycoalition.shell.UpcomingSource;

import org.springframework.transaction.annotation.Transactional;

/**
 * Puts deadlines of outstanding duties and meetings of the Convention into "Next dates".
 */
@SpringComponent
class DatesAhead implements UpcomingSource {

	/** Longer than any deadline lies ahead, so that a later decision is always seen. */
	private static final int YEARS = 40;

	private final Register register;

	private final Texts texts;

	private final Switches switches;

	DatesAhead(Register register, Texts texts, Switches switches) {
		this.register = register;
		this.texts = texts;
		this.switches = switches;
	}

	@Override
	@Transactional(readOnly = true)
	public List<UpcomingDate> upcoming(Viewer viewer, LocalDate from, int limit) {
		return Stream.concat(deadlines(from), meetings(from))
			.sorted(Comparator.comparing(UpcomingDate::date))
			.limit(limit)
			.toList();
	}

	private Stream<UpcomingDate> deadlines(LocalDate from) {
		Map<CountryCode, StateName> names = this.register.names();
		Map<CountryCode, List<Deadline>> byState = this.register
			.deadlinesAhead(from, from.plusYears(YEARS), this.switches.illustrative())
			.stream()
			.collect(Collectors.groupingBy(Deadline::state));
		return byState.entrySet()
			.stream()
			.flatMap((entry) -> Stream.of(3, 4)
				.flatMap((article) -> CurrentDeadline.of(entry.getValue(), article, from)
					.map((deadline) -> date(entry.getKey(), article, deadline, names))
					.stream()));
	}

	private UpcomingDate date(CountryCode state, int article, CurrentDeadline deadline,
			Map<CountryCode, StateName> names) {
		StateName name = names.get(state);
		return new UpcomingDate(deadline.fallsOn(),
				this.texts.of("registry.ahead.deadline",
						(name != null) ? name.in(this.switches.language()) : state.iso3(), article),
				(deadline.uncertain() || deadline.laterNotFound()) ? this.texts.of("registry.ahead.uncertain") : null,
				"countries/" + state.iso3());
	}

	private Stream<UpcomingDate> meetings(LocalDate from) {
		return this.register.meetings()
			.stream()
			.filter((meeting) -> !meeting.startsOn().isBefore(from))
			.map((meeting) -> new UpcomingDate(meeting.startsOn(), meeting.name(), meeting.city(),
					"register/meetings"));
	}

}
