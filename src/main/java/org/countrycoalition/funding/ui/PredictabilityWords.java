package org.countrycoalition.funding.ui;

import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.Predictability;
import org.countrycoalition.funding.Predictability.Largest;
import org.countrycoalition.funding.Predictability.MultiYear;
import org.countrycoalition.funding.Predictability.OnTime;
import org.countrycoalition.kernel.Ratio;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.PassportLine;

/**
 * Writes how predictable contributions are, each figure with how many rows it rests on.
 */
@SpringComponent
class PredictabilityWords {

	private final FundingParts parts;

	PredictabilityWords(FundingParts parts) {
		this.parts = parts;
	}

	FundingParts parts() {
		return this.parts;
	}

	String say(String key, Object... about) {
		return this.parts.say("funding.predictability." + key, about);
	}

	Component multiYear(Predictability row) {
		MultiYear share = row.multiYear();
		if (share.commitments() == 0) {
			return new Absence(say("multiYear.none"));
		}
		String low = percent(share.low());
		String high = percent(share.high());
		Component figure = (share.low() instanceof Ratio.NotComputable) ? new Absence(low)
				: new Span(low.equals(high) ? low : say("range", low, high));
		Span cell = new Span(figure);
		detail(cell, say("multiYear.count", share.multi(), share.commitments()));
		if (share.untold() > 0) {
			detail(cell, say("multiYear.untold", share.untold()));
		}
		if (share.unknown() > 0) {
			detail(cell, say("unknown", share.unknown()));
		}
		return cell;
	}

	Component yearsAhead(Predictability row) {
		return (row.yearsAhead() > 0) ? new Span(say("yearsAhead.count", row.yearsAhead()))
				: new Absence(say("yearsAhead.none"));
	}

	Component onTime(Predictability row) {
		OnTime times = row.onTime();
		Span cell = new Span(
				(times.told() == 0) ? new Absence(say((times.payments() == 0) ? "onTime.noPayment" : "onTime.untold"))
						: new Span(this.parts.say("kernel.ratio.ofWithPercent", times.kept(), times.told(),
								number(Ratio.of(times.kept(), times.told())))));
		if (times.payments() > times.told()) {
			detail(cell, say("onTime.open", times.payments() - times.told(), times.payments()));
		}
		if (times.overdue() > 0) {
			detail(cell, say("onTime.overdue", times.overdue()));
		}
		return cell;
	}

	Component donors(Predictability row) {
		return (row.donors() > 0) ? new Span(this.parts.switches().formats().number(row.donors()))
				: new Absence(say("donors.none"));
	}

	Component largest(Predictability row, StateLabels labels) {
		Largest largest = row.largest();
		if (largest == null) {
			return new Absence(say((row.donors() > 0) ? "largest.unknown" : "donors.none"));
		}
		Span cell = new Span(percent(largest.share()));
		Span who = new Span(labels.link(largest.donor(), largest.name()));
		who.addClassName("detail");
		cell.add(who);
		if (largest.unknown() > 0) {
			detail(cell, say("unknown", largest.unknown()));
		}
		return cell;
	}

	PassportLine passport(int year) {
		String running = String.valueOf(LocalDate.now(this.parts.switches().clock()).getYear());
		return new PassportLine(List.of(say("rule.multiYear", String.valueOf(year)), say("rule.yearsAhead", running),
				say("rule.onTime", String.valueOf(year)), say("rule.donors", String.valueOf(year)),
				this.parts.say("funding.passport.currency", this.parts.prices().nominalOnly()), say("source"),
				this.parts.say("funding.passport.asOf",
						this.parts.switches().formats().date(LocalDate.now(this.parts.switches().clock())))));
	}

	private static void detail(Span cell, String words) {
		Span detail = new Span(words);
		detail.addClassName("detail");
		cell.add(detail);
	}

	private String percent(Ratio ratio) {
		return switch (ratio) {
			case Ratio.Computable known -> this.parts.say("kernel.ratio.percent", number(known));
			case Ratio.NotComputable none -> this.parts.say("kernel.ratio.reason." + none.reason().name());
		};
	}

	private String number(Ratio ratio) {
		return switch (ratio) {
			case Ratio.Computable known -> this.parts.switches()
				.formats()
				.number(known.numerator().movePointRight(2).divide(known.denominator(), MathContext.DECIMAL64), 0);
			case Ratio.NotComputable none -> "";
		};
	}

}
