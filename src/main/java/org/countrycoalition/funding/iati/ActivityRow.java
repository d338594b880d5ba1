package org.countrycoalition.funding.iati;

import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * A contribution that everybody may see and that counts, on its way into an activity.
 *
 * @param root key of where its way begins: a step, or a line of a table
 * @param title of that step, null of a line of a table
 * @param donor who gives
 * @param recipient who receives
 * @param year of the money
 * @param stage how far it has come
 * @param pillar that it is for, or unallocated
 * @param outgoing whether who gives says so
 * @param money as given; the printed dollars where its source prints nothing else
 * @param statedOn day that its source states, null if it states a year only
 * @param recordedOn day on which the portal learned of it
 * @param source title and address
 */
record ActivityRow(UUID root, @Nullable String title, Giver donor, Taker recipient, int year, Stage stage,
		Pillar pillar, boolean outgoing, Money money, @Nullable LocalDate statedOn, LocalDate recordedOn,
		String source) {

	TransactionType type() {
		return TransactionType.of(this.stage, this.outgoing);
	}

	/** Whether its day is not stated, or not in the year of the money. */
	boolean isYearOnly() {
		return this.statedOn == null || (!isPortion() && this.statedOn.getYear() != this.year);
	}

	/**
	 * The day of the transaction: as stated; else the end of the year of the money, or
	 * the day on which it was recorded if that came first: by the standard no transaction
	 * is of tomorrow.
	 */
	LocalDate date() {
		if (this.statedOn != null && !isYearOnly()) {
			return this.statedOn;
		}
		LocalDate end = LocalDate.of(this.year, Month.DECEMBER, 31);
		return this.recordedOn.isBefore(end) ? this.recordedOn : end;
	}

	/** Whether its day is in another year than the money. */
	boolean isOfAnotherYear() {
		return date().getYear() != this.year;
	}

	/** Of what is promised, years other than that of the promise have portions. */
	private boolean isPortion() {
		return this.stage == Stage.PLEDGE || this.stage == Stage.COMMITMENT;
	}

	/**
	 * Who gives.
	 *
	 * @param name in English
	 * @param state whether it is a State
	 */
	record Giver(String name, boolean state) {
	}

	/**
	 * Who receives.
	 *
	 * @param country ISO 3166-1 alpha-2, null if it is no State
	 * @param area key of the area, null if it is a State
	 * @param name in English
	 */
	record Taker(@Nullable String country, @Nullable String area, String name) {
	}

}
