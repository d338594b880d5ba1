package org.countrycoalition.workplan;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * People by sex and age, and those with disabilities among them.
 *
 * @param women null if not stated
 * @param men null if not stated
 * @param girls null if not stated
 * @param boys null if not stated
 * @param disability of all of them; added to nothing; null if not stated
 */
public record People(@Nullable Integer women, @Nullable Integer men, @Nullable Integer girls, @Nullable Integer boys,
		@Nullable Integer disability) {

	/** Nothing is stated. */
	public static final People NONE = new People(null, null, null, null, null);

	/**
	 * @return all together, empty unless each of the four is stated
	 */
	OptionalInt all() {
		if (Stream.of(this.women, this.men, this.girls, this.boys).anyMatch(Objects::isNull)) {
			return OptionalInt.empty();
		}
		return OptionalInt.of(stated());
	}

	/**
	 * @return the sum of those of the four that are stated: a lower bound
	 */
	public int stated() {
		return Stream.of(this.women, this.men, this.girls, this.boys)
			.filter(Objects::nonNull)
			.mapToInt(Integer::intValue)
			.sum();
	}

	/**
	 * @return whether nothing is stated
	 */
	public boolean isEmpty() {
		return equals(NONE);
	}

}
