package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What matching looks at in a row of a donor's or a recipient's table, whether it is
 * stored or about to be.
 *
 * @param key of the row
 * @param publisher whose table it is in
 * @param stage how far the money has come
 * @param currency of the original amount, null if none
 * @param original amount, null if not printed
 * @param usd dollars, printed or converted, null if neither
 * @param inKind given in kind, which is never the same as money
 */
record MatchRow(RowKey key, Publisher publisher, Stage stage, @Nullable String currency, @Nullable BigDecimal original,
		@Nullable BigDecimal usd, boolean inKind) {

	/**
	 * Same original amount in the same currency; dollars stand in where there is none.
	 */
	boolean equalTo(MatchRow other) {
		if (this.original == null || other.original == null) {
			return this.original == null && other.original == null && this.usd != null && other.usd != null
					&& this.usd.compareTo(other.usd) == 0;
		}
		return Objects.equals(this.currency, other.currency) && this.original.compareTo(other.original) == 0;
	}

	/**
	 * @param tolerance part of the larger amount, for example 0.05
	 */
	boolean nearTo(MatchRow other, BigDecimal tolerance) {
		if (this.original != null && other.original != null && Objects.equals(this.currency, other.currency)) {
			return near(this.original, other.original, tolerance);
		}
		return this.usd != null && other.usd != null && near(this.usd, other.usd, tolerance);
	}

	static boolean near(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
		return one.subtract(other).abs().compareTo(one.abs().max(other.abs()).multiply(tolerance)) <= 0;
	}

}
