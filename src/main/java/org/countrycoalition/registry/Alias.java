package org.countrycoalition.registry;

import java.util.UUID;

import org.countrycoalition.registry.KnownNames.Named;

/**
 * A name by which tables call somebody, beside the names of the register itself.
 *
 * @param id key
 * @param written as a source writes it
 * @param named whom it means
 * @param source document or file that writes it so
 * @param version for optimistic locking
 */
public record Alias(UUID id, String written, Named named, String source, int version) {
}
