package org.countrycoalition.workplan.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.charts.Charts;

/**
 * What timelines are made with.
 *
 * @param charts draws
 * @param picture of a plan
 * @param marks days that matter
 */
@SpringComponent
record TimelineParts(Charts charts, PlanPicture picture, TimelineMarks marks) {
}
