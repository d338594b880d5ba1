/**
 * The page's security headers.
 */
@NullMarked
package org.countrycoalition.shell.web;

import org.jspecify.annotations.NullMarked;
