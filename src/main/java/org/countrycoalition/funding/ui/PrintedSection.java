package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.PrintedYear;
import org.countrycoalition.funding.PublishedFigure;
import org.countrycoalition.funding.PublishedFigure.Kind;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.SourceText;

/**
 * Totals of a State's years as sources print them, beside the payments that are recorded
 * from the same publisher. Where none are recorded the printed total stands alone.
 */
class PrintedSection extends Composite<Section> {

	private final FundingParts parts;

	/**
	 * @param years with printed totals
	 * @param all figures, those of earlier editions too
	 */
	PrintedSection(List<PrintedYear> years, List<PublishedFigure> all, FundingParts parts) {
		this.parts = parts;
		String heading = parts.say("funding.printed");
		getContent().addClassName("card");
		getContent().add(new H2(heading),
				new DataTable<PrintedYear>(heading).captionUnseen()
					.name(parts.say("funding.year"), (year) -> new Span(String.valueOf(year.year())))
					.figure(parts.say("funding.printed.national"), (year) -> figure(year, Kind.NATIONAL))
					.figure(parts.say("funding.printed.international"), (year) -> figure(year, Kind.INTERNATIONAL))
					.figure(parts.say("funding.printed.total"), this::total)
					.figure(parts.say("funding.printed.lines"), this::recorded)
					.figure(parts.say("funding.printed.difference"), this::difference)
					.component(parts.say("funding.source"), PrintedSection::source)
					.rows(years),
				new PassportLine(passport(all)));
	}

	private Component figure(PrintedYear year, Kind kind) {
		return year.figure(kind)
			.<Component>map((figure) -> new Span(number(figure.amount(), figure.decimals())))
			.orElseGet(() -> new Absence(this.parts.say("funding.printed.none")));
	}

	private Component total(PrintedYear year) {
		Div cell = new Div(figure(year, Kind.TOTAL));
		year.figure(Kind.TOTAL)
			.ifPresent((printed) -> year.otherSum()
				.ifPresent((sum) -> cell.add(NationalCells.detail(this.parts.say("funding.printed.parts",
						number(printed.amount(), printed.decimals()), number(sum, 0))))));
		return cell;
	}

	private Component recorded(PrintedYear year) {
		if (year.lines().isEmpty()) {
			return new Absence(this.parts.say("funding.printed.withoutLines"));
		}
		return new Div(this.parts.amounts().amount(year.recorded()),
				NationalCells.detail(this.parts.say("funding.printed.count", year.lines().size())));
	}

	private Component difference(PrintedYear year) {
		BigDecimal difference = year.difference();
		if (difference == null) {
			return new Absence(this.parts.say("kernel.ratio.notComputable"));
		}
		return new Span((difference.signum() == 0) ? this.parts.say("funding.printed.agrees") : number(difference, 0));
	}

	private String number(BigDecimal amount, int decimals) {
		return this.parts.switches().formats().printed(amount, decimals);
	}

	private static Component source(PrintedYear year) {
		Div sources = new Div();
		year.figures()
			.stream()
			.filter((figure) -> !figure.kind().isOfSplit())
			.map(PublishedFigure::source)
			.distinct()
			.forEach((source) -> sources.add(new SourceText(source)));
		return sources;
	}

	private List<String> passport(List<PublishedFigure> all) {
		long earlier = all.stream().filter((figure) -> !figure.current()).count();
		List<String> line = new ArrayList<>(List.of(this.parts.say("funding.printed.rule"),
				this.parts.say("funding.passport.currency", this.parts.prices().nominalOnly()),
				this.parts.say("funding.passport.asOf",
						this.parts.switches().formats().date(LocalDate.now(this.parts.switches().clock())))));
		if (earlier > 0) {
			line.add(this.parts.say("funding.printed.earlier", earlier));
		}
		return line;
	}

}
