package org.countrycoalition.funding.ui;

import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import org.countrycoalition.funding.FundingYear;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Ratio;
import org.countrycoalition.shell.components.DataTable;

/**
 * The total of a year in parts, each with its share: by donor or by pillar.
 */
class ShareSection extends Composite<Section> {

	private final FundingParts parts;

	private ShareSection(FundingParts parts, String heading, String subject, List<Part> rows, FigureSum total) {
		this.parts = parts;
		AmountWords amounts = parts.amounts();
		getContent().addClassName("card");
		getContent().add(new H2(heading));
		getContent().add(new DataTable<Part>(heading).captionUnseen()
			.name(subject, (row) -> row.name().get())
			.figure(parts.usd(), (row) -> amounts.amount(row.amount()))
			.figure(parts.say("funding.share"), this::share)
			.rows(rows)
			.total(new Part(() -> new Span(parts.say("funding.total")), total)));
	}

	private Component share(Part row) {
		return (row.amount().parts() == 0) ? new Span() : this.parts.amounts().share(row.share());
	}

	static ShareSection byDonor(FundingYear year, StateLabels labels, FundingParts parts) {
		return new ShareSection(parts, parts.say("funding.byDonor"), parts.say("funding.donor"), year.byDonor()
			.stream()
			.map((donor) -> new Part(() -> labels.link(donor.donor(), donor.name()), donor.amount(), donor.share()))
			.toList(), year.total());
	}

	static ShareSection byPillar(FundingYear year, FundingParts parts) {
		ShareSection section = new ShareSection(parts, parts.say("funding.byPillar"), parts.say("funding.pillar"),
				Arrays.stream(Pillar.values()).map((pillar) -> {
					FigureSum amount = year.byPillar().in(pillar);
					return new Part(() -> new Span(parts.say("kernel.pillar." + pillar.name())), amount,
							Ratio.of(amount.atLeast(), year.total().atLeast()));
				}).toList(), year.total());
		Span kind = new Span((year.inKind().parts() == 0) ? parts.say("funding.inKind.none")
				: parts.say("funding.inKind.beside", parts.amounts().written(year.inKind()), year.inKind().parts()));
		kind.addClassNames("muted", "in-kind");
		section.getContent().add(kind);
		return section;
	}

	/**
	 * @param name makes what names the part
	 * @param amount of it
	 * @param share of the known total
	 */
	private record Part(SerializableSupplier<Component> name, FigureSum amount, Ratio share) {

		Part(SerializableSupplier<Component> name, FigureSum total) {
			this(name, total, Ratio.of(total.atLeast(), total.atLeast()));
		}

	}

}
