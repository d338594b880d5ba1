package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * What a report states. Work is that of the period. People recur from month to month, so
 * they are told since 1 January, each counted once, and no months are summed.
 *
 * @param quantity in the unit of the line; null: not stated, which is not zero
 * @param people reached since 1 January
 * @param spent in the period, in the plan's currency; null: not stated
 * @param note in the reporter's words, null if none
 */
public record Actuals(@Nullable BigDecimal quantity, People people, @Nullable BigDecimal spent, @Nullable String note) {

	/** A report in which nothing is stated yet. */
	public static final Actuals NOTHING = new Actuals(null, People.NONE, null, null);

	/**
	 * @throws ArithmeticException if an amount has more than two decimals
	 * @throws IllegalArgumentException if an amount is below zero
	 */
	public Actuals {
		quantity = written(quantity);
		spent = written(spent);
	}

	private static @Nullable BigDecimal written(@Nullable BigDecimal amount) {
		if (amount != null && amount.signum() < 0) {
			throw new IllegalArgumentException("Nobody does or spends less than nothing: " + amount.toPlainString());
		}
		return TwoDecimals.of(amount);
	}

	/** Whether it tells nothing at all; a note alone tells why there is no figure. */
	boolean isEmpty() {
		return this.quantity == null && this.spent == null && this.note == null && this.people.isEmpty();
	}

	/**
	 * @param unit of the line, null if it has none
	 * @return whether the people stated are more than all of them
	 */
	boolean contradicts(@Nullable String unit) {
		OptionalInt all = this.people.all();
		Integer disability = this.people.disability();
		boolean counted = !WorkUnit.isAdditive(unit);
		boolean more = counted && this.quantity != null
				&& BigDecimal.valueOf(this.people.stated()).compareTo(this.quantity) > 0;
		return more || (disability != null && all.isPresent() && disability > all.getAsInt());
	}

	/**
	 * @param unit of the line, null if it has none
	 * @return how much of that unit is stated; people can be stated by sex and age alone
	 */
	public @Nullable BigDecimal quantityIn(@Nullable String unit) {
		return WorkUnit.isAdditive(unit) ? this.quantity : reached();
	}

	/**
	 * @return the quantity of a line that counts people; they can be stated by sex and
	 * age alone
	 */
	@Nullable BigDecimal reached() {
		OptionalInt all = this.people.all();
		return (this.quantity == null && all.isPresent()) ? BigDecimal.valueOf(all.getAsInt()) : this.quantity;
	}

}
