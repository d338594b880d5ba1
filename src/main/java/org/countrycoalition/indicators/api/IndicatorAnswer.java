package org.countrycoalition.indicators.api;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.countrycoalition.indicators.IndicatorValue;
import org.countrycoalition.indicators.IndicatorValue.View;
import org.countrycoalition.indicators.StateVerdict;
import org.countrycoalition.kernel.CountRange;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's value with the States behind it.
 *
 * @param code 34b, 35a or 35b
 * @param year the reporting year
 * @param on day on which the cohort is taken
 * @param cohort name, as in {@code /cohorts/{name}}
 * @param headline on what States report (grades E1 to E3)
 * @param shadow with what others print or enter (E4 to E6)
 * @param evidence of the shadow, by State
 * @param illustrative whether fictional States count too
 */
record IndicatorAnswer(String code, int year, LocalDate on, String cohort, ValueAnswer headline, ValueAnswer shadow,
		List<EvidenceAnswer> evidence, boolean illustrative) {

	private static final int DECIMALS = 4;

	static IndicatorAnswer of(IndicatorValue value, boolean illustrative) {
		return new IndicatorAnswer(value.indicator().code(), value.year(), LocalDate.of(value.year(), 12, 31),
				value.indicator().cohort(), side(value, View.HEADLINE), side(value, View.SHADOW),
				value.states()
					.stream()
					.flatMap((row) -> Stream.ofNullable(row.grade()).map((grade) -> evidence(row, grade)))
					.toList(),
				illustrative);
	}

	private static EvidenceAnswer evidence(StateVerdict row, String grade) {
		return new EvidenceAnswer(row.state().iso3(), grade, row.sources());
	}

	private static ValueAnswer side(IndicatorValue value, View view) {
		CountRange denominator = value.denominator(view);
		List<String> counted = codes(value.counted(view));
		return new ValueAnswer(value.isUncoded(view) ? "no State coded" : counted.size() + " of " + range(denominator),
				counted.size(), denominator.isExact() ? denominator.atLeast() : null, denominator.atLeast(),
				denominator.atMost(), share(value.low(view)), share(value.high(view)), share(value.coverage(view)),
				counted, codes(value.notCounted(view)), codes(value.unknown(view)));
	}

	private static String range(CountRange range) {
		return range.isExact() ? String.valueOf(range.atLeast())
				: "at least " + range.atLeast() + ", at most " + range.atMost();
	}

	private static List<String> codes(List<CountryCode> states) {
		return states.stream().map(CountryCode::iso3).toList();
	}

	private static @Nullable String share(Ratio ratio) {
		return switch (ratio) {
			case Ratio.Computable share ->
				share.numerator().divide(share.denominator(), DECIMALS, RoundingMode.HALF_UP).toPlainString();
			case Ratio.NotComputable none -> null;
		};
	}

	/**
	 * One way to look at the indicator.
	 *
	 * @param words "no State coded", or n of N
	 * @param n States that count
	 * @param denominator N, null if the sources leave it open
	 * @param denominatorAtLeast N at least
	 * @param denominatorAtMost N at most
	 * @param low least that the share can be, from 0 to 1
	 * @param high most that the share can be
	 * @param coverage part of the cohort that is answered for
	 * @param counted States that count
	 * @param notCounted States that do not
	 * @param unknown States of which the evidence says nothing
	 */
	record ValueAnswer(String words, int n, @Nullable Integer denominator, int denominatorAtLeast,
			int denominatorAtMost, @Nullable String low, @Nullable String high, @Nullable String coverage,
			List<String> counted, List<String> notCounted, List<String> unknown) {
	}

	/**
	 * Evidence of a State.
	 *
	 * @param iso3 the State
	 * @param grade best grade: E5 entered by the giver, E6 printed by a third party
	 * @param sources documents and addresses
	 */
	record EvidenceAnswer(String iso3, String grade, List<String> sources) {
	}

}
