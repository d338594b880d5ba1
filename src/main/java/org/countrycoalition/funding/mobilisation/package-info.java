/**
 * How a State means to raise the money for its obligations: from whom, how much, by when;
 * and what came of it.
 */
@NullMarked
package org.countrycoalition.funding.mobilisation;

import org.jspecify.annotations.NullMarked;
