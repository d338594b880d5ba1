package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.Currency;

import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the national ledger says.
 *
 * @param year of the money
 * @param source which part of the State gives it, empty: not divided by source
 * @param level where that part stands in the State, null if not said
 * @param basis budgeted or spent
 * @param pillar that it is for, or unallocated
 * @param currency of the original amount, null if none is given
 * @param original amount as given, null if not said
 * @param usd dollars as printed, which win over a conversion; null if not printed
 * @param inKind given in kind: beside totals
 * @param note null if none
 * @param document that says so: title and address
 * @param tier who may see it
 * @param wider budget of which the amount is that, null: all of it is for the pillar
 */
public record NationalFacts(int year, String source, @Nullable Level level, Basis basis, Pillar pillar,
		@Nullable String currency, @Nullable BigDecimal original, @Nullable BigDecimal usd, boolean inKind,
		@Nullable String note, String document, Tier tier, @Nullable WiderBudget wider) {

	/** All of it is for its pillar. */
	public NationalFacts(int year, String source, @Nullable Level level, Basis basis, Pillar pillar,
			@Nullable String currency, @Nullable BigDecimal original, @Nullable BigDecimal usd, boolean inKind,
			@Nullable String note, String document, Tier tier) {
		this(year, source, level, basis, pillar, currency, original, usd, inKind, note, document, tier, null);
	}

	/** The original amount, null if none is given. */
	public @Nullable Money money() {
		return (this.currency != null && this.original != null)
				? new Money(this.original, Currency.getInstance(this.currency)) : null;
	}

	/** Whether money is meant to be used, or was. */
	public enum Basis {

		/** In a budget. */
		BUDGETED,

		/** Used. */
		SPENT

	}

	/** Where a source stands in its State. */
	public enum Level {

		/** The State's own government. */
		CENTRAL,

		/** An entity, province, district or municipality. */
		SUBNATIONAL,

		/** Such as a public enterprise. */
		OTHER

	}

}
