package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.shell.components.VerbDialog;

/**
 * The one thing that a verb asks for: a day, a reason, or who may see.
 */
final class Asked extends Composite<Div> implements VerbDialog.Fields {

	private static final int LONGEST = 500;

	private final FundingVerbWords words;

	private final DatePicker day;

	private final TextArea why = new TextArea();

	private final Select<Tier> tier = new Select<>();

	private Asked(FundingVerbWords words) {
		this.words = words;
		this.day = MobilisationFields.day("asked.day", words);
		this.day.setValue(words.today());
		this.why.setLabel(words.say("asked.why"));
		this.why.setWidthFull();
		Room.limit(this.why, LONGEST, words.parts().texts());
		this.tier.setLabel(words.say("asked.tier"));
		this.tier.addValueChangeListener(
				(change) -> this.tier.setHelperText(words.readers(change.getValue(), words.say("asked.tier.help"))));
		this.tier.setItemLabelGenerator((one) -> words.parts().say("kernel.tier." + one.name()));
		this.tier.setWidthFull();
	}

	/** Asks for a day, today unless another is typed. */
	static Asked day(FundingVerbWords words) {
		Asked asked = new Asked(words);
		asked.getContent().add(asked.day);
		return asked;
	}

	/**
	 * Asks for a day.
	 * @param beside what should be thought of, empty: nothing
	 */
	static Asked day(String beside, FundingVerbWords words) {
		Asked asked = day(words);
		asked.day.setHelperText(beside);
		return asked;
	}

	/** Asks why. */
	static Asked why(FundingVerbWords words) {
		Asked asked = new Asked(words);
		asked.getContent().add(asked.why);
		return asked;
	}

	/**
	 * Asks why.
	 * @param readers who will read it, in words
	 */
	static Asked why(String readers, FundingVerbWords words) {
		Asked asked = why(words);
		asked.why.setHelperText(readers);
		return asked;
	}

	/** Asks who may see. */
	static Asked tier(Tier now, FundingVerbWords words) {
		return tier(now, List.of(Tier.values()), words);
	}

	/**
	 * @param choices that there are
	 */
	static Asked tier(Tier now, List<Tier> choices, FundingVerbWords words) {
		Asked asked = new Asked(words);
		asked.tier.setItems(choices);
		asked.tier.setValue(now);
		asked.getContent().add(asked.tier);
		return asked;
	}

	LocalDate day() {
		return this.day.getValue();
	}

	String why() {
		return this.why.getValue();
	}

	Tier tier() {
		return this.tier.getValue();
	}

	@Override
	public void keep(TypedForm typed) {
		if (this.why.getParent().isPresent()) {
			typed.text("why", this.why);
		}
	}

	@Override
	public boolean isReadable() {
		return this.day.getParent().isEmpty() || MobilisationFields.isFilled(this.day, this.words);
	}

}
