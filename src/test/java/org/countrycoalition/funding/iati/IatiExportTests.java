package org.countrycoalition.funding.iati;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;

import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is exported of every shape of money that is stored keeps to the standard.
 */
@SpringBootTest(properties = { "PORTAL_IATI_REF=XX-TEST-1", "PORTAL_IATI_TYPE=40", "PORTAL_IATI_NAME=Test" })
@AutoConfigureMockMvc
class IatiExportTests {

	/**
	 * Rows of tables: of each stage and pillar, to a State and to the world, told by
	 * either side or by nobody, of years past, to come and of this one, in other money or
	 * dollars as printed.
	 */
	private static final String TABLES = """
			insert into funding.contributions (donor_state, state, area, year, stage, pillar, themes, currency, amount_original, amount_usd, tier,
				source, published_by, edition_title)
			select g.donor, t.state, t.area, y.year, s.stage, p.pillar, s.stage || ' ' || p.pillar, case when y.year = 2015 then 'NOK' end,
				case when y.year = 2015 then 1000.5 end, case when y.year <> 2015 then 77 end, 'PUBLIC', 'A table, https://example.org/?a=1&b=2',
				g.side, 'A table of ' || g.donor
			from (values (2015), (extract(year from now())::int), (2035)) y(year),
				unnest(array['PLEDGE', 'COMMITMENT', 'PAYMENT', 'SPENDING']) s(stage),
				unnest(array['SURVEY_AND_CLEARANCE', 'RISK_EDUCATION', 'VICTIM_ASSISTANCE', 'STOCKPILE_DESTRUCTION', 'UNALLOCATED']) p(pillar),
				(values ('LAO', null), (null, 'global')) t(state, area),
				(values ('NOR', 'DONOR'), ('DEU', 'RECIPIENT'), ('CHE', null)) g(donor, side)""";

	/**
	 * A pledge over years that is divided, signed, paid in part and in part withdrawn.
	 */
	private static final String STEPS = """
			insert into funding.contributions (id, step, parent, title, donor_state, state, year, stage, pillar, pillar_share, currency, amount_original,
				stage_on, channel, earmarking, tier, owner_organisation, source, withdrawn_on, withdrawn_why)
			select ('00000000-0000-0000-0000-00000000' || lpad(id, 4, '0'))::uuid, ('00000000-0000-0000-0000-00000000' || lpad(step, 4, '0'))::uuid,
				('00000000-0000-0000-0000-00000000' || lpad(parent, 4, '0'))::uuid, 'Titre « é & ລາວ » ' || step, 'NOR', 'LAO', year, stage, pillar, share,
				'EUR', amount, '2024-03-01', 'An operator', 'SOFTLY', 'PUBLIC', 'norvenia', 'steps', gone, case when gone is not null then 'x' end
			from (values ('1', '1', null, 2024, 'PLEDGE', 'RISK_EDUCATION', 60.0, 60, null::date),
				('2', '1', null, 2024, 'PLEDGE', 'VICTIM_ASSISTANCE', 40.0, 40, null),
				('3', '1', null, 2030, 'PLEDGE', 'RISK_EDUCATION', 60.0, 6, null),
				('4', '1', null, 2030, 'PLEDGE', 'VICTIM_ASSISTANCE', 40.0, 4, null),
				('5', '5', '1', 2024, 'COMMITMENT', 'RISK_EDUCATION', null, 50, null),
				('6', '5', '1', 2031, 'COMMITMENT', 'RISK_EDUCATION', null, 5, null),
				('7', '7', '5', 2024, 'PAYMENT', 'RISK_EDUCATION', null, 45, null),
				('8', '8', '2', 2024, 'COMMITMENT', 'VICTIM_ASSISTANCE', null, 9, '2024-05-01')) v(id, step, parent, year, stage, pillar, share, amount, gone)""";

	@Autowired
	private IatiExport export;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	@Test
	void whatever_is_stored_makes_a_file_that_keeps_to_the_standard() throws SQLException {
		asOwner(TABLES);
		asOwner(STEPS);
		byte[] file = Person.OBSERVER.does(() -> {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			this.export.write(null, bytes);
			return bytes.toByteArray();
		});
		assertThat(Standard.faults(file)).isEmpty();
		Document document = Standard.parsed(file);
		int ahead = 2 * 5 * 2 * 3;
		int rows = 3 * 4 * 5 * 2 * 3 - ahead;
		assertThat(document.getElementsByTagName("iati-activity").getLength()).isEqualTo(rows + 1);
		assertThat(document.getElementsByTagName("transaction").getLength()).isEqualTo(rows + 7);
		assertThat(WrittenCodes.in(document)).contains("transaction-type@code=1", "transaction-type@code=2",
				"transaction-type@code=3", "transaction-type@code=4", "transaction-type@code=11",
				"transaction-type@code=12", "transaction-type@code=13");
	}

	private static void asOwner(String sql) throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
