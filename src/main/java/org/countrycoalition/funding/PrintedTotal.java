package org.countrycoalition.funding;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A total that a table prints: the rows are compared with it, and it is never stored as
 * money.
 *
 * @param line number in the file
 * @param year of the money
 * @param donor name, empty if the total is over several
 * @param recipient name, empty if the total is over several
 * @param currency of the original total, null if not printed
 * @param original total in it, null if not printed
 * @param usd total in dollars, null if not printed
 * @param edition where it is published
 */
record PrintedTotal(int line, int year, String donor, String recipient, @Nullable String currency,
		@Nullable BigDecimal original, @Nullable BigDecimal usd, Line.Edition edition) {

	PrintedTotal in(Line.Edition other) {
		return new PrintedTotal(this.line, this.year, this.donor, this.recipient, this.currency, this.original,
				this.usd, other);
	}

	/**
	 * @return whose table it closes: a donor's names the donor only
	 */
	Publisher publisher() {
		return (this.recipient.isEmpty() && !this.donor.isEmpty()) ? Publisher.DONOR : Publisher.RECIPIENT;
	}

}
