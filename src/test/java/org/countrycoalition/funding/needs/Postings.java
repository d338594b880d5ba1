package org.countrycoalition.funding.needs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.needs.Posting.Balance;
import org.countrycoalition.funding.needs.Posting.Holder;
import org.countrycoalition.funding.needs.Posting.Told;
import org.countrycoalition.funding.needs.Posting.Withdrawal;
import org.countrycoalition.funding.needs.PostingTerms.Kind;
import org.countrycoalition.funding.needs.PostingTerms.Period;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Needs and offers to try rules with.
 */
public final class Postings {

	static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	static final Told TOLD = new Told("Some Body", DAY);

	private Postings() {
	}

	/**
	 * Equipment, so much of it.
	 * @param quantity such as "12 detectors", null if not stated
	 * @param states codes; none: any
	 */
	public static PostingTerms equipment(String title, @Nullable String quantity, String... states) {
		return terms(Kind.EQUIPMENT, title, quantity, states);
	}

	/** The same of any kind. */
	public static PostingTerms terms(Kind kind, String title, @Nullable String quantity, String... states) {
		return new PostingTerms(kind, title, title + " in words", quantity(quantity), Set.of(Pillar.UNALLOCATED),
				Period.OPEN, Arrays.stream(states).map(CountryCode::of).toList(), null, null);
	}

	/** A number and its unit, null if there is none. */
	public static @Nullable Quantity quantity(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String[] parts = text.split(" ", 2);
		return new Quantity(new BigDecimal(parts[0]), parts[1]);
	}

	static Posting need(PostingTerms terms) {
		return posting(Side.NEED, terms, "meridia-authority", null);
	}

	static Posting offer(PostingTerms terms, String holder) {
		return posting(Side.OFFER, terms, holder, null);
	}

	static Posting posting(Side side, PostingTerms terms, String holder, @Nullable Withdrawal withdrawn) {
		return new Posting(UUID.randomUUID(), side, terms, new Holder(holder, holder, false), TOLD, withdrawn,
				Tier.PUBLIC, Set.of(), true, new Balance(null, 0, withdrawn == null), 0);
	}

	static Posting madeUp(Posting of, boolean illustrative) {
		return new Posting(of.id(), of.side(), of.terms(), of.holder(), of.posted(), of.withdrawn(), of.tier(),
				of.shownTo(), illustrative, of.balance(), of.version());
	}

	static PostingTerms between(PostingTerms terms, @Nullable LocalDate from, @Nullable LocalDate to) {
		return new PostingTerms(terms.kind(), terms.title(), terms.what(), terms.quantity(), terms.pillars(),
				new Period(from, to), terms.states(), terms.line(), terms.value());
	}

	/**
	 * Amounts apart by commas; of one that begins with ! its receiver says that it did
	 * not arrive as told.
	 */
	static List<Delivery> delivered(String quantities) {
		return quantities.isBlank() ? List.of() : Arrays.stream(quantities.split(",", -1)).map((one) -> {
			String amount = one.replace("!", "").strip();
			return new Delivery(UUID.randomUUID(), UUID.randomUUID(),
					new Delivery.Facts("Something", "?".equals(amount) ? null : quantity(amount), DAY, null), TOLD,
					one.contains("!") ? new Delivery.Arrival(null, "Broken", TOLD) : null, 0);
		}).toList();
	}

}
