package org.countrycoalition.funding.ui;

import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.FundingYear;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.TierBadge;

/**
 * The tables of a year's money: by donor, by pillar, and row by row.
 */
@SpringComponent
class FundingSections {

	private final FundingWords words;

	FundingSections(FundingWords words) {
		this.words = words;
	}

	Component byDonor(FundingYear funding) {
		String heading = this.words.say("funding.byDonor");
		return card(heading,
				new DataTable<FundingYear.OfDonor>(heading).captionUnseen()
					.name(this.words.say("funding.donor"), (donor) -> new Span(donor.name()))
					.figure(this.words.say("funding.usd"), (donor) -> this.words.sum(donor.amount()))
					.figure(this.words.say("funding.share"), (donor) -> this.words.share(donor.share()))
					.rows(funding.byDonor()),
				passport(funding));
	}

	Component byPillar(FundingYear funding) {
		String heading = this.words.say("funding.byPillar");
		return card(heading,
				new DataTable<Pillar>(heading).captionUnseen()
					.name(this.words.say("funding.pillar"), (pillar) -> new Span(this.words.pillar(pillar)))
					.figure(this.words.say("funding.usd"), (pillar) -> this.words.sum(funding.byPillar().in(pillar)))
					.rows(Arrays.asList(Pillar.values())),
				new PassportLine(List.of(this.words.say("funding.unallocated.rule"))));
	}

	Component rows(List<Contribution> contributions) {
		String heading = this.words.say("funding.contributions");
		return card(heading,
				new DataTable<Contribution>(heading).captionUnseen()
					.name(this.words.say("funding.donor"), (row) -> new Span(row.donorName()))
					.component(this.words.say("funding.themes"), this.words::themes)
					.text(this.words.say("funding.pillar"), (row) -> this.words.pillar(row.pillar()))
					.text(this.words.say("funding.stage"), this.words::stage)
					.figure(this.words.say("funding.original"), this.words::original)
					.figure(this.words.say("funding.usd"), this.words::dollars)
					.text(this.words.say("funding.counts"), this.words::counts)
					.component(this.words.say("funding.source"), FundingSections::source)
					.rows(contributions));
	}

	private static Component source(Contribution row) {
		Span source = new Span(row.source());
		source.addClassName("detail");
		return new Div(source, new TierBadge(row.tier()));
	}

	private PassportLine passport(FundingYear funding) {
		return new PassportLine(List.of(this.words.say("funding.rule"), this.words.say("funding.currency"),
				this.words.say("funding.rows", funding.payments()),
				this.words.say("funding.assumed", funding.assumed()),
				this.words.say("funding.once", funding.countedOnce())));
	}

	private static Section card(String heading, Component... content) {
		Section card = new Section(new H2(heading));
		card.add(content);
		card.addClassName("card");
		return card;
	}

}
