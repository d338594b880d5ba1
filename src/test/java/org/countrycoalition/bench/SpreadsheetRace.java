package org.countrycoalition.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanYear;

/**
 * The portal against LibreOffice over the same plan: both come to its costs by pillar and
 * year, the portal from its database, LibreOffice from the workbook that a planner
 * downloads, without the results in it. LibreOffice's start is taken off: it is what the
 * workbook of a plan without lines takes. Five rounds, one after the other in turn.
 */
final class SpreadsheetRace {

	private static final int ROUNDS = 5;

	private static final String FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,";

	private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

	private final Path folder;

	private final Path program;

	private SpreadsheetRace(Path folder, Path program) {
		this.folder = folder;
		this.program = program;
	}

	/**
	 * @param plan read and summed by the portal, each time anew
	 * @param workbook that a planner downloads of it
	 * @return what was found, in one line
	 */
	static Result run(Supplier<Plan> plan, Function<Plan, byte[]> workbook) throws IOException {
		Path program = Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
			.map((place) -> Path.of(place, "soffice"))
			.filter(Files::isExecutable)
			.findFirst()
			.orElse(null);
		if (program == null) {
			return new Result("LibreOffice is not on the PATH (soffice): its line is left out.", true);
		}
		return new SpreadsheetRace(Files.createTempDirectory("race"), program).race(plan, workbook);
	}

	private Result race(Supplier<Plan> plan, Function<Plan, byte[]> workbook) throws IOException {
		Path full = this.folder.resolve("plan.xlsx");
		Path empty = this.folder.resolve("empty.xlsx");
		PlanSamples.withoutResults(workbook.apply(plan.get()), full);
		PlanSamples.withoutResults(workbook.apply(plan.get().with(List.of())), empty);
		List<Long> ours = new ArrayList<>();
		List<Long> theirs = new ArrayList<>();
		List<Long> starts = new ArrayList<>();
		convert(empty);
		for (int round = 0; round < ROUNDS; round++) {
			long begun = System.nanoTime();
			List<BigDecimal> totals = totals(plan.get());
			ours.add(System.nanoTime() - begun);
			theirs.add(convert(full));
			List<BigDecimal> printed = printed();
			if (!printed.equals(totals)) {
				return new Result("LibreOffice comes to other totals: " + printed + " and not " + totals, false);
			}
			starts.add(convert(empty));
		}
		long net = Math.max(0, median(theirs) - median(starts));
		long portal = median(ours);
		BigDecimal ratio = BigDecimal.valueOf(net).divide(BigDecimal.valueOf(portal), new MathContext(2));
		return new Result("LibreOffice recalculates the same plan (" + this.program + "): "
				+ Duration.ofNanos(net).toMillis() + " ms net of a start of "
				+ Duration.ofNanos(median(starts)).toMillis() + " ms; the portal " + Duration.ofNanos(portal).toMillis()
				+ " ms; ratio " + ratio.toPlainString() + ", totals equal", true);
	}

	/** Costs by pillar and year, and of all pillars. */
	private static List<BigDecimal> totals(Plan plan) {
		List<PlanYear> years = plan.years().stream().map((year) -> PlanYear.of(plan, year)).toList();
		List<BigDecimal> totals = new ArrayList<>();
		for (Pillar pillar : PlanYear.pillars()) {
			years.forEach((year) -> totals.add(known(year.costs().getOrDefault(pillar, FigureSum.EMPTY))));
		}
		years.forEach(
				(year) -> totals.add(known(year.costs().values().stream().reduce(FigureSum.EMPTY, FigureSum::plus))));
		return totals;
	}

	private static BigDecimal known(FigureSum sum) {
		return switch (sum.atLeast()) {
			case Figure.Known known when !sum.isLowerBound() -> known.value().stripTrailingZeros();
			case Figure.Known known -> throw new IllegalStateException("A cost is missing");
			case Figure.Absent absent -> throw new IllegalStateException("All costs are missing");
		};
	}

	/**
	 * Each cost stands beside the number of those that are not known. What a formula
	 * shows is quoted.
	 */
	private List<BigDecimal> printed() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			Path sheet = files.filter((file) -> file.getFileName().toString().matches("plan-.*\\.csv"))
				.findFirst()
				.orElseThrow();
			return Files.readAllLines(sheet)
				.stream()
				.map((line) -> line.replace("\"", "").split(",", -1))
				.filter((cells) -> cells.length > 1 && NUMBER.matcher(cells[1]).matches())
				.flatMap((cells) -> IntStream.range(0, cells.length / 2).mapToObj((year) -> cells[1 + 2 * year]))
				.map((cell) -> new BigDecimal(cell).stripTrailingZeros())
				.toList();
		}
	}

	private long convert(Path workbook) {
		long begun = System.nanoTime();
		try {
			Process process = new ProcessBuilder(this.program.toString(), "--headless", "--norestore",
					"-env:UserInstallation=" + this.folder.resolve("profile").toUri(), "--convert-to",
					FILTER + PlanSamples.TOTALS, "--outdir", this.folder.toString(), workbook.toString())
				.redirectErrorStream(true)
				.redirectOutput(Redirect.DISCARD)
				.start();
			process.onExit().join();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return System.nanoTime() - begun;
	}

	static long median(List<Long> times) {
		return times.stream().sorted().toList().get(times.size() / 2);
	}

	/**
	 * What was found.
	 *
	 * @param line as printed
	 * @param holds whether the totals are equal, as far as they could be compared
	 */
	record Result(String line, boolean holds) {
	}

}
