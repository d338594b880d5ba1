package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.registry.NameChoice;
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
	 * @return all States, organisations and areas by their names
	 */
	List<NameChoice> choices(Locale language) {
		return this.register.nameChoices(language);
	}

	/**
	 * Remembers whom tables mean by a name.
	 * @throws org.countrycoalition.registry.RegisterRefusal if it cannot be stored
	 */
	void remember(String written, NameChoice choice, String fileName) {
		this.desk.map(written, choice.named(), fileName, "import.name");
	}

}
