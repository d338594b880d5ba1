package org.countrycoalition.workplan.ui;

import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the costs of a plan an address asks for.
 *
 * @param state whose plan
 * @param year of the plan
 * @param page from 0
 * @param line key of a line to work on, null if none
 */
record CostAddress(CountryCode state, int year, int page, @Nullable UUID line) {

	static CostAddress asked(Location address, CountryCode state, int year) {
		return new CostAddress(state, year, PlanAddress.page(address) - 1, PlanAddress.line(address).orElse(null));
	}

	/** The page of the costs, without more. */
	static String of(CountryCode state) {
		return PlanAddress.of(state) + "/costs";
	}

	/** Leads there. */
	static Component link(CountryCode state, PlanWords words) {
		return new Paragraph(new Anchor(words.places().to(of(state)), words.say("costs.open")));
	}

	CostAddress page(int page) {
		return new CostAddress(this.state, this.year, page, null);
	}

	CostAddress line(@Nullable UUID line) {
		return new CostAddress(this.state, this.year, this.page, line);
	}

	String path() {
		return of(this.state) + "?year=" + this.year + "&page=" + (this.page + 1)
				+ ((this.line != null) ? "&line=" + this.line : "");
	}

}
