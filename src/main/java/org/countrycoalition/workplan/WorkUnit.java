package org.countrycoalition.workplan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.countrycoalition.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Units that the portal knows, by what can be added in them. A plan may use any other
 * word for a unit; amounts in it are then added like work.
 */
public enum WorkUnit {

	/** Square metres surveyed. */
	M2_SURVEYED(true),

	/** Square metres cleared. */
	M2_CLEARED(true),

	/** Months that one team works. */
	TEAM_MONTHS(true),

	/** Sessions held. */
	SESSIONS(true),

	/** People reached: whoever comes twice is one person, so months do not sum up. */
	PEOPLE_REACHED(false),

	/** Survivors assisted: people, as above. */
	SURVIVORS_ASSISTED(false),

	/** Items destroyed. */
	ITEMS_DESTROYED(true);

	private final boolean additive;

	WorkUnit(boolean additive) {
		this.additive = additive;
	}

	/**
	 * @return whether the amounts of months sum up to the amount of the year
	 */
	public boolean isAdditive() {
		return this.additive;
	}

	/**
	 * @return whether it counts people, who are told by sex, age and disability
	 */
	boolean isPeople() {
		return !this.additive;
	}

	/**
	 * @param texts that name it
	 * @param language in which it is named
	 * @return its word, and those that were its word before: a workbook that was written
	 * then is still read
	 */
	public List<String> words(Texts texts, Locale language) {
		String key = name() + ":";
		return Stream.concat(Stream.of(texts.of(language, "workplan.unit." + name())),
				Stream.of(texts.of(language, "workplan.unit.former").split("\\|", -1))
					.filter((former) -> former.startsWith(key))
					.map((former) -> former.substring(key.length())))
			.toList();
	}

	/**
	 * @param unit as a line states it
	 * @return the known unit, empty if the line uses a word of its own
	 */
	public static Optional<WorkUnit> of(@Nullable String unit) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(unit)).findFirst();
	}

	/**
	 * @param unit as a line states it
	 * @return whether amounts of months in it sum up to that of the year
	 */
	public static boolean isAdditive(@Nullable String unit) {
		return of(unit).map(WorkUnit::isAdditive).orElse(true);
	}

}
