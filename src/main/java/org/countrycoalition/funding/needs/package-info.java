/**
 * What States need and others offer beyond money, from the first word of a need or an
 * offer to the receiver's confirmation of what was delivered.
 */
@NullMarked
package org.countrycoalition.funding.needs;

import org.jspecify.annotations.NullMarked;
