package org.countrycoalition.funding.ui;

import java.nio.charset.StandardCharsets;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.countrycoalition.funding.iati.Activities;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A file of activities on the page of imports: what is left out, and which source counts.
 */
class ActivitiesScreenTests extends FundingScreenTest {

	private static byte[] file(String amount) {
		return Activities
			.file(Activities.activity("A-1", Activities.LAO, Activities.transaction("3", "2015-05-01", "USD", amount),
					Activities.transaction("5", "2015-05-01", "USD", "1")))
			.getBytes(StandardCharsets.UTF_8);
	}

	private void take(byte[] file) {
		((ImportView) getCurrentView()).take("activities.xml", file);
	}

	@Test
	@SignedIn(Person.ISU)
	void the_page_says_what_is_left_out_and_lets_one_choose_between_sources() {
		recorded(table("row,2015,Lao PDR,Norway,Clearance,USD,100,,A table\n"));
		open("funding/imports");
		take(file("90"));
		assertThat(page()).contains("1 activity: no line becomes a contribution; left out: 2.", "A table",
				"Lao People's Democratic Republic, 2015, Payment, Norway", "A repayment, interest",
				"Another source tells of the State, year, stage and donor already.");
		Checkbox choice = find(Checkbox.class).all()
			.stream()
			.filter((box) -> box.getLabel().startsWith("this file instead"))
			.findFirst()
			.orElseThrow();
		choice.setValue(true);
		assertThat(page()).contains("1 activity: 1 line becomes a contribution; left out: 1.");
	}

	@Test
	@SignedIn(Person.ISU)
	void a_file_that_cannot_be_read_is_refused_with_its_place() {
		open("funding/imports");
		take(new String(file("90"), StandardCharsets.UTF_8).replace("USD", "ZZQ").getBytes(StandardCharsets.UTF_8));
		assertThat(page()).contains("column “value/@currency”");
		take("<html/>".getBytes(StandardCharsets.UTF_8));
		assertThat(page()).contains("no file of IATI activities");
		take("<iati-activities version=\"2.03\">\n  <title>x</titel>".getBytes(StandardCharsets.UTF_8));
		assertThat(page()).contains("Line 2, column 13: The file is no well-formed XML here")
			.doesNotContain("end-tag", "element type");
	}

}
