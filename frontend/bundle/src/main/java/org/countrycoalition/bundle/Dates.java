package org.countrycoalition.bundle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Fields for dates and times. */
@Tag("div")
@Route("dates")
@DependencyTrigger({ DatePicker.class, TimePicker.class, DateTimePicker.class })
@Uses(DatePicker.class)
@Uses(TimePicker.class)
@Uses(DateTimePicker.class)
class Dates extends Component {

}
