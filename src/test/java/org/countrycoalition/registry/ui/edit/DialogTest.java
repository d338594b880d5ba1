package org.countrycoalition.registry.ui.edit;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.journal.Change;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Opens the dialogs of {@link Testland}'s facts and fills them in as a person would.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
abstract class DialogTest extends SpringBrowserlessTest {

	static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

	@Autowired
	FactActions actions;

	@Autowired
	Register register;

	@Autowired
	private Journal journal;

	@BeforeEach
	void makeTestland() throws SQLException {
		Testland.remove();
		Testland.make();
	}

	@AfterEach
	void removeTestland() throws SQLException {
		Testland.remove();
	}

	StateDetails testland() {
		return this.register.state(Testland.CODE, TODAY).orElseThrow();
	}

	/** Presses the button, or the entry of the menu, that has these words. */
	void press(Component actions, String words) {
		UI.getCurrent().add(actions);
		if (actions instanceof MenuBar menu) {
			new MenuBarTester<>(menu).clickItem("Edit", words);
		}
		else {
			test((Button) actions).click();
		}
	}

	FactDialog dialog() {
		return find(FactDialog.class).single();
	}

	boolean isDialogOpen() {
		return !find(FactDialog.class).all().isEmpty();
	}

	void type(String label, String text) {
		test(find(TextField.class).withLabel(label).single()).setValue(text);
	}

	void typeAtLength(String label, String text) {
		test(find(TextArea.class).withLabel(label).single()).setValue(text);
	}

	void pick(String label, LocalDate day) {
		test(find(DatePicker.class).withLabel(label).single()).setValue(day);
	}

	void because(String reason) {
		typeAtLength("Why do you make this change?", reason);
	}

	void click(String words) {
		test(find(Button.class).withText(words).single()).click();
	}

	void save() {
		click("Save");
	}

	String refusal() {
		return String.join(" ",
				find(Paragraph.class, dialog()).all()
					.stream()
					.filter((sentence) -> sentence.getParent()
						.filter((box) -> "alert".equals(box.getElement().getAttribute("role")))
						.isPresent())
					.map(Paragraph::getText)
					.toList());
	}

	List<String> notices() {
		return find(Notification.class).all()
			.stream()
			.map((notice) -> find(Span.class, notice).all()
				.stream()
				.map(Span::getText)
				.findFirst()
				.orElseGet(() -> test(notice).getText()))
			.toList();
	}

	/** The latest entry of the change log. */
	Change logged(String table, Object id) {
		return this.journal.history("registry." + table, id.toString()).getFirst();
	}

}
