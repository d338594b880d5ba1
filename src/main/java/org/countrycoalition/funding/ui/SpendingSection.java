package org.countrycoalition.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import org.countrycoalition.funding.SpendingOnPlan.Spent;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.shell.components.DataTable;

/**
 * What of a year's plan was spent, as its operators report and its authority accepts.
 */
class SpendingSection extends Composite<Section> {

	SpendingSection(CountryCode state, int year, Spent spent, FundingParts parts) {
		String heading = parts.say("funding.spent", String.valueOf(year));
		String progress = "countries/" + state.iso3() + "/workplan/progress?year=" + year;
		getContent().addClassName("card");
		getContent().add(new H2(heading), new DataTable<Part>(heading).captionUnseen()
			.name(parts.say("funding.pillar"), (part) -> new Span(part.name().get()))
			.figure(parts.say("funding.spent.in", spent.currency()), (part) -> parts.amounts().amount(part.amount()))
			.rows(spent.pillars()
				.stream()
				.map((pillar) -> new Part(() -> parts.say("kernel.pillar." + pillar.pillar().name()), pillar.amount()))
				.toList())
			.total(new Part(() -> parts.say("funding.total"), spent.all())),
				new Paragraph(parts.say(spent.acceptedOnly() ? "funding.spent.rule.accepted" : "funding.spent.rule",
						spent.reported(), spent.over())),
				new Paragraph(new Anchor(parts.places().to(progress), parts.say("funding.spent.open"))));
		parts.nominalOnly("funding.spent.nominal").forEach(getContent()::add);
	}

	/**
	 * @param name of the pillar in the reader's language
	 * @param amount in the plan's currency
	 */
	private record Part(SerializableSupplier<String> name, FigureSum amount) {
	}

}
