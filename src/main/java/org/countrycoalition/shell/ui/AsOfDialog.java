package org.countrycoalition.shell.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.Calendar;

/**
 * Asks for the date for which the portal shall show everything.
 */
class AsOfDialog extends Dialog {

	/** The Convention was adopted on 30 May 2008; nothing is known of the time before. */
	private static final LocalDate EARLIEST = LocalDate.of(2008, 5, 30);

	AsOfDialog(Switches switches, Texts texts) {
		setHeaderTitle(texts.of("shell.asOf.dialog"));
		DatePicker date = new DatePicker(texts.of("shell.asOf.date"));
		date.setLocale(switches.language());
		date.setMin(EARLIEST);
		date.setMax(LocalDate.now(switches.clock()));
		date.setValue(switches.on());
		date.setRequiredIndicatorVisible(true);
		date.setPlaceholder(texts.of("shell.date.form"));
		date.setI18n(Calendar.in(switches.language())
			.setBadInputErrorMessage(texts.of("shell.asOf.unreadable"))
			.setRequiredErrorMessage(texts.of("shell.asOf.unreadable"))
			.setMinErrorMessage(texts.of("shell.asOf.outside"))
			.setMaxErrorMessage(texts.of("shell.asOf.outside")));
		add(new Paragraph(texts.of("shell.asOf.explained")), date);
		Button show = new Button(texts.of("shell.asOf.show"), (click) -> {
			if (date.getValue() != null && !date.isInvalid()) {
				close();
				switches.change((preferences) -> preferences.withAsOf(date.getValue()));
			}
		});
		show.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(new Button(texts.of("shell.cancel"), (click) -> close()), show);
	}

}
