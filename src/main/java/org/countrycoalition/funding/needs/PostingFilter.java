package org.countrycoalition.funding.needs;

import org.countrycoalition.funding.needs.PostingTerms.Kind;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Which needs and offers are asked for.
 *
 * @param kind null for all
 * @param state whose need, or for which an offer is; null for all
 * @param pillar null for all
 * @param closed whether those that are open no more are too
 * @param own only those of the reader's organisation, private ones too, which stand
 * nowhere else
 */
public record PostingFilter(@Nullable Kind kind, @Nullable CountryCode state, @Nullable Pillar pillar, boolean closed,
		boolean own) {

	/** All that is shown. */
	public static final PostingFilter ALL = new PostingFilter(null, null, null, true, false);

	/** All that is shown of a State. */
	public static PostingFilter of(@Nullable CountryCode state) {
		return new PostingFilter(null, state, null, true, false);
	}

	/** All that is the reader's organisation's, of a State. */
	public static PostingFilter ownOf(@Nullable CountryCode state) {
		return new PostingFilter(null, state, null, true, true);
	}

	/** Everything of the same list, not narrowed. */
	public PostingFilter whole(@Nullable CountryCode about) {
		return new PostingFilter(null, about, null, true, this.own);
	}

}
