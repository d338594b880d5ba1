package org.countrycoalition.funding.iati;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.funding.Themes;
import org.countrycoalition.funding.iati.LeftOut.Reason;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Reading files of activities: what a portal writes another one reads, and what is
 * hostile or broken is refused with its place.
 */
class IatiReaderTests {

	private static final Map<String, CountryCode> STATES = Map.of("LA", CountryCode.of("LAO"), "LB",
			CountryCode.of("LBN"));

	private static IatiRules.Found read(String text, ReportingOrg portal) {
		return IatiRules.of(IatiFile.read(text.getBytes(StandardCharsets.UTF_8)), STATES, portal);
	}

	private static IatiRules.Found read(String activity) {
		return read(Activities.file(activity), RandomMoney.ANOTHER);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void what_one_portal_exports_another_reads_as_it_was(long seed) {
		List<Activity> activities = RandomMoney.activities(new Random(seed), 60);
		IatiRules.Found found = IatiRules.of(IatiFile.read(RandomMoney.file(activities, RandomMoney.PORTAL)), STATES,
				RandomMoney.ANOTHER);
		List<String> told = activities.stream()
			.flatMap((activity) -> activity.rows().stream())
			.filter((row) -> row.recipient().country() != null && row.money().amount().signum() != 0)
			.map((row) -> row.root() + " " + row.donor().name() + " " + STATES.get(row.recipient().country()) + " "
					+ row.year() + " " + row.stage() + " " + row.money() + " " + row.pillar())
			.sorted()
			.toList();
		assertThat(found.lines()
			.stream()
			.map((line) -> line.place().activity().identifier().substring("XX-TEST-1-".length()) + " " + line.donor()
					+ " " + line.state() + " " + line.year() + " " + line.stage() + " "
					+ new Money(line.amount(), java.util.Currency.getInstance(line.currency())) + " "
					+ Themes.of(line.themes()).pillar())
			.sorted()).isEqualTo(told);
		assertThat(found.leftOut().stream().map(LeftOut::reason).collect(Collectors.toSet())).isSubsetOf(Reason.BUDGET,
				Reason.NO_STATE, Reason.NOTHING);
	}

	@Test
	void what_a_portal_exports_changes_nothing_in_itself() {
		byte[] file = RandomMoney.file(RandomMoney.activities(new Random(1), 60), RandomMoney.PORTAL);
		IatiRules.Found found = IatiRules.of(IatiFile.read(file), STATES, RandomMoney.PORTAL);
		assertThat(found.lines()).isEmpty();
		assertThat(found.leftOut()).hasSize(60).allMatch((one) -> one.reason() == Reason.OWN);
	}

	@Test
	void the_parts_of_a_country_and_a_sector_are_taken_and_no_more() {
		IatiRules.Found found = read(Activities.activity("A-1",
				"""
						<recipient-country code="la" percentage="40"/><recipient-country code="TH" percentage="60"/>
						<sector code="15250" percentage="30"/><sector vocabulary="1" code="12220" percentage="70"/>
						<budget><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><value value-date="2020-01-01">9</value></budget>
						""",
				Activities.transaction("3", "2020-05-01", "EUR", "1000.125")));
		assertThat(found.lines()).singleElement().satisfies((line) -> {
			assertThat(line.amount()).isEqualByComparingTo("120.02");
			assertThat(line.state()).isEqualTo(CountryCode.of("LAO"));
			assertThat(line.note()).contains("40 % by country and 30 % by sector of EUR 1000.125");
		});
		assertThat(found.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.BUDGET);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SHARE_UNKNOWN   | <recipient-country code="LA"/><recipient-country code="TH"/><sector code="15250"/>
			SHARE_UNKNOWN   | <recipient-country code="LA"/><sector code="15250"/><sector code="12220"/>
			NO_STATE        | <recipient-country code="TH"/><sector code="15250"/>
			NO_STATE        | <recipient-region code="298"/><sector code="15250"/>
			NOT_MINE_ACTION | <recipient-country code="LA"/><sector code="12220"/>
			NOT_MINE_ACTION | <recipient-country code="LA"/><sector vocabulary="99" code="DEMINE"/>
			NOT_MINE_ACTION | <recipient-country code="LA"/><sector vocabulary="2" code="15250"/>""")
	void what_is_not_certainly_ours_is_left_out(Reason reason, String parts) {
		IatiRules.Found found = read(
				Activities.activity("A-1", parts, Activities.transaction("3", "2020-05-01", "EUR", "10")));
		assertThat(found.lines()).isEmpty();
		assertThat(found.leftOut()).extracting(LeftOut::reason).containsExactly(reason);
	}

	@Test
	void what_goes_out_of_what_came_in_is_passed_on() {
		IatiRules.Found found = read(
				Activities.activity("A-1", Activities.LAO, Activities.transaction("1", "2020-01-01", "USD", "100"),
						Activities.transaction("2", "2020-02-01", "USD", "90"),
						Activities.transaction("3", "2020-03-01", "USD", "80"),
						Activities.transaction("5", "2020-03-01", "USD", "1")));
		assertThat(found.lines()).singleElement()
			.satisfies((line) -> assertThat(line.amount()).isEqualByComparingTo("100"));
		assertThat(found.leftOut()).extracting(LeftOut::reason)
			.containsExactly(Reason.PASSED_ON, Reason.PASSED_ON, Reason.NOT_A_CONTRIBUTION);
	}

	@Test
	void what_is_paid_follows_from_the_commitment_of_which_most_is_left_and_is_lowered_as_written() {
		IatiRules.Found found = read(
				Activities.activity("A-1", Activities.LAO, Activities.transaction("2", "2019-01-01", "USD", "100"),
						Activities.transaction("2", "2021-01-01", "USD", "50"),
						Activities.transaction("3", "2020-01-01", "USD", "80"),
						Activities.transaction("3", "2022-01-01", "USD", "40"),
						Activities.transaction("3", "2022-01-01", "USD", "-5")));
		var rows = IatiSheet
			.of(found.lines(), IatiFile.read(Activities.file("").getBytes(StandardCharsets.UTF_8)),
					RandomMoney.NOW.atZone(java.time.ZoneOffset.UTC).toLocalDate())
			.rows();
		assertThat(rows).extracting((row) -> row.text("part_of"))
			.containsExactly("", "", "A-1#1LAO", "A-1#2LAO", "A-1#1LAO");
		assertThat(rows.getLast().text("amount_local")).isEqualTo("-5.00");
	}

	@Test
	void all_that_the_standard_lets_others_write_is_read() {
		IatiRules.Found found = read(
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<!-- made up -->
						<iati-activities version="2.01" xmlns:more="https://example.org/more" more:made-by="somebody">
						<iati-activity xml:lang="fr" default-currency="EUR" humanitarian="1" hierarchy="2" more:year="1999"
								last-updated-datetime="2020-06-01T00:00:00+02:00">
						<iati-identifier> XX-OTHER-1 </iati-identifier>
						<reporting-org ref="XX-OTHER" type="10"><narrative>Autre</narrative></reporting-org>
						<title><narrative>Déminage</narrative><narrative xml:lang="EN">Clearance</narrative></title>
						<description><narrative>Texte</narrative><more:words>of theirs</more:words></description>
						<participating-org role="1" ref="XX-1"><narrative>Norvège</narrative><narrative xml:lang="en-GB">Norway</narrative></participating-org>
						<participating-org role="4"><narrative>An operator</narrative></participating-org>
						<activity-status code="2"/>
						<activity-date type="2" iso-date="2019-03-01Z"/>
						<recipient-country code="LA" percentage="33.33333333333333333"/>
						<recipient-region code="298" vocabulary="1" percentage="66.66666666666666667"/>
						<sector code="15250" percentage="100.0"/>
						<default-aid-type code="C01"/>
						<transaction ref="1" humanitarian="true">
						<transaction-type code="2"/><transaction-date iso-date="2019-12-20"/>
						<value value-date="2020-01-05"><!-- all --><![CDATA[ 300 ]]></value>
						<description><narrative>First</narrative></description>
						<sector vocabulary="2" code="152"/><sector vocabulary="1" code="15250"/>
						<more:value currency="USD">999</more:value>
						</transaction>
						<more:transaction><transaction-type code="3"/></more:transaction>
						<transaction more:year="1999">
						<transaction-type code="3"/><transaction-date iso-date="2020-02-29+01:00"/>
						<value currency="usd" value-date="2020-02-29">30.5</value>
						<sector code="15250"/>
						<recipient-country code="LA"><narrative>Laos</narrative></recipient-country>
						</transaction>
						<more:anything><iati-activity/></more:anything>
						</iati-activity>
						<more:activity/>
						</iati-activities>
						""",
				RandomMoney.ANOTHER);
		assertThat(found.leftOut()).isEmpty();
		assertThat(found.lines())
			.extracting(IatiLine::year, IatiLine::donor, IatiLine::currency, (line) -> line.amount().toPlainString())
			.containsExactly(tuple(2019, "Norway", "EUR", "100.00"), tuple(2020, "Norway", "USD", "30.50"));
		assertThat(found.lines().getLast().note()).isEqualTo("Clearance");
	}

