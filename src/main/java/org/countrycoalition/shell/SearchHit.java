package org.countrycoalition.shell;

import org.jspecify.annotations.Nullable;

/**
 * Something that a search found.
 *
 * @param group the kind of thing, in the reader's language and in the plural ("States")
 * @param title its name
 * @param detail what tells it from others of the same name, or {@code null}
 * @param location its address inside the portal, without a leading slash
 */
public record SearchHit(String group, String title, @Nullable String detail, String location) {
}
