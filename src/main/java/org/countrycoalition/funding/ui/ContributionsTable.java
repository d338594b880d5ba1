package org.countrycoalition.funding.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.Undecided;
import org.countrycoalition.shell.components.Badge;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.SourceText;
import org.countrycoalition.shell.components.TierBadge;

/**
 * Every contribution with all that its source says, and whether it counts.
 *
 * @param labels names of donors
 * @param parts of pages
 * @param history of each contribution
 * @param undecided which may be the same money as another one, or are disputed
 */
record ContributionsTable(StateLabels labels, FundingParts parts, ContributionHistory history, Undecided undecided) {

	DataTable<Contribution> of(String heading, List<Contribution> rows) {
		return new DataTable<Contribution>(heading).captionUnseen()
			.name(this.parts.say("funding.donor"), this::donor)
			.text(this.parts.say("funding.year"), (row) -> String.valueOf(row.year()))
			.component(this.parts.say("funding.pillar"), this::pillar)
			.component(this.parts.say("funding.stage"), this::stage)
			.figure(this.parts.say("funding.amount.original"), this::original)
			.figure(this.parts.usd(), (row) -> this.parts.amounts().amount(row.dollars()))
			.component(this.parts.say("funding.counts"), this::counts)
			.component(this.parts.say("funding.source"), (row) -> new SourceText(row.source()))
			.component(this.parts.say("funding.tier"), (row) -> new TierBadge(row.tier()))
			.component(this.parts.say("funding.history"), (row) -> this.history.button(row, subject(row)))
			.rows(rows);
	}

	private String subject(Contribution row) {
		return this.parts.say("funding.history.subject", this.labels.donor(row), String.valueOf(row.year()),
				this.parts.say("funding.stage." + row.stage().name()));
	}

	private Component donor(Contribution row) {
		Component link = this.labels.link(row.donor(), row.donorName());
		return row.illustrative() ? new Span(link, new Text(" "), new IllustrativeBadge()) : link;
	}

	private Component pillar(Contribution row) {
		Span cell = new Span(this.parts.say("kernel.pillar." + row.pillar().name()));
		cell.add(detail(row.themes().isBlank() ? this.parts.say("funding.themes.none")
				: this.parts.say("funding.themes", row.themes())));
		if (row.capacity()) {
			cell.add(detail(this.parts.say("funding.capacity")));
		}
		return cell;
	}

	private Component stage(Contribution row) {
		Span cell = new Span(this.parts.say("funding.stage." + row.stage().name()));
		if (row.stageAssumed()) {
			cell.add(new Text(" "), new Badge(this.parts.say("funding.stage.assumed")));
		}
		return cell;
	}

	/** What is given in kind is told by its quantity if nobody has valued it. */
	private Component original(Contribution row) {
		Quantity quantity = row.quantity();
		return (row.original() == null && quantity != null)
				? new Span(this.parts.say("funding.funnel.quantity",
						this.parts.switches().formats().number(quantity.number()), quantity.unit()))
				: this.parts.amounts().original(row.original());
	}

	private Component counts(Contribution row) {
		Span cell = new Span(this.parts.say(CountingWords.of(row)));
		cell.addClassName("counts");
		if (row.alsoIn() > 0) {
			cell.add(detail(this.parts.say("funding.counts.alsoIn", row.alsoIn())));
		}
		CountingWords.open(row, this.undecided).forEach((key) -> cell.add(detail(this.parts.say(key))));
		row.aside().forEach((aside) -> cell.add(detail(AsideWords.of(aside, this.parts))));
		if (row.note() != null) {
			cell.add(detail(row.note()));
		}
		return cell;
	}

	private static Span detail(String text) {
		Span detail = new Span(text);
		detail.addClassName("detail");
		return detail;
	}

}
