package org.countrycoalition.indicators.ui;

import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.indicators.Indicator;
import org.countrycoalition.indicators.IndicatorValue;
import org.countrycoalition.indicators.IndicatorValue.View;
import org.countrycoalition.kernel.CountRange;
import org.countrycoalition.kernel.Ratio;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.Absence;

/**
 * Writes indicators in the reader's language. Where no State is coded it says so, and
 * never zero.
 */
@SpringComponent
class IndicatorWords {

	private final Texts texts;

	private final Switches switches;

	IndicatorWords(Texts texts, Switches switches) {
		this.texts = texts;
		this.switches = switches;
	}

	String say(String key, Object... about) {
		return this.texts.of(key, about);
	}

	String of(Indicator indicator, String what) {
		return say("indicators." + indicator.code() + "." + what);
	}

	String heading(Indicator indicator) {
		return of(indicator, "heading");
	}

	String text(Indicator indicator) {
		return of(indicator, "text");
	}

	String view(View view) {
		return say("indicators.view." + view.name());
	}

	Switches switches() {
		return this.switches;
	}

	String lead(int year, List<IndicatorValue> values) {
		return say("indicators.lead", String.valueOf(year), sentence(values, View.HEADLINE),
				sentence(values, View.SHADOW));
	}

	private String sentence(List<IndicatorValue> values, View view) {
		return values.stream()
			.map((value) -> of(value.indicator(), "number") + " " + written(value, view))
			.collect(Collectors.joining(", "));
	}

	/** Such as "11 of 98", with what the sources leave open. */
	String written(IndicatorValue value, View view) {
		return value.isUncoded(view) ? say("indicators.uncoded")
				: say("kernel.ratio.of", range(value.numerator(view)), range(value.denominator(view)));
	}

	String range(CountRange range) {
		return range.isExact() ? number(range.atLeast())
				: say("indicators.range", number(range.atLeast()), number(range.atMost()));
	}

	private String number(int number) {
		return this.switches.formats().number(number);
	}

	Component count(IndicatorValue value, View view) {
		if (!value.isUncoded(view)) {
			return new Span(written(value, view));
		}
		Span whole = new Span(say("indicators.whole", range(value.denominator(view))));
		whole.addClassName("detail");
		return new Span(uncoded(), whole);
	}

	Component share(IndicatorValue value, View view) {
		return value.isUncoded(view) ? uncoded() : between(value.low(view), value.shareAtMost(view));
	}

	Component bounds(IndicatorValue value, View view) {
		return between(value.low(view), value.high(view));
	}

	Component coverage(IndicatorValue value, View view) {
		return value.isUncoded(view) ? uncoded() : between(value.coverage(view), value.coverage(view));
	}

	private Component uncoded() {
		return new Absence(say("indicators.uncoded"));
	}

	/** Two that are written the same are one. */
	Component between(Ratio low, Ratio high) {
		if (low instanceof Ratio.Computable least && high instanceof Ratio.Computable most) {
			String written = percent(least);
			return new Span(written.equals(percent(most)) ? written : say("indicators.range", written, percent(most)));
		}
		return new Absence(say("kernel.ratio.notComputable"));
	}

	private String percent(Ratio.Computable share) {
		return say("kernel.ratio.percent", this.switches.formats()
			.number(share.numerator().movePointRight(2).divide(share.denominator(), MathContext.DECIMAL64), 0));
	}

}
