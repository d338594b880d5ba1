package org.countrycoalition.funding.needs;

/**
 * How many needs and offers there are.
 *
 * @param needs that are open
 * @param offers that are open
 * @param none whether there are none, open or not
 */
public record PostingTally(int needs, int offers, boolean none) {
}
