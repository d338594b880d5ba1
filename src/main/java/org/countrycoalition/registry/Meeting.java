package org.countrycoalition.registry;

import java.time.LocalDate;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A Meeting of States Parties or a Review Conference, or a part of one.
 *
 * @param code for example {@code 13MSP}
 * @param name full name
 * @param city or "virtual"
 * @param country null if virtual
 * @param startsOn first day
 * @param endsOn last day
 * @param source document or address
 * @param version for optimistic locking
 */
public record Meeting(String code, String name, String city, @Nullable CountryCode country, LocalDate startsOn,
		LocalDate endsOn, String source, int version) {
}
