package org.countrycoalition.funding.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.countrycoalition.registry.NameChoice;
import org.countrycoalition.registry.RegisterRefusal;

/**
 * Asks whom a table means by a name that the register does not know. The answer is
 * remembered for all tables; as long as the file is open another one can be given.
 */
class NameMapping extends Composite<Div> {

	/** More than that is no matter of single names. */
	private static final int MOST = 20;

	private final RegisterNames names;

	private final ImportDraft draft;

	private final FundingParts parts;

	private final Runnable again;

	private final Set<String> asked = new LinkedHashSet<>();

	/**
	 * @param again shows the preview as it is after an answer
	 */
	NameMapping(RegisterNames names, ImportDraft draft, FundingParts parts, Runnable again) {
		this.names = names;
		this.draft = draft;
		this.parts = parts;
		this.again = again;
		getContent().addClassName("filters");
	}

	/** Asks for these too; what was asked before stays. */
	void ask(List<String> unknown) {
		List<String> more = unknown.stream()
			.filter((name) -> !this.asked.contains(name))
			.limit(MOST - (long) this.asked.size())
			.toList();
		if (more.isEmpty()) {
			return;
		}
		List<NameChoice> choices = this.names.choices(this.parts.switches().language());
		more.forEach((name) -> {
			this.asked.add(name);
			getContent().add(field(name, choices));
		});
	}

	private ComboBox<NameChoice> field(String name, List<NameChoice> choices) {
		ComboBox<NameChoice> field = new ComboBox<>(this.parts.say("funding.names.means", name));
		field.setItems(choices);
		field.setItemLabelGenerator(NameChoice::name);
		field.addValueChangeListener((change) -> {
			NameChoice choice = change.getValue();
			if (choice == null) {
				return;
			}
			field.setInvalid(false);
			try {
				this.names.remember(name, choice, this.draft.fileName());
			}
			catch (RegisterRefusal ex) {
				field.setErrorMessage(this.parts.say("registry.refusal." + ex.reason().name()));
				field.setInvalid(true);
				return;
			}
			this.again.run();
		});
		return field;
	}

}
