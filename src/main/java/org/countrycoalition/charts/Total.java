package org.countrycoalition.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sum that remembers what it could not add.
 *
 * @param sum sum of the known values
 * @param known how many values were known
 * @param absent how many were absent
 * @param bounded how many known values leave out a part
 */
record Total(BigDecimal sum, int known, int absent, int bounded) {

	static Total of(Stream<Cell> cells) {
		List<Cell> all = cells.toList();
		List<BigDecimal> values = all.stream().map(Cell::value).flatMap(Stream::ofNullable).toList();
		BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return new Total(sum, values.size(), all.size() - values.size(),
				Math.toIntExact(all.stream().filter(Cell::lowerBound).count()));
	}

	/** Whether something that is not known makes the sum a lower bound. */
	boolean partial() {
		return this.absent > 0 || this.bounded > 0;
	}

}
