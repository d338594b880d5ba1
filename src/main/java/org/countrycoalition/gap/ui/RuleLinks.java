package org.countrycoalition.gap.ui;

import java.util.List;
import java.util.function.Function;

import org.countrycoalition.gap.CoverRule;

/**
 * Leads from a page under one rule to the same page under the others.
 */
class RuleLinks extends ChoiceLinks {

	/**
	 * @param here rule of the page at hand
	 * @param address of the page under a rule
	 */
	RuleLinks(CoverRule here, GapWords words, Function<CoverRule, String> address) {
		super(words.say("gap.rules"), List.of(CoverRule.values()), here,
				(rule) -> words.say("gap.rule.short." + rule.code()), address);
	}

}
