package org.countrycoalition.gap.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.GapBasis;

/**
 * What a reader must know to trust figures of gaps, in sentences for the page and for its
 * files. Plans and money are those known today, whatever day the register is shown for.
 *
 * @param words of the pages on gaps
 */
record GapPassport(GapWords words) {

	/**
	 * Of the gaps of a State.
	 * @param estimated how many parts are converted at the rate of an earlier year
	 */
	List<String> of(CoverRule rule, GapBasis basis, int estimated) {
		List<String> said = new ArrayList<>(List.of(this.words.say("gap.passport.rule", this.words.rule(rule)),
				this.words.say("gap.passport.basis." + basis.code()), this.words.say("gap.rule.never"),
				this.words.say("gap.national.rule"), this.words.say("gap.offPlan.rule")));
		said.addAll(money("gap.sources", estimated));
		return sentences(said);
	}

	/**
	 * In which dollars, from where, and as known when.
	 * @param estimated how many parts are converted at the rate of an earlier year
	 */
	List<String> money(String sources, int estimated) {
		List<String> said = new ArrayList<>(List.of(this.words.currency(estimated)));
		if (this.words.prices().prices().isConstant()) {
			said.add(this.words.say("gap.prices.rounded"));
		}
		said.add(this.words.say("gap.undecided"));
		said.add(this.words.say(sources));
		said.add(this.words.say("gap.portfolio.asOf", this.words.switches().formats().date(today())));
		if (this.words.switches().asOf().isPresent()) {
			said.add(this.words.say("gap.portfolio.live"));
		}
		return said;
	}

	LocalDate today() {
		return LocalDate.now(this.words.switches().clock());
	}

	/** Each begins with a capital and ends with a point. */
	static List<String> sentences(List<String> said) {
		return said.stream()
			.filter((one) -> !one.isEmpty())
			.map((one) -> one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1))
			.map((one) -> one.endsWith(".") ? one : one + ".")
			.toList();
	}

}
