package org.countrycoalition.gap.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.shell.Moment;

/**
 * What the page of all gaps is made with beside the gaps.
 *
 * @param file of what it shows
 * @param moment reads a page at once
 */
@SpringComponent
record PortfolioParts(PortfolioFile file, Moment moment) {
}
