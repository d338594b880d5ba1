package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.shell.components.Calendar;
import org.countrycoalition.workplan.UnitCost;
import org.countrycoalition.workplan.WorkUnit;

/**
 * Asks what one unit of an activity costs, on which day, and who says so.
 */
class UnitCostDialog extends CostDialog {

	private final CostWords words;

	private final Consumer<UnitCost.Facts> save;

	private final TextField activity;

	private final ComboBox<String> unit;

	private final DatePicker dated;

	/**
	 * @param currency that is proposed
	 */
	UnitCostDialog(CostWords words, String currency, LocalDate today, Consumer<UnitCost.Facts> save, Runnable saved) {
		super(words, "unit-cost:new", words.say("library.add"), saved);
		this.words = words;
		this.save = save;
		this.activity = text("field.activity");
		this.unit = new ComboBox<>(words.say("field.unit"));
		this.unit.setItems(Arrays.stream(WorkUnit.values()).map(WorkUnit::name).toList());
		this.unit.setItemLabelGenerator(words::unit);
		this.unit.setAllowCustomValue(true);
		this.unit
			.addCustomValueSetListener((typed) -> this.unit.setValue(UnitWords.read(typed.getDetail(), words.plan())));
		this.unit.setHelperText(words.say("field.unit.help"));
		this.dated = new DatePicker(words.say("field.dated"));
		this.dated.setLocale(words.plan().language());
		this.dated.setI18n(Calendar.in(words.plan().language()));
		this.dated.setAutoOpen(false);
		this.dated.setMax(today);
		typed().text("activity", this.activity)
			.field("unit", this.unit, Function.identity(), Function.identity())
			.field("dated", this.dated, LocalDate::toString, LocalDate::parse);
		show(this.activity, this.unit, this.dated);
		fill("", currency, "");
	}

	@Override
	boolean isPossible(BigDecimal amount) {
		return amount.signum() > 0;
	}

	@Override
	boolean isComplete() {
		boolean named = this.unit.getValue() != null && !this.unit.getValue().isBlank();
		this.unit.setInvalid(!named);
		this.unit.setErrorMessage(this.words.say("field.missing"));
		boolean day = this.dated.getValue() != null;
		this.dated.setInvalid(!day);
		this.dated.setErrorMessage(this.words.say("field.missing"));
		boolean active = isFilled(this.activity);
		return super.isComplete() && active && named && day;
	}

	@Override
	void store(BigDecimal amount, String currency, String source) {
		this.save.accept(new UnitCost.Facts(this.activity.getValue().strip(), this.unit.getValue().strip(), amount,
				currency, this.dated.getValue(), source));
	}

}
