package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.FunnelRefusal.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is said of a step is whole.
 */
final class TermsCheck {

	private static final int DECIMALS = 2;

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
		if (terms.portions().isEmpty()) {
			throw new FunnelRefusal(Reason.NO_AMOUNT);
		}
		if (terms.portions().size() > MOST_YEARS || terms.portions().firstKey() < FIRST
				|| terms.portions().lastKey() > LAST) {
			throw new FunnelRefusal(Reason.BAD_YEARS);
		}
		for (Map.Entry<Integer, BigDecimal> portion : terms.portions().entrySet()) {
			BigDecimal amount = portion.getValue().stripTrailingZeros();
			if (amount.signum() <= 0 || amount.scale() > DECIMALS || amount.precision() - amount.scale() > DIGITS) {
				throw new FunnelRefusal(Reason.BAD_AMOUNT);
			}
		}
		requireDay(stage, terms.dates().stage(), today);
		if (stage == Stage.PLEDGE && (terms.approval().by() == null || terms.approval().by().isBlank())) {
			throw new FunnelRefusal(Reason.NO_AUTHORITY);
		}
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
