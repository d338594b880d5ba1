package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.countrycoalition.kernel.FuzzyDate;
import org.countrycoalition.registry.Obligation;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes the register's dates as precisely as their sources print them, and no more.
 */
@Component
class DateWords {

	private final Texts texts;

	private final Switches switches;

	DateWords(Texts texts, Switches switches) {
		this.texts = texts;
		this.switches = switches;
	}

	String date(LocalDate date) {
		return this.switches.formats().date(date);
	}

	/**
	 * @param date with at least one known end
	 * @return such as "1 Mar 2019", "March 2019", "2018 (day not sourced)"
	 */
	String fuzzy(FuzzyDate date) {
		return switch (date.precision()) {
			case DAY -> date(date.earliest());
			case MONTH -> DateTimeFormatter.ofPattern("LLLL yyyy", this.switches.language()).format(date.earliest());
			case YEAR -> this.texts.of("registry.date.year", String.valueOf(date.earliest().getYear()));
			case RANGE -> range(date);
		};
	}

	private String range(FuzzyDate date) {
		if (date.earliest().equals(LocalDate.MIN)) {
			return this.texts.of("registry.date.by", date(date.latest()));
		}
		if (date.latest().equals(LocalDate.MAX)) {
			return this.texts.of("registry.date.notBefore", date(date.earliest()));
		}
		return this.texts.of("kernel.date.between", date(date.earliest()), date(date.latest()));
	}

	/**
	 * @return when the duty was fulfilled, as far as sources say
	 */
	String fulfilled(Obligation obligation) {
		FuzzyDate ended = obligation.ended();
		if (ended == null) {
			return this.texts.of((obligation.article() == 5) ? "registry.fulfilled.lasting" : "registry.fulfilled.not");
		}
		if (ended.latest().equals(LocalDate.MAX)) {
			return this.texts.of("registry.fulfilled.unknown");
		}
		if (ended.earliest().equals(LocalDate.MIN)) {
			return this.texts.of("registry.fulfilled.someDay");
		}
		return fuzzy(ended);
	}

	/**
	 * @param from first day
	 * @param until first day after, null if open
	 * @return such as "since 1 Jan 2024", or the first and the last day
	 */
	String period(LocalDate from, @Nullable LocalDate until) {
		return (until == null) ? this.texts.of("kernel.period.from", date(from)) : span(from, until.minusDays(1));
	}

	/**
	 * @return the first and the last day, or the only one
	 */
	String span(LocalDate first, LocalDate last) {
		return first.equals(last) ? date(first) : this.texts.of("registry.date.span", date(first), date(last));
	}

	/**
	 * @param on the date asked for
	 * @param deadline a day
	 * @return how long it is until then in years and months, in days within the last
	 * month, or that it has passed
	 */
	String left(LocalDate on, LocalDate deadline) {
		if (deadline.isBefore(on)) {
			return this.texts.of("registry.left.passed");
		}
		Period period = Period.between(on, deadline);
		if (period.toTotalMonths() == 0) {
			return this.texts.of("registry.left.days", ChronoUnit.DAYS.between(on, deadline));
		}
		return (period.getYears() == 0) ? this.texts.of("registry.left.months", period.getMonths())
				: this.texts.of("registry.left.years", period.getYears(), period.getMonths());
	}

}
