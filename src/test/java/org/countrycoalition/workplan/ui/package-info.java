@NullMarked
package org.countrycoalition.workplan.ui;

import org.jspecify.annotations.NullMarked;
