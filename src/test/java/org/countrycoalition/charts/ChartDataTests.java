package org.countrycoalition.charts;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ChartDataTests {

	@Test
	void a_cell_is_a_value_or_an_absence() {
		assertThatNoException().isThrownBy(() -> Cell.of(0));
		assertThatNoException().isThrownBy(() -> Cell.absent("not reported"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Cell(null, null, false));
		assertThatIllegalArgumentException().isThrownBy(() -> new Cell(BigDecimal.ONE, "not reported", false));
		assertThatIllegalArgumentException().isThrownBy(() -> Cell.absent(" "));
		assertThatIllegalArgumentException().isThrownBy(() -> Cell.of(-1));
	}

	@Test
	void a_series_has_one_cell_for_each_category() {
		Series one = new Series("a", "A", "--cc-accent", FillPattern.SOLID, List.of(Cell.of(1)));
		assertThatNoException()
			.isThrownBy(() -> new ChartData("Year", Unit.count("States"), List.of("2027"), List.of(one)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ChartData("Year", Unit.count("States"), List.of("2027", "2028"), List.of(one)))
			.withMessage("Series a has 1 cells for 2 categories");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ChartData("Year", Unit.count("States"), List.of(), List.of(one)));
	}

	@Test
	void an_id_is_safe_inside_markup() {
		BarChart chart = SampleCharts.need(Scheme.PAGE);
		assertThatNoException().isThrownBy(() -> chart.sized("need-narrow-2", ChartSize.NARROW));
		assertThatIllegalArgumentException().isThrownBy(() -> chart.sized("a\" onload=\"x", ChartSize.NARROW));
	}

}
