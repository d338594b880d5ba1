package org.countrycoalition.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.journey.RealPortal;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.testing.TestDatabase;
import org.countrycoalition.workplan.LinePage;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanImports;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.Strategy;
import org.countrycoalition.workplan.PlanMerge;
import org.countrycoalition.workplan.PlanWorkbooks;
import org.countrycoalition.workplan.VersionComparison;
import org.countrycoalition.workplan.WorkbookImports;
import org.countrycoalition.workplan.Workplans;

/**
 * Prints what a plan of 10, 100 and 2,000 lines costs the server: to open, to page
 * through, to upload, to compare, to write one cell of; and how the longest does against
 * LibreOffice.
 */
final class PlanBench {

	private static final List<Integer> SIZES = List.of(10, 100, 2000);

	private static final CountryCode STATE = CountryCode.of("LAO");

	private static final Person AUTHOR = Person.LAO_AUTHORITY;

	private static final int ROUNDS = 5;

	private static final int VISITS = 3;

	private final Map<PlanLimit, List<Long>> measured = new LinkedHashMap<>();

	private final Workplans plans;

	private final PlanDesk desk;

	private final PlanApproval approval;

	private final WorkbookImports imports;

	private final PlanWorkbooks workbooks;

	private PlanBench(RealPortal portal) {
		this.plans = portal.bean(Workplans.class);
		this.desk = portal.bean(PlanDesk.class);
		this.approval = portal.bean(PlanApproval.class);
		this.imports = portal.bean(WorkbookImports.class);
		this.workbooks = portal.bean(PlanWorkbooks.class);
	}

	/**
	 * @return whether all limits hold
	 */
	static boolean run(PrintStream out) throws IOException, InterruptedException, SQLException {
		try (RealPortal portal = RealPortal.start(); BrowserContext reader = portal.visitor()) {
			Page page = reader.newPage();
			RealPortal.signIn(page, AUTHOR, "/");
			PlanBench bench = new PlanBench(portal);
			bench.measure(new ServerTime(page), SIZES.get(1));
			bench.measured.clear();
			for (int size : SIZES) {
				bench.measure(new ServerTime(page), size);
			}
			out.println(PlanLimit.heading());
			bench.measured.forEach((limit, values) -> out.println(limit.line(values)));
			SpreadsheetRace.Result race = SpreadsheetRace.run(() -> AUTHOR.does(() -> bench.open().orElseThrow()),
					(plan) -> AUTHOR.does(() -> bench.workbooks.write(plan, Locale.ENGLISH)));
			out.println(race.line());
			return race.holds()
					&& bench.measured.entrySet().stream().allMatch((entry) -> entry.getKey().holds(entry.getValue()));
		}
	}

	private Optional<Plan> open() {
		return this.plans.open(STATE);
	}

	private void measure(ServerTime time, int size) throws SQLException {
		AcceptanceCase.empty();
		AUTHOR.does(() -> {
			this.desk.start(new PlanDesk.Facts("Plan", Strategy.named("Strategy"), PlanSamples.FIRST_YEAR,
					PlanSamples.LAST_YEAR, "USD"));
			this.desk.replaceLines(open().orElseThrow(), PlanSamples.lines(size));
			PlanInForce.publish(this.approval, this.plans, open().orElseThrow(), Tier.COALITION, AUTHOR,
					Person.LAO_DIRECTOR);
			this.desk.revise();
			return true;
		});
		String path = "countries/" + STATE.iso3() + "/workplan";
		page(PlanLimit.OPEN, time, "/" + path + "?year=2028");
		page(PlanLimit.DRAFT, time, "/" + path + "/draft?year=2028");
		// a short plan has one page: then another year, which is drawn the same way
		String next = (size > LinePage.SIZE) ? "a[href*='page=2']" : "a[href*='year=2029']";
		note(PlanLimit.NEXT, SpreadsheetRace.median(IntStream.range(0, VISITS).mapToObj((round) -> {
			time.of("/" + path + "/draft?year=2028");
			return time.following(next);
		}).toList()));
		AUTHOR.does(() -> {
			compare();
			upload();
			writeCells();
			return true;
		});
	}

	private void page(PlanLimit limit, ServerTime time, String path) {
		note(limit, SpreadsheetRace.median(IntStream.range(0, VISITS).mapToObj((round) -> time.of(path)).toList()));
	}

	private void compare() {
		time(PlanLimit.COMPARE,
				(round) -> VersionComparison.of(this.plans.published(STATE).orElseThrow(), open().orElseThrow()));
	}

	/** Workbooks in which every cost of every year was changed. */
	private void upload() {
		PlanImports.Stated nothing = new PlanImports.Stated(null, null, null, null, null);
		time(PlanLimit.WORKBOOK, (round) -> this.workbooks.write(open().orElseThrow(), Locale.ENGLISH));
		List<byte[]> files = IntStream.range(0, ROUNDS)
			.mapToObj((round) -> PlanSamples.costing(this.workbooks.write(open().orElseThrow(), Locale.ENGLISH),
					250 * (round + 1)))
			.toList();
		time(PlanLimit.PREVIEW, (round) -> check(this.imports.preview(nothing, files.get(round))));
		time(PlanLimit.APPLY, (round) -> check(this.imports.apply(nothing, files.get(round),
				WorkbookImports.Conflicts.WORKBOOK, false, Optional.empty())));
	}

	/** A workbook that changes nothing would measure nothing. */
	private static void check(Optional<PlanMerge> merge) {
		if (merge.map((found) -> found.changes() + found.conflicts().size()).orElse(0L) == 0) {
			throw new IllegalStateException("The workbook changes nothing");
		}
	}

	private void writeCells() {
		Plan plan = open().orElseThrow();
		List<PlanLine> lines = plan.lines().subList(0, ROUNDS);
		long before = transaction();
		write(plan, lines.getFirst(), ROUNDS + 1);
		note(PlanLimit.ROWS, writtenSince(before));
		List<PlanLine> again = open().orElseThrow().lines();
		time(PlanLimit.CELL, (round) -> write(plan, again.get(round), round + 1));
	}

	private void write(Plan plan, PlanLine line, int cost) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>(line.years());
		years.computeIfPresent(PlanSamples.FIRST_YEAR,
				(year, planned) -> planned.saying(planned.quantity(), BigDecimal.valueOf(cost), null, null));
		this.desk.write(plan.id(), line.saying(line.work(), years));
	}

	private void time(PlanLimit limit, IntConsumer work) {
		note(limit, SpreadsheetRace.median(IntStream.range(0, ROUNDS).mapToObj((round) -> {
			long begun = System.nanoTime();
			work.accept(round);
			return Duration.ofNanos(System.nanoTime() - begun).toMillis();
		}).toList()));
	}

	private void note(PlanLimit limit, long value) {
		this.measured.computeIfAbsent(limit, (any) -> new ArrayList<>()).add(value);
	}

	private static long transaction() {
		return one("select pg_current_xact_id()::text::bigint");
	}

	/** Rows of all tables that a later transaction has written. */
	private static long writtenSince(long transaction) {
		return one("""
				select sum((xpath('/row/c/text()', query_to_xml(format(
					'select count(*) as c from %I.%I where xmin::text::bigint > TRANSACTION',
					table_schema, table_name), false, true, '')))[1]::text::bigint)
				from information_schema.tables
				where table_type = 'BASE TABLE' and table_schema in ('workplan', 'journal')""".replace("TRANSACTION",
				String.valueOf(transaction)));
	}

	private static long one(String query) {
		try (Connection connection = TestDatabase.asOwner();
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(query)) {
			result.next();
			return result.getLong(1);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
