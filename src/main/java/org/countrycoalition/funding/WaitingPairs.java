package org.countrycoalition.funding;

/**
 * Pairs of lines of a State of which a reader should know.
 *
 * @param word those that wait for the reader's word
 * @param disputed those of which the reader has spoken and which either side disputes, or
 * of which the other side says something else, until that changes or the ISU settles it
 */
public record WaitingPairs(int word, int disputed) {
}
