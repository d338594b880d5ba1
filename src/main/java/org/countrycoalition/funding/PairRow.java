package org.countrycoalition.funding;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Two stored rows of which somebody speaks.
 *
 * @param donors row of a donor's table
 * @param recipients row of a recipient's table
 * @param owner who speaks, for itself alone; null: the Implementation Support Unit, for
 * all
 * @param source title of the table
 */
record PairRow(UUID donors, UUID recipients, @Nullable String owner, String source) {
}
