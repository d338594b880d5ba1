package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * What a step gives in a year for a pillar: it is counted by itself.
 *
 * @param year of the money
 * @param pillar that it is for, or unallocated
 * @param amount in the step's currency, null if nobody valued what is given
 */
public record Part(int year, Pillar pillar, @Nullable BigDecimal amount) {

	BigDecimal value() {
		return Objects.requireNonNullElse(this.amount, BigDecimal.ZERO);
	}

	/** The same with another amount. */
	Part of(@Nullable BigDecimal other) {
		return new Part(this.year, this.pillar, other);
	}

	/**
	 * @param parts of a step, earliest year first, not empty
	 * @return the one that this follows from: of its year, else the latest before, else
	 * the first; there that of its pillar, else the first
	 */
	Part origin(List<Part> parts) {
		int from = parts.stream()
			.mapToInt(Part::year)
			.filter((one) -> one <= this.year)
			.max()
			.orElse(parts.getFirst().year());
		List<Part> ofYear = parts.stream().filter((one) -> one.year() == from).toList();
		return ofYear.stream().filter((one) -> one.pillar() == this.pillar).findFirst().orElse(ofYear.getFirst());
	}

}
