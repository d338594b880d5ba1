package org.countrycoalition.funding.iati;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.jayway.jsonpath.JsonPath;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.funding.ImportOptions.Conflicts;
import org.countrycoalition.funding.LinePreview.Result;
import org.countrycoalition.funding.iati.LeftOut.Reason;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * What the import of activities does: as one, undone as one, and of a State, year, stage
 * and donor one source counts, in whatever order they come.
 */
@SpringBootTest
@AutoConfigureMockMvc
class IatiImportTests {

	private static final CountryCode LAO = CountryCode.of("LAO");

	private static final String HEADER = "row_type,year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title\n";

	private static final String CATEGORY = "LAO-2015-PAYMENT-NOR";

	@Autowired
	private IatiImports activities;

	@Autowired
	private ContributionImports tables;

	@Autowired
	private Funding funding;

	@Autowired
	private MockMvcTester http;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static String paid(String identifier, String amount) {
		return Activities.activity(identifier, Activities.LAO,
				Activities.transaction("3", "2015-05-01", "USD", amount));
	}

	private static IatiFile file(String... activities) {
		return IatiFile.read(Activities.file(activities).getBytes(StandardCharsets.UTF_8));
	}

	private IatiImports.Applied apply(IatiFile file, String... chosen) {
		return Person.ISU
			.does(() -> this.activities.apply("activities.xml", file, Set.of(chosen), ImportOptions.STRICT));
	}

	private IatiPreview preview(Person person, IatiFile file, String... chosen) {
		return person.does(() -> this.activities.preview(file, Set.of(chosen), ImportOptions.STRICT));
	}

	private void table(String... amounts) {
		StringBuilder rows = new StringBuilder(HEADER);
		for (String amount : amounts) {
			rows.append("row,2015,Lao PDR,Norway,Clearance,USD,").append(amount).append(",,A table\n");
			rows.append("row,2015,Lao PDR,Germany,Clearance,USD,7,,A table\n");
		}
		Person.ISU.does(() -> this.tables.apply("test.csv", CsvSheet.of(rows.toString()),
				new ImportOptions(false, Conflicts.DIFFERENT, Map.of(), null, true)));
	}

	private Figure total() {
		return Person.OBSERVER
			.<Figure>does(() -> this.funding.received(LAO, false, Prices.NOMINAL).in(2015).total().atLeast());
	}

	private static Figure dollars(long amount) {
		return Figure.computed(BigDecimal.valueOf(amount));
	}

	@Test
	void activities_are_previewed_applied_once_changed_and_undone_as_one() {
		IatiFile file = file(paid("A-1", "100"), paid("A-2", "50"));
		assertThat(preview(Person.ISU, file).lines().count(Result.ADD)).isEqualTo(2);
		assertThat(total()).isEqualTo(dollars(0));
		assertThat(apply(file).id()).isNotNull();
		assertThat(total()).isEqualTo(dollars(150));
		assertThat(apply(file).id()).isNull();
		IatiImports.Applied changed = apply(file(paid("A-2", "60")));
		assertThat(changed.preview().lines().count(Result.CHANGE)).isEqualTo(1);
		assertThat(total()).isEqualTo(dollars(160));
		undo(changed);
		assertThat(total()).isEqualTo(dollars(150));
	}

	@Test
	void where_a_table_tells_already_the_lines_are_left_out() {
		table("100");
		IatiPreview preview = preview(Person.ISU, file(paid("A-1", "90")));
		assertThat(preview.sheet().rows()).isEmpty();
		assertThat(preview.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.OTHER_SOURCE);
		assertThat(preview.held()).singleElement().satisfies((held) -> {
			assertThat(held.category().key()).isEqualTo(CATEGORY);
			assertThat(held.sources()).containsExactly("A table");
			assertThat(held.choosable()).isTrue();
		});
		assertThat(apply(file(paid("A-1", "90"))).id()).isNull();
		assertThat(total()).isEqualTo(dollars(107));
	}

