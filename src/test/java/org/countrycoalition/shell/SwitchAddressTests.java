package org.countrycoalition.shell;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SwitchAddressTests {

	private static final LocalDate DAY = LocalDate.of(2015, 12, 31);

	@ParameterizedTest
	@CsvSource({ "countries/LAO, countries/LAO?on=2015-12-31", "., .?on=2015-12-31",
			"search?q=lao, search?q=lao&on=2015-12-31",
			"countries/LAO#deadlines, countries/LAO?on=2015-12-31#deadlines",
			"search?q=a#b, search?q=a&on=2015-12-31#b", "search?person=2, search?person=2&on=2015-12-31" })
	void a_link_is_given_the_date(String link, String dated) {
		assertThat(SwitchAddress.DATE.with(link, DAY)).isEqualTo(dated);
	}

	@Test
	void a_link_that_names_a_date_of_its_own_keeps_it() {
		assertThat(SwitchAddress.DATE.with("register?on=2011-01-01", DAY)).isEqualTo("register?on=2011-01-01");
		assertThat(SwitchAddress.DATE.with("search?q=lao&on=2011-01-01", DAY)).isEqualTo("search?q=lao&on=2011-01-01");
	}

	@ParameterizedTest
	@CsvSource({ "gaps, gaps?prices=2024", "gaps?on=2015-12-31, gaps?on=2015-12-31&prices=2024",
			"gaps?prices=nominal, gaps?prices=nominal" })
	void a_link_is_given_the_prices_unless_it_names_its_own(String link, String priced) {
		assertThat(SwitchAddress.PRICES.with(link, new PriceBasis(2024))).isEqualTo(priced);
	}

	@ParameterizedTest
	@CsvSource({ "nominal, nominal", "2024, 2024", "1900, 1900", "2199, 2199" })
	void prices_are_nominal_or_those_of_a_year(String code, String written) {
		assertThat(PriceBasis.named(code).map(PriceBasis::code)).contains(written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "constant", "24", "1899", "2200", "20244", "-2024" })
	void nothing_else_is_prices(String code) {
		assertThat(PriceBasis.named(code)).isEmpty();
	}

}
