package org.countrycoalition.workplan.ui;

import java.util.Arrays;
import java.util.Optional;

import com.vaadin.flow.dom.Element;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.workplan.WorkUnit;
import org.jspecify.annotations.Nullable;

/**
 * Units in the reader's language: those that the portal knows by its words, others as
 * they are.
 */
final class UnitWords {

	/** Id of the list of known units, which cells propose. */
	static final String LIST = "work-units";

	private UnitWords() {
	}

	static @Nullable String shown(@Nullable String unit, PlanWords words) {
		return WorkUnit.of(unit).map((known) -> words.say("unit." + known.name())).orElse(unit);
	}

	/**
	 * @param typed what stands in the cell of a unit
	 * @param stated the unit that the line states
	 * @return that unit if its cell stands as it was shown: a plan's own word is not
	 * taken for a known unit because another cell of the line is written
	 */
	static @Nullable String read(@Nullable String typed, @Nullable String stated, PlanWords words) {
		String shown = shown(stated, words);
		return (shown != null && shown.strip().equals(typed)) ? stated : read(typed, words);
	}

	/**
	 * @param typed in whatever language of the portal
	 * @return the unit as a line states it
	 */
	static @Nullable String read(@Nullable String typed, PlanWords words) {
		String word = (typed != null) ? typed.replace('\'', '\u2019') : null;
		Optional<WorkUnit> known = Arrays.stream(WorkUnit.values())
			.filter((unit) -> Texts.LANGUAGES.stream()
				.flatMap((language) -> unit.words(words.texts(), language).stream())
				.anyMatch((one) -> one.equalsIgnoreCase(word)))
			.findFirst();
		return known.map(WorkUnit::name).orElse(typed);
	}

	/** The list of known units. */
	static Element list(PlanWords words) {
		Element list = new Element("datalist").setAttribute("id", LIST);
		for (WorkUnit unit : WorkUnit.values()) {
			list.appendChild(new Element("option").setAttribute("value", words.say("unit." + unit.name())));
		}
		return list;
	}

}
