package org.countrycoalition.gap.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.Cell.Planned;
import org.countrycoalition.gap.PortfolioOrder;
import org.countrycoalition.gap.Range;
import org.countrycoalition.gap.StateGap;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Extent;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Writes the figures of an answer on gaps as decimal strings, and names each one that is
 * null, or of which a part is not known.
 */
final class Figures {

	private static final String AT_LEAST = "AT_LEAST";

	/** Decimals of a share. */
	private static final int SHARE = 1;

	private final List<AbsenceAnswer> absences = new ArrayList<>();

	private final List<EstimatedAnswer> estimated = new ArrayList<>();

	/** What was named so far. */
	List<AbsenceAnswer> absences() {
		return List.copyOf(this.absences);
	}

	/** Which of the figures told so far rest on estimates. */
	List<EstimatedAnswer> estimated() {
		return List.copyOf(this.estimated);
	}

	@Nullable String sum(FigureSum sum, String place) {
		return switch (sum.atLeast()) {
			case Figure.Known known -> {
				rests(place, sum.estimated());
				if (sum.isLowerBound()) {
					name(place, AT_LEAST);
				}
				yield plain(known.value());
			}
			case Figure.Absent absent -> {
				name(place, absent.reason().name());
				yield null;
			}
		};
	}

	/** What somebody may say: without a row nobody has said it. */
	@Nullable String said(FigureSum sum, String place) {
		if (sum.parts() == 0) {
			name(place, Absence.NOT_REPORTED.name());
			return null;
		}
		return sum(sum, place);
	}

	@Nullable EndsAnswer said(FigureSum one, FigureSum other, String place) {
		if (one.parts() == 0 && other.parts() == 0) {
			name(place, Absence.NOT_REPORTED.name());
			return null;
		}
		return ends(one, other, place);
	}

	/** What need not be: without a row there is nothing to tell. */
	@Nullable String ifAny(FigureSum sum, String place) {
		if (sum.parts() == 0) {
			none(place);
			return null;
		}
		return sum(sum, place);
	}

	/** Names that there is nothing to tell. */
	void none(String place) {
		name(place, Absence.NOT_APPLICABLE.name());
	}

	/** What is planned to be spent: without a line, and without a plan, no amount. */
	@Nullable String need(Planned planned, FigureSum need, String place) {
		return isPlanned(planned, place) ? sum(need, place) : null;
	}

	@Nullable EndsAnswer need(Planned planned, FigureSum one, FigureSum other, String place) {
		return isPlanned(planned, place) ? ends(one, other, place) : null;
	}

	private boolean isPlanned(Planned planned, String place) {
		if (planned != Planned.LINES) {
			name(place, ((planned == Planned.NOT_PLANNED) ? Absence.NOT_APPLICABLE : Absence.UNKNOWN).name());
		}
		return planned == Planned.LINES;
	}

	/** The ends in their order, whichever of the two is lower. */
	@Nullable EndsAnswer ends(FigureSum one, FigureSum other, String place) {
		if (one.isNotComputable() || other.isNotComputable()) {
			name(place, Absence.NOT_COMPUTABLE.name());
			return null;
		}
		Extent extent = Extent.between(one, other);
		if (extent.isEstimated()) {
			rests(place, Math.max(one.estimated(), other.estimated()));
		}
		if (extent.low().isPresent() && extent.high().isEmpty()) {
			name(place + ".least", AT_LEAST);
		}
		return new EndsAnswer(end(extent.least(), place + ".least"), end(extent.most(), place + ".most"));
	}

	private @Nullable String end(Figure end, String place) {
		return switch (end) {
			case Figure.Known known -> plain(known.value());
			case Figure.Absent absent -> {
				name(place, absent.reason().name());
				yield null;
			}
		};
	}

	@Nullable GapRange gap(Gap gap, String place) {
		Range range = range(gap, place);
		return (range != null) ? new GapRange(plain(range.least()), plain(range.most())) : null;
	}

	@Nullable TotalAnswer total(Gap gap, boolean atLeast, String place) {
		Range range = range(gap, place);
		return (range != null)
				? new TotalAnswer(atLeast, plain(range.least()), end(range.extent(atLeast).most(), place + ".most"))
				: null;
	}

	/** The uncovered part of a State's need in per cent, at both ends of its gap. */
	@Nullable GapRange share(StateGap row, String place) {
		if (PortfolioOrder.uncovered(row, Range::least) instanceof Ratio.Computable least
				&& PortfolioOrder.uncovered(row, Range::most) instanceof Ratio.Computable most) {
			range(row.upper(), place);
			return new GapRange(plain(least.percent(SHARE)), plain(most.percent(SHARE)));
		}
		name(place, Absence.NOT_COMPUTABLE.name());
		return null;
	}

	private @Nullable Range range(Gap gap, String place) {
		return switch (gap) {
			case Gap.Open open -> {
				rests(place, open.amount().estimated());
				yield open.amount();
			}
			case Gap.NotComputable none -> {
				name(place, Absence.NOT_COMPUTABLE.name());
				yield null;
			}
			case Gap.NotPlanned none -> {
				none(place);
				yield null;
			}
		};
	}

	private void rests(String place, int parts) {
		if (parts > 0) {
			this.estimated.add(new EstimatedAnswer(place, parts));
		}
	}

	private void name(String place, String reason) {
		this.absences.add(new AbsenceAnswer(place, reason));
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

	/**
	 * A figure between two ends; each is null where it is not known.
	 */
	record EndsAnswer(@Nullable String least, @Nullable String most) {
	}

	/**
	 * A gap, or the share of one, known within bounds; both are the same if it is known
	 * exactly.
	 */
	record GapRange(String least, String most) {
	}

	/**
	 * A total.
	 *
	 * @param atLeast whether a pillar's gap cannot be computed, so that the total is at
	 * least what it says
	 * @param most null if nobody knows it, because the total is at least something
	 */
	record TotalAnswer(boolean atLeast, String least, @Nullable String most) {
	}

	/**
	 * A figure that rests on amounts which are converted at the rate of an earlier year,
	 * because none of their own is loaded.
	 *
	 * @param parts how many of them
	 */
	record EstimatedAnswer(String figure, int parts) {
	}

	/**
	 * Why a value is null, or AT_LEAST if a part of it is not known.
	 */
	record AbsenceAnswer(String figure, String reason) {
	}

}
