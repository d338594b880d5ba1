/**
 * The Country Coalition portal: one deployable application made of modules, one package
 * each.
 */
@NullMarked
package org.countrycoalition;

import org.jspecify.annotations.NullMarked;
