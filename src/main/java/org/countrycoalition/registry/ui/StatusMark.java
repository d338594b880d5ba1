package org.countrycoalition.registry.ui;

import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.registry.TreatyStatus;

/**
 * A State's status as a shape and a word, with the day since when.
 */
class StatusMark extends Composite<Span> {

	StatusMark(TreatyStatus status, String words) {
		Span shape = new Span(shape(status));
		shape.getElement().setAttribute("aria-hidden", "true");
		shape.addClassName("status-shape");
		getContent().addClassNames("status-mark", "status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		getContent().add(shape, new Span(words));
	}

	private static String shape(TreatyStatus status) {
		return switch (status) {
			case PARTY -> "●";
			case DEPOSITED -> "◐";
			case SIGNATORY -> "○";
			case WITHDRAWN -> "✕";
			case NOT_PARTY -> "–";
		};
	}

}
