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
 */
record Total(BigDecimal sum, int known, int absent) {

	static Total of(Stream<Cell> cells) {
		List<Cell> all = cells.toList();
		List<BigDecimal> values = all.stream().map(Cell::value).flatMap(Stream::ofNullable).toList();
		BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return new Total(sum, values.size(), all.size() - values.size());
	}

	/** Whether absences make the sum a lower bound. */
	boolean partial() {
		return this.absent > 0;
	}

}
