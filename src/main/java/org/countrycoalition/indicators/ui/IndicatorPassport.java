package org.countrycoalition.indicators.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.indicators.Indicator;
import org.countrycoalition.indicators.IndicatorValue;
import org.countrycoalition.indicators.IndicatorValue.View;
import org.countrycoalition.indicators.StateVerdict;
import org.countrycoalition.shell.components.PassportLine;

/**
 * What a reader must know to defend an indicator: rule, cohort, evidence, sources.
 */
class IndicatorPassport {

	private static final Pattern ADDRESS = Pattern.compile("[,;]?\\s*https?://\\S+");

	/** How many sources are named; each State's own stand beside it. */
	private static final int NAMED = 3;

	private static final String SEPARATOR = " · ";

	private final IndicatorWords words;

	IndicatorPassport(IndicatorWords words) {
		this.words = words;
	}

	PassportLine line(IndicatorValue value) {
		Indicator indicator = value.indicator();
		List<String> line = new ArrayList<>();
		line.add(this.words.of(indicator, "rule"));
		line.add(this.words.say("indicators.passport.cohort", this.words.say("indicators.cohort." + indicator.cohort()),
				this.words.switches().formats().date(LocalDate.of(value.year(), 12, 31)),
				this.words.switches().formats().date(LocalDate.now(this.words.switches().clock()))));
		line.add(this.words.say("indicators.passport.counts", this.words.written(value, View.HEADLINE),
				this.words.written(value, View.SHADOW), this.words.range(value.denominator(View.HEADLINE))));
		line.add(evidence(value));
		line.add(sources(value));
		line.add(this.words.of(indicator, "open"));
		if (this.words.switches().asOf().isPresent()) {
			line.add(this.words.say("indicators.passport.live"));
		}
		if (value.states().stream().anyMatch((row) -> row.state().isUserAssigned())) {
			line.add(this.words.say("indicators.passport.illustrative"));
		}
		return new PassportLine(line);
	}

	/** How many States stand on which grade. */
	private String evidence(IndicatorValue value) {
		Map<String, Long> grades = value.states()
			.stream()
			.flatMap((row) -> Stream.ofNullable(row.grade()))
			.collect(Collectors.groupingBy((grade) -> grade, TreeMap::new, Collectors.counting()));
		return grades.isEmpty() ? this.words.say("indicators.passport.evidence.none")
				: this.words.say("indicators.passport.evidence",
						grades.entrySet()
							.stream()
							.map((grade) -> this.words.say("indicators.passport.grade",
									this.words.say("indicators.grade." + grade.getKey()), grade.getValue()))
							.collect(Collectors.joining(SEPARATOR)));
	}

	private String sources(IndicatorValue value) {
		List<String> all = value.states()
			.stream()
			.map(StateVerdict::sources)
			.flatMap(List::stream)
			.map((source) -> ADDRESS.matcher(source).replaceAll("").strip())
			.distinct()
			.sorted()
			.toList();
		if (all.isEmpty()) {
			return this.words.say("indicators.passport.sources.none");
		}
		String named = all.stream().limit(NAMED).collect(Collectors.joining(SEPARATOR));
		return (all.size() > NAMED) ? this.words.say("indicators.passport.sources.more", named, all.size() - NAMED)
				: this.words.say("indicators.passport.sources", named);
	}

}
