package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.funding.ImportOptions.Conflicts;
import org.countrycoalition.funding.LinePreview.Kind;
import org.countrycoalition.funding.LinePreview.Result;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What an import does, and does not do, on planted cases.
 */
@SpringBootTest
class ImportTests {

	private static final String HEADER = "row_type,year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title\n";

	private static final CountryCode LAO = CountryCode.of("LAO");

	@Autowired
	private ContributionImports imports;

	@Autowired
	private Funding funding;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static Sheet sheet(String rows) {
		return CsvSheet.of(HEADER + rows);
	}

	private static String donors(String... amounts) {
		return rows("Germany", "Donor table", amounts) + "published_total,2015,,Germany,,,,,Donor table\n";
	}

	private static String recipients(String... amounts) {
		return rows("Germany", "Recipient table", amounts) + "published_total,2015,Lao PDR,,,,,,Recipient table\n";
	}

	private static String rows(String donor, String title, String... amounts) {
		StringBuilder text = new StringBuilder();
		for (String amount : amounts) {
			text.append("row,2015,Lao PDR,%s,Clearance,EUR,%s,%s,%s\n".formatted(donor, amount, amount, title));
		}
		return text.toString();
	}

	private ContributionImports.Applied apply(String rows, ImportOptions options) {
		return Person.ISU.does(() -> this.imports.apply("test.csv", sheet(rows), options));
	}

	private ImportPreview preview(String rows) {
		return Person.ISU.does(() -> this.imports.preview(sheet(rows), ImportOptions.STRICT));
	}

	private Figure total() {
		return Person.ISU
			.<Figure>does(() -> this.funding.received(LAO, false, Prices.NOMINAL).in(2015).total().atLeast());
	}

	private static Figure dollars(long amount) {
		return Figure.computed(BigDecimal.valueOf(amount));
	}

	private static ImportOptions all(Conflicts conflicts) {
		return new ImportOptions(false, conflicts, Map.of(), null, false);
	}

	/** Answers every question of the preview, also those that equal amounts answer. */
	private ImportOptions saying(String rows, Verdict verdict) {
		return new ImportOptions(false, Conflicts.REJECT,
				preview(rows).lines()
					.stream()
					.flatMap((line) -> line.questions().stream())
					.collect(Collectors.toMap(LinePreview.Question::key, (question) -> verdict, (one, other) -> one)),
				null, false);
	}

	@Test
	void amounts_two_per_cent_apart_wait_for_a_person_and_nothing_is_stored_before() {
		apply(recipients("102"), ImportOptions.STRICT);
		assertThat(preview(donors("100")).lines().getFirst().result()).isEqualTo(Result.CONFLICT);
		assertThatThrownBy(() -> apply(donors("100"), ImportOptions.STRICT)).isInstanceOfSatisfying(
				FundingRefusal.class, (refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.UNDECIDED));
		assertThat(total()).isEqualTo(dollars(102));
	}

	@Test
	void the_same_money_counts_once_with_the_recipients_amount_and_it_stays_said() {
		apply(recipients("102"), ImportOptions.STRICT);
		apply(donors("100"), all(Conflicts.SAME));
		assertThat(total()).isEqualTo(dollars(102));
		assertThat(preview(donors("100")).undecided()).isZero();
		assertThat(apply(donors("100"), ImportOptions.STRICT).id()).isNull();
	}

	@Test
	void different_money_counts_twice_and_it_stays_said() {
		apply(recipients("102"), ImportOptions.STRICT);
		apply(donors("100"), all(Conflicts.DIFFERENT));
		assertThat(total()).isEqualTo(dollars(202));
		assertThat(preview(donors("100")).undecided()).isZero();
	}

	@Test
	void equal_amounts_that_are_two_gifts_are_two_when_a_person_says_so_and_it_stays_said() {
		apply(recipients("100"), ImportOptions.STRICT);
		apply(donors("100"), saying(donors("100"), Verdict.DIFFERENT));
		assertThat(total()).isEqualTo(dollars(200));
		apply(donors("100"), ImportOptions.STRICT);
		assertThat(total()).isEqualTo(dollars(200));
	}

