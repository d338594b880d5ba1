package org.countrycoalition.funding;

import java.math.BigDecimal;

import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalFacts.Level;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a line of a table that holds no contributions.
 */
sealed interface LedgerPart {

	/**
	 * A row of the national ledger.
	 *
	 * @param source which part of the State, empty: not divided
	 * @param level null if not said
	 * @param basis budgeted or spent
	 * @param assumed whether the table does not say which
	 * @param themes as written, may be empty
	 * @param currency null if no original amount is written
	 * @param original null if not written
	 * @param usd null if not written
	 * @param inKind given in kind
	 * @param note null if none
	 */
	record Money(String source, @Nullable Level level, Basis basis, boolean assumed, String themes,
			@Nullable String currency, @Nullable BigDecimal original, @Nullable BigDecimal usd, boolean inKind,
			@Nullable String note) implements LedgerPart {
	}

	/**
	 * A printed total or share.
	 *
	 * @param kind what it is the total of
	 * @param amount as printed
	 * @param decimals how many are printed
	 * @param unit of the amount
	 * @param percent as printed, null if not
	 */
	record Printed(PublishedFigure.Kind kind, BigDecimal amount, int decimals, PublishedFigure.Unit unit,
			@Nullable BigDecimal percent) implements LedgerPart {
	}

}
