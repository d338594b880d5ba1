package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.IntFunction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.TypedText;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.Paging;
import org.countrycoalition.workplan.Approval;
import org.countrycoalition.workplan.LinePage;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Writes plans in the reader's language. An absence is a word.
 *
 * @param texts the reader's language
 * @param switches the reader's switches
 * @param places addresses of other pages
 * @param typed keeps what the reader types
 */
@SpringComponent
record PlanWords(Texts texts, Switches switches, Places places, TypedText typed) {

	String say(String key, @Nullable Object... about) {
		return this.texts.of("workplan." + key, about);
	}

	Locale language() {
		return this.switches.language();
	}

	String pillar(Pillar pillar) {
		return this.texts.of("kernel.pillar." + pillar.name());
	}

	String refusal(PlanRefusal refusal) {
		return say("refusal." + refusal.reason().name());
	}

	/** Why something was written, as verbs tell the journal; of others it is as it is. */
	@Nullable String reason(@Nullable String reason) {
		boolean ours = reason != null && (reason.startsWith("plan.") || reason.startsWith("progress."));
		return ours ? say("reason." + reason) : reason;
	}

	/** Who took a step of a version, by name and organisation; nothing if nobody did. */
	String person(Plan plan, Approval.@Nullable Step step) {
		return (step != null) ? say("person", step.name(), plan.source()) : "";
	}

	String years(Plan plan) {
		return plan.firstYear() + "–" + plan.lastYear();
	}

	String number(BigDecimal number) {
		return this.switches.formats().number(number);
	}

	String number(long number) {
		return this.switches.formats().number(number);
	}

	/** Leads through the pages of a list of lines. */
	Paging paging(int page, int count, IntFunction<String> address) {
		return new Paging(new Paging.Part(page, LinePage.SIZE, count), this.switches.formats(), this.places, address);
	}

	/** The sum in words, with whether it is a lower bound. */
	String total(FigureSum sum) {
		return switch (sum.atLeast()) {
			case Figure.Known known ->
				sum.isLowerBound() ? this.texts.of("kernel.sum.atLeast", number(known.value())) : number(known.value());
			case Figure.Absent absent -> this.texts.of("kernel.absence." + absent.reason().name());
		};
	}

	Component sum(FigureSum sum) {
		return (sum.atLeast() instanceof Figure.Absent) ? new Absence(total(sum)) : new Span(total(sum));
	}

	Component amount(@Nullable BigDecimal amount, String absence) {
		return (amount != null) ? new Span(number(amount)) : new Absence(say(absence));
	}

	/**
	 * Leads to the same page for another year.
	 * @param address of the page for a year
	 */
	Component years(Plan plan, IntFunction<String> address, int here) {
		UnorderedList list = new UnorderedList();
		for (int year : plan.years()) {
			Anchor link = new Anchor(this.places.to(address.apply(year)), String.valueOf(year));
			if (year == here) {
				link.getElement().setAttribute("aria-current", "true");
			}
			list.add(new ListItem(link));
		}
		Nav nav = new Nav(list);
		nav.addClassName("choice-links");
		nav.setAriaLabel(say("years"));
		return nav;
	}

}
