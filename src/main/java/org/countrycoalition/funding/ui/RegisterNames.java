package org.countrycoalition.funding.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.registry.KnownNames.Named;
import org.countrycoalition.registry.NameDesk;
import org.countrycoalition.registry.Register;

/**
 * Whom a name in a table can mean, and where the answer is kept.
 */
@SpringComponent
class RegisterNames {

	private final NameDesk desk;

	private final Register register;

	RegisterNames(NameDesk desk, Register register) {
		this.desk = desk;
		this.register = register;
	}

	/**
	 * @return all States and organisations by their names
	 */
	List<Choice> choices(Locale language) {
		Stream<Choice> states = this.register.names()
			.entrySet()
			.stream()
			.map((state) -> new Choice(state.getValue().in(language),
					new Named.State(state.getKey(), state.getKey().isUserAssigned())));
		Stream<Choice> organisations = this.register.organisations(true)
			.stream()
			.map((organisation) -> new Choice(organisation.name(),
					new Named.Organisation(organisation.id(), organisation.illustrative())));
		return Stream.concat(states, organisations)
			.sorted(Comparator.comparing(Choice::name, Collator.getInstance(language)))
			.toList();
	}

	/**
	 * Remembers whom tables mean by a name.
	 * @throws org.countrycoalition.registry.RegisterRefusal if it cannot be stored
	 */
	void remember(String written, Choice choice, String fileName) {
		this.desk.map(written, choice.named(), fileName, "import.name");
	}

	/**
	 * Somebody whom the register knows.
	 *
	 * @param name in the reader's language
	 * @param named who it is
	 */
	record Choice(String name, Named named) {
	}

}
