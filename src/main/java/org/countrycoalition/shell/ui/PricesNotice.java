package org.countrycoalition.shell.ui;

import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.kernel.AsOf;
import org.countrycoalition.shell.PriceBasis;
import org.countrycoalition.shell.PriceWords;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;

import org.springframework.stereotype.Component;

/**
 * Says above a page that it tells dollars in prices of one year, or why it cannot, and
 * leads back; and that it does not tell them as its address asks.
 */
@Component
class PricesNotice {

	private final Switches switches;

	private final PriceWords words;

	private final Texts texts;

	PricesNotice(Switches switches, PriceWords words, Texts texts) {
		this.switches = switches;
		this.words = words;
		this.texts = texts;
	}

	Optional<com.vaadin.flow.component.Component> inForce() {
		if (!this.switches.priceBasis().isConstant()) {
			return Optional.empty();
		}
		Section notice = notice(this.texts.of("shell.prices.notice", this.words.basis()), "shell.prices.label");
		notice.add(new Button(this.texts.of("shell.prices.back"), (click) -> this.switches.tellIn(PriceBasis.NOMINAL)));
		return Optional.of(notice);
	}

	Optional<com.vaadin.flow.component.Component> leftAside() {
		return this.switches.pricesLeftAside()
				? Optional.of(notice(this.texts.of("shell.prices.leftAside", String.valueOf(AsOf.EARLIEST.getYear()),
						String.valueOf(AsOf.LATEST.getYear())), "shell.prices.leftAside.label"))
				: Optional.empty();
	}

	private Section notice(String words, String label) {
		Section notice = new Section(new Span(words));
		notice.addClassName("as-of-notice");
		notice.setAriaLabel(this.texts.of(label));
		return notice;
	}

}
