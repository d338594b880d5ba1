package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Targets of a year's months, in the unit of the line. A month without one is not stated,
 * which is not zero.
 *
 * @param targets from January to December
 */
public record Months(List<@Nullable BigDecimal> targets) {

	/** None is stated. */
	public static final Months NONE = new Months(Collections.nCopies(Month.values().length, null));

	/**
	 * @throws ArithmeticException if a target has more than two decimals
	 */
	public Months {
		if (targets.size() != Month.values().length) {
			throw new IllegalArgumentException("A year has twelve months");
		}
		List<@Nullable BigDecimal> written = new ArrayList<>();
		for (BigDecimal target : targets) {
			written.add(TwoDecimals.of(target));
		}
		targets = Collections.unmodifiableList(written);
	}

	/**
	 * @return the target of a month, null if none is stated
	 */
	public @Nullable BigDecimal of(Month month) {
		return this.targets.get(month.getValue() - 1);
	}

	/**
	 * @return the same with another target of that month
	 */
	public Months with(Month month, @Nullable BigDecimal target) {
		List<@Nullable BigDecimal> changed = new ArrayList<>(this.targets);
		changed.set(month.getValue() - 1, target);
		return new Months(changed);
	}

	/**
	 * @return the sum of what is stated, empty if nothing is
	 */
	public Optional<BigDecimal> sum() {
		return this.targets.stream().filter(Objects::nonNull).reduce(BigDecimal::add);
	}

	/**
	 * @return whether no month has a target
	 */
	public boolean isEmpty() {
		return this.targets.stream().allMatch(Objects::isNull);
	}

}
