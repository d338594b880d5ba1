package org.countrycoalition.funding;

/**
 * Pairs of lines of a State of which a reader should know.
 *
 * @param word those that wait for the reader's word
 * @param disputed those of which the reader has spoken and the other side says something
 * else, until one of them or the ISU settles it
 */
public record WaitingPairs(int word, int disputed) {
}
