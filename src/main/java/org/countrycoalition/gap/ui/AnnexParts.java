package org.countrycoalition.gap.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.components.CountryTabs;

/**
 * What the page of an annex is made with.
 *
 * @param tabs lead to the State's other pages
 * @param places addresses of other pages
 * @param tables draw the annex up
 */
@SpringComponent
record AnnexParts(CountryTabs tabs, Places places, AnnexTables tables) {
}
