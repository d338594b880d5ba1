package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.PrintedYear;
import org.countrycoalition.funding.PublishedFigure;
import org.countrycoalition.funding.PublishedFigure.Kind;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.PassportLine;

/**
 * Shares of a State's year by theme as a source prints them, beside what recorded
 * payments say. A printed theme may join pillars: it is in no sum of pillars.
 */
class SplitSection extends Composite<Section> {

	/** Digits of a million. */
	private static final int MILLION = 6;

	private final PrintedYear year;

	private final FundingParts parts;

	SplitSection(PrintedYear year, FundingParts parts) {
		this.year = year;
		this.parts = parts;
		String heading = parts.say("funding.split.of", String.valueOf(year.year()));
		List<Kind> shares = Stream.of(Kind.values())
			.filter((kind) -> kind.isOfSplit() && kind != Kind.SPLIT_TOTAL)
			.toList();
		getContent().addClassName("card");
		getContent().add(new H2(heading), new DataTable<Kind>(heading).captionUnseen()
			.name(parts.say("funding.split.theme"), (kind) -> new Span(parts.say("funding.split.kind." + kind.name())))
			.figure(parts.say("funding.split.printed"), this::printed)
			.figure(parts.say("funding.split.percent"), this::percent)
			.figure(parts.say("funding.split.lines"), this::recorded)
			.rows(shares)
			.total(Kind.SPLIT_TOTAL),
				new PassportLine(
						List.of(parts.say("funding.split.rule"),
								parts.say("funding.passport.currency", parts.prices()
									.nominalOnly()),
								parts.say(
										"funding.passport.asOf", parts.switches()
											.formats()
											.date(LocalDate.now(parts.switches().clock()))),
								parts.say("funding.passport.sources",
										String.join("; ",
												SourceTitles.of(year.figures()
													.stream()
													.filter((figure) -> figure.kind().isOfSplit())
													.map(PublishedFigure::source), parts))))));
	}

	private Component printed(Kind kind) {
		return this.year.figure(kind)
			.<Component>map((figure) -> new Span(number(figure.amount(), figure.decimals())))
			.orElseGet(() -> new Absence(this.parts.say("funding.printed.none")));
	}

	private Component percent(Kind kind) {
		BigDecimal percent = this.year.figure(kind).map(PublishedFigure::percent).orElse(null);
		if (kind == Kind.SPLIT_TOTAL) {
			return new Span();
		}
		return (percent == null) ? new Absence(this.parts.say("funding.printed.none")) : new Span(this.parts
			.say("kernel.ratio.percent", number(percent, Math.max(0, percent.stripTrailingZeros().scale()))));
	}

	private Component recorded(Kind kind) {
		FigureSum sum = this.year.recorded(kind);
		if (sum.parts() == 0) {
			return new Absence(this.parts.say("funding.amount.none"));
		}
		int decimals = this.year.figure(kind).map(PublishedFigure::decimals).orElse(1);
		return switch (sum.atLeast()) {
			case Figure.Known known -> {
				String amount = number(known.value().movePointLeft(MILLION), decimals);
				yield new Span(sum.isLowerBound() ? this.parts.say("kernel.sum.atLeast", amount) : amount);
			}
			case Figure.Absent absent -> new Absence(this.parts.say("kernel.absence." + absent.reason().name()));
		};
	}

	private String number(BigDecimal amount, int decimals) {
		return this.parts.switches().formats().printed(amount, decimals);
	}

}
