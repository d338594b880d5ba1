package org.countrycoalition.workplan.ui;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.TypedText.Kept;
import org.countrycoalition.workplan.Outcome;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.Strategy;
import org.countrycoalition.workplan.Workplans;
import org.countrycoalition.workplan.ui.LineCells.Column;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has typed into a draft and what was refused, or never stored: it is in
 * no version, and nobody else sees it. Who submits the draft is told of it.
 */
@SpringComponent
class UnstoredTexts {

	/** More are counted and not listed. */
	private static final int MOST = 50;

	private static final Pattern LINE = Pattern.compile(TypedPlaces.LINES + "([0-9a-f-]{36}):(\\d{4})");

	private static final Pattern BEGUN = Pattern.compile("([A-Z_]+):(\\d{4}):[0-9a-f-]{36}");

	private final Workplans plans;

	private final PlanWords words;

	UnstoredTexts(Workplans plans, PlanWords words) {
		this.plans = plans;
		this.words = words;
	}

	/** Asks about it as the check of a draft does; empty if there is nothing. */
	Optional<Component> question(Plan draft) {
		List<Unstored> all = of(draft);
		return all.isEmpty() ? Optional.empty()
				: Optional.of(new NativeDetails(QualitySection.title(false, count(all), this.words), list(all)));
	}

	/** Says before a draft is submitted what does not go with it; empty as above. */
	Optional<Component> warning(Plan draft) {
		List<Unstored> all = of(draft);
		if (all.isEmpty()) {
			return Optional.empty();
		}
		Div warning = new Div(new Paragraph(QualitySection.title(false, count(all), this.words)), list(all),
				new Paragraph(this.words.say("check.unstored.left")));
		warning.addClassName("unstored");
		return Optional.of(warning);
	}

	private String count(List<Unstored> all) {
		return this.words.say("check.unstored", all.size());
	}

	private UnorderedList list(List<Unstored> all) {
		UnorderedList list = new UnorderedList();
		all.stream()
			.limit(MOST)
			.forEach((one) -> list.add(new ListItem(new Anchor(this.words.places().to(one.address()), one.where()))));
		if (all.size() > MOST) {
			list.add(new ListItem(this.words.say("check.more", all.size() - MOST)));
		}
		return list;
	}

	/** In the order of their places. */
	private List<Unstored> of(Plan draft) {
		UUID id = draft.id();
		String begun = TypedPlaces.begun(id);
		Map<String, Map<String, Kept>> kept = new TreeMap<>(this.words.typed()
			.below(List.of(TypedPlaces.LINES, begun, TypedPlaces.facts(id), TypedPlaces.outcomes(id))));
		Map<UUID, PlanLine> lines = lines(draft, kept.keySet());
		List<Unstored> all = new ArrayList<>();
		kept.forEach((place, texts) -> {
			Matcher line = LINE.matcher(place);
			if (line.matches()) {
				ofLine(draft, lines.get(UUID.fromString(line.group(1))), Integer.parseInt(line.group(2)), texts, all);
			}
			else if (place.startsWith(begun)) {
				ofBegun(draft, place.substring(begun.length()), texts, all);
			}
			else {
				ofForm(draft, place, texts).ifPresent(all::add);
			}
		});
		return all;
	}

	/** The lines of the draft that have such places, by one statement. */
	private Map<UUID, PlanLine> lines(Plan draft, Set<String> places) {
		Set<UUID> ids = places.stream()
			.map(LINE::matcher)
			.filter(Matcher::matches)
			.map((line) -> UUID.fromString(line.group(1)))
			.collect(Collectors.toSet());
		return ids.isEmpty() ? Map.of()
				: this.plans.lines(draft.id(), ids)
					.stream()
					.collect(Collectors.toMap(PlanLine::id, Function.identity()));
	}

	private void ofLine(Plan draft, @Nullable PlanLine line, int year, Map<String, Kept> texts, List<Unstored> all) {
		if (line == null || !draft.covers(year)) {
			return;
		}
		LineTexts.of(line, year, this.words).forEach((cell, stored) -> {
			Kept text = texts.get(cell);
			if (text != null && !text.text().equals(stored) && canStand(draft, cell, text.text())) {
				String address = isMonth(cell) ? "MONTHS" : cell;
				all.add(new Unstored(
						this.words.say("check.unstored.cell", line.title(), String.valueOf(year), name(cell)),
						new CellAddress(line.id(), address).path(draft.state(), year)));
			}
		});
	}

