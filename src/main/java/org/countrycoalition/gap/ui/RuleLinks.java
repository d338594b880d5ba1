package org.countrycoalition.gap.ui;

import java.util.function.Function;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.countrycoalition.gap.CoverRule;

/**
 * Leads from a page under one rule to the same page under the others.
 */
class RuleLinks extends Composite<Nav> {

	/**
	 * @param here rule of the page at hand
	 * @param address of the page under a rule
	 */
	RuleLinks(CoverRule here, GapWords words, Function<CoverRule, String> address) {
		UnorderedList list = new UnorderedList();
		for (CoverRule rule : CoverRule.values()) {
			Anchor link = new Anchor(address.apply(rule), words.say("gap.rule.short." + rule.code()));
			if (rule == here) {
				link.getElement().setAttribute("aria-current", "true");
			}
			list.add(new ListItem(link));
		}
		getContent().add(list);
		getContent().addClassName("choice-links");
		getContent().setAriaLabel(words.say("gap.rules"));
	}

}
