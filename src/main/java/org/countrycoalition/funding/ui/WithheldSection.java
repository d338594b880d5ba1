package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.funnel.WithheldTotal;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;

/**
 * What intents that are not public come to, as far as that may be known.
 */
final class WithheldSection extends Card {

	/** Nothing where no total is told. */
	static Optional<WithheldSection> of(List<WithheldTotal> totals, FunnelWords words) {
		return totals.isEmpty() ? Optional.empty() : Optional.of(new WithheldSection(totals, words));
	}

	private WithheldSection(List<WithheldTotal> totals, FunnelWords words) {
		super(words.say("withheld"),
				new DataTable<WithheldTotal>(words.say("withheld")).captionUnseen()
					.name(words.say("withheld.year"), (total) -> new Span(String.valueOf(total.year())))
					.figure(words.say("withheld.total"), (total) -> new Span(written(total, words)))
					.text(words.say("withheld.on"), (total) -> words.date(total.on()))
					.rows(totals),
				new Paragraph(words.say("withheld.rule")));
		words.parts().nominalOnly("funding.funnel.withheld.nominal").forEach(this::add);
		setId("withheld");
	}

	private static String written(WithheldTotal total, FunnelWords words) {
		if (total.usd().signum() == 0) {
			return words.say(total.atLeast() ? "withheld.little.atLeast" : "withheld.little");
		}
		String amount = words.parts().amounts().written(Money.usd(total.usd()));
		// rounded, so that "at least" could be more than there is
		return total.atLeast() ? words.say("withheld.atLeast", amount) : amount;
	}

}
