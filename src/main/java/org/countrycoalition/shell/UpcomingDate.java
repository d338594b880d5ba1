package org.countrycoalition.shell;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A date ahead: a treaty deadline, a meeting of the Convention.
 *
 * @param date the (first) day
 * @param title what happens, in the reader's language
 * @param detail for whom or where, or {@code null}
 * @param location address inside the portal without a leading slash, or {@code null}
 */
public record UpcomingDate(LocalDate date, String title, @Nullable String detail, @Nullable String location) {
}
