package org.countrycoalition.funding.ui;

import java.math.BigDecimal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Ratio;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.Absence;

/**
 * Writes contributions in the reader's language. An absence is a word.
 */
@SpringComponent
class FundingWords {

	private final Texts texts;

	private final Switches switches;

	FundingWords(Texts texts, Switches switches) {
		this.texts = texts;
		this.switches = switches;
	}

	String say(String key, Object... about) {
		return this.texts.of(key, about);
	}

	Switches switches() {
		return this.switches;
	}

	String pillar(Pillar pillar) {
		return say("kernel.pillar." + pillar.name());
	}

	String amount(BigDecimal dollars) {
		return this.switches.formats().number(dollars, 0);
	}

	/** The sum in words, with whether it is a lower bound. */
	String total(FigureSum sum) {
		return switch (sum.atLeast()) {
			case Figure.Known known ->
				sum.isLowerBound() ? say("kernel.sum.atLeast", amount(known.value())) : amount(known.value());
			case Figure.Absent absent -> say("kernel.absence." + absent.reason().name());
		};
	}

	Component sum(FigureSum sum) {
		return (sum.atLeast() instanceof Figure.Absent) ? new Absence(total(sum)) : new Span(total(sum));
	}

	Component share(Ratio share) {
		return switch (share) {
			case Ratio.Computable part ->
				new Span(say("kernel.ratio.percent", this.switches.formats().number(part.percent(), 0)));
			case Ratio.NotComputable none -> new Absence(say("kernel.ratio.reason." + none.reason().name()));
		};
	}

	Component dollars(Contribution row) {
		return switch (row.dollars()) {
			case Figure.Known known -> row.estimated() ? new Span(say("funding.estimated", amount(known.value())))
					: new Span(amount(known.value()));
			case Figure.Absent absent -> new Absence(say("kernel.absence." + absent.reason().name()));
		};
	}

	Component original(Contribution row) {
		Money money = row.original();
		return (money != null) ? new Span(money.currency().getCurrencyCode() + "\u00a0" + amount(money.amount()))
				: new Absence(say("funding.original.none"));
	}

	Component themes(Contribution row) {
		return row.themes().isEmpty() ? new Absence(say("funding.themes.none")) : new Span(row.themes());
	}

	String stage(Contribution row) {
		String stage = say("funding.stage." + row.stage().name());
		return row.stageAssumed() ? say("funding.stage.assumed", stage) : stage;
	}

	String counts(Contribution row) {
		if (row.inKind()) {
			return say("funding.counts.inKind");
		}
		if (!row.currentEdition()) {
			return say("funding.counts.earlierEdition");
		}
		if (!row.counted()) {
			return say("funding.counts.sameMoney");
		}
		return (row.inDonorsTable() > 0) ? say("funding.counts.once") : say("funding.counts.yes");
	}

}
