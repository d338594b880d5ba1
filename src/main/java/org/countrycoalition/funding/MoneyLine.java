package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A line that tells of money for a State, as its viewer sees it: of a published table, or
 * one year of a step.
 *
 * @param id key
 * @param step key of the step, null: it stands in a published table
 * @param side whose line it is
 * @param donor key of who gives
 * @param donorName its name in English
 * @param state that receives
 * @param year of the money
 * @param stage how far it has come
 * @param pillar or unallocated
 * @param original amount as given, null if the source does not say
 * @param usd dollars of the United States, printed or converted; null if neither
 * @param inKind given in kind
 * @param title of the published table, or of the step
 * @param day on which it was pledged, signed or paid, null if only its year is known
 * @param reference by which its source knows it, null if none
 * @param tier who sees it
 * @param counted whether it counts
 * @param illustrative made up
 */
public record MoneyLine(UUID id, @Nullable UUID step, Publisher side, String donor, String donorName, CountryCode state,
		int year, Stage stage, Pillar pillar, @Nullable Money original, @Nullable BigDecimal usd, boolean inKind,
		String title, @Nullable LocalDate day, @Nullable String reference, Tier tier, boolean counted,
		boolean illustrative) {

	/**
	 * What it gives way to if both are the same money: a step to a published line, an
	 * activity to a table's, a donor's to a recipient's.
	 */
	boolean givesWayTo(MoneyLine other) {
		return rank() < other.rank();
	}

	/**
	 * Whether it differs from the other line in donor, year, or stage and amount. It may
	 * be the same money all the same: a channel may be told as the donor, a financial
	 * year may end in another calendar year.
	 */
	public boolean isUnlike(MoneyLine other) {
		return !this.donor.equals(other.donor) || this.year != other.year
				|| (this.stage != other.stage && !hasAmountOf(other));
	}

	boolean isPaid() {
		return this.stage == Stage.PAYMENT && !this.inKind;
	}

	private boolean hasAmountOf(MoneyLine other) {
		if (this.original != null && this.original.equals(other.original)) {
			return true;
		}
		return this.usd != null && other.usd != null && this.usd.compareTo(other.usd) == 0;
	}

	private int rank() {
		boolean entered = this.step != null;
		return switch (this.side) {
			case DONOR -> entered ? 0 : 3;
			case RECIPIENT -> entered ? 1 : 4;
			case IATI -> 2;
		};
	}

	/** Title of the source, empty for what is entered in the portal itself. */
	public String source() {
		return (this.step == null) ? this.title : "";
	}

	MatchRow as(Publisher publisher) {
		return new MatchRow(new RowKey(this.title, this.id.toString(), this.year, this.donor, this.state.iso3(), "", 1),
				publisher, this.stage, (this.original != null) ? this.original.currency().getCurrencyCode() : null,
				(this.original != null) ? this.original.amount() : null, this.usd, this.inKind);
	}

}
