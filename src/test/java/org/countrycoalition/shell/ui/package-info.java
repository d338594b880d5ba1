/**
 * Tests of the pages of the shell.
 */
@NullMarked
package org.countrycoalition.shell.ui;

import org.jspecify.annotations.NullMarked;
