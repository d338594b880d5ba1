package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.FunnelRefusal.Reason;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is said of a step is whole, of what was read, and for people that there
 * are.
 */
final class TermsCheck {

	private static final int DECIMALS = 2;

	private static final int QUANTITY_DECIMALS = 4;

	private static final int DIGITS = 15;

	private static final int FIRST = 1990;

	private static final int LAST = 2100;

	private static final int MOST_YEARS = 10;

	private TermsCheck() {
	}

	/**
	 * @param today the latest day on which something was signed or paid
	 * @throws FunnelRefusal if not
	 */
	static void require(Stage stage, Terms terms, LocalDate today) {
		if (terms.title().isBlank()) {
			throw new FunnelRefusal(Reason.NO_TITLE);
		}
		requireAmounts(terms);
		requireShape(terms);
		requireDay(stage, terms.dates().stage(), today);
		if (stage == Stage.PLEDGE && (terms.approval().by() == null || terms.approval().by().isBlank())) {
			throw new FunnelRefusal(Reason.NO_AUTHORITY);
		}
	}

	/**
	 * @throws FunnelRefusal if it was changed after it was read
	 */
	static void requireAsRead(Step read, Step stored) {
		if (read.version() != stored.version()) {
			throw new FunnelRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	/** What is given in kind needs no value, if its quantity is told. */
	private static void requireAmounts(Terms terms) {
		SortedSet<Integer> years = terms.years();
		if (years.isEmpty() || (terms.portions().isEmpty() && terms.counted().isEmpty())) {
			throw new FunnelRefusal(Reason.NO_AMOUNT);
		}
		if (years.size() > MOST_YEARS || years.first() < FIRST || years.last() > LAST) {
			throw new FunnelRefusal(Reason.BAD_YEARS);
		}
		if (!terms.portions().values().stream().allMatch((amount) -> isWritable(amount, DECIMALS))) {
			throw new FunnelRefusal(Reason.BAD_AMOUNT);
		}
	}

	private static void requireShape(Terms terms) {
		Quantity quantity = terms.shape().quantity();
		if (quantity != null && (!terms.inKind() || !isWritable(quantity.number(), QUANTITY_DECIMALS)
				|| quantity.unit().isBlank())) {
			throw new FunnelRefusal(Reason.BAD_QUANTITY);
		}
		Set<Pillar> named = terms.shape().division().among();
		if (!named.isEmpty()
				&& (named.size() == 1 || named.contains(Pillar.UNALLOCATED) || terms.pillar() != Pillar.UNALLOCATED)) {
			throw new FunnelRefusal(Reason.BAD_PILLARS);
		}
		if (!terms.shape().division().isWhole()
				|| terms.parts().stream().anyMatch((part) -> part.amount() != null && part.value().signum() <= 0)) {
			throw new FunnelRefusal(Reason.BAD_SHARES);
		}
	}

	private static boolean isWritable(BigDecimal number, int decimals) {
		BigDecimal plain = number.stripTrailingZeros();
		return plain.signum() > 0 && plain.scale() <= decimals && plain.precision() - plain.scale() <= DIGITS;
	}

	private static void requireDay(Stage stage, @Nullable LocalDate day, LocalDate today) {
		if (stage.compareTo(Stage.COMMITMENT) >= 0 && day == null) {
			throw new FunnelRefusal(Reason.NO_DAY);
		}
		if (day != null && day.isAfter(today)) {
			throw new FunnelRefusal(Reason.DAY_AHEAD);
		}
	}

}
