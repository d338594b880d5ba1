package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How many States a document of the Convention counts in a cohort. It stands beside the
 * States that sources name and never replaces them.
 *
 * @param id key of the row
 * @param cohort which
 * @param count number of States
 * @param asOf date of the document, from which the total is known
 * @param source the document
 * @param version for optimistic locking
 */
public record OfficialTotal(UUID id, Cohort cohort, int count, LocalDate asOf, String source, int version) {
}
