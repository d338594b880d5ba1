package org.countrycoalition.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sum that remembers what it could not add.
 *
 * @param sum sum of the known values, which bars show
 * @param least the same with the lower bounds of ranges
 * @param most the same with their upper bounds
 * @param known how many values were known, ranges too
 * @param absent how many were absent
 * @param bounded how many known values leave out a part
 * @param estimated whether a value rests on the rate of an earlier year
 */
record Total(BigDecimal sum, BigDecimal least, BigDecimal most, int known, int absent, int bounded, boolean estimated) {

	static Total of(Stream<Cell> cells) {
		List<Cell> all = cells.toList();
		List<BigDecimal> values = all.stream().map(Cell::value).flatMap(Stream::ofNullable).toList();
		BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		int absent = Math
			.toIntExact(all.stream().filter((cell) -> cell.value() == null && cell.bounds() == null).count());
		int none = Math.toIntExact(all.stream().filter(Cell::isNone).count());
		return new Total(sum, all.stream().map(Cell::least).reduce(BigDecimal.ZERO, BigDecimal::add),
				all.stream().map(Cell::most).reduce(BigDecimal.ZERO, BigDecimal::add), all.size() - absent - none,
				absent, Math.toIntExact(all.stream().filter(Cell::lowerBound).count()),
				all.stream().anyMatch(Cell::estimated));
	}

	/** Whether something that is not known makes the sum a lower bound. */
	boolean partial() {
		return this.absent > 0 || this.bounded > 0;
	}

}