	@Test
	void two_lines_of_a_donor_against_one_of_the_recipient() {
		apply(recipients("100"), ImportOptions.STRICT);
		ImportPreview preview = preview(donors("100", "100"));
		assertThat(preview.lines().stream().map(LinePreview::result).toList()).startsWith(Result.ADD, Result.CONFLICT);
		apply(donors("100", "100"), all(Conflicts.SAME));
		assertThat(total()).isEqualTo(dollars(100));
	}

	@Test
	void two_lines_that_come_to_the_recipients_one_in_sum() {
		apply(recipients("800"), ImportOptions.STRICT);
		assertThat(preview(donors("300", "500")).undecided()).isEqualTo(2);
		apply(donors("300", "500"), all(Conflicts.SAME));
		assertThat(total()).isEqualTo(dollars(800));
	}

	@Test
	void a_changed_amount_changes_its_row_and_an_absent_row_stays() {
		apply(recipients("100", "200"), ImportOptions.STRICT);
		assertThat(preview(recipients("150")).lines().getFirst().result()).isEqualTo(Result.CHANGE);
		apply(recipients("150"), ImportOptions.STRICT);
		assertThat(total()).isEqualTo(dollars(350));
	}

	@ParameterizedTest
	@CsvSource({ "0, PAYMENT, false", "1, PAYMENT, true", "1, COMMITMENT, false" })
	void a_payment_of_a_year_that_has_not_begun_is_taken_as_printed_and_told(int ahead, Stage stage, boolean told) {
		int year = LocalDate.now(ZoneOffset.UTC).getYear() + ahead;
		Sheet sheet = CsvSheet.of(HEADER.strip() + ",stage\n"
				+ "row,%d,Lao PDR,Germany,Clearance,USD,7,7,A table,%s\n".formatted(year, stage));
		ImportPreview preview = Person.ISU.does(() -> this.imports.preview(sheet, ImportOptions.STRICT));
		assertThat(preview.lines().getFirst().result()).isEqualTo(Result.ADD);
		assertThat(preview.lines().getFirst().remarks()).filteredOn((remark) -> remark.kind() == Kind.PAID_AHEAD)
			.isEqualTo(
					told ? List.of(new LinePreview.Remark(Kind.PAID_AHEAD, List.of(String.valueOf(year)))) : List.of());
	}

	@Test
	void a_later_edition_counts_instead_of_the_earlier_whichever_comes_first() {
		apply(rows("Germany", "Profile last updated 16 Nov 2017", "300"), ImportOptions.STRICT);
		ImportPreview preview = preview(rows("Germany", "Profile last updated 26 Oct 2016", "100"));
		assertThat(preview.lines().getFirst().remarks())
			.anyMatch((remark) -> remark.kind() == LinePreview.Kind.EARLIER_EDITION);
		apply(rows("Germany", "Profile last updated 26 Oct 2016", "100"), ImportOptions.STRICT);
		assertThat(total()).isEqualTo(dollars(300));
	}

	@Test
	void a_later_edition_says_what_it_replaces() {
		apply(rows("Germany", "Profile last updated 26 Oct 2016", "100", "50"), ImportOptions.STRICT);
		assertThat(preview(rows("Germany", "Profile last updated 16 Nov 2017", "300")).lines().getFirst().remarks())
			.contains(new LinePreview.Remark(LinePreview.Kind.REPLACES_EDITION,
					List.of("Profile last updated 26 Oct 2016", "2")));
		apply(rows("Germany", "Profile last updated 16 Nov 2017", "300"), ImportOptions.STRICT);
		assertThat(total()).isEqualTo(dollars(300));
	}

