package org.countrycoalition.indicators;

import java.util.List;
import java.util.function.Predicate;

import org.countrycoalition.kernel.CountRange;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Ratio;

/**
 * The value of an indicator for a reporting year, with the States behind it. The
 * denominator is the cohort on 31 December of the year less those to which the question
 * does not apply; where dates are missing in the sources it is a range.
 *
 * @param indicator which
 * @param year the reporting year
 * @param states all of the cohort
 */
public record IndicatorValue(Indicator indicator, int year, List<StateVerdict> states) {

	public IndicatorValue {
		states = List.copyOf(states);
	}

	/** Which evidence is looked at. */
	public enum View {

		/** What States report: the value that is published. */
		HEADLINE,

		/**
		 * With third parties and derived evidence: differences are questions to States.
		 */
		SHADOW;

		/** What this evidence says of a State. */
		public Verdict of(StateVerdict row) {
			return (this == HEADLINE) ? row.verdict() : row.shadow();
		}

	}

	/** States that count. */
	public List<CountryCode> counted(View view) {
		return named(view, (verdict) -> verdict == Verdict.YES);
	}

	/**
	 * States that are answered for and do not count, and those to whom it does not apply.
	 */
	public List<CountryCode> notCounted(View view) {
		return named(view,
				(verdict) -> verdict == Verdict.NO || verdict == Verdict.PARTIAL || verdict == Verdict.NOT_APPLICABLE);
	}

	/** States of which the evidence says nothing. */
	public List<CountryCode> unknown(View view) {
		return named(view, (verdict) -> verdict != Verdict.NOT_APPLICABLE && !verdict.isAnswered());
	}

	private List<CountryCode> named(View view, Predicate<Verdict> which) {
		return this.states.stream().filter((row) -> which.test(view.of(row))).map(StateVerdict::state).toList();
	}

	/** The numerator: how many States count. */
	public CountRange numerator(View view) {
		return count(view, (verdict) -> verdict == Verdict.YES);
	}

	/** The denominator. */
	public CountRange denominator(View view) {
		return count(view, (verdict) -> verdict != Verdict.NOT_APPLICABLE);
	}

	private CountRange count(View view, Predicate<Verdict> which) {
		List<StateVerdict> rows = this.states.stream().filter((row) -> which.test(view.of(row))).toList();
		int certain = Math.toIntExact(rows.stream().filter(StateVerdict::certain).count());
		return new CountRange(certain, rows.size());
	}

	/**
	 * Whether no State is coded: then there is no percentage, and never 0 %.
	 */
	public boolean isUncoded(View view) {
		return this.states.stream().noneMatch((row) -> view.of(row).isAnswered());
	}

	/** The least that the share can be: only States that certainly count. */
	public Ratio low(View view) {
		int sure = numerator(view).atLeast();
		int other = denominator(view).atMost() - numerator(view).atMost();
		return Ratio.of(sure, (long) sure + other);
	}

	/**
	 * The most that the share of those that count can be where the sources leave open who
	 * belongs to the cohort. Where they do not, it is {@link #low}.
	 */
	public Ratio shareAtMost(View view) {
		int all = numerator(view).atMost();
		int other = denominator(view).atLeast() - numerator(view).atLeast();
		return Ratio.of(all, (long) all + other);
	}

	/** The most that the share can be: all count that are not known not to. */
	public Ratio high(View view) {
		int may = count(view,
				(verdict) -> verdict == Verdict.YES || (!verdict.isAnswered() && verdict != Verdict.NOT_APPLICABLE))
			.atMost();
		int not = count(view, (verdict) -> verdict == Verdict.NO || verdict == Verdict.PARTIAL).atLeast();
		return Ratio.of(may, (long) may + not);
	}

	/**
	 * Which part of the cohort is answered for, by States that certainly belong to it.
	 */
	public Ratio coverage(View view) {
		return Ratio.of(count(view, Verdict::isAnswered).atLeast(), denominator(view).atLeast());
	}

}
