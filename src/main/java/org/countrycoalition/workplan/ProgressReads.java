package org.countrycoalition.workplan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what was done of plans in force. What a viewer may see is decided by row-level
 * security: a report that is not accepted is its operator's and the authority's.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ProgressReads {

	private final PlanQueries plans;

	private final ProgressQueries queries;

	private final Register register;

	private final CurrentUser currentUser;

	private final Clock clock;

	ProgressReads(PlanQueries plans, ProgressQueries queries, Register register, CurrentUser currentUser, Clock clock) {
		this.plans = plans;
		this.queries = queries;
		this.register = register;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @param state whose plan
	 * @param year of the plan
	 * @return what was done in the year, judged by today; empty if there is no plan in
	 * force that the viewer may see
	 */
	public Optional<YearProgress> of(CountryCode state, int year) {
		return this.plans.header(state, Plan.Status.PUBLISHED).map((plan) -> of(plan, year));
	}

	/**
	 * @param id key of a report
	 * @return it as it stands now, empty if it was taken back, or the viewer may not see
	 * it
	 */
	public Optional<Progress> report(UUID id) {
		return this.queries.report(id);
	}

	private YearProgress of(Plan plan, int year) {
		LocalDate today = LocalDate.now(this.clock);
		Viewer viewer = this.currentUser.get();
		boolean authority = viewer.is(Roles.NATIONAL_AUTHORITY)
				&& this.register.ownState().filter(plan.state()::equals).isPresent();
		List<Progress> reports = this.queries.reports(plan.state(), year);
		Map<UUID, List<Progress>> byLine = reports.stream().collect(Collectors.groupingBy(Progress::line));
		List<LineProgress> lines = this.queries.lines(plan, year).stream().map((tracked) -> {
			List<Progress> own = byLine.getOrDefault(tracked.line().key(), List.of());
			boolean operator = viewer.is(Roles.OPERATOR) && isOf(viewer, tracked.implementer());
			boolean mine = operator
					|| (authority && (tracked.implementer() == null || isOf(viewer, tracked.implementer())));
			boolean quarterly = own.stream()
				.map(Progress::period)
				.max(Comparator.comparing(ReportedPeriod::first))
				.filter(ReportedPeriod::isQuarter)
				.isPresent();
			return new LineProgress(tracked.line(), year,
					new Reporting(tracked.since(), quarterly, authority || operator, today), mine, own);
		}).toList();
		Set<UUID> planned = lines.stream().map((line) -> line.line().key()).collect(Collectors.toSet());
		return new YearProgress(plan, year, today, lines,
				reports.stream().filter((report) -> !planned.contains(report.line())).toList());
	}

	private static boolean isOf(Viewer viewer, @Nullable String organisation) {
		return organisation != null && organisation.equals(viewer.organisation());
	}

	/**
	 * @return by State, what the viewer has to report: as an operator on its lines, as an
	 * authority on those without a registered operator and its own
	 */
	public List<Owed> owed() {
		LocalDate today = LocalDate.now(this.clock);
		Viewer viewer = this.currentUser.get();
		String own = viewer.organisation();
		boolean authority = viewer.is(Roles.NATIONAL_AUTHORITY);
		if (own == null || (!authority && !viewer.is(Roles.OPERATOR))) {
			return List.of();
		}
		String state = authority ? this.register.ownState().map(CountryCode::iso3).orElse(null) : null;
		Map<CountryCode, List<LocalDate>> due = new TreeMap<>(Comparator.comparing(CountryCode::iso3));
		Map<CountryCode, Integer> years = new TreeMap<>(Comparator.comparing(CountryCode::iso3));
		this.queries.owed(own, state, today.getYear() - 1, today.getYear()).forEach((line) -> {
			Reporting reporting = new Reporting(line.since(), line.byQuarter(), true, today);
			for (Month month : Month.values()) {
				YearMonth one = YearMonth.of(line.year(), month);
				if (!line.has(month) && reporting.of(one, null).isOpen()) {
					due.computeIfAbsent(line.state(), (key) -> new ArrayList<>()).add(reporting.dueOn(one));
					years.merge(line.state(), line.year(), Math::min);
				}
			}
		});
		return due.entrySet()
			.stream()
			.map((entry) -> new Owed(entry.getKey(), Objects.requireNonNull(years.get(entry.getKey())),
					entry.getValue().size(),
					(int) entry.getValue().stream().filter((day) -> day.isBefore(today)).count(),
					entry.getValue().stream().min(Comparator.naturalOrder()).orElse(today)))
			.toList();
	}

	/**
	 * @return reports of the viewer's organisation that were given back, at most a
	 * hundred, the latest first
	 */
	public List<Progress> givenBack() {
		String own = this.currentUser.get().organisation();
		return (own != null) ? this.queries.returned(own) : List.of();
	}

	/**
	 * @return by year, reports that wait for the authority for which the viewer acts
	 */
	public List<Waiting> waiting() {
		return this.currentUser.get().is(Roles.NATIONAL_AUTHORITY)
				? this.register.ownState().map(this.queries::waiting).orElse(List.of()) : List.of();
	}

	/**
	 * Months of lines that an organisation has not reported.
	 *
	 * @param state whose plan
	 * @param year the first of which something is missing
	 * @param months how many, each of each line
	 * @param late how many of them are late
	 * @param due by when the first of them was or is due
	 */
	public record Owed(CountryCode state, int year, int months, int late, LocalDate due) {
	}

	/**
	 * Reports that wait to be accepted or given back.
	 *
	 * @param state whose plan
	 * @param year of which they tell
	 * @param reports how many
	 * @param since day of the first of them
	 */
	public record Waiting(CountryCode state, int year, int reports, LocalDate since) {
	}

}
