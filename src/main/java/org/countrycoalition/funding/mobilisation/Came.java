package org.countrycoalition.funding.mobilisation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one donor's contributions of a year cover, each counted once.
 *
 * @param year of the money
 * @param donor code of the State, also where an organisation gives for it, or key of the
 * organisation
 * @param name of the donor in English
 * @param paid payments
 * @param unpaid what is signed and not paid
 * @param rows how many contributions these are
 * @param sources their titles and addresses
 */
public record Came(int year, String donor, String name, Given paid, Given unpaid, int rows, List<String> sources) {

	public Came {
		sources = List.copyOf(sources);
	}

	/** What is paid or signed. */
	Given firm() {
		return this.paid.plus(this.unpaid);
	}

	/** Both together, of the same donor and year. */
	Came plus(Came other) {
		return new Came(this.year, this.donor, this.name, this.paid.plus(other.paid), this.unpaid.plus(other.unpaid),
				this.rows + other.rows,
				Stream.concat(this.sources.stream(), other.sources.stream()).distinct().toList());
	}

}
