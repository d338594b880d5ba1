package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.Badge;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.TierBadge;
import org.countrycoalition.workplan.LinePage;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanVersion;
import org.countrycoalition.workplan.VersionComparison;
import org.countrycoalition.workplan.VersionComparison.Change;
import org.countrycoalition.workplan.VersionComparison.Costs;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a plan's versions: which there are, and what became of money and lines
 * between two of them.
 */
@SpringComponent
class VersionTables {

	private final PlanWords words;

	VersionTables(PlanWords words) {
		this.words = words;
	}

	Section versions(CountryCode state, List<PlanVersion> versions) {
		String heading = this.words.say("versions");
		return new Card(heading, new DataTable<PlanVersion>(heading).captionUnseen()
			.name(this.words.say("version"), (version) -> new Span(name(version)))
			.text(this.words.say("history.status"), (version) -> this.words.say("status." + version.status().name()))
			.component(this.words.say("version.since"), this::since)
			.figure(this.words.say("version.lines"), (version) -> new Span(this.words.number(version.lines())))
			.component(this.words.say("history.tier"), (version) -> new TierBadge(version.tier()))
			.component(this.words.say("version.compare"), (version) -> withBefore(state, version, versions))
			.rows(versions));
	}

	String name(PlanVersion version) {
		return this.words.say("version.name", version.number(), version.title(),
				version.firstYear() + "–" + version.lastYear());
	}

	private Component since(PlanVersion version) {
		return (version.publishedAt() != null)
				? new Span(this.words.switches().formats().instant(version.publishedAt()))
				: new Absence(this.words.say("version.notPublished"));
	}

	private Component withBefore(CountryCode state, PlanVersion version, List<PlanVersion> versions) {
		return versions.stream()
			.filter((one) -> one.number() < version.number())
			.findFirst()
			.<Component>map((before) -> new Anchor(
					this.words.places().to(VersionAddress.of(state, before.number(), version.number())),
					this.words.say("version.compare.with", before.number())))
			.orElseGet(() -> new Absence(this.words.say("version.first")));
	}

	Section money(VersionComparison comparison) {
		String heading = this.words.say("compare.money");
		List<Row> rows = new ArrayList<>();
		comparison.money()
			.forEach((pillar, years) -> years.forEach((year, costs) -> rows.add(new Row(pillar, year, costs))));
		Section card = new Card(heading,
				new DataTable<Row>(heading).captionUnseen()
					.name(this.words.say("pillar"), (row) -> new Span(this.words.pillar(row.pillar())))
					.text(this.words.say("compare.year"), (row) -> String.valueOf(row.year()))
					.figure(this.words.say("compare.in", comparison.before().number(), comparison.before().currency()),
							(row) -> cost(row.costs().before()))
					.figure(this.words.say("compare.in", comparison.after().number(), comparison.after().currency()),
							(row) -> cost(row.costs().after()))
					.figure(this.words.say("compare.difference"), (row) -> difference(comparison, row.costs()))
					.rows(rows));
		card.add(new PassportLine(List.of(this.words.say("compare.rule"), this.words.say("passport.rule"),
				this.words.say("passport.source", comparison.after().source()))));
		return card;
	}

	private Component cost(@Nullable FigureSum sum) {
		return (sum != null) ? this.words.sum(sum) : new Absence(this.words.say("notPlanned"));
	}

	private Component difference(VersionComparison comparison, Costs costs) {
		BigDecimal difference = comparison.isSameCurrency() ? costs.difference() : null;
		if (difference == null) {
			return new Absence(this.words.say("compare.none"));
		}
		return new Span(
				(difference.signum() > 0) ? "+" + this.words.number(difference) : this.words.number(difference));
	}

	/**
	 * @param page that is shown, from 1
	 * @param address of a page
	 */
	Section lines(VersionComparison comparison, int page, IntFunction<String> address) {
		int all = comparison.changes().size();
		int shown = Math.min(page, LinePage.pages(all));
		String heading = this.words.say("compare.lines", all);
		Section card = new Card(heading,
				new DataTable<Change>(heading).captionUnseen()
					.name(this.words.say("line"),
							(change) -> new Span(new Badge(this.words.say("compare.kind." + change.kind().name())),
									new Text(" " + change.line().title())))
					.text(this.words.say("pillar"), (change) -> this.words.pillar(change.line().pillar()))
					.component(this.words.say("upload.what"), this::what)
					.rows(comparison.changes()
						.stream()
						.skip((long) (shown - 1) * LinePage.SIZE)
						.limit(LinePage.SIZE)
						.toList()));
		card.add(this.words.paging(shown, all, address));
		return card;
	}

	private Component what(Change change) {
		PlanLine before = change.before();
		PlanLine after = change.after();
		if (before == null || after == null) {
			return new Span(ChangeWords.planned(change.line(), this.words));
		}
		UnorderedList list = new UnorderedList();
		ChangeWords.between(before, after, this.words).forEach((part) -> list.add(new ListItem(part)));
		return list;
	}

	/**
	 * What a pillar costs in a year.
	 *
	 * @param pillar of the lines
	 * @param year of the costs
	 * @param costs in either version
	 */
	private record Row(Pillar pillar, int year, Costs costs) {
	}

}
