package org.countrycoalition.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.countrycoalition.Portal;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.GapDetails;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.registry.Cohort;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.Moment;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.TestDatabase;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints what the screens of gaps cost over 200,000 contributions and 50,000 plan lines,
 * beside the bare sums of the same figures: by the owner of the tables, without row-level
 * security, editions or matches; behind a cell, beside its rows too. Both take turns.
 */
final class MoneyBench {

	/**
	 * So long that the database plans no statement any more and Java compiles no more.
	 */
	private static final Duration WARM = Duration.ofSeconds(15);

	private static final int ROUNDS = 21;

	private static final int TIMES = 3;

	private static final int STATEMENTS = 12;

	private static final int YEAR = 2028;

	private static final Pillar PILLAR = Pillar.SURVEY_AND_CLEARANCE;

	private static final CountryCode STATE = CountryCode.of("AFG");

	private static final String USD = """
			coalesce(c.amount_usd, case when c.currency = 'USD' then c.amount_original
				when x.quote = 'USD_PER_UNIT' then round(c.amount_original * x.rate, 2) else round(c.amount_original / x.rate, 2) end)""";

	private static final String OF_LINES = """
			case when p.currency = 'USD' then y.%1$s when x.quote = 'USD_PER_UNIT' then round(y.%1$s * x.rate, 2) else round(y.%1$s / x.rate, 2) end""";

	private static final String COST = OF_LINES.formatted("cost");

	private static final String NATIONAL = OF_LINES.formatted("national");

	private static final String PART = ", sum(round((%s) * coalesce(%s, %d) / 100, 2))";

	private static final String CONTRIBUTIONS = """
			 from funding.contributions c left join registry.rates_by_year x on x.currency = c.currency and x.year = c.year
			where not c.retracted and\s""";

	private static final String LINES = """
			 from workplan.plans p join workplan.lines l on l.plan = p.id join workplan.line_years y on y.line = l.id
			left join registry.rates_by_year x on x.currency = p.currency and x.year = y.year
			where p.status = 'PUBLISHED' and not l.removed and not y.removed and\s""";

	private final Gaps gaps;

	private final GapDetails details;

	private final Register register;

	private final Moment moment;

	private final QueryCount queries;

	private final PrintStream out;

	private MoneyBench(ConfigurableApplicationContext portal, PrintStream out) {
		this.gaps = portal.getBean(Gaps.class);
		this.details = portal.getBean(GapDetails.class);
		this.moment = portal.getBean(Moment.class);
		this.register = portal.getBean(Register.class);
		this.queries = portal.getBean(QueryCount.class);
		this.out = out;
	}

	/**
	 * @return whether all screens hold their limits
	 */
	static boolean run(PrintStream out) throws IOException, SQLException {
		TestDatabase.start();
		try (ConfigurableApplicationContext portal = new SpringApplication(Portal.class, QueryCount.class)
			.run("--server.port=0"); InputStream money = MoneyBench.class.getResourceAsStream("money.sql")) {
			try (Connection owner = TestDatabase.asOwner(); Statement statement = owner.createStatement()) {
				statement.execute(new String(Objects.requireNonNull(money).readAllBytes(), StandardCharsets.UTF_8));
			}
			MoneyBench bench = new MoneyBench(portal, out);
			boolean all = bench.measure("gaps of all States", bench::portfolio,
					List.of(given("", "c.year = " + YEAR), planned("", "y.year = " + YEAR)));
			String given = "c.recipient = '" + STATE.iso3() + "'";
			String planned = "p.state = '" + STATE.iso3() + "'";
			boolean one = bench.measure("gap of one State", bench::gap,
					List.of(given("", given), planned("", planned)));
			boolean attributed = bench.measure("the same, attributed", bench::attributed, attributable(given, planned));
			boolean cell = bench.measure("behind one cell of it", bench::cell,
					cell(given + " and c.year = " + YEAR, planned + " and y.year = " + YEAR));
			return all && one && attributed && cell;
		}
	}

