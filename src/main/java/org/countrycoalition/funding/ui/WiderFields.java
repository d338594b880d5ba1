package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.funding.FundingRefusal;
import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.funding.WiderBudget;
import org.countrycoalition.shell.TypedAmount;
import org.countrycoalition.shell.TypedForm;
import org.jspecify.annotations.Nullable;

/**
 * The fields that say that money is part of a wider budget: both bounds of the share that
 * is for its pillar, and how it was estimated. Left empty, all of the money is.
 */
class WiderFields extends Composite<Div> {

	private static final int LONGEST = 300;

	private final FundingParts parts;

	private final TextField low = new TextField();

	private final TextField high = new TextField();

	private final TextField note = new TextField();

	WiderFields(FundingParts parts) {
		this.parts = parts;
		Paragraph lead = new Paragraph(parts.say("funding.national.wider"));
		lead.setId("national-wider");
		getContent().getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "national-wider");
		getContent().add(lead);
		Map.of(this.low, "low", this.high, "high", this.note, "note").forEach((field, name) -> {
			field.setLabel(parts.say("funding.national.wider." + name));
			field.setMaxLength(LONGEST);
			field.setWidthFull();
		});
		this.low.setHelperText(parts.say("funding.national.wider.low.help"));
		this.note.setHelperText(parts.say("funding.national.wider.note.help"));
		getContent().add(this.low, this.high, this.note);
	}

	void fill(@Nullable WiderBudget wider) {
		if (wider != null) {
			this.low.setValue(wider.least().stripTrailingZeros().toPlainString());
			this.high.setValue(wider.most().stripTrailingZeros().toPlainString());
			this.note.setValue(wider.note());
		}
	}

	/** What is typed is kept by the form. */
	TypedForm keptBy(TypedForm typed) {
		return typed.text("wider-low", this.low).text("wider-high", this.high).text("wider-note", this.note);
	}

	/**
	 * Whether all is said, or nothing; says what is missing at the field that misses it.
	 */
	boolean isComplete() {
		boolean low = isNumber(this.low);
		boolean high = isNumber(this.high);
		this.note.setInvalid(false);
		if (!low || !high) {
			return false;
		}
		try {
			budget();
			return true;
		}
		catch (FundingRefusal ex) {
			TextField field = field(ex.reason());
			field.setInvalid(true);
			field.setErrorMessage(this.parts.say("funding.refusal." + ex.reason().name()));
			return false;
		}
	}

	private TextField field(Reason reason) {
		return switch (reason) {
			case NATIONAL_SHARE_LOW -> this.low;
			case NATIONAL_SHARE_NOTE -> this.note;
			default -> this.high;
		};
	}

	private boolean isNumber(TextField field) {
		boolean number = true;
		try {
			percent(field);
		}
		catch (NumberFormatException ex) {
			number = false;
		}
		field.setInvalid(!number);
		field.setErrorMessage(this.parts.say("funding.national.wider.unreadable"));
		return number;
	}

	private @Nullable BigDecimal percent(TextField field) {
		return TypedAmount.read(field.getValue(), this.parts.switches().language());
	}

	/**
	 * What is typed.
	 * @throws FundingRefusal if only a part is said, or the bounds are not in order
	 */
	@Nullable WiderBudget budget() {
		return WiderBudget.of(percent(this.low), percent(this.high), this.note.getValue());
	}

}
