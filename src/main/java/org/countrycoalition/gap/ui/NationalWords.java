package org.countrycoalition.gap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.countrycoalition.gap.AttributedGap;
import org.countrycoalition.gap.Cell;
import org.countrycoalition.gap.NationalUse;
import org.countrycoalition.gap.YearGap;
import org.countrycoalition.kernel.FigureSum;

/**
 * Says of a year which of the State's own money lowers its gaps, and what else is known
 * of it.
 *
 * @param words of the pages on gaps
 */
record NationalWords(GapWords words) {

	List<String> of(YearGap year) {
		return of(year, year);
	}

	/** With both ends of what is attributable. */
	List<String> of(AttributedGap year) {
		return of(year.least(), year.most());
	}

	private List<String> of(YearGap one, YearGap year) {
		NationalUse use = year.national();
		Function<Function<NationalUse, FigureSum>, String> ends = (part) -> ends(part.apply(one.national()),
				part.apply(use));
		boolean seen = year.cells().stream().anyMatch((cell) -> cell.plan() != Cell.Planned.NO_PLAN);
		Function<Function<NationalUse, FigureSum>, String> ofPlan = (part) -> seen ? ends.apply(part)
				: this.words.say("gap.noPlan");
		List<String> said = new ArrayList<>();
		String of = String.valueOf(year.year());
		said.add(switch (use.source()) {
			case PLAN -> this.words.say("gap.national.PLAN", of, ofPlan.apply(NationalUse::inPlan));
			case BUDGETED -> this.words.say("gap.national.BUDGETED", of, ends.apply(NationalUse::used),
					ofPlan.apply(NationalUse::replaced));
			case SPENT -> this.words.say("gap.national.SPENT", of, ends.apply(NationalUse::used),
					ofPlan.apply(NationalUse::replaced));
		});
		if (!use.byEstimate().isNothing()) {
			said.add(this.words.say("gap.national.byEstimate", this.words.dollars(use.byEstimate().extent()),
					amount(use.byEstimate().whole())));
		}
		if (use.partly()) {
			said.add(this.words.say("gap.national.partly", ends.apply(NationalUse::standing)));
		}
		if (!use.unallocated().isEmpty()) {
			said.add(this.words.say("gap.national.unallocated"));
		}
		if (use.source() != NationalUse.Source.BUDGETED && use.budgeted().parts() > 0) {
			said.add(this.words.say("gap.national.beside.budgeted", amount(use.budgeted())));
		}
		if (use.source() != NationalUse.Source.SPENT && use.spent().parts() > 0) {
			said.add(this.words.say("gap.national.beside.spent", amount(use.spent())));
		}
		return said;
	}

	private String ends(FigureSum one, FigureSum other) {
		return one.equals(other) ? amount(one) : this.words.dollars(one, other);
	}

	private String amount(FigureSum sum) {
		if (sum.parts() == 0) {
			return this.words.say("gap.none");
		}
		return this.words.dollars(sum);
	}

}
