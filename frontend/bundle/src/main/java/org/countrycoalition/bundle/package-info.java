/**
 * The portions in which the browser loads Vaadin's components: none of these classes runs,
 * they only tell the build what belongs together. A portion comes to the browser when the
 * first of its trigger classes appears on a page.
 */
package org.countrycoalition.bundle;
