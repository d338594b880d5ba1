/**
 * Screens on which people browse the register, and what it gives to Home and to search.
 */
@NullMarked
package org.countrycoalition.registry.ui;

import org.jspecify.annotations.NullMarked;
