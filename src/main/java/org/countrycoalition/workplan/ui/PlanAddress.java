package org.countrycoalition.workplan.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.router.Location;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.workplan.Plan;

/**
 * Where the pages of a State's plan are, and what of it an address asks for.
 */
final class PlanAddress {

	private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private PlanAddress() {
	}

	/**
	 * @return the page of the plan in force; those about parts of the plan are below it
	 */
	static String of(CountryCode state) {
		return "countries/" + state.iso3() + "/workplan";
	}

	/** The number of the page asked for, from 1; the first if none is. */
	static int page(Location address) {
		return address.getQueryParameters()
			.getSingleParameter("page")
			.filter((text) -> text.matches("[1-9]\\d{0,5}"))
			.map(Integer::valueOf)
			.orElse(1);
	}

	/** Key of the line asked for, empty if none is. */
	static Optional<UUID> line(Location address) {
		return address.getQueryParameters()
			.getSingleParameter("line")
			.filter((text) -> text.matches(KEY))
			.map(UUID::fromString);
	}

	/**
	 * @param today the year in which the reader reads
	 * @return the year asked for, else today's, else the plan's first
	 */
	static int year(Location address, Plan plan, int today) {
		int asked = address.getQueryParameters()
			.getSingleParameter("year")
			.filter((text) -> text.matches("\\d{4}"))
			.map(Integer::valueOf)
			.orElse(today);
		if (plan.covers(asked)) {
			return asked;
		}
		return plan.covers(today) ? today : plan.firstYear();
	}

}
