/** Tests of the screens on funding. */
@NullMarked
package org.countrycoalition.funding.ui;

import org.jspecify.annotations.NullMarked;
