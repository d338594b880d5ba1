package org.countrycoalition.registry.ui;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is made up is seen while one wants to see it, also where it is said of a real
 * State. Nobody misses what is their own.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
class IllustrativeTests extends SpringBrowserlessTest {

	private static final String LAO = "countries/LAO";

	private static final String ORGANISATIONS = "register/organisations";

	@Autowired
	private Switches switches;

	@BeforeAll
	static void requests_of_a_demonstration_account_for_a_real_state(@Autowired JdbcClient afterMigration)
			throws SQLException {
		asOwner("""
				insert into registry.extension_requests (state, article, requested_until, reason, tier,
					owner_organisation, illustrative, source) values
				('LAO', 4, '2035-01-01', 'Made up: public', 'PUBLIC', 'lao-authority', true, 'made up'),
				('LAO', 4, '2036-01-01', 'Made up: draft', 'PRIVATE', 'lao-authority', true, 'made up');
				insert into registry.coalition_memberships (state, owner_organisation, role, member_from, illustrative, source)
				values ('LAO', 'norvenia', 'MEMBER', '2024-01-01', true, 'made up')""");
	}

	@AfterAll
	static void remove() throws SQLException {
		asOwner("""
				delete from registry.extension_requests where source = 'made up';
				delete from registry.coalition_memberships where source = 'made up'""");
	}

	private static void asOwner(String statements) throws SQLException {
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			statement.execute(statements);
		}
	}

	@AfterEach
	void showEverythingAgain() {
		if (!this.switches.illustrative()) {
			this.switches.change((preferences) -> preferences.withIllustrative(true));
		}
	}

	private void hide() {
		UI.getCurrent().navigate("");
		this.switches.change((preferences) -> preferences.withIllustrative(false));
	}

	private String page(String address) {
		UI.getCurrent().navigate(address);
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private List<String> links(String address) {
		UI.getCurrent().navigate(address);
		return find(Anchor.class).all().stream().map(Anchor::getText).toList();
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_request_made_up_about_a_real_state_is_marked_and_hidden_when_not_wanted() {
		assertThat(page(LAO)).contains("Made up: public", "Illustrative").doesNotContain("Made up: draft");
		hide();
		assertThat(page(LAO)).contains("CCM/MSP/2024/6").doesNotContain("Made up", "Illustrative");
	}

	@Test
	@SignedIn(Person.LAO_AUTHORITY)
	void an_authority_always_sees_its_own_requests_and_is_reminded_of_them() {
		hide();
		assertThat(page(LAO)).contains("Made up: public", "Made up: draft", "Illustrative");
		assertThat(page("")).contains("Draft extension request, Article 4: not filed");
	}

	@Test
	@SignedIn(Person.ISU)
	void a_member_made_up_of_a_real_coalition_is_hidden_when_not_wanted() {
		assertThat(links(LAO)).contains("Norvenia");
		hide();
		assertThat(links(LAO)).doesNotContain("Norvenia");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_fictional_organisation_sees_itself_and_no_other() {
		assertThat(links(ORGANISATIONS)).contains("Norvenia", "Sudonia");
		hide();
		assertThat(links(ORGANISATIONS)).contains("Norvenia").doesNotContain("Sudonia");
		assertThat(page(ORGANISATIONS + "/norvenia")).contains("Places in coalitions", "made up");
		assertThat(page(ORGANISATIONS + "/sudonia")).contains("This organisation is fictional")
			.doesNotContain("Places in coalitions");
		assertThat(page(LAO)).contains("Norvenia");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void without_illustrative_data_only_real_organisations_are_listed() {
		hide();
		assertThat(links(ORGANISATIONS)).anyMatch((name) -> name.startsWith("Implementation Support Unit"))
			.doesNotContain("Norvenia");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_authority_of_a_fictional_state_goes_on_working_on_its_page() {
		hide();
		assertThat(page("countries/XMD")).contains("Treaty status", "two survey teams fewer");
	}

}
