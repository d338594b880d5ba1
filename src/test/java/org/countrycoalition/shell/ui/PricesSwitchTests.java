package org.countrycoalition.shell.ui;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.countrycoalition.kernel.AreaUnit;
import org.countrycoalition.shell.PriceBasis;
import org.countrycoalition.shell.PriceIndexSource;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PriceIndexFixture;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In which prices dollars are told is a switch like the others: in the address,
 * remembered, and printed above the page.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
class PricesSwitchTests extends SpringBrowserlessTest {

	@Autowired
	private Switches switches;

	@Autowired
	private PriceIndexSource index;

	@Autowired
	private Texts texts;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		PriceIndexFixture.empty();
		TestDatabase.forgetPreferences();
	}

	private static void open(String address, String prices) {
		UI.getCurrent().navigate(address, QueryParameters.of("prices", prices));
	}

	private List<String> notices() {
		return find(Section.class).withClassName("as-of-notice")
			.all()
			.stream()
			.map((notice) -> notice.getElement().getTextRecursively())
			.toList();
	}

	private List<String> values() {
		return find(Span.class).withClassName("switch-value").all().stream().map(Span::getText).toList();
	}

	@Test
	@SignedIn(Person.ISU)
	void nominal_is_usual_and_no_address_says_so() {
		UI.getCurrent().navigate("register");
		assertThat(this.switches.prices().isConstant()).isFalse();
		assertThat(notices()).isEmpty();
		assertThat(find(RouterLink.class).all()).noneMatch((link) -> link.getHref().contains("prices="));
	}

	@Test
	@SignedIn(Person.ISU)
	void prices_in_the_address_hold_for_its_page_are_told_above_it_and_carried_by_its_links() throws SQLException {
		PriceIndexFixture.load("2015,2024", "100,200");
		open("register", "2024");
		assertThat(this.switches.prices().year()).isEqualTo(2024);
		assertThat(notices()).singleElement()
			.asString()
			.contains("are told in prices of 2024, by the index “Test index”", "All other amounts are nominal",
					"Back to nominal dollars");
		assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("register/meetings?prices=2024");
		assertThat(find(RouterLink.class).all()).isNotEmpty()
			.allMatch((link) -> link.getHref().contains("prices=2024"));
		UI.getCurrent().navigate("register");
		assertThat(this.switches.prices().isConstant()).isFalse();
	}

	@Test
	@SignedIn(Person.ISU)
	void without_an_index_the_page_says_what_is_missing_and_who_can_load_it() {
		open("register", "2024");
		assertThat(notices()).singleElement()
			.asString()
			.contains("not computable, because no index of prices is loaded", "Implementation Support Unit");
	}

	@ParameterizedTest
	@SignedIn(Person.ISU)
	@ValueSource(strings = { "", "real", "1899", "2200", "20.24" })
	void prices_that_are_none_are_left_aside_and_the_page_says_so(String prices) {
		open("register", prices);
		assertThat(this.switches.priceBasis()).isEqualTo(PriceBasis.NOMINAL);
		assertThat(notices()).singleElement().asString().contains("left aside", "1900 to 2199");
	}

	@Test
	@SignedIn(Person.ISU)
	void what_is_chosen_is_remembered_and_an_address_may_say_otherwise() {
		UI.getCurrent().navigate("register");
		this.switches.tellIn(new PriceBasis(2024));
		UI.getCurrent().navigate("register/meetings");
		assertThat(this.switches.priceBasis().year()).isEqualTo(2024);
		assertThat(notices()).hasSize(1);
		open("register", "nominal");
		assertThat(this.switches.prices().isConstant()).isFalse();
		assertThat(notices()).isEmpty();
		assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("register/meetings?prices=nominal");
		this.switches.tellIn(PriceBasis.NOMINAL);
		UI.getCurrent().navigate("register/meetings");
		assertThat(this.switches.priceBasis()).isEqualTo(PriceBasis.NOMINAL);
	}

	@Test
	@SignedIn(Person.ISU)
	void another_switch_leaves_the_prices_of_the_address_and_the_date_stays_beside_them() {
		UI.getCurrent().navigate("register", QueryParameters.fromString("on=2015-12-31&prices=2024"));
		this.switches.change((preferences) -> preferences.withAreaUnit(AreaUnit.HECTARE));
		assertThat(this.switches.priceBasis().year()).isEqualTo(2024);
		assertThat(this.switches.on()).isEqualTo("2015-12-31");
		this.switches.tellIn(PriceBasis.NOMINAL);
		assertThat(this.switches.priceBasis()).isEqualTo(PriceBasis.NOMINAL);
		assertThat(this.switches.on()).isEqualTo("2015-12-31");
		this.switches.change((preferences) -> preferences.withAreaUnit(AreaUnit.SQUARE_METRE));
	}

	@Test
	@SignedIn(Person.ISU)
	void the_window_names_the_years_of_the_index_and_takes_no_year_out_of_reach() throws SQLException {
		PriceIndexFixture.load("2015,2024", "100,200");
		UI.getCurrent().navigate("register");
		new PricesDialog(this.switches, this.texts, this.index.inForce()).open();
		assertThat(find(PricesDialog.class).single().getElement().getTextRecursively()).contains("Test index",
				"from 2015 to 2024");
		IntegerField year = find(IntegerField.class).single();
		assertThat(year.getValue()).isEqualTo(2024);
		year.setValue(1492);
		test(show()).click();
		assertThat(year.isInvalid()).isTrue();
		assertThat(this.switches.priceBasis()).isEqualTo(PriceBasis.NOMINAL);
		year.setValue(2015);
		test(show()).click();
		assertThat(this.switches.priceBasis().year()).isEqualTo(2015);
		assertThat(values()).contains("2015");
		this.switches.tellIn(PriceBasis.NOMINAL);
	}

	@Test
	@SignedIn(Person.ISU)
	void the_prices_are_told_in_french() throws SQLException {
		PriceIndexFixture.load("2015,2024", "100,200");
		UI.getCurrent().navigate("register");
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			assertThat(values()).contains("courants");
			open("register", "2024");
			assertThat(notices()).singleElement()
				.asString()
				.contains("sont exprimés aux prix de 2024, selon l’indice", "Revenir aux dollars courants");
			open("register", "2023");
			assertThat(notices()).singleElement().asString().contains("aux prix de 2023", "non calculable, car");
		}
		finally {
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

	private Button show() {
		return find(Button.class).all()
			.stream()
			.filter((button) -> "Show".equals(button.getText()))
			.findFirst()
			.orElseThrow();
	}

}
