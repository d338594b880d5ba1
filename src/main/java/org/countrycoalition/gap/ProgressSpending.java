package org.countrycoalition.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.countrycoalition.funding.SpendingOnPlan;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.LineTally;
import org.countrycoalition.workplan.ProgressReads;
import org.countrycoalition.workplan.ProgressSum;
import org.countrycoalition.workplan.YearTally;

import org.springframework.stereotype.Component;

/**
 * Reads spending from the plan's progress.
 */
@Component
class ProgressSpending implements SpendingOnPlan {

	private final ProgressReads reads;

	private final Clock clock;

	ProgressSpending(ProgressReads reads, Clock clock) {
		this.reads = reads;
		this.clock = clock;
	}

	@Override
	public Optional<OnPlan> of(CountryCode state) {
		int now = LocalDate.now(this.clock).getYear();
		return this.reads.plan(state).map((plan) -> new OnPlan() {

			@Override
			public List<Integer> years() {
				return plan.years().reversed().stream().filter((year) -> year <= now).toList();
			}

			@Override
			public Optional<Spent> in(int year) {
				return plan.covers(year) ? Optional.of(spent(ProgressSpending.this.reads.tally(plan, year)))
					.filter((spent) -> spent.over() > 0) : Optional.empty();
			}

		});
	}

	private static Spent spent(YearTally tally) {
		ProgressSum all = tally.sum();
		return new Spent(tally.plan().currency(),
				Arrays.stream(Pillar.values()).flatMap((pillar) -> in(pillar, tally).stream()).toList(), all.spent(),
				all.reported(), all.over(), !tally.tellsLateness());
	}

	private static Optional<PillarSpent> in(Pillar pillar, YearTally tally) {
		List<LineTally> lines = tally.lines().stream().filter((line) -> line.line().pillar() == pillar).toList();
		return lines.isEmpty() ? Optional.empty()
				: Optional.of(new PillarSpent(pillar, ProgressSum.together(lines).spent()));
	}

}
