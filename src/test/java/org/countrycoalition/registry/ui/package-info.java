/**
 * Checks of the screens on which people browse the register.
 */
@NullMarked
package org.countrycoalition.registry.ui;

import org.jspecify.annotations.NullMarked;
