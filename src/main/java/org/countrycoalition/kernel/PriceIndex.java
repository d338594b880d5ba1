package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An index of prices in dollars of the United States by calendar year, as one edition of
 * a publication has it. Only the ratio of two of its values means anything.
 *
 * @param title of the publication
 * @param address where it is published, or the document
 * @param statedOn date that the edition states
 * @param loadedBy who loaded it, by name
 * @param loadedOn when
 * @param values by year, each above zero, in the order of the years
 */
public record PriceIndex(String title, String address, LocalDate statedOn, String loadedBy, LocalDate loadedOn,
		SortedMap<Integer, BigDecimal> values) {

	public PriceIndex {
		values.forEach((year, value) -> {
			if (value.signum() <= 0) {
				throw new IllegalArgumentException(
						"The index of " + year + " is not above zero: " + value.toPlainString());
			}
		});
		values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
	}

}
