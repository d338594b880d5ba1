package org.countrycoalition.funding;

import java.math.BigDecimal;

import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * That a State's own money is part of a wider budget, such as one for disability, health
 * or social protection: only a share of it is for the pillar for which it is entered, and
 * that share is an estimate between two bounds.
 *
 * @param least per cent that is for the pillar, from 0
 * @param most per cent that is for the pillar, not less than that, up to 100
 * @param note how the share was estimated
 */
public record WiderBudget(BigDecimal least, BigDecimal most, String note) {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	/**
	 * @throws FundingRefusal if the bounds are not in order from 0 to 100, or nobody says
	 * how they were estimated
	 */
	public WiderBudget {
		if (least.signum() < 0 || most.compareTo(least) < 0 || most.compareTo(ALL) > 0) {
			throw new FundingRefusal(Reason.NATIONAL_SHARE_ORDER);
		}
		if (note.isBlank()) {
			throw new FundingRefusal(Reason.NATIONAL_SHARE_NOTE);
		}
		note = note.strip();
	}

	/**
	 * @param least per cent, null if not said
	 * @param most per cent, null if not said
	 * @param note blank if not said
	 * @return null if nothing is said: all of the money is for its pillar
	 * @throws FundingRefusal if only a part is said, or as above
	 */
	public static @Nullable WiderBudget of(@Nullable BigDecimal least, @Nullable BigDecimal most, String note) {
		if (least == null && most == null && note.isBlank()) {
			return null;
		}
		if (least == null) {
			throw new FundingRefusal(Reason.NATIONAL_SHARE_LOW);
		}
		if (most == null) {
			throw new FundingRefusal(Reason.NATIONAL_SHARE_HIGH);
		}
		return new WiderBudget(least, most, note);
	}

	/** Both bounds. */
	public Share share() {
		return new Share(this.least, this.most, Share.Basis.ESTIMATED);
	}

	/** Whether both bounds are the same. */
	public boolean isExact() {
		return this.least.compareTo(this.most) == 0;
	}

	/**
	 * What counts for the pillar: the least, and that it may be more.
	 * @param whole amount as stated
	 */
	public FigureSum counted(FigureSum whole) {
		FigureSum part = share().leastOf(whole);
		return (isExact() || whole.known() == 0) ? part : part.plus(Figure.absent(Absence.UNKNOWN));
	}

}
