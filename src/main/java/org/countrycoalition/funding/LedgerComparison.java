package org.countrycoalition.funding;

import java.util.List;
import java.util.UUID;

/**
 * A table of national money or printed figures beside what is stored.
 *
 * @param preview line by line
 * @param entries what its lines want stored
 * @param changes those of them that are new or say something else
 */
record LedgerComparison(ImportPreview preview, List<LedgerEntry> entries, List<Change> changes) {

	LedgerComparison {
		entries = List.copyOf(entries);
		changes = List.copyOf(changes);
	}

	/** A row to be added or changed. */
	sealed interface Change {

		/** What it says then. */
		LedgerEntry entry();

		/**
		 * It is not there.
		 *
		 * @param entry what it says
		 */
		record Add(LedgerEntry entry) implements Change {
		}

		/**
		 * It is there and says something else, or was taken back.
		 *
		 * @param entry what it says then
		 * @param id of the row
		 * @param version as it was read
		 */
		record Replace(LedgerEntry entry, UUID id, int version) implements Change {
		}

	}

}
