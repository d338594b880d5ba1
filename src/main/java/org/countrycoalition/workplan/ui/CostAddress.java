package org.countrycoalition.workplan.ui;

import java.util.Optional;
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

	private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	static CostAddress asked(Location address, CountryCode state, int year) {
		Optional<UUID> line = address.getQueryParameters()
			.getSingleParameter("line")
			.filter((text) -> text.matches(KEY))
			.map(UUID::fromString);
		int page = address.getQueryParameters()
			.getSingleParameter("page")
			.filter((text) -> text.matches("[1-9]\\d{0,4}"))
			.map(Integer::parseInt)
			.orElse(1);
		return new CostAddress(state, year, page - 1, line.orElse(null));
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
