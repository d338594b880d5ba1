package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeDetails;
import org.countrycoalition.workplan.LineDetail;
import org.countrycoalition.workplan.People;
import org.countrycoalition.workplan.PlanLine;
import org.jspecify.annotations.Nullable;

/**
 * What a line says beside its cells, to be read.
 */
final class LineFacts {

	private LineFacts() {
	}

	/** All that is stated whatever the year, by its name; nothing for what is not. */
	static Map<String, String> of(LineDetail detail, PlanWords words) {
		Map<String, String> facts = new LinkedHashMap<>();
		put(facts, words, "OUTCOME", detail.outcome());
		put(facts, words, "RESPONSIBLE", detail.responsible());
		put(facts, words, "METHOD", detail.method());
		put(facts, words, "residual", detail.residual() ? words.texts().of("registry.yesNo.true") : null);
		put(facts, words, "GENDER", detail.markers().gender());
		put(facts, words, "ENVIRONMENT", detail.markers().environment());
		put(facts, words, "COMMUNITIES", detail.markers().communities());
		LineDetail.Attribution attribution = detail.attribution();
		if (attribution != null) {
			put(facts, words, "ATTRIBUTION", number(attribution.share(), words));
			put(facts, words, "attribution.method", words.say("attribution." + attribution.method().name()));
		}
		return facts;
	}

	/** All that is stated of a year beside its amounts. */
	static Map<String, String> of(PlanLine.Year planned, PlanWords words) {
		Map<String, String> facts = new LinkedHashMap<>();
		put(facts, words, "TEAMS", number(planned.teams(), words));
		put(facts, words, "MONTHS", months(planned, words));
		People people = planned.people();
		put(facts, words, "WOMEN", count(people.women(), words));
		put(facts, words, "MEN", count(people.men(), words));
		put(facts, words, "GIRLS", count(people.girls(), words));
		put(facts, words, "BOYS", count(people.boys(), words));
		put(facts, words, "DISABILITY", count(people.disability(), words));
		return facts;
	}

	/** Behind a small disclosure; not in sight if there is nothing. */
	static Component disclosure(PlanLine line, PlanLine.Year planned, PlanWords words) {
		Map<String, String> facts = of(line.detail(), words);
		facts.putAll(of(planned, words));
		DescriptionList list = new DescriptionList();
		facts.forEach((name, fact) -> list.add(new DescriptionList.Term(name), new DescriptionList.Description(fact)));
		NativeDetails more = new NativeDetails(words.say("detail.more"), list);
		more.setVisible(!facts.isEmpty());
		return more;
	}

	private static @Nullable String months(PlanLine.Year planned, PlanWords words) {
		List<String> stated = new ArrayList<>();
		for (Month month : Month.values()) {
			BigDecimal target = planned.months().of(month);
			if (target != null) {
				stated.add(month.getDisplayName(TextStyle.SHORT_STANDALONE, words.language()) + "\u00a0"
						+ words.number(target));
			}
		}
		return stated.isEmpty() ? null : String.join(" · ", stated);
	}

	private static void put(Map<String, String> facts, PlanWords words, String name, @Nullable String fact) {
		if (fact != null) {
			facts.put(words.say("detail." + name), fact);
		}
	}

	private static @Nullable String number(@Nullable BigDecimal number, PlanWords words) {
		return (number != null) ? words.number(number) : null;
	}

	private static @Nullable String count(@Nullable Integer count, PlanWords words) {
		return (count != null) ? words.number(count.longValue()) : null;
	}

}
