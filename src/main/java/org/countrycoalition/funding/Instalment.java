package org.countrycoalition.funding;

import java.time.LocalDate;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A year's part of a commitment, or a payment, with what tells how predictable it is.
 *
 * @param state that receives
 * @param stage commitment or payment
 * @param amount in dollars
 * @param multiYear whether what is promised spans two calendar years or more, null if the
 * source tells of one year alone and so cannot say
 * @param on day of the payment, null if not stated
 * @param due day by which the part of a promise was to be paid, of a payment: the part
 * that it follows from; null if nobody knows
 * @param paid whether something was paid of the part of the commitment
 */
record Instalment(CountryCode state, Stage stage, Figure amount, @Nullable Boolean multiYear, @Nullable LocalDate on,
		@Nullable LocalDate due, boolean paid) {
}
