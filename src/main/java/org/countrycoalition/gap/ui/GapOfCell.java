package org.countrycoalition.gap.ui;

import java.util.Optional;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.ToldGap;
import org.countrycoalition.gap.Cell;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.GapYears;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;

/**
 * Tells a gap as the page of gaps shows it, under the rule that is chosen there.
 *
 * @param gaps reckons it
 * @param words in the reader's language
 */
@SpringComponent
record GapOfCell(Gaps gaps, GapWords words) implements ToldGap {

	@Override
	public Optional<String> of(CountryCode state, String name, int year, Pillar pillar, String rule) {
		if (pillar == Pillar.UNALLOCATED || !GapYears.spans(year, year)) {
			return Optional.empty();
		}
		CoverRule counts = CoverRule.named(rule).orElse(CoverRule.FIRM);
		boolean illustrative = this.words.switches().illustrative(state);
		Cell cell = this.gaps.of(state, year, year, counts, illustrative, this.words.prices().prices())
			.getFirst()
			.cell(pillar);
		return (cell.plan() != Cell.Planned.LINES) ? Optional.empty()
				: Optional.of(this.words.say("gap.pledge.told", name, this.words.pillar(pillar), String.valueOf(year),
						this.words.dollars(cell.gap()), this.words.rule(counts)));
	}

}
