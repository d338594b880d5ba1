package org.countrycoalition.gap;

import java.util.List;

import org.countrycoalition.funding.PlannedLines;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.workplan.Workplans;

import org.springframework.stereotype.Component;

/**
 * Reads lines from the plan in force.
 */
@Component
class LinesInForce implements PlannedLines {

	private final Workplans plans;

	LinesInForce(Workplans plans) {
		this.plans = plans;
	}

	@Override
	public List<Planned> of(CountryCode state) {
		return this.plans.namesInForce(state)
			.stream()
			.map((line) -> new Planned(line.key(), line.title(), line.pillar()))
			.toList();
	}

}
