package org.countrycoalition.funding.ui;

import java.util.Objects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Presses the buttons of pages on which people do something, and types into their
 * dialogs, from nothing that was typed before.
 */
abstract class VerbScreenTest extends FundingScreenTest {

	@Autowired
	QueryCount queries;

	@Autowired
	Switches switches;

	@BeforeEach
	void nothingTyped() {
		TestDatabase.forgetTyped();
	}

	Button button(String text) {
		return find(Button.class).all()
			.stream()
			.filter((button) -> text.equals(button.getText()))
			.findFirst()
			.orElseThrow();
	}

	boolean offers(String text) {
		return find(Button.class).all().stream().anyMatch((button) -> text.equals(button.getText()));
	}

	void type(String label, String text) {
		find(TextField.class).all()
			.stream()
			.filter((field) -> Objects.equals(label, field.getLabel()))
			.findFirst()
			.ifPresentOrElse((field) -> test(field).setValue(text),
					() -> test(find(TextArea.class).all()
						.stream()
						.filter((field) -> Objects.equals(label, field.getLabel()))
						.findFirst()
						.orElseThrow()).setValue(text));
	}

}
