package org.countrycoalition.gap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.countrycoalition.funding.Flow;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.kernel.AttributedPart;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.workplan.AttributableNeed;
import org.countrycoalition.workplan.NeedInForce;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanNeeds;

/**
 * The plain definition of what gaps are computed from: each line and each contribution by
 * itself, with its own share.
 */
final class LineByLine {

	private LineByLine() {
	}

	static GapSources of(Plan plan, ExchangeRates rates, List<Flow> flows, NationalLedger ledger) {
		return new GapSources(2026,
				Optional.of(new AttributableNeed(need(plan, rates, AttributedPart.WHOLE),
						need(plan, rates, AttributedPart.LEAST), need(plan, rates, AttributedPart.MOST))),
				flows.stream().map(Flow::attributable).toList(), ledger, CoverRule.FIRM, Prices.NOMINAL);
	}

	private static NeedInForce need(Plan plan, ExchangeRates rates, AttributedPart part) {
		Map<Integer, PlanNeeds> years = new TreeMap<>();
		IntStream.rangeClosed(plan.firstYear(), plan.lastYear())
			.forEach((year) -> years.put(year, need(plan, year, rates, part)));
		return new NeedInForce(plan.state(), plan.illustrative(), plan.firstYear(), plan.lastYear(), years);
	}

	private static PlanNeeds need(Plan plan, int year, ExchangeRates rates, AttributedPart part) {
		Map<Pillar, FigureSum> need = new EnumMap<>(Pillar.class);
		Map<Pillar, FigureSum> national = new EnumMap<>(Pillar.class);
		for (PlanLine line : plan.lines()) {
			PlanNeeds alone = PlanNeeds.of(plan.with(List.of(line)), year, rates);
			alone.need()
				.forEach((pillar, amount) -> need.merge(pillar, part.of(line.share(), amount), FigureSum::plus));
			alone.national()
				.forEach((pillar, amount) -> national.merge(pillar, part.of(line.share(), amount), FigureSum::plus));
		}
		return new PlanNeeds(need, national);
	}

}
