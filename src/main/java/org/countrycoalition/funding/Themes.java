package org.countrycoalition.funding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.countrycoalition.kernel.Pillar;

/**
 * What money is for, as its source names it, and the pillar that follows.
 * Capacity-building is a marker across pillars and is left aside; if one theme remains
 * and it is a pillar, the money is for that pillar. Money for several themes at once is
 * not split: it is unallocated.
 *
 * @param named the pillars among the themes
 * @param pillar the one pillar, or unallocated
 * @param capacity whether the money is also, or only, for capacity-building
 */
public record Themes(Set<Pillar> named, Pillar pillar, boolean capacity) {

	private static final Pattern BETWEEN = Pattern.compile("[,;/+&]|\\band\\b|\\bet\\b");

	/** Part of a theme's words, and the pillar that it means. */
	private static final Map<String, Pillar> WORDS = Map.ofEntries(Map.entry("clearance", Pillar.SURVEY_AND_CLEARANCE),
			Map.entry("survey", Pillar.SURVEY_AND_CLEARANCE), Map.entry("demining", Pillar.SURVEY_AND_CLEARANCE),
			Map.entry("land release", Pillar.SURVEY_AND_CLEARANCE),
			Map.entry("dépollution", Pillar.SURVEY_AND_CLEARANCE), Map.entry("déminage", Pillar.SURVEY_AND_CLEARANCE),
			Map.entry("risk", Pillar.RISK_EDUCATION), Map.entry("risques", Pillar.RISK_EDUCATION),
			Map.entry("victim", Pillar.VICTIM_ASSISTANCE), Map.entry("survivor", Pillar.VICTIM_ASSISTANCE),
			Map.entry("stockpile", Pillar.STOCKPILE_DESTRUCTION), Map.entry("stocks", Pillar.STOCKPILE_DESTRUCTION));

	private static final List<String> CAPACITY = List.of("capacity", "capacités");

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
		List<String> others = themes.stream().filter((theme) -> CAPACITY.stream().noneMatch(theme::contains)).toList();
		Set<Pillar> named = EnumSet.noneOf(Pillar.class);
		others.forEach((theme) -> pillar(theme).ifPresent(named::add));
		boolean onlyPillars = others.stream().allMatch((theme) -> pillar(theme).isPresent());
		Pillar one = (named.size() == 1 && onlyPillars) ? named.iterator().next() : Pillar.UNALLOCATED;
		return new Themes(named, one, others.size() < themes.size());
	}

	private static Optional<Pillar> pillar(String theme) {
		return WORDS.entrySet()
			.stream()
			.filter((word) -> theme.contains(word.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
	}

}
