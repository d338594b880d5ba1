package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import org.countrycoalition.funding.MoneyLine;

/**
 * Asks which line may be the same money as one that stands in one source only.
 */
final class MatchDialog extends Dialog {

	/**
	 * @param line that stands alone
	 * @param candidates what it may be the same as
	 * @param chosen asks what the two are to each other
	 */
	MatchDialog(MoneyLine line, List<MoneyLine> candidates, ReconcileWords words, Consumer<MoneyLine> chosen) {
		setHeaderTitle(words.say("match.of", words.written(line)));
		setWidth("42rem");
		setMaxWidth("100%");
		ComboBox<MoneyLine> other = new ComboBox<>(words.say("match.other"), candidates);
		other.setItemLabelGenerator((one) -> words.say("match.item", words.called(one), words.written(one)));
		other.setErrorMessage(words.say("match.choose"));
		other.setWidthFull();
		add(other);
		getFooter().add(new Button(words.say("decide.cancel"), (click) -> close()),
				new Button(words.say("decide"), (click) -> {
					other.setInvalid(other.isEmpty());
					other.getOptionalValue().ifPresent((found) -> {
						close();
						chosen.accept(found);
					});
				}));
	}

}
