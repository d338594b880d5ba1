package org.countrycoalition.funding;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.Steps;
import org.countrycoalition.funding.mobilisation.Action;
import org.countrycoalition.funding.mobilisation.MobilisationDesk;
import org.countrycoalition.funding.mobilisation.MobilisationItems;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.funding.mobilisation.Mobilisations;
import org.countrycoalition.funding.mobilisation.Targets;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * The API tells a plan and what came to those to whom it is shown, as the page does.
 */
@SpringBootTest
@AutoConfigureMockMvc
class MobilisationApiTests {

	@Autowired
	private MockMvcTester http;

	@Autowired
	private MobilisationDesk desk;

	@Autowired
	private MobilisationItems items;

	@Autowired
	private Mobilisations mobilisations;

	@Autowired
	private FunnelDesk funnel;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private String get(Person person) throws IOException {
		return get(person, "?illustrative=true");
	}

	private String get(Person person, String asked) throws IOException {
		MvcTestResult answer = this.http.get()
			.uri("/api/v1/states/XMD/mobilisation" + asked)
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(person.claims())))
				.authorities(person.authorities()))
			.exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	@Test
	void targets_actions_and_what_came_are_told_and_absences_are_named() throws IOException {
		Person.MERIDIA_AUTHORITY.does(() -> {
			MobilisationPlan begun = this.desk.start(UUID.randomUUID(), Targets.facts("USD", 2027, 2028));
			this.items.writeTarget(begun.id(), UUID.randomUUID(), null,
					Targets.donor("norvenia", 2027, "1000.50", "?"));
			this.items.writeAction(begun.id(), UUID.randomUUID(), null,
					new Action.Facts("Invite donors", "Authority", LocalDate.of(2026, 2, 1)));
			MobilisationPlan draft = this.mobilisations.of(MERIDIA).all().getFirst();
			return this.desk.show(this.desk.adopt(draft, LocalDate.of(2026, 3, 1)), Tier.COALITION);
		});
		Person.NORVENIA.does(() -> this.funnel.show(this.funnel.begin(UUID.randomUUID(), Stage.PAYMENT, Steps.MERIDIA,
				null, Steps.terms("North", "USD", 2027, "600")), Tier.COALITION));
		String seen = get(Person.NORVENIA);
		assertThat(JsonPath.<String>read(seen, "$.editions[0].status")).isEqualTo("ADOPTED");
		assertThat(JsonPath.<List<String>>read(seen, "$.editions[0].targets[0].amounts[*].amount"))
			.containsExactly("1000.5", null);
		assertThat(JsonPath.<Boolean>read(seen, "$.editions[0].actions[0].overdue")).isTrue();
		assertThat(JsonPath.<List<String>>read(seen, "$.rows[*].source")).containsExactly("norvenia", "norvenia");
		assertThat(JsonPath.<String>read(seen, "$.rows[0].paid")).isEqualTo("600");
		assertThat(JsonPath.<String>read(seen, "$.rows[0].openAtMost")).isEqualTo("400.5");
		assertThat(JsonPath.<Object>read(seen, "$.rows[1].openAtMost")).isNull();
		assertThat(JsonPath.<List<String>>read(seen, "$.absences[?(@.figure == 'rows.norvenia.2028.target')].reason"))
			.containsExactly("UNKNOWN");
		assertThat(JsonPath.<List<String>>read(seen, "$.absences[?(@.reason == 'UNKNOWN')].figure"))
			.contains("editions.1.targets[0].2028", "rows.norvenia.2028.openAtMost");
		assertThat(JsonPath.<List<String>>read(seen, "$.absences[?(@.figure == 'rows.norvenia.2028.paid')].reason"))
			.containsExactly("NOT_REPORTED");
		assertThat(JsonPath.<List<Object>>read(get(Person.OBSERVER), "$.editions")).isEmpty();
		String real = get(Person.NORVENIA, "");
		assertThat(JsonPath.<List<Object>>read(real, "$.editions")).as("what is made up").isEmpty();
		assertThat(JsonPath.<List<Object>>read(real, "$.rows")).as("targets without what came").isEmpty();
	}

}
