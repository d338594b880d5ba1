package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;

import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A row of an edition as it is stored.
 *
 * @param id of it
 * @param key by which it is known again
 * @param publisher whose table it is in
 * @param stage how far the money has come
 * @param reference null if none
 * @param parent reference of the row it follows from, null if none
 * @param currency null if no original amount is printed
 * @param original null if not printed
 * @param usd as printed, null if not
 * @param usdValue as printed or converted, null if neither
 * @param inKind given in kind
 * @param note null if none
 * @param tier who may see it
 * @param statedOn date that the edition states, null if none
 * @param editionBegun when the edition was first imported
 * @param illustrative made up
 * @param retracted taken back by undoing its import
 * @param owner organisation that holds the row, null: the ISU
 * @param version for optimistic locking
 */
record StoredRow(UUID id, RowKey key, Publisher publisher, Stage stage, @Nullable String reference,
		@Nullable String parent, @Nullable String currency, @Nullable BigDecimal original, @Nullable BigDecimal usd,
		@Nullable BigDecimal usdValue, boolean inKind, @Nullable String note, Tier tier, @Nullable LocalDate statedOn,
		Instant editionBegun, boolean illustrative, boolean retracted, @Nullable String owner, int version) {

	boolean says(Line line) {
		return this.stage == line.stage() && Objects.equals(this.reference, line.reference())
				&& Objects.equals(this.parent, line.partOf()) && Objects.equals(this.currency, line.currency())
				&& equal(this.original, line.original()) && equal(this.usd, line.usd()) && this.inKind == line.inKind()
				&& Objects.equals(this.note, line.note()) && this.tier == line.tier()
				&& Objects.equals(this.statedOn, line.edition().statedOn());
	}

	private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return (one == null || other == null) ? one == null && other == null : one.compareTo(other) == 0;
	}

	/** What editions of its table have in common. */
	AboutWhom table() {
		return AboutWhom.of(this.publisher, this.key, this.inKind, this.illustrative);
	}

	/** The day by which editions of the same table follow each other. */
	LocalDate datedOn() {
		return (this.statedOn != null) ? this.statedOn : LocalDate.ofInstant(this.editionBegun, ZoneOffset.UTC);
	}

	MatchRow forMatching() {
		return new MatchRow(this.key, this.publisher, this.stage, this.currency, this.original, this.usdValue,
				this.inKind);
	}

}
