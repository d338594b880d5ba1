package org.countrycoalition.registry;

import java.time.LocalDate;

/**
 * When the Convention enters into force for a State (Article 17): on the first day of the
 * sixth month after the month of its deposit, not before the Convention itself.
 */
public final class EntryIntoForce {

	/** The first day on which a State could sign (Article 15). */
	public static final LocalDate OPEN_FOR_SIGNATURE = LocalDate.of(2008, 12, 3);

	/**
	 * The Convention's own entry into force, from which on a State accedes (Article 16).
	 */
	public static final LocalDate OF_THE_CONVENTION = LocalDate.of(2010, 8, 1);

	private static final int MONTHS = 6;

	private EntryIntoForce() {
	}

	/**
	 * @param depositedOn deposit of ratification, acceptance, approval or accession
	 * @return first day on which the State is bound
	 */
	public static LocalDate after(LocalDate depositedOn) {
		LocalDate first = depositedOn.withDayOfMonth(1).plusMonths(MONTHS);
		return first.isBefore(OF_THE_CONVENTION) ? OF_THE_CONVENTION : first;
	}

}
