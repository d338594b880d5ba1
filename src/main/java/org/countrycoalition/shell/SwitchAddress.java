package org.countrycoalition.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.kernel.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A switch in a page's address, {@code ?on=2015-12-31} or {@code ?prices=2024}: it makes
 * what is seen under it something that can be mailed and bookmarked.
 *
 * @param <T> what the switch is set to
 */
final class SwitchAddress<T> {

	/** The date for which everything is shown. */
	static final SwitchAddress<LocalDate> DATE = new SwitchAddress<>("on", SwitchAddress::date, LocalDate::toString);

	/** In which prices dollars are told. */
	static final SwitchAddress<PriceBasis> PRICES = new SwitchAddress<>("prices", PriceBasis::named, PriceBasis::code);

	private final String parameter;

	private final Function<String, Optional<T>> read;

	private final Function<T, String> written;

	private SwitchAddress(String parameter, Function<String, Optional<T>> read, Function<T, String> written) {
		this.parameter = parameter;
		this.read = read;
		this.written = written;
	}

	private static Optional<LocalDate> date(String text) {
		try {
			return Optional.of(LocalDate.parse(text)).filter(AsOf::covers);
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * @return what the page's address sets the switch to, if one can ask for it
	 */
	Optional<T> of(UI page) {
		return inAddress(page).flatMap(this.read);
	}

	/**
	 * @return whether the page's address carries something else for the switch
	 */
	boolean isLeftAside(UI page) {
		return inAddress(page).filter((text) -> this.read.apply(text).isEmpty()).isPresent();
	}

	private Optional<String> inAddress(UI page) {
		return Optional.ofNullable((String) ComponentUtil.getData(page, key()));
	}

	/**
	 * Reads the address into the page.
	 */
	void read(UI page, Location location) {
		ComponentUtil.setData(page, key(),
				location.getQueryParameters().getSingleParameter(this.parameter).orElse(null));
	}

	private String key() {
		return SwitchAddress.class.getName() + '.' + this.parameter;
	}

	boolean isIn(Location location) {
		return location.getQueryParameters().getSingleParameter(this.parameter).isPresent();
	}

	/**
	 * @param value null: the address says nothing of the switch
	 */
	Location with(Location location, @Nullable T value) {
		QueryParameters bare = location.getQueryParameters().excluding(this.parameter);
		return new Location(location.getPath(),
				(value != null) ? bare.merging(this.parameter, this.written.apply(value)) : bare);
	}

	/**
	 * @param path inside of the portal, with or without a query and a fragment
	 * @return the same with the switch, unless it sets it already
	 */
	String with(String path, T value) {
		int fragment = path.indexOf('#');
		if (fragment >= 0) {
			return with(path.substring(0, fragment), value) + path.substring(fragment);
		}
		int query = path.indexOf('?');
		if (query >= 0 && QueryParameters.fromString(path.substring(query + 1))
			.getSingleParameter(this.parameter)
			.isPresent()) {
			return path;
		}
		return path + ((query < 0) ? '?' : '&') + this.parameter + '=' + this.written.apply(value);
	}

	/**
	 * @return the same with the switch
	 */
	QueryParameters with(QueryParameters others, T value) {
		return others.merging(this.parameter, this.written.apply(value));
	}

}
