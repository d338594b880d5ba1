package org.countrycoalition.registry.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.Absence;
import org.jspecify.annotations.Nullable;

/**
 * What every page of the register is made with.
 *
 * @param texts the reader's language
 * @param switches the reader's switches
 * @param dates writes dates
 * @param places addresses of other pages
 * @param actions what can be done with a row
 */
@SpringComponent
record PageParts(Texts texts, Switches switches, DateWords dates, RegisterPlaces places, RowActions actions) {

	String say(String key, Object... args) {
		return this.texts.of(key, args);
	}

	/**
	 * @param heading of the section
	 * @param content under it
	 * @return a white box
	 */
	Section card(String heading, Component... content) {
		Section card = new Section(new H2(heading));
		card.add(content);
		card.addClassName("card");
		return card;
	}

	/**
	 * @param text null where it is missing
	 * @param absence key of the words that say so
	 * @return the text, or its absence
	 */
	Component orAbsent(@Nullable String text, String absence) {
		return (text != null) ? new Span(text) : new Absence(say(absence));
	}

	/**
	 * @param date null where it is missing
	 * @param absence key of the words that say so
	 * @return the date, or its absence
	 */
	Component dateOrAbsent(@Nullable LocalDate date, String absence) {
		return orAbsent((date != null) ? this.dates.date(date) : null, absence);
	}

}
