/**
 * The frame around every page, Home, search and the pages that say no.
 */
@NullMarked
package org.countrycoalition.shell.ui;

import org.jspecify.annotations.NullMarked;
