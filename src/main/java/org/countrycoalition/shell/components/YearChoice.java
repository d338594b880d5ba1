package org.countrycoalition.shell.components;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import org.countrycoalition.shell.Places;

/**
 * Chooses the year of a page; each year has an address of its own.
 */
public class YearChoice extends Composite<Div> {

	/** Nothing is recorded of an earlier year, and the portal takes none. */
	private static final int FIRST = 1990;

	private static final int LAST = 2100;

	private static final String PARAMETER = "year";

	/**
	 * @param label of the choice
	 * @param years of which something is recorded
	 * @param year that the page shows
	 * @param places leads there
	 * @param address of the page for a year, without a leading slash
	 */
	public YearChoice(String label, List<Integer> years, int year, Places places, IntFunction<String> address) {
		Select<Integer> choice = new Select<>();
		choice.setLabel(label);
		choice.setItems(
				Stream.concat(years.stream(), Stream.of(year)).distinct().sorted(Comparator.reverseOrder()).toList());
		choice.setItemLabelGenerator(String::valueOf);
		choice.setValue(year);
		choice.addValueChangeListener((change) -> places.open(UI.getCurrent(), address.apply(change.getValue())));
		getContent().addClassName("filters");
		getContent().add(choice);
	}

	/**
	 * @param years latest first
	 * @param running the year that is not over
	 * @return the latest up to the running one, else the next after it: what is planned
	 * for later years is no reason to begin there
	 */
	public static Optional<Integer> usual(List<Integer> years, int running) {
		return years.stream()
			.filter((year) -> year <= running)
			.findFirst()
			.or(() -> years.isEmpty() ? Optional.empty() : Optional.of(years.getLast()));
	}

	/**
	 * @param address of a page
	 * @param shown the year that the page shows
	 * @return that the address asks for another one, empty if it does not
	 */
	public static Optional<Paragraph> leftAside(Location address, int shown) {
		String year = String.valueOf(shown);
		return address.getQueryParameters()
			.getSingleParameter(PARAMETER)
			.filter((text) -> !text.equals(year))
			.map((text) -> new Paragraph(I18NProvider.translate("shell.year.leftAside", text, year)));
	}

	/**
	 * @param address of a page
	 * @return the year in the address, empty if there is none or it makes no sense
	 */
	public static Optional<Integer> asked(Location address) {
		return address.getQueryParameters()
			.getSingleParameter(PARAMETER)
			.filter((text) -> text.matches("\\d{4}"))
			.map(Integer::valueOf)
			.filter((year) -> year >= FIRST && year <= LAST);
	}

}
