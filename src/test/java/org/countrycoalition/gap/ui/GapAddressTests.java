package org.countrycoalition.gap.ui;

import java.util.List;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.GapBasis;
import org.countrycoalition.kernel.Pillar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands in an address, the page asks for years that have a gap.
 */
class GapAddressTests {

	@ParameterizedTest
	@CsvSource({ "from=2027&to=2031, 2028, 2027, 2031", "'', 2028, 2028, 2032", "from=2100, 2028, 2100, 2100",
			"from=2098, 2028, 2098, 2100", "'', 2150, 2100, 2100", "'', 1900, 1990, 1994",
			"from=1990&to=1990, 2028, 1990, 1990", "from=-2147483648&to=2147483647, 2028, 2028, 2032",
			"from=2027&to=2147483647, 2028, 2027, 2031", "from=2000&to=2030, 2028, 2000, 2004",
			"from=2031&to=2027, 2028, 2031, 2035", "from=soon&to=99999999999, 2028, 2028, 2032" })
	void years_are_in_order_and_in_reach(String address, int usual, int from, int to) {
		assertThat(GapAddress.of(QueryParameters.fromString(address), usual))
			.isEqualTo(new GapAddress(CoverRule.FIRM, GapBasis.REPORTED, from, to));
	}

	@ParameterizedTest
	@CsvSource({ "gaps?year=2028, 2028", "gaps?year=2147483647, 2030", "gaps?year=9999, 2030", "gaps?year=1989, 2030",
			"gaps?year=1990, 1990", "gaps, 2030" })
	void the_portfolio_shows_a_year_in_reach(String address, int year) {
		assertThat(PortfolioAddress.of(new Location(address), List.of(2027, 2030), 2029).year()).isEqualTo(year);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rule=paid&from=2027&to=2029", "rule=firm&basis=attributed&from=2028&to=2028" })
	void a_cell_keeps_rule_basis_and_years_of_the_page_it_was_opened_from(String address) {
		GapAddress gaps = GapAddress.of(QueryParameters.fromString(address), 2028);
		String cell = gaps.cell(2028, Pillar.RISK_EDUCATION);
		assertThat(cell).isEqualTo("gap/cell?year=2028&pillar=RISK_EDUCATION&" + address);
		assertThat(CellAddress.of(QueryParameters.fromString(cell.substring("gap/cell?".length()))))
			.hasValueSatisfying((asked) -> assertThat(asked.gaps().page()).isEqualTo("gap?" + address));
	}

	@Test
	void a_cell_that_says_no_years_leads_to_those_from_its_own_on() {
		assertThat(CellAddress.of(QueryParameters.fromString("year=2028&pillar=RISK_EDUCATION"))).hasValueSatisfying(
				(asked) -> assertThat(asked.gaps().page()).isEqualTo("gap?rule=firm&from=2028&to=2032"));
		assertThat(CellAddress.of(QueryParameters.fromString("year=2028&pillar=UNALLOCATED"))).isEmpty();
	}

	@Test
	void a_rule_that_is_none_is_left_aside() {
		assertThat(GapAddress.of(QueryParameters.of("rule", "nonsense"), 2028).rule()).isEqualTo(CoverRule.FIRM);
		assertThat(GapAddress.of(QueryParameters.of("rule", "paid"), 2028).rule()).isEqualTo(CoverRule.PAID);
	}

}