	@Test
	void a_later_edition_says_which_of_its_lines_had_another_amount() {
		apply(rows("Germany", "Profile last updated 26 Oct 2016", "100", "50"), ImportOptions.STRICT);
		ImportPreview later = preview(rows("Germany", "Profile last updated 16 Nov 2017", "100", "60", "70"));
		assertThat(later.lines())
			.extracting((line) -> line.remarks()
				.stream()
				.filter((remark) -> remark.kind() == Kind.AMOUNT_WAS)
				.flatMap((remark) -> remark.about().stream())
				.toList())
			.containsExactly(List.of(), List.of("EUR", "50"), List.of());
		ImportPreview dollars = preview(
				rows("Germany", "Profile last updated 16 Nov 2017", "100").replace(",100,100,", ",100,125,"));
		assertThat(dollars.lines().getFirst().remarks())
			.contains(new LinePreview.Remark(Kind.AMOUNT_WAS, List.of("USD", "100")));
		ImportPreview noDollars = preview(
				rows("Germany", "Profile last updated 16 Nov 2017", "100").replace(",100,100,", ",100,,"));
		assertThat(noDollars.lines().getFirst().remarks()).noneMatch((remark) -> remark.kind() == Kind.AMOUNT_WAS);
		ImportPreview earlier = preview(rows("Germany", "Profile last updated 2 Jan 2016", "90"));
		assertThat(earlier.lines().getFirst().remarks()).noneMatch((remark) -> remark.kind() == Kind.AMOUNT_WAS);
	}

	@Test
	void of_undated_editions_the_later_import_counts() {
		apply(rows("Germany", "First table", "100"), ImportOptions.STRICT);
		apply(rows("Germany", "Another table", "300"), ImportOptions.STRICT);
		assertThat(total()).isEqualTo(dollars(300));
	}

	@Test
	void an_import_is_undone_as_one_and_can_be_made_again() {
		apply(recipients("100"), ImportOptions.STRICT);
		UUID second = Objects.requireNonNull(apply(recipients("150", "50"), ImportOptions.STRICT).id());
		assertThat(total()).isEqualTo(dollars(200));
		Person.ISU.does(() -> {
			this.imports.undo(second);
			return true;
		});
		assertThat(total()).isEqualTo(dollars(100));
		apply(recipients("150", "50"), ImportOptions.STRICT);
		assertThat(total()).isEqualTo(dollars(200));
	}

	@Test
	void an_import_is_not_undone_over_a_later_change_and_not_twice() {
		UUID first = Objects.requireNonNull(apply(recipients("100"), ImportOptions.STRICT).id());
		UUID second = Objects.requireNonNull(apply(recipients("150"), ImportOptions.STRICT).id());
		assertThatThrownBy(() -> Person.ISU.does(() -> {
			this.imports.undo(first);
			return true;
		})).isInstanceOfSatisfying(FundingRefusal.class,
				(refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.CHANGED_SINCE));
		Person.ISU.does(() -> {
			this.imports.undo(second);
			return true;
		});
		assertThatThrownBy(() -> Person.ISU.does(() -> {
			this.imports.undo(second);
			return true;
		})).isInstanceOfSatisfying(FundingRefusal.class,
				(refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.NOTHING_TO_UNDO));
	}

	@Test
	void unknown_names_are_refused_or_created_as_asked() throws SQLException {
		String rows = rows("Somebody new", "A table", "100");
		assertThatThrownBy(() -> apply(rows, ImportOptions.STRICT)).isInstanceOfSatisfying(FundingRefusal.class,
				(refusal) -> assertThat(refusal.about()).isEqualTo(List.of("Somebody new")));
		assertThat(preview(rows).unknownDonors()).containsExactly("Somebody new");
		apply(rows, new ImportOptions(true, Conflicts.REJECT, Map.of(), null, false));
		assertThat(total()).isEqualTo(dollars(100));
		assertThat(preview(rows.replace("Somebody new", "The  somebody NEW")).unknownDonors()).isEmpty();
		empty();
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute("delete from registry.organisations where id = 'somebody-new'");
		}
	}

	@Test
	void a_total_that_the_rows_do_not_come_to_is_a_warning_and_no_money() {
		ImportPreview preview = preview(rows("Germany", "T", "100") + "published_total,2015,Lao PDR,,,,,101,T\n");
		assertThat(preview.lines().getLast().result()).isEqualTo(Result.WARNING);
		apply(rows("Germany", "T", "100") + "published_total,2015,Lao PDR,,,,,101,T\n", ImportOptions.STRICT);
		assertThat(total()).isEqualTo(dollars(100));
	}

}
