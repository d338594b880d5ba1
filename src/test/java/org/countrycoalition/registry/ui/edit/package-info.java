/**
 * The editing dialogs, driven on the server's side of the page against a real database.
 */
@NullMarked
package org.countrycoalition.registry.ui.edit;

import org.jspecify.annotations.NullMarked;