	private static String given(String parts, String asked) {
		return "select c.state, c.year, c.pillar, c.named_pillars, c.stage, count(*), sum(" + USD + ")" + parts
				+ CONTRIBUTIONS + asked + " group by 1, 2, 3, 4, 5";
	}

	private static String planned(String parts, String asked) {
		return "select p.state, y.year, l.pillar, count(*), sum(" + COST + "), sum(" + NATIONAL + ")" + parts + LINES
				+ asked + " group by 1, 2, 3";
	}

	/** The sums with the least and the most that is attributable. */
	private static List<String> attributable(String given, String planned) {
		return List.of(
				given(PART.formatted(USD, "c.attribution_low", 0) + PART.formatted(USD, "c.attribution_high", 100),
						given),
				planned(PART.formatted(COST, "l.attribution", 0) + PART.formatted(COST, "l.attribution", 100)
						+ PART.formatted(NATIONAL, "l.attribution", 0) + PART.formatted(NATIONAL, "l.attribution", 100),
						planned));
	}

	/** The sums, and the lines and contributions behind them. */
	private static List<String> cell(String given, String planned) {
		return Stream.concat(attributable(given, planned).stream(),
				Stream.of("select c.*, " + USD + " as usd" + CONTRIBUTIONS + given + " order by usd desc",
						"select l.*, " + COST + ", " + NATIONAL + LINES + planned + " and l.pillar = '" + PILLAR
								+ "' order by l.position"))
			.toList();
	}

	/** What the screen of all gaps asks for, in whatever order. */
	private void portfolio() {
		LocalDate on = LocalDate.of(YEAR, 1, 1);
		this.gaps.overview((years) -> new Gaps.Question(YEAR, CoverRule.FIRM), true, Prices.NOMINAL);
		this.register.cohort(Cohort.ARTICLE_4_OUTSTANDING, on, true);
		this.register.states(on, true);
	}

	/** What the screen of one State's gap asks for. */
	private void gap() {
		this.gaps.firstPlannedYear(STATE);
		this.gaps.of(STATE, YEAR - 2, YEAR + 2, CoverRule.FIRM, true);
	}

	/** What it asks for where the basis is what is attributable to cluster munitions. */
	private void attributed() {
		this.gaps.firstPlannedYear(STATE);
		this.details.attributed(STATE, YEAR - 2, YEAR + 2, CoverRule.FIRM, true, Prices.NOMINAL);
	}

	/** What the screen behind one pillar's gap in a year asks for. */
	private void cell() {
		this.details.behind(STATE, YEAR, PILLAR, CoverRule.FIRM, true, Prices.NOMINAL);
	}

	private boolean measure(String screen, Runnable work, List<String> sums) throws SQLException {
		List<Long> portal = new ArrayList<>();
		List<Long> bare = new ArrayList<>();
		int statements = 0;
		try (Connection owner = TestDatabase.asOwner(); Statement statement = owner.createStatement()) {
			long warm = System.nanoTime() + WARM.toNanos();
			while (portal.size() < ROUNDS) {
				long begun = System.nanoTime();
				for (String sum : sums) {
					statement.execute(sum);
				}
				long between = System.nanoTime();
				statements = Person.ISU.does(() -> this.queries.of(() -> this.moment.see(work)));
				if (begun > warm) {
					bare.add(between - begun);
					portal.add(System.nanoTime() - between);
				}
			}
		}
		double ratio = (double) SpreadsheetRace.median(portal) / SpreadsheetRace.median(bare);
		boolean holds = ratio <= TIMES && statements <= STATEMENTS;
		this.out.println(String.format(Locale.ROOT,
				"%-20s %6.0f ms, bare sums %6.0f ms, ratio %.1f (at most %d), %d statements (at most %d)   %s", screen,
				SpreadsheetRace.median(portal) / 1e6, SpreadsheetRace.median(bare) / 1e6, ratio, TIMES, statements,
				STATEMENTS, holds ? "holds" : "BROKEN"));
		return holds;
	}

}
