package org.countrycoalition.shell;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AsOfAddressTests {

	private static final LocalDate DAY = LocalDate.of(2015, 12, 31);

	@ParameterizedTest
	@CsvSource({ "countries/LAO, countries/LAO?on=2015-12-31", "., .?on=2015-12-31",
			"search?q=lao, search?q=lao&on=2015-12-31",
			"countries/LAO#deadlines, countries/LAO?on=2015-12-31#deadlines",
			"search?q=a#b, search?q=a&on=2015-12-31#b", "search?person=2, search?person=2&on=2015-12-31" })
	void a_link_is_given_the_date(String link, String dated) {
		assertThat(AsOfAddress.withDate(link, DAY)).isEqualTo(dated);
	}

	@Test
	void a_link_that_names_a_date_of_its_own_keeps_it() {
		assertThat(AsOfAddress.withDate("register?on=2011-01-01", DAY)).isEqualTo("register?on=2011-01-01");
		assertThat(AsOfAddress.withDate("search?q=lao&on=2011-01-01", DAY)).isEqualTo("search?q=lao&on=2011-01-01");
	}

}
