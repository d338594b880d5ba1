/**
 * The dialogs in which the Implementation Support Unit keeps the register and a national
 * authority its extension requests; views get them from
 * {@link org.countrycoalition.registry.ui.edit.FactActions}.
 */
@NullMarked
package org.countrycoalition.registry.ui.edit;

import org.jspecify.annotations.NullMarked;