	@Test
	void the_file_that_is_chosen_stands_for_the_table_and_undoing_gives_that_back() {
		table("100", "11");
		IatiImports.Applied applied = apply(file(paid("A-1", "90"), paid("A-2", "3")), CATEGORY);
		assertThat(total()).isEqualTo(dollars(93 + 14));
		assertThat(this.norwegian()).filteredOn(Contribution::counted)
			.extracting((row) -> row.published().title())
			.containsOnly("IATI A-1", "IATI A-2");
		undo(applied);
		assertThat(total()).isEqualTo(dollars(111 + 14));
	}

	@Test
	void a_table_that_comes_later_counts_instead_of_activities() {
		apply(file(paid("A-1", "90")));
		assertThat(total()).isEqualTo(dollars(90));
		table("100");
		assertThat(total()).isEqualTo(dollars(107));
	}

	@Test
	void another_reporters_activities_are_another_source() {
		apply(file(paid("A-1", "90")));
		String other = paid("B-1", "80").replace("ref=\"XX-OTHER\"", "ref=\"XX-THIRD\"");
		assertThat(preview(Person.ISU, file(other)).held()).hasSize(1);
		apply(file(other), CATEGORY);
		assertThat(total()).isEqualTo(dollars(80));
	}

	@Test
	void an_authority_takes_what_is_for_its_state_and_a_donor_what_is_its_own() {
		IatiFile file = file(paid("A-1", "90"), Activities.by("A-2", "Norvenia", Activities.LAO,
				Activities.transaction("3", "2015-05-01", "USD", "5")));
		assertThat(preview(Person.LAO_AUTHORITY, file).sheet().rows()).hasSize(2);
		assertThat(preview(Person.MERIDIA_AUTHORITY, file).sheet().rows()).isEmpty();
		assertThat(preview(Person.NORVENIA, file).sheet().rows()).hasSize(1);
		assertThat(preview(Person.NORVENIA, file).leftOut()).extracting(LeftOut::reason)
			.containsExactly(Reason.NOT_YOURS);
		assertThat(preview(Person.SUDONIA, file).sheet().rows()).isEmpty();
		Person.LAO_AUTHORITY
			.does(() -> this.activities.apply("own.xml", file(paid("A-1", "90")), Set.of(), ImportOptions.STRICT));
		assertThat(total()).isEqualTo(dollars(90));
	}

	@Test
	void only_who_speaks_for_everybody_chooses() {
		table("100");
		IatiPreview preview = preview(Person.LAO_AUTHORITY, file(paid("A-1", "90")), CATEGORY);
		assertThat(preview.held()).singleElement().satisfies((held) -> {
			assertThat(held.choosable()).isFalse();
			assertThat(held.chosen()).isFalse();
		});
		assertThat(preview.sheet().rows()).isEmpty();
	}

	@Test
	void programs_import_activities_too() throws UnsupportedEncodingException {
		table("100");
		String file = Activities.file(paid("A-1", "90"));
		String preview = post("?mode=preview", file);
		assertThat(JsonPath.<String>read(preview, "$.activities.otherSources[0].key")).isEqualTo(CATEGORY);
		assertThat(JsonPath.<Integer>read(preview, "$.activities.leftOut.other_source")).isEqualTo(1);
		String applied = post("?mode=apply&take=" + CATEGORY, file);
		assertThat(JsonPath.<String>read(applied, "$.importId")).isNotEmpty();
		assertThat(total()).isEqualTo(dollars(97));
		assertThat(send("", "<html/>")).hasStatus(400);
	}

	private List<Contribution> norwegian() {
		return Person.ISU.does(() -> this.funding.to(LAO, false))
			.stream()
			.filter((row) -> row.donor().equals("NOR"))
			.toList();
	}

	private void undo(IatiImports.Applied applied) {
		Person.ISU.does(() -> {
			this.tables.undo(Objects.requireNonNull(applied.id()));
			return true;
		});
	}

	private String post(String query, String file) throws UnsupportedEncodingException {
		MvcTestResult answer = send(query, file);
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	private MvcTestResult send(String query, String file) {
		return this.http.post()
			.uri("/api/v1/imports/contributions" + query)
			.content(file.getBytes(StandardCharsets.UTF_8))
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(Person.ISU.claims())))
				.authorities(Person.ISU.authorities()))
			.exchange();
	}

}
