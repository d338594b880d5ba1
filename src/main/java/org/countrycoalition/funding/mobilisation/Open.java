package org.countrycoalition.funding.mobilisation;

import java.math.BigDecimal;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Extent;
import org.countrycoalition.kernel.FigureSum;
import org.jspecify.annotations.Nullable;

/**
 * What of a target is neither paid nor signed, in the plan's currency: never below zero,
 * so that more from one source, or in one year, hides nothing that is open elsewhere.
 * Where a part is not known it lies between two bounds.
 *
 * @param least it is at least this
 * @param most it is at most this, null: nobody knows
 * @param estimated how many of the amounts that it is reckoned from are converted at the
 * rate of an earlier year
 */
public record Open(BigDecimal least, @Nullable BigDecimal most, int estimated) {

	/** Resting on no estimate. */
	public Open(BigDecimal least, @Nullable BigDecimal most) {
		this(least, most, 0);
	}

	/** Nothing is open. */
	public static final Open NOTHING = new Open(BigDecimal.ZERO, BigDecimal.ZERO);

	/**
	 * @param target in the plan's currency
	 * @param firm paid or signed, in the same
	 * @param told whether it is known what came; if not, it may be anything
	 */
	static Open of(FigureSum target, FigureSum firm, boolean told) {
		BigDecimal left = target.ofKnown().subtract(firm.ofKnown()).max(BigDecimal.ZERO);
		boolean mayBeLess = !told || firm.isLowerBound();
		return new Open(mayBeLess ? BigDecimal.ZERO : left, target.isLowerBound() ? null : left,
				target.estimated() + firm.estimated());
	}

	/**
	 * From where to where it reaches; of what may be nothing or anything nobody knows
	 * either end.
	 */
	public Extent extent() {
		if (this.most != null) {
			return Extent.between(this.least, this.most).resting(this.estimated);
		}
		return (this.least.signum() > 0) ? Extent.atLeast(this.least).resting(this.estimated)
				: Extent.absent(Absence.UNKNOWN);
	}

	/** Both together. */
	public Open plus(Open other) {
		return new Open(this.least.add(other.least),
				(this.most != null && other.most != null) ? this.most.add(other.most) : null,
				this.estimated + other.estimated);
	}

	/** Whether it is known to the cent. */
	public boolean isExact() {
		return this.most != null && this.most.compareTo(this.least) == 0;
	}

}
