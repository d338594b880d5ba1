package org.countrycoalition.funding.mobilisation;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What a resource mobilisation plan says of itself.
 *
 * @param title what it is called
 * @param from first day of its period
 * @param to last day of its period
 * @param currency of its targets
 * @param chapter whether it is a chapter of the national strategy
 * @param document title and address or reference of the document, null if not stated
 * @param note null if none
 */
public record PlanFacts(String title, LocalDate from, LocalDate to, Currency currency, boolean chapter,
		@Nullable String document, @Nullable String note) {

	/** Years into which its period reaches. */
	public List<Integer> years() {
		return IntStream.rangeClosed(this.from.getYear(), this.to.getYear()).boxed().toList();
	}

}
