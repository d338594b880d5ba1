package org.countrycoalition.gap.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.gap.Fund;
import org.countrycoalition.gap.GapYears;
import org.countrycoalition.shell.Places;

/**
 * Asks how large a fund is, when it has its money and in which order it goes. What is
 * asked has an address of its own.
 */
class FundForm extends Composite<Div> {

	private final TextField size = new TextField();

	private final Select<Boolean> each = new Select<>();

	private final Select<Integer> from = new Select<>();

	private final Select<Integer> to = new Select<>();

	private final Select<Fund.Order> order = new Select<>();

	private final FundAddress asked;

	private final GapWords words;

	private final Places places;

	FundForm(FundAddress asked, GapWords words, Places places) {
		this.asked = asked;
		this.words = words;
		this.places = places;
		this.size.setLabel(words.head("gap.fund.size"));
		this.size.setValue((asked.size() != null) ? words.switches().formats().number(asked.size()) : "");
		this.each.setLabel(words.say("gap.fund.each"));
		this.each.setItems(List.of(false, true));
		this.each.setItemLabelGenerator((yearly) -> words.say("gap.fund.each." + yearly));
		this.each.setValue(asked.yearly());
		year(this.from, "gap.annex.from", asked.from());
		year(this.to, "gap.annex.to", asked.to());
		this.order.setLabel(words.say("gap.fund.order"));
		this.order.setItems(Fund.Order.values());
		this.order.setItemLabelGenerator((item) -> words.say("gap.fund.order." + item.code()));
		this.order.setValue(asked.order());
		Button calculate = new Button(words.say("gap.fund.calculate"), (click) -> calculate());
		calculate.addThemeVariants(ButtonVariant.PRIMARY);
		calculate.addClickShortcut(Key.ENTER).listenOn(this);
		this.each.addClassName("long-choice");
		this.order.addClassName("long-choice");
		getContent().addClassName("filters");
		getContent().add(this.size, this.each, this.from, this.to, this.order, calculate);
	}

	private void year(Select<Integer> choice, String label, int chosen) {
		choice.setLabel(this.words.say(label));
		int first = Math.max(GapYears.FIRST, chosen - GapYears.MOST / 2);
		choice.setItems(IntStream.rangeClosed(first, Math.min(GapYears.LAST, first + GapYears.MOST)).boxed().toList());
		choice.setItemLabelGenerator(String::valueOf);
		choice.setValue(chosen);
	}

	/** What is typed stays where it is if it is no amount, or the years are not. */
	private void calculate() {
		Optional<BigDecimal> typed = FundAddress.read(this.size.getValue(), this.words.switches().language());
		boolean spans = GapYears.spans(this.from.getValue(), this.to.getValue());
		this.size.setErrorMessage(this.words.say("gap.fund.size.needed", this.words.amount(Fund.LARGEST)));
		this.size.setInvalid(typed.isEmpty());
		this.to.setErrorMessage(this.words.say("gap.fund.years.order", GapYears.MOST));
		this.to.setInvalid(!spans);
		if (typed.isPresent() && spans) {
			this.places.open(UI.getCurrent(), new FundAddress(typed.get(), this.each.getValue(), this.from.getValue(),
					this.to.getValue(), this.asked.rule(), this.order.getValue())
				.written());
		}
	}

}
