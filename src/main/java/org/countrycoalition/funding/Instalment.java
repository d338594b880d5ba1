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
 * @param multiYear whether its commitment spans two calendar years or more, null if the
 * source tells of one year alone and so cannot say
 * @param on day of the payment, null if not stated
 * @param expected day on which the payment was expected by what it follows from, or is
 * expected after the commitment; null if nobody said one
 * @param paid whether a payment follows from the commitment
 */
record Instalment(CountryCode state, Stage stage, Figure amount, @Nullable Boolean multiYear, @Nullable LocalDate on,
		@Nullable LocalDate expected, boolean paid) {
}
