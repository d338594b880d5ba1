package org.countrycoalition.workplan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

	private final TallyQueries tallies;

	private final Register register;

	private final CurrentUser currentUser;

	private final Clock clock;

	ProgressReads(PlanQueries plans, ProgressQueries queries, TallyQueries tallies, Register register,
			CurrentUser currentUser, Clock clock) {
		this.plans = plans;
		this.queries = queries;
		this.tallies = tallies;
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
		return plan(state).map((plan) -> of(plan, year));
	}

	/**
	 * @param id key of a report
	 * @return it as it stands now, empty if it was taken back, or the viewer may not see
	 * it
	 */
	public Optional<Progress> report(UUID id) {
		return this.queries.report(id);
	}

	/**
	 * @param state whose plan
	 * @param year of the plan
	 * @param page from 1; one after the last is the last
	 * @return what was done in the year, tallied, and a page of its lines; empty as above
	 */
	public Optional<ProgressPage> page(CountryCode state, int year, int page) {
		return plan(state).map((plan) -> page(plan, year, page));
	}

	/**
	 * @param state whose plan
	 * @return the plan in force without its outcomes and lines, empty as above
	 */
	public Optional<Plan> plan(CountryCode state) {
		return this.plans.header(state, Plan.Status.PUBLISHED);
	}

	/**
	 * @param plan in force
	 * @param year of the plan
	 * @return what was done in the year, tallied
	 */
	public YearTally tally(Plan plan, int year) {
		return tally(plan, year, reader(plan), this.tallies.of(plan, year));
	}

	private YearTally tally(Plan plan, int year, Reader reader, Map<UUID, ReportTally> tallies) {
		List<LineTally> lines = this.queries.lines(plan, year).stream().map((tracked) -> {
			ReportTally own = tallies.getOrDefault(tracked.line().key(), ReportTally.NONE);
			return new LineTally(reader.tracks(tracked, year, own.byQuarter()), own);
		}).toList();
		int all = tallies.values().stream().mapToInt(ReportTally::reports).sum();
		int planned = lines.stream().mapToInt((line) -> line.reports().reports()).sum();
		return new YearTally(plan, year, reader.today(), lines, all - planned);
	}

	private YearProgress of(Plan plan, int year) {
		Reader reader = reader(plan);
		List<Progress> reports = this.queries.reports(plan.state(), year);
		Map<UUID, List<Progress>> byLine = reports.stream().collect(Collectors.groupingBy(Progress::line));
		List<LineProgress> lines = this.queries.lines(plan, year).stream().map((tracked) -> {
			List<Progress> own = byLine.getOrDefault(tracked.line().key(), List.of());
			return new LineProgress(reader.tracks(tracked, year, ReportTally.byQuarter(own)), own);
		}).toList();
		Set<UUID> planned = lines.stream().map((line) -> line.line().key()).collect(Collectors.toSet());
		return new YearProgress(plan, year, reader.today(), lines,
				reports.stream().filter((report) -> !planned.contains(report.line())).toList());
	}

	/** Reads the reports of the page alone: a year has tens of thousands. */
	private ProgressPage page(Plan plan, int year, int page) {
		Reader reader = reader(plan);
		Map<UUID, ReportTally> tallies = this.tallies.of(plan, year);
		YearTally tally = tally(plan, year, reader, tallies);
		int waiting = reader.authority() ? tallies.values().stream().mapToInt(ReportTally::waiting).sum() : 0;
		List<LineTally> ownFirst = tally.lines()
			.stream()
			.sorted(Comparator.comparing((LineTally line) -> !line.tracked().mine()))
			.toList();
		int shown = Math.clamp(page, 1, LinePage.pages(tally.lines().size()));
		return new ProgressPage(tally, shown,
				withReports(plan, year,
						ownFirst.stream().skip((shown - 1L) * LinePage.SIZE).limit(LinePage.SIZE).toList()),
				waiting, (waiting > 0) ? this.queries.queue(plan.state(), year) : List.of());
	}

	private List<LineProgress> withReports(Plan plan, int year, List<LineTally> lines) {
		Map<UUID, List<Progress>> byLine = this.queries
			.reports(plan.state(), year, lines.stream().map((line) -> line.line().key()).toList())
			.stream()
			.collect(Collectors.groupingBy(Progress::line));
		return lines.stream()
			.map((line) -> new LineProgress(line.tracked(), byLine.getOrDefault(line.line().key(), List.of())))
			.toList();
	}

	private Reader reader(Plan plan) {
		Viewer viewer = this.currentUser.get();
		return new Reader(viewer,
				viewer.is(Roles.NATIONAL_AUTHORITY)
						&& this.register.ownState().filter(plan.state()::equals).isPresent(),
				LocalDate.now(this.clock));
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
		Map<CountryCode, OwedMonths> owed = new TreeMap<>(Comparator.comparing(CountryCode::iso3));
		this.queries.owed(own, today.getYear() - 1, today.getYear()).forEach((line) -> {
			Reporting reporting = new Reporting(line.since(), line.byQuarter(), true, today);
			for (Month month : Month.values()) {
				YearMonth one = YearMonth.of(line.year(), month);
				if (!line.has(month) && reporting.of(one, null).isOpen()) {
					owed.computeIfAbsent(line.state(), (state) -> new OwedMonths())
						.add(line.key(), one, reporting.dueOn(one));
				}
			}
		});
		return owed.entrySet().stream().map((entry) -> entry.getValue().of(entry.getKey(), today)).toList();
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
		return this.currentUser.get().is(Roles.NATIONAL_AUTHORITY) ? this.queries.waiting() : List.of();
	}

	/**
	 * Who reads.
	 *
	 * @param viewer with its roles and organisation
	 * @param authority whether it is that of the plan's State
	 * @param today by which it is judged what is due
	 */
	private record Reader(Viewer viewer, boolean authority, LocalDate today) {

		TrackedLine tracks(ProgressQueries.Tracked line, int year, boolean byQuarter) {
			String implementer = line.implementer();
			boolean own = implementer != null && implementer.equals(this.viewer.organisation());
			boolean operator = own && this.viewer.is(Roles.OPERATOR);
			boolean mine = operator || (this.authority && (implementer == null || own));
			return new TrackedLine(line.line(), year,
					new Reporting(line.since(), byQuarter, this.authority || operator, this.today), mine);
		}

	}

	/**
	 * Months of lines that an organisation has not reported.
	 *
	 * @param state whose plan
	 * @param months how many, each of each line
	 * @param lines of how many lines
	 * @param first the earliest of them
	 * @param last the latest of them
	 * @param late how many of them are late
	 * @param due by when the first of them was or is due
	 */
	public record Owed(CountryCode state, int months, int lines, YearMonth first, YearMonth last, int late,
			LocalDate due) {
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
