package org.countrycoalition.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.kernel.AsOf;
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
	 * @return the date that the page's address carries, if one can ask for it
	 */
	static Optional<LocalDate> dateOf(UI page) {
		return Optional.ofNullable(ComponentUtil.getData(page, InAddress.class)).flatMap(InAddress::date);
	}

	/**
	 * @return whether the page's address carries something else as its date
	 */
	static boolean isLeftAside(UI page) {
		InAddress read = ComponentUtil.getData(page, InAddress.class);
		return read != null && read.date().isEmpty();
	}

	/**
	 * Reads the address into the page.
	 */
	static void read(UI page, Location location) {
		ComponentUtil.setData(page, InAddress.class,
				location.getQueryParameters()
					.getSingleParameter(PARAMETER)
					.map((text) -> new InAddress(date(text)))
					.orElse(null));
	}

	private static Optional<LocalDate> date(String text) {
		try {
			return Optional.of(LocalDate.parse(text)).filter(AsOf::covers);
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	static boolean isIn(Location location) {
		return location.getQueryParameters().getSingleParameter(PARAMETER).isPresent();
	}

	static Location withDate(Location location, @Nullable LocalDate date) {
		QueryParameters bare = location.getQueryParameters().excluding(PARAMETER);
		return new Location(location.getPath(), (date != null) ? bare.merging(PARAMETER, date.toString()) : bare);
	}

	/**
	 * @param path inside of the portal, with or without a query and a fragment
	 * @return the same with the date, unless it names one of its own
	 */
	static String withDate(String path, LocalDate date) {
		int fragment = path.indexOf('#');
		if (fragment >= 0) {
			return withDate(path.substring(0, fragment), date) + path.substring(fragment);
		}
		int query = path.indexOf('?');
		if (query >= 0
				&& QueryParameters.fromString(path.substring(query + 1)).getSingleParameter(PARAMETER).isPresent()) {
			return path;
		}
		return path + ((query < 0) ? '?' : '&') + parameters(date).getQueryString();
	}

	static QueryParameters parameters(LocalDate date) {
		return QueryParameters.of(PARAMETER, date.toString());
	}

	private record InAddress(Optional<LocalDate> date) {
	}

}
