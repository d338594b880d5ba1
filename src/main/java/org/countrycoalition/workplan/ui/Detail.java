package org.countrycoalition.workplan.ui;

import com.vaadin.flow.component.html.Span;

/**
 * Small print under a figure or a name.
 */
class Detail extends Span {

	Detail(String text) {
		super(text);
		addClassName("detail");
	}

}
