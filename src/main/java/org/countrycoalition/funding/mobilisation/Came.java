package org.countrycoalition.funding.mobilisation;

import java.util.List;

import org.countrycoalition.kernel.FigureSum;

/**
 * What one donor's contributions of a year cover, each counted once, in dollars of the
 * United States.
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
public record Came(int year, String donor, String name, FigureSum paid, FigureSum unpaid, int rows,
		List<String> sources) {

	public Came {
		sources = List.copyOf(sources);
	}

	/** What is paid or signed. */
	FigureSum firm() {
		return this.paid.plus(this.unpaid);
	}

}