	@Test
	void what_others_get_wrong_in_what_is_none_of_ours_stops_nobody() {
		String ours = Activities.activity("A-1", Activities.LAO,
				Activities.transaction("3", "2020-05-01", "EUR", "10"));
		String theirs = "<recipient-country code=\"TH\" percentage=\"all\"/><sector code=\"12220\" percentage=\"all\"/>";
		IatiRules.Found found = read(Activities.file(Activities.activity("A-0", theirs, "<transaction/>"), ours),
				RandomMoney.ANOTHER);
		assertThat(found.lines()).hasSize(1);
		assertThat(found.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.NOT_MINE_ACTION);
	}

	@Test
	void the_year_of_the_money_is_read_where_another_portal_says_it_and_nowhere_else() {
		String said = "<iati-activities xmlns:other=\"%s\" ".formatted(ActivityFile.EXTENSION);
		String file = Activities
			.file(Activities.activity("A-1", Activities.LAO, Activities.transaction("2", "2020-05-01", "EUR", "10")))
			.replace("<iati-activities ", said);
		assertThat(
				read(file.replace("<transaction>", "<transaction other:year=\"2024\">"), RandomMoney.ANOTHER).lines())
			.extracting(IatiLine::year)
			.containsExactly(2024);
		assertThat(read(file.replace("<transaction>", "<transaction year=\"2024\">"), RandomMoney.ANOTHER).lines())
			.extracting(IatiLine::year)
			.containsExactly(2020);
		assertThatThrownBy(
				() -> read(file.replace("<transaction>", "<transaction other:year=\"soon\">"), RandomMoney.ANOTHER))
			.isInstanceOfSatisfying(UnreadableFile.class, (refusal) -> {
				assertThat(refusal.fault()).isEqualTo(Fault.NOT_A_WHOLE_NUMBER);
				assertThat(refusal.column()).isEqualTo("transaction/@year");
				assertThat(refusal.line()).isPositive();
			});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><iati-activities version="2.03">&e;</iati-activities> | NOT_WELL_FORMED | 1 | 10
					<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><iati-activities version="2.03">&b;</iati-activities> | NOT_WELL_FORMED | 1 | 10
					<iati-organisations version="2.03"/> | NOT_IATI | 1 | iati-organisations
					<html><body/></html> | NOT_IATI | 1 | html
					<iati-activities version="1.05"/> | NOT_A_CHOICE | 1 | version
					<iati-activities/> | NOT_A_CHOICE | 1 | version
					<iati-activities version="2.03"/> | EMPTY | 0 |
					<iati-activities version="2.03"><iati-activity> | NOT_WELL_FORMED | 1 | 48
					<iati-activities version="2.03">&undefined;</iati-activities> | NOT_WELL_FORMED | 1 | 44""")
	void a_hostile_or_foreign_file_is_refused(String text, Fault fault, int line, String element) {
		refuses(text, fault, line, (element != null) ? element : "");
	}

	@Test
	void a_file_that_is_no_well_formed_xml_is_refused_with_line_and_column_and_without_the_words_of_a_parser() {
		String text = "<iati-activities version=\"2.03\">\n<iati-activity>\n  <title>x</titel>\n";
		refuses(text, Fault.NOT_WELL_FORMED, 3, "13");
		refuses("<?xml version=\"1.0\" encoding=\"nonsense\"?><iati-activities version=\"2.03\"/>",
				Fault.NOT_WELL_FORMED, 1, "42");
		assertThatThrownBy(() -> IatiFile.read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(
				UnreadableFile.class,
				(refusal) -> assertThat(refusal.sentence()).isEqualTo("Line 3, column 13: not well formed."));
		byte[] latin = "<iati-activities version=\"2.03\">\n<a>é</a>".getBytes(StandardCharsets.ISO_8859_1);
		assertThatThrownBy(() -> IatiFile.read(latin)).isInstanceOfSatisfying(UnreadableFile.class,
				(refusal) -> assertThat(refusal.fault()).isEqualTo(Fault.NOT_WELL_FORMED));
	}

	@Test
	void what_is_too_deep_or_too_large_is_refused() {
		refuses("<iati-activities version=\"2.03\">" + "<iati-activity>".repeat(50), Fault.TOO_LARGE, 1,
				"iati-activity");
		refuses("<iati-activities version=\"2.03\">" + "<a/>".repeat(600_000) + "</iati-activities>", Fault.TOO_LARGE,
				1, "a");
		refuses("<" + "a".repeat(10_000_001), Fault.TOO_LARGE, 0, "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			currency="USD"          | currency="ZZQ"          | NOT_A_CHOICE | value/@currency
			currency="USD"          |                         | CELL_EMPTY   | value/@currency
			>100</value>            | >1,000</value>          | NOT_A_NUMBER | value
			>100</value>            | >1e99</value>           | NOT_A_NUMBER | value
			>100</value>            | >1000000000000000</value> | OUT_OF_RANGE | value
			>100</value>            | ></value>               | CELL_EMPTY   | value
			iso-date="2020-05-01"   | iso-date="2020-13-01"   | NOT_A_DATE   | transaction-date/@iso-date
			<transaction-type code="3"/> |                    | CELL_EMPTY   | transaction-type
			<iati-identifier>A-1</iati-identifier> |          | CELL_EMPTY   | iati-identifier
			code="15250"            | code="15250" percentage="-1" | OUT_OF_RANGE | sector/@percentage""")
	void a_broken_activity_is_refused_with_its_place(String right, String wrong, Fault fault, String element) {
		String file = Activities
			.file(Activities.activity("A-1", Activities.LAO, Activities.transaction("3", "2020-05-01", "USD", "100")));
		assertThat(file).contains(right);
		String broken = file.replace(right, (wrong != null) ? wrong : "");
		assertThatThrownBy(() -> read(broken, RandomMoney.ANOTHER)).isInstanceOfSatisfying(UnreadableFile.class,
				(refusal) -> {
					assertThat(refusal.fault()).isEqualTo(fault);
					assertThat(refusal.column()).isEqualTo(element);
					assertThat(refusal.line()).isPositive();
				});
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void whatever_letters_are_lost_or_swapped_a_file_is_read_or_refused(long seed) {
		Random random = new Random(seed);
		byte[] file = RandomMoney.file(RandomMoney.activities(random, 10), RandomMoney.PORTAL);
		for (int round = 0; round < 300; round++) {
			byte[] mutated = file.clone();
			for (int place = 0; place <= random.nextInt(5); place++) {
				mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
			}
			try {
				IatiRules.of(IatiFile.read(mutated), STATES, RandomMoney.ANOTHER);
			}
			catch (UnreadableFile ex) {
				assertThat(ex.sentence()).isNotEmpty();
			}
		}
	}

	@Test
	void an_xml_file_is_told_from_a_table() {
		assertThat(Stream.of("<?xml version=\"1.0\"?>", "\uFEFF  <a/>", "\n<a/>")
			.map((text) -> IatiFile.looksLike(text.getBytes(StandardCharsets.UTF_8)))
			.collect(Collectors.toSet())).isEqualTo(Set.of(true));
		assertThat(Stream.of("", "year,donor", "PK", "\uFEFFyear")
			.map((text) -> IatiFile.looksLike(text.getBytes(StandardCharsets.UTF_8)))
			.collect(Collectors.toSet())).isEqualTo(Set.of(false));
	}

	private static void refuses(String text, Fault fault, int line, String element) {
		assertThatThrownBy(() -> IatiFile.read(text.getBytes(StandardCharsets.UTF_8)))
			.isInstanceOfSatisfying(UnreadableFile.class, (refusal) -> {
				assertThat(refusal.fault()).isEqualTo(fault);
				assertThat(refusal.line()).isEqualTo(line);
				assertThat(refusal.column()).isEqualTo(element);
			});
	}

}
