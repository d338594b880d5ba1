package org.countrycoalition.registry;

import org.countrycoalition.registry.KnownNames.Named;

/**
 * Somebody whom a name can mean.
 *
 * @param name in the reader's language
 * @param named who it is
 */
public record NameChoice(String name, Named named) {
}
