package org.countrycoalition.shell.ui;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.kernel.AsOf;
import org.countrycoalition.shell.Formats;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;

import org.springframework.stereotype.Component;

/**
 * Says above a page that it does not show today, and leads back; and that it does not
 * show the date which its address asks for.
 */
@Component
class AsOfNotice {

	private final Switches switches;

	private final Texts texts;

	AsOfNotice(Switches switches, Texts texts) {
		this.switches = switches;
		this.texts = texts;
	}

	Optional<com.vaadin.flow.component.Component> inForce() {
		return this.switches.asOf().map(this::notice);
	}

	Optional<com.vaadin.flow.component.Component> leftAside() {
		if (!this.switches.dateLeftAside()) {
			return Optional.empty();
		}
		Formats formats = this.switches.formats();
		Section notice = new Section(new Span(
				this.texts.of("shell.asOf.leftAside", formats.date(AsOf.EARLIEST), formats.date(AsOf.LATEST))));
		notice.addClassName("as-of-notice");
		notice.setAriaLabel(this.texts.of("shell.asOf.leftAside.label"));
		return Optional.of(notice);
	}

	private Section notice(LocalDate date) {
		Span words = new Span(this.texts.of("shell.asOf.notice", this.switches.formats().date(date)));
		Button back = new Button(this.texts.of("shell.asOf.back"),
				(click) -> this.switches.change((preferences) -> preferences.withAsOf(null)));
		Section notice = new Section(words, back);
		notice.addClassName("as-of-notice");
		notice.setAriaLabel(this.texts.of("shell.asOf"));
		return notice;
	}

}
