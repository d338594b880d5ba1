package org.countrycoalition.shell;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader to act.
 *
 * @param title what is to be done, in the reader's language
 * @param detail about whom or what, or {@code null}
 * @param due the day by which it is due, or {@code null}
 * @param location address inside the portal where one acts, without a leading slash
 * @param blocksOthers whether somebody else cannot go on before the reader has acted
 */
public record WaitingItem(String title, @Nullable String detail, @Nullable LocalDate due, String location,
		boolean blocksOthers) {

	/** What is the reader's own work, and stops nobody else's. */
	public WaitingItem(String title, @Nullable String detail, @Nullable LocalDate due, String location) {
		this(title, detail, due, location, false);
	}

}
