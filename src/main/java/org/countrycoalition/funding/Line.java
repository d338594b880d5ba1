package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A record of a table of contributions as it is written there, before names are matched.
 *
 * @param line number in the file
 * @param year of the money
 * @param donor name as written
 * @param recipient name as written
 * @param themes as written, may be empty
 * @param stage how far the money has come
 * @param stageAssumed whether the table says nothing of stages, so that payment is
 * assumed
 * @param reference by which other rows of the table name this one, null if none
 * @param partOf reference of the row that this one follows from, null if none
 * @param currency of the original amount, null if not written
 * @param original amount in it, null if not written
 * @param usd dollars as written, null if not written
 * @param inKind given in kind: stands beside totals
 * @param note null if none
 * @param edition where the row is published
 * @param tier who may see it
 */
record Line(int line, int year, String donor, String recipient, String themes, Stage stage, boolean stageAssumed,
		@Nullable String reference, @Nullable String partOf, @Nullable String currency, @Nullable BigDecimal original,
		@Nullable BigDecimal usd, boolean inKind, @Nullable String note, Edition edition, Tier tier) {

	Line in(Edition other) {
		return new Line(this.line, this.year, this.donor, this.recipient, this.themes, this.stage, this.stageAssumed,
				this.reference, this.partOf, this.currency, this.original, this.usd, this.inKind, this.note, other,
				this.tier);
	}

	/**
	 * A publication of tables. Two with the same title and address are the same.
	 *
	 * @param title as written
	 * @param address as written, may be empty
	 * @param statedOn date that the edition states, null if none
	 */
	record Edition(String title, String address, @Nullable LocalDate statedOn) {
	}

}
