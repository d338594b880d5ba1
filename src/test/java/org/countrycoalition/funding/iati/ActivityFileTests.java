package org.countrycoalition.funding.iati;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.iati.ActivityRow.Giver;
import org.countrycoalition.funding.iati.ActivityRow.Taker;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files of activities keep to the standard, whatever money they tell of.
 */
class ActivityFileTests {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void any_money_makes_a_file_that_keeps_to_the_standard(long seed) {
		byte[] file = RandomMoney.file(RandomMoney.activities(new Random(seed), 60), RandomMoney.PORTAL);
		assertThat(Standard.faults(file)).isEmpty();
		assertThat(Standard.parsed(file).getElementsByTagName("iati-activity").getLength()).isEqualTo(60);
	}

	@ParameterizedTest
	@CsvSource({ "</transaction-type>, </transaction-type><value/>", "<activity-status code=, <activity-status kode=",
			"percentage=\"100\", percentage=\"99\"", "<transaction-date, <transaction-datum",
			"version=\"2.03\", version=\"2.02\"", "<narrative>Risk education</narrative>, ''",
			"value-date=\"2, value-date=\"x2", "iso-date=\"2, iso-date=\"31-2" })
	void a_file_that_does_not_is_noticed(String right, String wrong) {
		String text = new String(RandomMoney.file(List.of(one(Stage.PAYMENT, 2015, null)), RandomMoney.PORTAL),
				StandardCharsets.UTF_8);
		String spoilt = right.startsWith("</") ? text.replaceFirst("(<transaction-type[^>]*/>)", "$1<value/>")
				: text.replace(right, wrong);
		assertThat(spoilt).isNotEqualTo(text);
		assertThat(Standard.faults(spoilt.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "PAYMENT,    2015, -,          2020-05-05, 2015-12-31, 2015-12-31, true",
					"PAYMENT,    2015, 2015-03-04, 2020-05-05, 2015-03-04, 2015-03-04, false",
					"PAYMENT,    2020, -,          2020-05-05, 2020-05-05, 2020-05-05, true",
					"PAYMENT,    2028, -,          2020-05-05, 2028-12-31, 2028-12-31, true",
					"COMMITMENT, 2028, 2020-01-10, 2020-05-05, 2020-01-10, 2028-12-31, false",
					"COMMITMENT, 2028, -,          2020-05-05, 2020-05-05, 2028-12-31, true",
					"PLEDGE,     2015, -,          2020-05-05, 2015-12-31, 2015-12-31, true" })
	void a_year_without_a_day_ends_on_its_last_and_no_promise_is_of_tomorrow(Stage stage, int year,
			@Nullable LocalDate stated, LocalDate recorded, LocalDate date, LocalDate valueDate, boolean yearOnly) {
		ActivityRow row = row(stage, year, stated, recorded, "100");
		assertThat(row.date()).isEqualTo(date);
		assertThat(row.valueDate()).isEqualTo(valueDate);
		assertThat(row.isYearOnly()).isEqualTo(yearOnly);
	}

	@Test
	void a_year_has_what_is_firm_as_its_budget_or_else_what_is_pledged() {
		Activity activity = Activity.of(List.of(row(Stage.PLEDGE, 2027, null, LocalDate.EPOCH, "900"),
				row(Stage.COMMITMENT, 2027, null, LocalDate.EPOCH, "500"),
				row(Stage.COMMITMENT, 2027, null, LocalDate.EPOCH, "-100"),
				row(Stage.PAYMENT, 2027, null, LocalDate.EPOCH, "50"),
				row(Stage.PLEDGE, 2028, null, LocalDate.EPOCH, "300")));
		assertThat(activity.budgets()).containsExactly(new Activity.Budget(2027, true, usd("400")),
				new Activity.Budget(2028, false, usd("300")));
	}

	@ParameterizedTest
	@CsvSource({ "' ',40,Portal", "nohyphen,40,Portal", "XX-1,4,Portal", "XX-1,40,' '", "XX-1/2,40,Portal" })
	void a_reporter_is_set_whole_or_not_at_all(String ref, String type, String name) {
		assertThat(new ReportingOrg(ref, type, name).isSet()).isFalse();
		assertThat(RandomMoney.PORTAL.isSet()).isTrue();
	}

	private static Money usd(String amount) {
		return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
	}

	private static Activity one(Stage stage, int year, @Nullable LocalDate stated) {
		return Activity.of(List.of(row(stage, year, stated, LocalDate.of(2020, 5, 5), "100")));
	}

	private static ActivityRow row(Stage stage, int year, @Nullable LocalDate stated, LocalDate recorded,
			String amount) {
		return new ActivityRow(new UUID(1, 1), null, new Giver("Norway", true), new Taker("LA", null, "Lao PDR"), year,
				stage, Pillar.RISK_EDUCATION, true, usd(amount), stated, recorded, "A table");
	}

}
