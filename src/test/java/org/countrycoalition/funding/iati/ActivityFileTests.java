package org.countrycoalition.funding.iati;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

	@Test
	void every_code_that_is_written_is_a_known_one_and_every_known_one_is_written() {
		Set<String> written = IntStream.rangeClosed(1, 10)
			.mapToObj((seed) -> RandomMoney.file(RandomMoney.activities(new Random(seed), 60), RandomMoney.PORTAL))
			.flatMap((file) -> WrittenCodes.in(Standard.parsed(file)).stream())
			.collect(Collectors.toSet());
		assertThat(WrittenCodes.known()).filteredOn((code) -> !code.startsWith("reporting-org@")).isSubsetOf(written);
		assertThat(WrittenCodes.known()).containsAll(written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			(<transaction-date) iso-date="[^"]*"       ~ $1
			iso-date="2                                ~ iso-date="31-2
			value-date="2                              ~ value-date="x2
			[ ]value-date="[^"]*"                      ~ ''
			[ ]currency="USD"                          ~ ''
			>100</value>                               ~ >1e2</value>
			(<value [^>]*>[^<]*</value>)               ~ $1$1
			(<transaction-type[^>]*>)(<transaction-date[^>]*>) ~ $2$1
			(<provider-org>.*?</provider-org>)(<receiver-org>.*?</receiver-org>) ~ $2$1
			(<budget .*?</budget>)(<transaction .*?</transaction>) ~ $2$1
			<period-end[^>]*>                          ~ ''
			<title>.*?</title>                         ~ ''
			(<title>.*?</title>)                       ~ $1$1
			(<title>)<narrative>.*?</narrative>        ~ $1
			<participating-org.*?</participating-org>  ~ ''
			[ ]role="1"                                ~ ''
			[ ]type="40"                               ~ ''
			<activity-status[^>]*>                     ~ ''
			<activity-date.*?(<recipient)              ~ $1
			secondary-reporter="1"                     ~ secondary-reporter="yes"
			percentage="100"                           ~ percentage="all"
			version="2.03"                             ~ version="2.02"
			portal:year="2027"                         ~ portal:year="soon"
			</iati-activity>                           ~ <money/></iati-activity>""")
	void a_file_against_the_schema_is_noticed(String right, String wrong) {
		assertThat(Standard.faultsBySchema(spoilt(right, wrong))).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~',
			textBlock = """
					percentage="100"                                    ~ percentage="99"
					code="15250"                                        ~ code="15251"
					<sector vocabulary="1" code="15250"/>               ~ ''
					</provider-org></transaction>                       ~ </provider-org><sector vocabulary="1" code="15250"/></transaction>
					</provider-org></transaction>                       ~ </provider-org><recipient-country code="LA"/></transaction>
					<recipient-country code="LA"/></transaction>        ~ </transaction>
					(<recipient-country code="LA"/>)</transaction>      ~ $1<recipient-region code="298"/></transaction>
					(<recipient-country code="LA"/>)<sector             ~ $1<recipient-country code="LB"/><sector
					<narrative>Risk education</narrative>               ~ ''
					<narrative>Global</narrative></recipient-region>    ~ </recipient-region>
					(<title><narrative>).*?</narrative>                 ~ $1 </narrative>
					transaction-date iso-date="2020                     ~ transaction-date iso-date="2030
					value-date="2020                                    ~ value-date="2030
					period-end iso-date="2027                           ~ period-end iso-date="2028
					period-start iso-date="2027                         ~ period-start iso-date="2028
					<activity-date type="1"[^>]*>                       ~ ''
					type="1" iso-date="2027                             ~ type="1" iso-date="2028
					<receiver-org>.*?</receiver-org>                    ~ ''
					<provider-org>.*?</provider-org>                    ~ ''
					<iati-identifier>XX-TEST-1                          ~ <iati-identifier>XX-OTHER
					transaction-type code="2"                           ~ transaction-type code="14"
					role="1"                                            ~ role="9"
					currency="USD"                                      ~ currency="ZZQ"
					[ ]code="LA"                                        ~ ' code="QQ"'""")
	void a_file_against_what_no_schema_says_is_noticed(String right, String wrong) {
		byte[] spoilt = spoilt(right, wrong);
		assertThat(Standard.faultsBySchema(spoilt)).isEmpty();
		assertThat(Standard.faults(spoilt)).isNotEmpty();
	}

	private static byte[] spoilt(String right, String wrong) {
		ActivityRow signed = row(Stage.COMMITMENT, 2027, LocalDate.of(2020, 1, 10), LocalDate.of(2020, 5, 5), "100");
		ActivityRow here = received(new Taker("LA", null, "Lao PDR"), Pillar.RISK_EDUCATION);
		ActivityRow anywhere = received(new Taker(null, "global", "Global"), Pillar.VICTIM_ASSISTANCE);
		byte[] file = RandomMoney.file(
				List.of(Activity.of(List.of(signed)), Activity.of(List.of(here, here, anywhere))), RandomMoney.PORTAL);
		assertThat(Standard.faults(file)).isEmpty();
		String text = new String(file, StandardCharsets.UTF_8);
		String spoilt = text.replaceFirst(right, wrong);
		assertThat(spoilt).isNotEqualTo(text);
		return spoilt.getBytes(StandardCharsets.UTF_8);
	}

	private static ActivityRow received(Taker taker, Pillar pillar) {
		return new ActivityRow(new UUID(1, 2), null, new Giver("Norway", true), taker, 2019, Stage.PAYMENT, pillar,
				false, usd("100"), null, LocalDate.of(2020, 5, 5), "A table");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "PAYMENT,    2015, -,          2020-05-05, 2015-12-31, true,  false",
					"PAYMENT,    2015, 2015-03-04, 2020-05-05, 2015-03-04, false, false",
					"PAYMENT,    2020, -,          2020-05-05, 2020-05-05, true,  false",
					"PAYMENT,    2028, -,          2020-05-05, 2020-05-05, true,  true",
					"COMMITMENT, 2028, 2020-01-10, 2020-05-05, 2020-01-10, false, true",
					"COMMITMENT, 2018, 2017-01-10, 2020-05-05, 2017-01-10, false, true",
					"COMMITMENT, 2028, -,          2020-05-05, 2020-05-05, true,  true",
					"PLEDGE,     2015, -,          2020-05-05, 2015-12-31, true,  false" })
	void a_year_without_a_day_ends_on_its_last_and_no_transaction_is_of_tomorrow(Stage stage, int year,
			@Nullable LocalDate stated, LocalDate recorded, LocalDate date, boolean yearOnly, boolean another) {
		ActivityRow row = row(stage, year, stated, recorded, "100");
		assertThat(row.date()).isEqualTo(date);
		assertThat(row.isYearOnly()).isEqualTo(yearOnly);
		assertThat(row.isOfAnotherYear()).isEqualTo(another);
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
	@CsvSource({ "' ',40,Portal", "nohyphen,40,Portal", "XX-1,4,Portal", "XX-1,41,Portal", "XX-1,40,' '",
			"XX-1/2,40,Portal" })
	void a_reporter_is_set_whole_or_not_at_all(String ref, String type, String name) {
		assertThat(new ReportingOrg(ref, type, name).isSet()).isFalse();
		assertThat(RandomMoney.PORTAL.isSet()).isTrue();
	}

	@Test
	void a_reporter_has_one_of_the_published_types() {
		assertThat(WrittenCodes.known()).filteredOn((code) -> code.startsWith("reporting-org@"))
			.hasSize(16)
			.allMatch((code) -> new ReportingOrg("XX-1", code.substring(code.indexOf('=') + 1), "Portal").isSet());
	}

	private static Money usd(String amount) {
		return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
	}

	private static ActivityRow row(Stage stage, int year, @Nullable LocalDate stated, LocalDate recorded,
			String amount) {
		return new ActivityRow(new UUID(1, 1), null, new Giver("Norway", true), new Taker("LA", null, "Lao PDR"), year,
				stage, Pillar.RISK_EDUCATION, true, usd(amount), stated, recorded, "A table");
	}

}
