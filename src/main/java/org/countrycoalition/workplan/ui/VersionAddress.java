package org.countrycoalition.workplan.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.router.Location;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.workplan.PlanVersion;

/**
 * Which two versions of a plan an address compares.
 *
 * @param from number of the one
 * @param to number of the other
 */
record VersionAddress(int from, int to) {

	private static final int MOST_DIGITS = 6;

	/**
	 * @return the address of a State's versions, two of them compared
	 */
	static String of(CountryCode state, int from, int to) {
		return PlanAddress.of(state) + "/versions?from=" + from + "&to=" + to;
	}

	/**
	 * @param versions latest first
	 * @return those asked for, else the latest two; empty if there are no two
	 */
	static Optional<VersionAddress> asked(Location address, List<PlanVersion> versions) {
		if (versions.size() < 2) {
			return Optional.empty();
		}
		return Optional
			.of(new VersionAddress(number(address, "from", versions).orElseGet(() -> versions.get(1).number()),
					number(address, "to", versions).orElseGet(() -> versions.getFirst().number())));
	}

	private static Optional<Integer> number(Location address, String name, List<PlanVersion> versions) {
		return address.getQueryParameters()
			.getSingleParameter(name)
			.filter((text) -> text.matches("\\d{1," + MOST_DIGITS + "}"))
			.map(Integer::valueOf)
			.filter((number) -> versions.stream().anyMatch((version) -> version.number() == number));
	}

}
