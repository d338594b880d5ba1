package org.countrycoalition.funding.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures as decimal strings. An absence is null, and is named.
 */
class Amounts {

	private static final int SHARE_DECIMALS = 4;

	private final List<AbsenceAnswer> absences = new ArrayList<>();

	@Nullable String sum(String name, FigureSum sum) {
		return figure(name, sum.atLeast());
	}

	@Nullable String figure(String name, Figure figure) {
		return switch (figure) {
			case Figure.Known known -> plain(known.value());
			case Figure.Absent absent -> {
				this.absences.add(new AbsenceAnswer(name, absent.reason().name()));
				yield null;
			}
		};
	}

	@Nullable String share(String name, Ratio ratio) {
		return switch (ratio) {
			case Ratio.Computable share ->
				share.numerator().divide(share.denominator(), SHARE_DECIMALS, RoundingMode.HALF_UP).toPlainString();
			case Ratio.NotComputable none -> {
				this.absences.add(new AbsenceAnswer(name, none.reason().name()));
				yield null;
			}
		};
	}

	static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

	List<AbsenceAnswer> absences() {
		return List.copyOf(this.absences);
	}

	/**
	 * Why a value is null.
	 *
	 * @param figure name of the field, with its place
	 * @param reason UNKNOWN, NOT_REPORTED, NOT_APPLICABLE, CONFIDENTIAL, or why a share
	 * cannot be computed
	 */
	record AbsenceAnswer(String figure, String reason) {
	}

}
