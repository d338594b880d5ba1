package org.countrycoalition.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.registry.StateRow;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;

/**
 * Says in the reader's language how a State stands.
 */
@SpringComponent
class StateWords {

	private final Texts texts;

	private final Switches switches;

	StateWords(Texts texts, Switches switches) {
		this.texts = texts;
		this.switches = switches;
	}

	String name(StateRow state) {
		return state.name().in(this.switches.language());
	}

	String status(StateRow state) {
		String status = this.texts.of("registry.status." + state.status().name());
		return (state.since() == null) ? status
				: this.texts.of("registry.status.since", status, this.switches.formats().date(state.since()));
	}

	StatusMark statusMark(StateRow state) {
		return new StatusMark(state.status(), status(state));
	}

	String region(StateRow state) {
		return (state.region() != null) ? region(state.region()) : this.texts.of("registry.region.none");
	}

	String region(String region) {
		return this.texts.of("registry.region." + region);
	}

	String duty(StateRow.Duty duty) {
		return this.texts.of(duty.certain() ? "registry.duty" : "registry.duty.open", duty.article());
	}

	/**
	 * @return the duties outstanding, or that there is none
	 */
	Component duties(StateRow state) {
		if (state.duties().isEmpty()) {
			return new Span(this.texts.of("registry.duties.none"));
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("duties");
		for (StateRow.Duty duty : state.duties()) {
			ListItem item = new ListItem(duty(duty));
			if (!duty.certain()) {
				item.addClassName("absence");
			}
			list.add(item);
		}
		return list;
	}

}
