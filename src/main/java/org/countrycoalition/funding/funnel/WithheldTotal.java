package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What intents that are not public come to in a year.
 *
 * @param year of the money
 * @param usd dollars, rounded to 100,000
 * @param atLeast whether a part of it has no rate
 * @param on the day on which it was taken
 */
public record WithheldTotal(int year, BigDecimal usd, boolean atLeast, LocalDate on) {
}
