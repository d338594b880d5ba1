/**
 * Tests of the page's security headers, and the eyes that browser tests lend from here.
 */
@NullMarked
package org.countrycoalition.shell.web;

import org.jspecify.annotations.NullMarked;
