package org.countrycoalition.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.Pillar;

/**
 * What money is for, as its source names it, and the pillar that follows.
 * Capacity-building is a marker across pillars and is left aside, unless its theme names
 * a pillar too; if one theme remains and it is a pillar, the money is for that pillar.
 * Money for several themes at once, or for one that names several pillars, is not split:
 * it is unallocated.
 *
 * @param named the pillars among the themes
 * @param pillar the one pillar, or unallocated
 * @param capacity whether the money is also, or only, for capacity-building
 */
public record Themes(Set<Pillar> named, Pillar pillar, boolean capacity) {

	private static final Pattern BETWEEN = Pattern.compile("[,;/+&]|\\band\\b|\\bet\\b");

	/** Parts of a theme's words, each with the pillar that it means. */
	private static final List<Word> WORDS = List.of(new Word("clearance", Pillar.SURVEY_AND_CLEARANCE),
			new Word("survey", Pillar.SURVEY_AND_CLEARANCE), new Word("demining", Pillar.SURVEY_AND_CLEARANCE),
			new Word("land release", Pillar.SURVEY_AND_CLEARANCE), new Word("dépollution", Pillar.SURVEY_AND_CLEARANCE),
			new Word("déminage", Pillar.SURVEY_AND_CLEARANCE), new Word("risk", Pillar.RISK_EDUCATION),
			new Word("risques", Pillar.RISK_EDUCATION), new Word("victim", Pillar.VICTIM_ASSISTANCE),
			new Word("survivor", Pillar.VICTIM_ASSISTANCE), new Word("stockpile", Pillar.STOCKPILE_DESTRUCTION),
			new Word("stocks", Pillar.STOCKPILE_DESTRUCTION));

	private static final List<String> CAPACITY = List.of("capacity", "capacités");

	/** Pillars among the themes of a row that is read. */
	public static Set<Pillar> named(ResultSet row) throws SQLException {
		return Arrays.stream((String[]) row.getArray("named_pillars").getArray())
			.map(Pillar::valueOf)
			.collect(Collectors.toSet());
	}

	public Themes {
		named = Set.copyOf(named);
	}

	/**
	 * @param printed for example "Capacity-building, clearance"; may be empty
	 * @return what it means
	 */
	public static Themes of(String printed) {
		List<String> themes = Arrays.stream(BETWEEN.split(printed.toLowerCase(Locale.ROOT)))
			.map(String::strip)
			.filter((theme) -> !theme.isEmpty())
			.toList();
		boolean capacity = themes.stream().anyMatch(Themes::isCapacity);
		List<Set<Pillar>> meant = themes.stream()
			.filter((theme) -> !isCapacity(theme) || !pillars(theme).isEmpty())
			.map(Themes::pillars)
			.toList();
		Set<Pillar> named = EnumSet.noneOf(Pillar.class);
		meant.forEach(named::addAll);
		boolean one = named.size() == 1 && meant.stream().noneMatch(Set::isEmpty);
		return new Themes(named, one ? named.iterator().next() : Pillar.UNALLOCATED, capacity);
	}

	private static boolean isCapacity(String theme) {
		return CAPACITY.stream().anyMatch(theme::contains);
	}

	private static Set<Pillar> pillars(String theme) {
		return WORDS.stream()
			.filter((word) -> theme.contains(word.part()))
			.map(Word::pillar)
			.collect(Collectors.toUnmodifiableSet());
	}

	private record Word(String part, Pillar pillar) {
	}

}
