package org.countrycoalition.gap.ui;

import java.util.UUID;

import com.vaadin.flow.component.html.Anchor;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.Places;
import org.jspecify.annotations.Nullable;

/**
 * Begins a contribution with what a gap is about; it stays private at first.
 *
 * @param line key of the plan's line it is for, null: the whole pillar
 * @param rule under which the gap was read
 */
record PledgeLink(CountryCode state, int year, Pillar pillar, @Nullable UUID line, CoverRule rule) {

	/** Named for who does not see the row it stands in. */
	Anchor of(Places places, GapWords words, String named) {
		Anchor link = new Anchor(places.to(desk()), words.say("gap.pledge.begin"));
		link.setAriaLabel(named);
		return link;
	}

	private String desk() {
		return "desk?begin=" + this.state.iso3() + "&year=" + this.year + "&pillar=" + this.pillar.name()
				+ ((this.line != null) ? "&line=" + this.line : "") + "&rule=" + this.rule.code();
	}

}
