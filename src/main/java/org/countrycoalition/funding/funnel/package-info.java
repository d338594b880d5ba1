/**
 * The way of a contribution from intent to payment, step by step, with what is left over
 * at each step.
 */
@NullMarked
package org.countrycoalition.funding.funnel;

import org.jspecify.annotations.NullMarked;
