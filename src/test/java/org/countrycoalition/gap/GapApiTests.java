package org.countrycoalition.gap;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * What programs read of gaps.
 */
@SpringBootTest
@AutoConfigureMockMvc
@WithAcceptanceCase
class GapApiTests {

	@Autowired
	private MockMvcTester http;

	@Autowired
	private Gaps gaps;

	private String gap(Person person, int year) throws UnsupportedEncodingException {
		MvcTestResult answer = this.http.get()
			.uri("/api/v1/states/XMD/gap?rule=paid&illustrative=true&from=" + year + "&to=" + year)
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(person.claims())))
				.authorities(person.authorities()))
			.exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	private static List<String> absences(String answer, String figure) {
		return JsonPath.read(answer, "$.years[0].absences[?(@.figure == '" + figure + "')].reason");
	}

	@Test
	void without_a_plan_both_totals_are_null_and_named_and_not_zero() throws UnsupportedEncodingException {
		for (String answer : List.of(gap(Person.OBSERVER, 2028), gap(Person.NORVENIA, 2029))) {
			for (String total : List.of("sumOfPillars", "afterUnallocated")) {
				assertThat(JsonPath.<Object>read(answer, "$.years[0]." + total)).isNull();
				assertThat(absences(answer, total)).containsExactly("NOT_COMPUTABLE");
			}
		}
	}

	@Test
	void with_a_plan_both_totals_are_amounts() throws UnsupportedEncodingException {
		String answer = gap(Person.NORVENIA, 2028);
		assertThat(JsonPath.<Map<String, Object>>read(answer, "$.years[0].sumOfPillars"))
			.isEqualTo(Map.of("atLeast", true, "least", "3400000", "most", "3400000"));
		assertThat(absences(answer, "sumOfPillars")).isEmpty();
	}

	@Test
	void a_year_in_which_nothing_is_planned_has_no_total() throws UnsupportedEncodingException {
		String answer = gap(Person.NORVENIA, 2027);
		assertThat(JsonPath.<Object>read(answer, "$.years[0].sumOfPillars")).isNull();
		assertThat(absences(answer, "sumOfPillars")).containsExactly("NOT_APPLICABLE");
	}

	@Test
	void the_service_refuses_a_span_that_overflows() {
		assertThatIllegalArgumentException().isThrownBy(() -> Person.ISU.does(() -> this.gaps.of(AcceptanceCase.MERIDIA,
				Integer.MIN_VALUE, Integer.MAX_VALUE, CoverRule.PAID, true)));
	}

}
