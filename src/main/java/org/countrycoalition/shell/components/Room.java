package org.countrycoalition.shell.components;

import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.shell.Texts;

/**
 * Gives a field room for so many characters and says when it is full: a browser cuts what
 * is pasted beyond without a word.
 */
public final class Room {

	private Room() {
	}

	/**
	 * @param field whose helper text is set already
	 * @param most characters
	 */
	public static void limit(TextArea field, int most, Texts texts) {
		field.setMaxLength(most);
		tell(field, most, texts);
	}

	/**
	 * @param field whose helper text is set already
	 * @param most characters
	 */
	public static void limit(TextField field, int most, Texts texts) {
		field.setMaxLength(most);
		tell(field, most, texts);
	}

	private static <F extends Component & HasHelper & HasValue<?, String>> void tell(F field, int most, Texts texts) {
		String help = Objects.toString(field.getHelperText(), "");
		field.addValueChangeListener((change) -> field.setHelperText(
				(change.getValue().length() < most) ? help : (help + " " + texts.of("shell.room.full", most)).strip()));
	}

}
