package org.countrycoalition.workplan;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.workplan.LineDetail.Method;
import org.countrycoalition.workplan.PlanField.Kind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The words of a plan's workbook: written in one language, understood in all of them.
 */
@Component
class WorkbookWords {

	/** Stands between the words of a list. */
	private static final Pattern BETWEEN = Pattern.compile("\\|");

	private static final Pattern UNIT_OF_HEADER = Pattern.compile("\\s*\\([^)]*\\)");

	private static final Pattern YEAR_OF_HEADER = Pattern.compile("\\s*\\b(\\d{4})\\b");

	private final Texts texts;

	private final Map<Kind, Map<String, String>> choices = new HashMap<>();

	private final Map<String, String> headers = new HashMap<>();

	private final Map<String, String> absences = new HashMap<>();

	WorkbookWords(Texts texts) {
		this.texts = texts;
		Texts.LANGUAGES.forEach(this::learn);
	}

	private void learn(Locale language) {
		PlanYear.pillars().forEach((pillar) -> learn(Kind.PILLAR, pillar.name(), pillar(language, pillar)));
		for (WorkUnit unit : WorkUnit.values()) {
			unit.words(this.texts, language).forEach((word) -> learn(Kind.UNIT, unit.name(), word));
		}
		for (Method method : Method.values()) {
			learn(Kind.METHOD, method.name(), method(language, method));
		}
		list(language, "yes").forEach((word) -> learn(Kind.YES_NO, LineValues.YES, word));
		list(language, "no").forEach((word) -> learn(Kind.YES_NO, "", word));
		list(language, "nothing").forEach((word) -> this.absences.put(plain(word), ""));
		list(language, "unknown").forEach((word) -> this.absences.put(plain(word), LineValues.UNKNOWN));
		for (PlanField field : PlanField.values()) {
			if (field != PlanField.MONTH) {
				this.headers.put(plain(label(language, field)), field.word());
			}
		}
		this.headers.put(plain(say(language, "key")), PlanTabs.KEY);
		this.headers.put(plain(say(language, "year")), PlanTabs.YEAR);
		for (Month month : Month.values()) {
			this.headers.put(plain(month(language, month)), PlanTabs.month(month));
		}
	}

	private void learn(Kind kind, String meant, String word) {
		Map<String, String> words = this.choices.computeIfAbsent(kind, (key) -> new HashMap<>());
		words.put(plain(word), meant);
		if (!meant.isEmpty()) {
			words.put(plain(meant.replace('_', ' ')), meant);
			words.put(plain(meant), meant);
		}
	}

	private static String plain(String word) {
		return word.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('\u2019', '\'');
	}

	private List<String> list(Locale language, String key) {
		return List.of(BETWEEN.split(say(language, key)));
	}

	String say(Locale language, String key, @Nullable Object... about) {
		return this.texts.of(language, "workplan.workbook." + key, about);
	}

	String status(Locale language, Plan.Status status) {
		return this.texts.of(language, "workplan.status." + status.name());
	}

	String label(Locale language, PlanField field) {
		return this.texts.of(language, "workplan.column." + field.name());
	}

	String pillar(Locale language, Pillar pillar) {
		return this.texts.of(language, "kernel.pillar." + pillar.name());
	}

	String unit(Locale language, WorkUnit unit) {
		return this.texts.of(language, "workplan.unit." + unit.name());
	}

	String method(Locale language, Method method) {
		return this.texts.of(language, "workplan.attribution." + method.name());
	}

	String month(Locale language, Month month) {
		return month.getDisplayName(TextStyle.FULL_STANDALONE, language);
	}

	/** The first of the words for yes or no. */
	String yes(Locale language, boolean yes) {
		return list(language, yes ? "yes" : "no").getFirst();
	}

	String unknown(Locale language) {
		return list(language, "unknown").getFirst();
	}

	/**
	 * @param value of a cell that is no number, as {@link LineValues} has it
	 * @return the text that is written into the workbook
	 */
	String written(Locale language, PlanField field, String value) {
		return switch (field.kind()) {
			case PILLAR -> pillar(language, Pillar.valueOf(value));
			case UNIT -> WorkUnit.of(value).map((unit) -> unit(language, unit)).orElse(value);
			case METHOD -> value.isEmpty() ? "" : method(language, Method.valueOf(value));
			case YES_NO -> yes(language, !value.isEmpty());
			default -> value;
		};
	}

	/**
	 * @return the value that a word stands for, empty if it is none of those expected
	 */
	Optional<String> choice(Kind kind, String text) {
		return Optional.ofNullable(this.choices.getOrDefault(kind, Map.of()).get(plain(text)));
	}

	/**
	 * @return nothing, or "unknown", if the text is a word for that; else empty
	 */
	Optional<String> absence(String text) {
		return text.isEmpty() ? Optional.of("") : Optional.ofNullable(this.absences.get(plain(text)));
	}

	/**
	 * @param text in a header
	 * @return the name for programs of its column, such as "cost 2027"; empty if it is
	 * none that the portal knows
	 */
	Optional<String> column(String text) {
		String words = UNIT_OF_HEADER.matcher(text).replaceAll("");
		Matcher year = YEAR_OF_HEADER.matcher(words);
		String suffix = year.find() ? " " + year.group(1) : "";
		return Optional.ofNullable(this.headers.get(plain(YEAR_OF_HEADER.matcher(words).replaceAll(""))))
			.map((name) -> name + suffix);
	}

}
