package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.VersionComparison.Change;
import org.countrycoalition.workplan.VersionComparison.Costs;
import org.countrycoalition.workplan.VersionComparison.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VersionComparisonTests {

	private static PlanLine line(Pillar pillar, String title, @Nullable String cost) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(2027, new PlanLine.Year(null, (cost != null) ? new BigDecimal(cost) : null, null, null));
		return PlanLine.of(new PlanLine.Work(pillar, title, null, null, null), years);
	}

	private static Plan plan(String currency, List<PlanLine> lines) {
		return new Plan(UUID.randomUUID(), CountryCode.of("XMD"), 1, Plan.Status.PUBLISHED, "Plan", null, 2027, 2028,
				currency, Tier.COALITION, "meridia-authority", true, "Test", 0, null, Approval.NONE, List.of(), lines);
	}

	private static Plan plan(PlanLine... lines) {
		return plan("USD", List.of(lines));
	}

	/** The same line in another version. */
	private static PlanLine again(PlanLine line) {
		return new PlanLine(UUID.randomUUID(), line.key(), line.work(), line.years(), 0);
	}

	private static PlanLine saying(PlanLine line, String title, String cost) {
		return again(line).saying(new PlanLine.Work(line.pillar(), title, null, null, null),
				line(line.pillar(), title, cost).years());
	}

	@Test
	void a_line_is_known_again_whatever_it_is_called() {
		PlanLine sessions = line(Pillar.RISK_EDUCATION, "Sessions", "100");
		VersionComparison found = VersionComparison.of(plan(sessions),
				plan(saying(sessions, "Sessions in schools", "100")));
		assertThat(found.changes()).extracting(Change::kind).containsExactly(Kind.CHANGED);
		assertThat(found.changes().getFirst().before()).isEqualTo(sessions);
	}

	@Test
	void a_line_of_the_same_title_with_another_key_is_another_line() {
		VersionComparison found = VersionComparison.of(plan(line(Pillar.RISK_EDUCATION, "Sessions", "100")),
				plan(line(Pillar.RISK_EDUCATION, "Sessions", "100")));
		assertThat(found.changes()).extracting(Change::kind).containsExactly(Kind.ADDED, Kind.REMOVED);
	}

	@Test
	void a_line_that_was_taken_out_is_told_with_what_it_said() {
		PlanLine kept = line(Pillar.RISK_EDUCATION, "Sessions", "100");
		PlanLine gone = line(Pillar.VICTIM_ASSISTANCE, "Support", null);
		VersionComparison found = VersionComparison.of(plan(kept, gone), plan(again(kept)));
		assertThat(found.changes()).containsExactly(new Change(Kind.REMOVED, gone, null));
		assertThat(found.changes().getFirst().line()).isEqualTo(gone);
	}

	@Test
	void money_is_compared_by_pillar_and_year_and_an_unknown_cost_has_no_difference() {
		PlanLine sessions = line(Pillar.RISK_EDUCATION, "Sessions", "100");
		PlanLine support = line(Pillar.VICTIM_ASSISTANCE, "Support", null);
		VersionComparison found = VersionComparison.of(plan(sessions, support), plan(
				saying(sessions, "Sessions", "150"), again(support), line(Pillar.STOCKPILE_DESTRUCTION, "S", "5")));
		assertThat(found.money()).hasSize(3);
		assertThat(costs(found, Pillar.RISK_EDUCATION).difference()).isEqualByComparingTo("50");
		assertThat(costs(found, Pillar.VICTIM_ASSISTANCE).difference()).isNull();
		assertThat(costs(found, Pillar.STOCKPILE_DESTRUCTION).before()).isNull();
		assertThat(costs(found, Pillar.STOCKPILE_DESTRUCTION).difference()).isNull();
	}

	private static Costs costs(VersionComparison found, Pillar pillar) {
		return Objects.requireNonNull(Objects.requireNonNull(found.money().get(pillar)).get(2027));
	}

	@Test
	void plans_in_two_currencies_say_so() {
		assertThat(VersionComparison.of(plan("USD", List.of()), plan("EUR", List.of())).isSameCurrency()).isFalse();
		assertThat(VersionComparison.of(plan(), plan()).isSameCurrency()).isTrue();
	}

	@Property
	void a_version_and_its_revision_differ_in_exactly_what_was_changed(
			@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 3) Integer> fates) {
		List<PlanLine> before = fates.stream().map((fate) -> line(Pillar.RISK_EDUCATION, "A", "100")).toList();
		List<PlanLine> after = new ArrayList<>();
		for (int index = 0; index < fates.size(); index++) {
			switch (fates.get(index)) {
				case 0 -> after.add(again(before.get(index)));
				case 1 -> after.add(saying(before.get(index), "A", "200"));
				case 2 -> after.addAll(List.of(again(before.get(index)), line(Pillar.RISK_EDUCATION, "A", "1")));
				default -> {
				}
			}
		}
		VersionComparison found = VersionComparison.of(plan("USD", before), plan("USD", after));
		assertThat(found.count(Kind.CHANGED)).isEqualTo(fates.stream().filter((fate) -> fate == 1).count());
		assertThat(found.count(Kind.ADDED)).isEqualTo(fates.stream().filter((fate) -> fate == 2).count());
		assertThat(found.count(Kind.REMOVED)).isEqualTo(fates.stream().filter((fate) -> fate == 3).count());
	}

}
