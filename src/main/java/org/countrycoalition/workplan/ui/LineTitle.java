package org.countrycoalition.workplan.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.workplan.PlanLine;

/**
 * The title of a line in a table, with who does it and where under it.
 */
class LineTitle extends Div {

	LineTitle(PlanLine line) {
		add(new Span(line.title()));
		List<String> about = Stream.of(line.operator(), line.location()).flatMap(Stream::ofNullable).toList();
		if (!about.isEmpty()) {
			add(new Detail(String.join(" · ", about)));
		}
	}

}
