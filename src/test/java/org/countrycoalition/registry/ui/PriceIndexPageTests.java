package org.countrycoalition.registry.ui;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PriceIndexFixture;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ISU loads an edition of the index of prices and takes it back; everybody reads.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
class PriceIndexPageTests extends SpringBrowserlessTest {

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		PriceIndexFixture.empty();
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private Button button(String text) {
		return find(Button.class).all()
			.stream()
			.filter((button) -> text.equals(button.getText()))
			.findFirst()
			.orElseThrow();
	}

	private void upload(String table) {
		find(PriceUpload.class).single().take("index.csv", table.getBytes(StandardCharsets.UTF_8));
	}

	private void state(String title) {
		find(TextField.class).withLabel("Title").single().setValue(title);
		find(TextField.class).withLabel("Address or document").single().setValue("https://prices.example");
		find(DatePicker.class).withLabel("Stated on").single().setValue(LocalDate.of(2026, 1, 31));
	}

	@Test
	@SignedIn(Person.ISU)
	void an_edition_is_previewed_loaded_and_taken_back() {
		UI.getCurrent().navigate("register/price-index");
		assertThat(page()).contains("No index loaded", "not computable");
		upload("year,index\n2024,313.689\n");
		assertThat(page()).contains("Write title, address and date first");
		state("Consumer prices");
		upload("year,index\n2024,about 300\n");
		assertThat(page()).contains("Line 2, column “index”", "about 300");
		upload("year,index\n2023,304.702\n2024,313.689\n");
		assertThat(page()).contains("What would be loaded: “Consumer prices”", "2 years", "313.689", "No index loaded");
		test(button("Load it")).click();
		assertThat(page()).contains("“Consumer prices” is loaded.", "in force", "2023 to 2024", "Test isu")
			.doesNotContain("No index loaded");
		upload("year,index\n2023,304.702\n2024,313.689\n");
		assertThat(page()).contains("the register has this entry already");
		test(button("Take back")).click();
		Dialog asked = find(Dialog.class).single();
		assertThat(asked.getHeaderTitle()).startsWith("Take back “Consumer prices”");
		assertThat(asked.getElement().getTextRecursively()).contains("on every page and in every file");
		test(button("Keep it")).click();
		assertThat(page()).contains("in force").doesNotContain("is taken back");
		test(button("Take back")).click();
		test(button("Take it back")).click();
		assertThat(page()).contains("“Consumer prices” is taken back.", "taken back by Test isu")
			.doesNotContain("in force is");
	}

	@Test
	@SignedIn(Person.ISU)
	void what_stands_above_the_page_names_the_index_that_holds_since_then() {
		UI.getCurrent().navigate("register/price-index", QueryParameters.of("prices", "2024"));
		assertThat(above()).contains("no index of prices is loaded");
		state("Consumer prices");
		upload("year,index\n2023,304.702\n2024,313.689\n");
		assertThat(above()).contains("no index of prices is loaded");
		test(button("Load it")).click();
		assertThat(above()).contains("by the index “Consumer prices”").doesNotContain("no index of prices is loaded");
		test(button("Take back")).click();
		test(button("Take it back")).click();
		assertThat(above()).contains("no index of prices is loaded");
	}

	private String above() {
		return find(Section.class).all()
			.stream()
			.filter((section) -> section.hasClassName("as-of-notice"))
			.map((section) -> section.getElement().getTextRecursively())
			.collect(Collectors.joining());
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void others_read_each_edition_and_load_none() throws SQLException {
		PriceIndexFixture.load("2015,2024", "100,200");
		UI.getCurrent().navigate("register/price-index");
		assertThat(page()).contains("Test index", "10 Jan 2026", "2015 to 2024", "in force");
		assertThat(find(Upload.class).all()).isEmpty();
		assertThat(find(Button.class).all()).noneMatch((button) -> "Take back".equals(button.getText()));
	}

}
