package org.countrycoalition.funding.ui;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.GivenElsewhere;
import org.countrycoalition.funding.Undecided;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.IllustrativeBadge;

/**
 * Shows what was given to regions, areas and the world, which are no States of the
 * register, and opens the lines behind it.
 *
 * @param parts of pages
 * @param passport says how figures came about
 * @param history of each contribution
 */
@SpringComponent
record ElsewhereSection(FundingParts parts, FundingPassport passport, ContributionHistory history) {

	/**
	 * @param rows of the year to receivers that are no States
	 */
	Component of(int year, List<Contribution> rows, StateLabels labels) {
		String heading = this.parts.say("funding.elsewhere", String.valueOf(year));
		if (rows.isEmpty()) {
			return new Card(heading, new Paragraph(this.parts.say("funding.elsewhere.none", String.valueOf(year))));
		}
		Locale language = this.parts.switches().language();
		Card card = new Card(heading, table(heading, GivenElsewhere.of(rows, language)));
		Map<String, List<Contribution>> byName = rows.stream()
			.collect(Collectors.groupingBy(labels::recipient, () -> new TreeMap<>(Collator.getInstance(language)),
					Collectors.toList()));
		byName.forEach((name, lines) -> {
			String behind = this.parts.say("funding.elsewhere.lines", name, lines.size());
			card.add(new NativeDetails(behind,
					new ContributionsTable(labels, this.parts, this.history, Undecided.NONE).of(behind, lines)));
		});
		card.add(this.passport.elsewhere(rows));
		return card;
	}

	private DataTable<GivenElsewhere> table(String heading, List<GivenElsewhere> given) {
		return new DataTable<GivenElsewhere>(heading).captionUnseen()
			.name(this.parts.say("funding.elsewhere.recipient"), this::name)
			.text(this.parts.say("funding.stage"), (row) -> this.parts.say("funding.stage." + row.stage().name()))
			.figure(this.parts.usd(), this::amount)
			.figure(this.parts.say("funding.donors"), (row) -> this.parts.donors(row.donors()))
			.rows(given);
	}

	private Component name(GivenElsewhere row) {
		Span name = new Span(row.name().in(this.parts.switches().language()));
		if (row.rows().stream().allMatch(Contribution::illustrative)) {
			name.add(new Text(" "), new IllustrativeBadge());
		}
		else if (row.rows().stream().anyMatch(Contribution::illustrative)) {
			name.add(new Text(" "), IllustrativeBadge.mixed());
		}
		return name;
	}

	private Component amount(GivenElsewhere row) {
		Component money = this.parts.amounts().amount(row.money());
		if (row.inKind().parts() == 0) {
			return money;
		}
		Span beside = new Span(this.parts.say("funding.inKind.beside", this.parts.amounts().written(row.inKind()),
				row.inKind().parts()));
		beside.addClassName("detail");
		return new Span(money, beside);
	}

}
