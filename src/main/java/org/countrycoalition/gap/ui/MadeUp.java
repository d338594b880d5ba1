package org.countrycoalition.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.charts.Passport;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.jspecify.annotations.Nullable;

/**
 * Marks what is made up: a fictional State, or figures of a real one of which some are.
 *
 * @param fictional whether the State itself is
 * @param some whether some of the figures are
 */
record MadeUp(boolean fictional, boolean some) {

	static MadeUp of(CountryCode state, boolean some) {
		return new MadeUp(state.isUserAssigned(), some);
	}

	/** Both of several together. */
	MadeUp or(MadeUp other) {
		return new MadeUp(this.fictional || other.fictional, this.some || other.some);
	}

	boolean isMixed() {
		return this.some && !this.fictional;
	}

	/** A name with its mark, if it needs one. */
	Span mark(Component name) {
		if (this.fictional) {
			return new Span(name, new Text(" "), new IllustrativeBadge());
		}
		return this.some ? new Span(name, new Text(" "), IllustrativeBadge.mixed()) : new Span(name);
	}

	/** The mark in words, for a file; null: nothing is made up. */
	@Nullable String words(GapWords words) {
		if (this.fictional) {
			return words.say("shell.illustrative.badge");
		}
		return this.some ? words.say("shell.illustrative.mixed") : null;
	}

	/** Whether a row of a file is made up. */
	FigureTable.Cell cell(GapWords words) {
		return FigureTable.Cell.words(
				words.say(this.fictional ? "funding.files.yes" : this.some ? "gap.madeUp.part" : "funding.files.no"));
	}

	/** For the passport of a chart. */
	Passport.Figures figures() {
		return Passport.Figures.of(this.some, this.fictional);
	}

}
