package org.countrycoalition.shell.ui;

import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.countrycoalition.kernel.AsOf;
import org.countrycoalition.kernel.PriceIndex;
import org.countrycoalition.shell.PriceBasis;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;

/**
 * Asks for the year in whose prices the portal shall tell dollars.
 */
class PricesDialog extends Dialog {

	PricesDialog(Switches switches, Texts texts, Optional<PriceIndex> index) {
		setHeaderTitle(texts.of("shell.prices.dialog"));
		IntegerField year = new IntegerField(texts.of("shell.prices.year"));
		year.setMin(AsOf.EARLIEST.getYear());
		year.setMax(AsOf.LATEST.getYear());
		year.setRequiredIndicatorVisible(true);
		String wrong = texts.of("shell.prices.unreadable", String.valueOf(year.getMin()),
				String.valueOf(year.getMax()));
		year.setErrorMessage(wrong);
		Optional.ofNullable(switches.priceBasis().year())
			.or(() -> index.map((known) -> known.values().lastKey()))
			.ifPresent(year::setValue);
		add(new Paragraph(texts.of("shell.prices.explained")),
				new Paragraph(index
					.map((known) -> texts.of("shell.prices.years", known.title(),
							String.valueOf(known.values().firstKey()), String.valueOf(known.values().lastKey())))
					.orElseGet(() -> texts.of("shell.prices.none"))),
				year);
		Button show = new Button(texts.of("shell.prices.show"), (click) -> {
			Integer chosen = year.getValue();
			year.setInvalid(chosen == null || chosen < year.getMin() || chosen > year.getMax());
			if (!year.isInvalid()) {
				close();
				switches.tellIn(new PriceBasis(chosen));
			}
		});
		show.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(new Button(texts.of("shell.cancel"), (click) -> close()), show);
	}

}
