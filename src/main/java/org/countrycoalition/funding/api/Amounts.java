package org.countrycoalition.funding.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures as decimal strings. An absence is null, and is named.
 */
class Amounts {

	private static final int SHARE_DECIMALS = 4;

	private final List<FundingAbsenceAnswer> absences = new ArrayList<>();

	/** A sum that may be more says so: its figure is the least that it is. */
	@Nullable String sum(String name, FigureSum sum) {
		return switch (sum.atLeast()) {
			case Figure.Known known -> {
				if (sum.isLowerBound()) {
					this.absences.add(new FundingAbsenceAnswer(name, "AT_LEAST"));
				}
				yield plain(known.value());
			}
			case Figure.Absent absent -> {
				this.absences.add(new FundingAbsenceAnswer(name, absent.reason().name()));
				yield null;
			}
		};
	}

	@Nullable String figure(String name, Figure figure) {
		return sum(name, FigureSum.of(figure));
	}

	/** Nothing is summed, which is not zero. */
	@Nullable String none(String name, Absence reason) {
		this.absences.add(new FundingAbsenceAnswer(name, reason.name()));
		return null;
	}

	@Nullable String share(String name, Ratio ratio) {
		return switch (ratio) {
			case Ratio.Computable share ->
				share.numerator().divide(share.denominator(), SHARE_DECIMALS, RoundingMode.HALF_UP).toPlainString();
			case Ratio.NotComputable none -> {
				this.absences.add(new FundingAbsenceAnswer(name, none.reason().name()));
				yield null;
			}
		};
	}

	static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

	List<FundingAbsenceAnswer> absences() {
		return List.copyOf(this.absences);
	}

	/**
	 * Why a value is null, or that it may be more.
	 *
	 * @param figure name of the field, with its place
	 * @param reason UNKNOWN, NOT_REPORTED, NOT_APPLICABLE, CONFIDENTIAL, NOT_COMPUTABLE
	 * (the index of prices has no value for the year), why a share cannot be computed, or
	 * AT_LEAST if a part of the value is not known
	 */
	record FundingAbsenceAnswer(String figure, String reason) {
	}

}
