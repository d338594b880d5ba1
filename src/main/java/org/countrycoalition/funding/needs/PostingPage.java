package org.countrycoalition.funding.needs;

import java.util.List;

/**
 * Some needs, or some offers, the latest first.
 *
 * @param postings that stand on the page
 * @param page its number, from 1
 * @param count how many there are on all pages together
 */
public record PostingPage(List<Posting> postings, int page, int count) {

	static final PostingPage NOTHING = new PostingPage(List.of(), 1, 0);

	/** How many a page has at most. */
	public static final int SIZE = 50;

	public PostingPage {
		postings = List.copyOf(postings);
	}

}
