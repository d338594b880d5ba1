package org.countrycoalition.workplan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.workplan.LineDetail.Attribution;
import org.countrycoalition.workplan.LineDetail.Markers;
import org.countrycoalition.workplan.LineDetail.Method;
import org.countrycoalition.workplan.PlanMerge.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every plan that goes out as a workbook or a table and comes back.
 */
@SuppressWarnings("NullAway") // the generators put nothing where a plan may say nothing
class PlanWorkbookLawsTests {

	private static final int TRIES = 60;

	private static Arbitrary<String> texts() {
		Arbitrary<String> odd = Arbitraries.of("=SUM(A1:A9)", "+1", "-", "@x", "n/a", "unknown", "'quoted'",
				"\"a\";b,c", "_x0041_", "a\nb", "a\tb", "\u00a0blank\u00a0", " outer ", "yes", "true", "1,234", "2027",
				"جلسات التوعية", "🇱🇦 m²", "x".repeat(40_000), "<b>&amp;</b>", "title", "Line", "a\u0001b", "sessions",
				"M2_CLEARED");
		Arbitrary<String> any = Arbitraries.strings()
			.all()
			.ofMinLength(1)
			.ofMaxLength(30)
			.filter((text) -> !text.isBlank()
					&& text.codePoints().noneMatch((letter) -> letter == 0 || (letter >= 0xD800 && letter <= 0xDFFF)));
		return Arbitraries.oneOf(odd, any);
	}

	private static Arbitrary<BigDecimal> amounts() {
		return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("99999999999999999")).ofScale(2);
	}

	private static Arbitrary<PlanLine.Year> years() {
		Arbitrary<BigDecimal> amount = amounts().injectNull(0.4);
		Arbitrary<Months> months = amounts().injectNull(0.5).list().ofSize(12).map(Months::new);
		Arbitrary<Integer> count = Arbitraries.integers().between(0, Integer.MAX_VALUE).injectNull(0.5);
		Arbitrary<People> people = Combinators.combine(count, count, count, count, count).as(People::new);
		Arbitrary<BigDecimal> teams = Arbitraries.bigDecimals()
			.between(BigDecimal.ZERO, new BigDecimal("999999"))
			.ofScale(2)
			.injectNull(0.5);
		return Combinators
			.combine(amount, amount, amount, amount, teams, Arbitraries.oneOf(months, Arbitraries.just(Months.NONE)),
					Arbitraries.oneOf(people, Arbitraries.just(People.NONE)))
			.as(PlanLine.Year::new);
	}

	private static Arbitrary<LineDetail> details() {
		Arbitrary<String> text = texts().injectNull(0.5);
		Arbitrary<Markers> markers = Combinators.combine(text, text, text).as(Markers::new);
		Arbitrary<Attribution> attribution = Combinators.combine(
				Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("100")).ofScale(2).injectNull(0.3),
				Arbitraries.of(Method.class))
			.as(Attribution::new);
		return Combinators.combine(text, text, text, Arbitraries.of(true, false), markers, attribution.injectNull(0.4))
			.as((outcome, responsible, method, residual, marked, attributed) -> new LineDetail(outcome, responsible,
					method, residual, marked, attributed, null));
	}

	private static Arbitrary<PlanLine> lines() {
		Arbitrary<String> text = texts().injectNull(0.3);
		Arbitrary<String> unit = Arbitraries.oneOf(texts(), Arbitraries.of(WorkUnit.class).map(WorkUnit::name))
			.injectNull(0.2);
		Arbitrary<PlanLine.Work> work = Combinators
			.combine(Arbitraries.of(PlanYear.pillars()), texts(), text, text, unit, details())
			.as(PlanLine.Work::new);
		return Combinators
			.combine(work, Arbitraries.maps(Arbitraries.integers().between(2027, 2029), years()).ofMaxSize(3))
			.as((one, years) -> PlanLine.of(one, new TreeMap<>(years)));
	}

	@Provide
	Arbitrary<List<PlanLine>> plans() {
		return lines().list().ofMaxSize(5);
	}

	@Provide
	Arbitrary<PlanLine> anyLine() {
		return lines();
	}

	@Property(tries = TRIES)
	void what_goes_out_and_comes_back_changes_nothing(@ForAll("plans") List<PlanLine> lines, @ForAll boolean french)
			throws IOException {
		Plan plan = SamplePlans.draft(lines);
		PlanMerge merge = PlanWorkbookTests.read(plan,
				PlanWorkbookTests.written(plan, french ? Locale.FRENCH : Locale.ENGLISH));
		assertThat(merge.lines()).allMatch((line) -> line.kind() == Kind.SAME);
		assertThat(merge.result(Set.of(), true)).isEqualTo(lines);
	}

	@Property(tries = TRIES)
	void a_table_that_goes_out_and_comes_back_changes_nothing(@ForAll("plans") List<PlanLine> lines)
			throws IOException {
		Assume.that(lines.stream().noneMatch((line) -> line.title().trim().isEmpty()));
		String written = PlanSheet.csv(SamplePlans.draft(lines));
		PlanTable read = PlanSheet
			.read(Sheets.read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8))));
		PlanComparison comparison = PlanComparison.of(lines, read);
		assertThat(comparison.changes()).allMatch((change) -> change.kind() == PlanComparison.Kind.SAME);
		assertThat(comparison.result(true)).isEqualTo(lines);
	}

	/**
	 * Whatever the draft becomes meanwhile, a workbook nobody worked on changes nothing
	 * of it.
	 */
	@Property(tries = TRIES)
	void an_untouched_workbook_changes_nothing_of_a_draft_that_went_on(@ForAll("plans") List<PlanLine> lines,
			@ForAll("plans") List<PlanLine> others) throws IOException {
		Plan old = SamplePlans.draft(lines);
		List<PlanLine> now = new ArrayList<>(others);
		for (int index = 0; index < Math.min(lines.size(), others.size()); index++) {
			PlanLine line = lines.get(index);
			now.set(index, line.saying(others.get(index).work(), others.get(index).years()));
		}
		PlanMerge merge = PlanWorkbookTests.read(old.with(now), PlanWorkbookTests.written(old, Locale.ENGLISH));
		assertThat(merge.conflicts()).isEmpty();
		assertThat(merge.result(Set.of(), false)).isEqualTo(now);
	}

	@Property
	void a_line_is_the_same_as_its_cells(@ForAll("anyLine") PlanLine line) {
		LineValues values = LineValues.of(line);
		assertThat(values.over(line)).isEqualTo(line);
		assertThat(values.settled()).isEqualTo(values);
		values.cells().keySet().forEach((column) -> assertThat(PlanColumn.named(column.name())).hasValue(column));
	}

}