	/** An outcome that the plan names no more cannot be chosen again. */
	private static boolean canStand(Plan draft, String cell, String text) {
		return !cell.equals(LineTexts.OUTCOME) || text.isEmpty()
				|| draft.outcomes().stream().anyMatch((outcome) -> outcome.title().equals(text));
	}

	private static boolean isMonth(String cell) {
		return Arrays.stream(Month.values()).anyMatch((month) -> month.name().equals(cell));
	}

	private String name(String cell) {
		if (isMonth(cell)) {
			return Month.valueOf(cell).getDisplayName(TextStyle.FULL_STANDALONE, this.words.language());
		}
		boolean column = Arrays.stream(Column.values()).anyMatch((one) -> one.name().equals(cell));
		return this.words.say((column ? "column." : "detail.") + cell);
	}

	private void ofBegun(Plan draft, String place, Map<String, Kept> texts, List<Unstored> all) {
		Matcher line = BEGUN.matcher(place);
		if (line.matches() && draft.covers(Integer.parseInt(line.group(2))) && !isBlank(texts)) {
			String pillar = this.words.pillar(Pillar.valueOf(line.group(1)));
			all.add(new Unstored(this.words.say("check.unstored.begun", pillar, line.group(2)),
					page(draft) + "?year=" + line.group(2) + "&check"));
		}
	}

	private Optional<Unstored> ofForm(Plan draft, String place, Map<String, Kept> texts) {
		if (place.equals(TypedPlaces.facts(draft.id()))) {
			return differs(texts, facts(draft))
					? Optional.of(new Unstored(this.words.say("facts.change"), page(draft) + "?facts&check"))
					: Optional.empty();
		}
		if (place.equals(TypedPlaces.newOutcome(draft.id()))) {
			return isBlank(texts) ? Optional.empty() : Optional.of(outcome(draft, this.words.say("outcome.add")));
		}
		return draft.outcomes()
			.stream()
			.filter((outcome) -> place.equals(TypedPlaces.outcome(draft.id(), outcome.title())))
			.filter((outcome) -> differs(texts, facts(outcome)))
			.map((outcome) -> outcome(draft, outcome.title()))
			.findFirst();
	}

	private static Unstored outcome(Plan draft, String where) {
		return new Unstored(where, page(draft) + "?outcomes&check");
	}

	private static String page(Plan draft) {
		return PlanAddress.of(draft.state()) + "/draft";
	}

	private static boolean isBlank(Map<String, Kept> texts) {
		return texts.values().stream().allMatch((text) -> text.text().isBlank());
	}

	private static boolean differs(Map<String, Kept> texts, Map<String, String> stored) {
		return stored.entrySet().stream().anyMatch((one) -> {
			Kept text = texts.get(one.getKey());
			return text != null && !text.text().equals(one.getValue());
		});
	}

	/** As the form of the plan names and writes them. */
	private static Map<String, String> facts(Plan draft) {
		Map<String, String> facts = new HashMap<>();
		Strategy strategy = draft.strategy();
		facts.put("title", draft.title());
		facts.put("first", String.valueOf(draft.firstYear()));
		facts.put("last", String.valueOf(draft.lastYear()));
		facts.put("currency", draft.currency());
		facts.put("strategy", (strategy != null) ? strategy.title() : "");
		facts.put("strategyFirst", written((strategy != null) ? strategy.firstYear() : null));
		facts.put("strategyLast", written((strategy != null) ? strategy.lastYear() : null));
		facts.put("evidence", written((strategy != null) ? strategy.evidence() : null));
		return facts;
	}

	private static Map<String, String> facts(Outcome outcome) {
		return Map.of("title", outcome.title(), "measure", written(outcome.measure()), "due", written(outcome.due()));
	}

	private static String written(@Nullable Object fact) {
		return Objects.toString(fact, "");
	}

	/**
	 * A text that is not stored.
	 *
	 * @param where it was typed, in words
	 * @param address that leads there
	 */
	private record Unstored(String where, String address) {
	}

}
