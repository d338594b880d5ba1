@NullMarked
package org.countrycoalition.workplan;

import org.jspecify.annotations.NullMarked;
