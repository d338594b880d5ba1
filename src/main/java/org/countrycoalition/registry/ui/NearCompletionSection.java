package org.countrycoalition.registry.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.registry.NearCompletion;
import org.countrycoalition.registry.StateDetails;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.SourceText;

/**
 * Of which duties the State has declared itself near the end, and what it took back.
 */
class NearCompletionSection extends Composite<Section> {

	private final PageParts parts;

	NearCompletionSection(StateDetails details, PageParts parts) {
		this.parts = parts;
		String heading = parts.say("registry.near");
		getContent().addClassName("card");
		getContent().add(new H2(heading));
		if (details.nearCompletion().isEmpty()) {
			getContent().add(new EmptyState(parts.say("registry.near.none"), parts.say("registry.near.none.advice")));
		}
		else {
			getContent().add(new DataTable<NearCompletion>(heading).captionUnseen()
				.name(parts.say("registry.article"), this::article)
				.text(parts.say("registry.near.declared"), (row) -> parts.dates().date(row.declaredOn()))
				.component(parts.say("registry.near.takenBack"), this::end)
				.component(parts.say("registry.source"), (row) -> new SourceText(row.source()))
				.component(parts.say("registry.actions"), parts.actions()::of)
				.rows(details.nearCompletion()));
		}
		getContent().add(parts.actions().declareNearCompletion(details.state().code()));
	}

	private Component end(NearCompletion row) {
		LocalDate withdrawn = row.withdrawnOn();
		return (withdrawn != null)
				? new Span(this.parts.say("registry.near.withdrawn", this.parts.dates().date(withdrawn)))
				: this.parts.dateOrAbsent(row.takenBackOn(), "registry.near.stands");
	}

	private Component article(NearCompletion row) {
		Span article = new Span(this.parts.say("registry.article." + row.article()));
		return row.illustrative() ? new Span(article, new Text(" "), new IllustrativeBadge()) : article;
	}

}
