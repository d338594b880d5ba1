package org.countrycoalition.workplan.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.router.Location;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.LineFilter;
import org.countrycoalition.workplan.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a plan a page shows, as its address says it.
 *
 * @param path of the page, with what it asks for beside
 * @param year that is shown
 * @param page number, from 1
 * @param pillar null: all
 * @param find what lines hold; empty: anything
 */
record LineAddress(String path, int year, int page, @Nullable Pillar pillar, String find) {

	/** Letters that are looked for at most. */
	static final int LONGEST = 100;

	/**
	 * @param path of the page
	 * @param year that is shown
	 */
	static LineAddress asked(Location address, String path, int year) {
		Pillar pillar = PlanYear.pillars()
			.stream()
			.filter((any) -> one(address, "pillar").filter(any.name()::equalsIgnoreCase).isPresent())
			.findFirst()
			.orElse(null);
		String find = one(address, "find").map(String::strip).filter((text) -> text.length() <= LONGEST).orElse("");
		return new LineAddress(path, year, PlanAddress.page(address), pillar, find);
	}

	private static Optional<String> one(Location address, String name) {
		return address.getQueryParameters().getSingleParameter(name);
	}

	LineFilter lines() {
		return new LineFilter(this.pillar, this.find, null);
	}

	LineFilter linesOfTheYear() {
		return new LineFilter(this.pillar, this.find, this.year);
	}

	/** The same lines for another year. */
	String of(int year) {
		return new LineAddress(this.path, year, this.page, this.pillar, this.find).written();
	}

	/** Another page of them. */
	String at(int page) {
		return new LineAddress(this.path, this.year, page, this.pillar, this.find).written();
	}

	/** Other lines, from their first page on. */
	String showing(@Nullable Pillar pillar, String find) {
		return new LineAddress(this.path, this.year, 1, pillar, find).written();
	}

	private String written() {
		StringBuilder written = new StringBuilder(this.path).append(this.path.contains("?") ? "&" : "?")
			.append("year=")
			.append(this.year);
		if (this.page > 1) {
			written.append("&page=").append(this.page);
		}
		if (this.pillar != null) {
			written.append("&pillar=").append(this.pillar.name().toLowerCase(Locale.ROOT));
		}
		if (!this.find.isEmpty()) {
			written.append("&find=").append(URLEncoder.encode(this.find, StandardCharsets.UTF_8));
		}
		return written.toString();
	}

}
