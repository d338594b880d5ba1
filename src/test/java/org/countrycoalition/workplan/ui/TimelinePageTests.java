package org.countrycoalition.workplan.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.gap.WithAcceptanceCase;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.workplan.PlanDesk;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan in time, for those who may see the plan.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
@WithAcceptanceCase
class TimelinePageTests extends SpringBrowserlessTest {

	private static final int BUDGET = 14;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private QueryCount queries;

	private String page() {
		Component view = (Component) getCurrentView();
		StringBuilder pictures = new StringBuilder(view.getElement().getTextRecursively());
		find(com.vaadin.flow.component.html.Div.class).all()
			.forEach((part) -> pictures.append(part.getElement().getProperty("innerHTML", "")));
		return pictures.toString();
	}

	private void open(String query) {
		UI.getCurrent().navigate("countries/XMD/workplan/timeline", QueryParameters.fromString(query));
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_member_sees_lines_against_meetings_and_deadlines_by_year_and_by_month() {
		assertThat(this.queries.of(() -> open(""))).isLessThanOrEqualTo(BUDGET);
		assertThat(find(H1.class).single().getText()).isEqualTo("Timeline of the plan: Meridia");
		assertThat(page()).contains("Clearance of the north", "School sessions", "2028 (months not stated)",
				"4 of 4 lines have something planned", "Illustrative figures", "Version 1 (in force)",
				"Outside of these years: Article 3 deadline");
		open("from=2026&to=2028");
		assertThat(page()).contains("As of 2");
		open("zoom=month&from=2028");
		assertThat(page()).contains("Clearance of the north").doesNotContain("Nothing is planned");
		open("zoom=month&from=2027");
		assertThat(page()).contains("Nothing is planned from 2027 to 2027");
		open("from=nonsense&to=1&version=999999&zoom=day");
		assertThat(page()).contains("Clearance of the north");
		assertThat(find(Anchor.class).all().stream().map(Anchor::getHref).toList())
			.anyMatch((href) -> href.contains("zoom=month&from=2028&to=2028"));
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void who_does_not_see_the_plan_sees_no_timeline() {
		open("version=1");
		assertThat(page()).contains("No plan that you may see").doesNotContain("Clearance of the north");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_draft_is_shown_to_its_authority_alone_and_says_that_it_is_one() {
		this.desk.revise();
		open("version=2");
		assertThat(page()).contains("Version 2 (draft)");
		Person.NORVENIA.does(() -> {
			open("version=2");
			return true;
		});
		assertThat(page()).contains("Version 1 (in force)").doesNotContain("Version 2");
	}

}
