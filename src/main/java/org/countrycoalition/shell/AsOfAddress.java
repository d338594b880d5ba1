package org.countrycoalition.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * The as-of date in a page's address, {@code ?on=2015-12-31}: it makes a view of the past
 * something that can be mailed and bookmarked.
 */
final class AsOfAddress {

	private static final String PARAMETER = "on";

	private AsOfAddress() {
	}

	/**
	 * @return the date that the page's address carries
	 */
	static Optional<LocalDate> dateOf(UI page) {
		return Optional.ofNullable(ComponentUtil.getData(page, InAddress.class)).map(InAddress::date);
	}

	/**
	 * Reads the address into the page.
	 * @return false if it carries something that is no date
	 */
	static boolean read(UI page, Location location) {
		Optional<String> text = location.getQueryParameters().getSingleParameter(PARAMETER);
		try {
			ComponentUtil.setData(page, InAddress.class, text.map(LocalDate::parse).map(InAddress::new).orElse(null));
			return true;
		}
		catch (DateTimeParseException ex) {
			ComponentUtil.setData(page, InAddress.class, null);
			return false;
		}
	}

	static boolean isIn(Location location) {
		return location.getQueryParameters().getSingleParameter(PARAMETER).isPresent();
	}

	static Location withDate(Location location, @Nullable LocalDate date) {
		QueryParameters bare = location.getQueryParameters().excluding(PARAMETER);
		return new Location(location.getPath(), (date != null) ? bare.merging(PARAMETER, date.toString()) : bare);
	}

	private record InAddress(LocalDate date) {
	}

}
