package org.countrycoalition.workplan;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.workplan.QualityCheck.Finding;
import org.countrycoalition.workplan.QualityCheck.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The plan of the fictional State, as the demonstration takes it in.
 */
class IllustrativePlanTests {

	private static List<PlanLine> lines() throws IOException {
		try (InputStream file = IllustrativePlanTests.class.getResourceAsStream("/illustrative/meridia_plan.csv")) {
			return PlanSheet.read(Sheets.read(Objects.requireNonNull(file))).lines();
		}
	}

	@Test
	void its_units_are_known_and_every_line_serves_an_outcome_by_a_method() throws IOException {
		assertThat(lines()).hasSize(6)
			.allMatch((line) -> WorkUnit.of(line.unit()).isPresent())
			.allMatch((line) -> line.detail().outcome() != null && line.detail().method() != null);
		assertThat(lines()).filteredOn((line) -> line.detail().residual()).hasSize(1);
	}

	@Test
	void its_months_sum_up_and_nothing_in_it_contradicts_itself() throws IOException {
		List<Finding> findings = QualityCheck.of(SamplePlans.draft(lines()), Map.of(), Set.of(), List.of(), Map.of())
			.findings();
		assertThat(findings).extracting(Finding::kind).doesNotContain(Kind.MONTHS_DIFFER, Kind.PEOPLE_OVER_QUANTITY);
		assertThat(findings).noneMatch((finding) -> finding.kind().isError());
	}

}
