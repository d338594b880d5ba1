package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.LineDetail.Attribution;
import org.countrycoalition.workplan.LineDetail.Markers;
import org.jspecify.annotations.Nullable;

/**
 * Plans that say everything a plan can say.
 */
final class SamplePlans {

	private SamplePlans() {
	}

	static Plan draft(List<PlanLine> lines) {
		return new Plan(UUID.randomUUID(), CountryCode.of("XMD"), 3, Plan.Status.DRAFT, "National plan", null, 2027,
				2029, "USD", Tier.PRIVATE, "meridia-authority", true, "Meridia", 4, null, Approval.NONE,
				List.of(new Outcome("Land is safe", null, null)), lines);
	}

	static Plan draft() {
		return draft(List.of(clearance(), sessions(), line(Pillar.VICTIM_ASSISTANCE, "Ward", null)));
	}

	static PlanLine line(Pillar pillar, String title, @Nullable String cost) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(2028, new PlanLine.Year(null, (cost != null) ? new BigDecimal(cost) : null, null, null));
		return PlanLine.of(new PlanLine.Work(pillar, title, null, null, null), years);
	}

	/** Months that sum up to less than the year. */
	static PlanLine clearance() {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		Months months = Months.NONE.with(Month.MARCH, new BigDecimal("400.5")).with(Month.APRIL, BigDecimal.ZERO);
		years.put(2027, new PlanLine.Year(new BigDecimal("1000"), new BigDecimal("1234567.89"), new BigDecimal("1000"),
				BigDecimal.ZERO, new BigDecimal("2.5"), months, People.NONE));
		years.put(2028, new PlanLine.Year(null, new BigDecimal("800000"), null, null));
		LineDetail detail = new LineDetail("Land is safe", "NRA", "Technical survey", true,
				new Markers("Women are asked", null, "=Two villages"),
				new Attribution(new BigDecimal("62.5"), LineDetail.Method.AREA), UUID.randomUUID());
		return PlanLine.of(new PlanLine.Work(Pillar.SURVEY_AND_CLEARANCE, "=Clearance \"north\"; ünï", "@Op", "1-2",
				WorkUnit.M2_CLEARED.name(), detail), years);
	}

	static PlanLine sessions() {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(2027, new PlanLine.Year(new BigDecimal("300"), null, null, null, null, Months.NONE,
				new People(100, 80, 60, null, 12)));
		return PlanLine.of(
				new PlanLine.Work(Pillar.RISK_EDUCATION, "جلسات التوعية", null, "-", WorkUnit.PEOPLE_REACHED.name()),
				years);
	}

	/** A large plan: as many lines as asked for, each with five years and all months. */
	static Plan large(int lines) {
		List<PlanLine> all = IntStream.range(0, lines).mapToObj(SamplePlans::full).toList();
		return new Plan(UUID.randomUUID(), CountryCode.of("XMD"), 1, Plan.Status.DRAFT, "Large", null, 2026, 2030,
				"USD", Tier.PRIVATE, "meridia-authority", true, "Meridia", 0, null, Approval.NONE, List.of(), all);
	}

	private static PlanLine full(int number) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		for (int year = 2026; year <= 2030; year++) {
			Months months = Months.NONE;
			for (Month month : Month.values()) {
				months = months.with(month, BigDecimal.valueOf(number + month.getValue()));
			}
			years.put(year,
					new PlanLine.Year(BigDecimal.valueOf(number * 12L + 78), BigDecimal.valueOf(number * 1000L + year),
							BigDecimal.valueOf(number), null, BigDecimal.ONE, months, People.NONE));
		}
		return PlanLine.of(new PlanLine.Work(PlanYear.pillars().get(number % 4), "Line number " + number,
				"Operator " + number % 7, "Province " + number % 17, WorkUnit.M2_CLEARED.name()), years);
	}

}
