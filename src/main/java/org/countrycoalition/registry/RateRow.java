package org.countrycoalition.registry;

import org.countrycoalition.kernel.ExchangeRate;

/**
 * An annual average rate with what editing needs.
 *
 * @param rate the rate
 * @param version for optimistic locking
 */
public record RateRow(ExchangeRate rate, int version) {
}
