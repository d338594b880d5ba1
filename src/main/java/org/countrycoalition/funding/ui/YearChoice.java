package org.countrycoalition.funding.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;

/**
 * Chooses the year of a page; each year has an address of its own.
 */
class YearChoice extends Composite<Div> {

	/**
	 * @param path of the page
	 * @param years of which something is recorded
	 * @param year that the page shows
	 */
	YearChoice(String path, List<Integer> years, int year, FundingParts parts) {
		Select<Integer> choice = new Select<>();
		choice.setLabel(parts.say("funding.year"));
		choice.setItems(
				Stream.concat(years.stream(), Stream.of(year)).distinct().sorted(Comparator.reverseOrder()).toList());
		choice.setItemLabelGenerator(String::valueOf);
		choice.setValue(year);
		choice.addValueChangeListener(
				(change) -> parts.places().open(UI.getCurrent(), path + "?year=" + change.getValue()));
		getContent().addClassName("filters");
		getContent().add(choice);
	}

	/**
	 * @return the year in the address, empty if there is none or it makes no sense
	 */
	static Optional<Integer> asked(Location address) {
		return address.getQueryParameters()
			.getSingleParameter("year")
			.filter((text) -> text.matches("\\d{4}"))
			.map(Integer::valueOf);
	}

}
