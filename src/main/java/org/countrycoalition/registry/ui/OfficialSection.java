package org.countrycoalition.registry.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.registry.CohortCount;
import org.countrycoalition.registry.OfficialTotal;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.SourceText;

/**
 * What documents of the Convention count beside the States that sources name: each total
 * with its document, as far as documents had printed any by the reader's date.
 */
class OfficialSection extends Composite<Section> {

	OfficialSection(CohortCount counted, List<OfficialTotal> printed, CohortWords words, PageParts parts) {
		List<OfficialTotal> totals = printed.stream().filter((total) -> !total.asOf().isAfter(counted.on())).toList();
		String heading = parts.say("registry.cohort.official");
		getContent().addClassName("card");
		getContent().add(new H2(heading), new Paragraph(words.comparison(counted)));
		if (!totals.isEmpty()) {
			getContent().add(new DataTable<OfficialTotal>(heading).captionUnseen()
				.name(parts.say("registry.column.as_of"), (total) -> new Span(parts.dates().date(total.asOf())))
				.figure(parts.say("registry.column.count"),
						(total) -> new Span(parts.switches().formats().number(total.count())))
				.component(parts.say("registry.source"), (total) -> new SourceText(total.source()))
				.component(parts.say("registry.actions"), parts.actions()::of)
				.rows(totals));
		}
		getContent().add(parts.actions().addTotal(counted.cohort()));
	}

}
