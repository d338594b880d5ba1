package org.countrycoalition.funding.ui;

import java.math.BigDecimal;

import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.shell.TypedAmount;
import org.jspecify.annotations.Nullable;

/**
 * A share in per cent, from 0 to 100 with at most two decimals, or nothing.
 */
class PercentField extends TextField {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	private final FunnelWords words;

	PercentField(FunnelWords words, String label) {
		super(label);
		this.words = words;
	}

	void show(@Nullable BigDecimal percent) {
		setValue((percent != null) ? this.words.number(percent) : "");
	}

	/** Whether it can be read; says so if not. */
	boolean isReadable() {
		boolean readable = true;
		try {
			BigDecimal percent = percent();
			readable = percent == null || percent.compareTo(ALL) <= 0;
		}
		catch (NumberFormatException ex) {
			readable = false;
		}
		setErrorMessage(this.words.say("form.percent.wrong"));
		setInvalid(!readable);
		return readable;
	}

	/**
	 * @return null if nothing is typed
	 * @throws NumberFormatException if it is no number
	 */
	@Nullable BigDecimal percent() {
		return TypedAmount.read(getValue(), this.words.parts().switches().language());
	}

}
