package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.funding.ImportOptions.Conflicts;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Ratio;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/**
 * One contribution counts once: for everybody, whoever imports which table in which
 * order, and whatever is corrected, undone or said otherwise later.
 */
@SpringBootTest
class MoneyOnceTests {

	private static final String HEADER = "year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,stage,reference,part_of,in_kind,edition_date,row_type\n";

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	private static final int YEAR = 2026;

	@Autowired
	private ContributionImports imports;

	@Autowired
	private Funding funding;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static Sheet sheet(String... rows) {
		return CsvSheet.of(HEADER + String.join("\n", rows));
	}

	/** A payment of Norvenia to Meridia, or what else the last cells say. */
	private static String line(String table, String amount, String rest) {
		return YEAR + ",Meridia,Norvenia,Clearance,USD," + amount + "," + amount + "," + table + "," + rest;
	}

	private static String line(String table, String amount) {
		return line(table, amount, ",,,,,");
	}

	private static String donorTotal(String table) {
		return YEAR + ",,Norvenia,,,,," + table + ",,,,,,published_total";
	}

	private static String recipientTotal(String table) {
		return YEAR + ",Meridia,,,,,," + table + ",,,,,,published_total";
	}

	private ContributionImports.Applied apply(Person person, String... rows) {
		return person.does(() -> this.imports.apply("table.csv", sheet(rows), ImportOptions.STRICT));
	}

	private ContributionImports.Applied decide(Person person, Verdict verdict, String... rows) {
		return person.does(() -> {
			Map<String, Verdict> verdicts = this.imports.preview(sheet(rows), ImportOptions.STRICT)
				.lines()
				.stream()
				.flatMap((line) -> line.questions().stream())
				.collect(Collectors.toMap(LinePreview.Question::key, (question) -> verdict, (one, other) -> one));
			return this.imports.apply("table.csv", sheet(rows),
					new ImportOptions(false, Conflicts.REJECT, verdicts, null, false));
		});
	}

	private void undo(Person person, ContributionImports.Applied applied) {
		UUID id = Objects.requireNonNull(applied.id());
		person.does(() -> {
			this.imports.undo(id);
			return true;
		});
	}

	private Figure total(Person person) {
		return person
			.<Figure>does(() -> this.funding.received(MERIDIA, true, Prices.NOMINAL).in(YEAR).total().atLeast());
	}

	private void assertTotal(long amount, Person... readers) {
		for (Person reader : readers) {
			assertThat(total(reader)).as("total for " + reader).isEqualTo(Figure.computed(BigDecimal.valueOf(amount)));
		}
	}

	@Test
	void a_later_edition_of_the_same_title_is_kept_beside_the_one_before_and_counts() {
		apply(Person.ISU, line("Report", "100", ",,,,2026-01-31,"));
		assertTotal(100, Person.OBSERVER);
		apply(Person.ISU, line("Report", "101", ",,,,2026-01-31,"));
		assertThat(rows()).as("the same date corrects").isEqualTo(1);
		ContributionImports.Applied later = apply(Person.ISU, line("Report", "120", ",,,,2026-03-31,"));
		assertThat(rows()).isEqualTo(2);
		assertTotal(120, Person.OBSERVER);
		assertThat(apply(Person.ISU, line("Report", "120", ",,,,2026-03-31,")).id()).as("there already").isNull();
		undo(Person.ISU, later);
		assertTotal(101, Person.OBSERVER);
		apply(Person.ISU, line("Report", "90", ",,,,2025-12-31,"));
		assertTotal(101, Person.OBSERVER);
	}

	private int rows() {
		return Person.OBSERVER.<List<Contribution>>does(() -> this.funding.to(MERIDIA, true)).size();
	}

	@Test
	void equal_money_counts_once_for_everybody_whoever_brings_the_second_table() {
		apply(Person.NORVENIA, line("Norvenia gives", "100"));
		apply(Person.MERIDIA_AUTHORITY, line("Meridia receives", "100"));
		assertTotal(100, Person.NORVENIA, Person.MERIDIA_AUTHORITY, Person.ISU, Person.OBSERVER, Person.SUDONIA);
	}

	@Test
	void a_corrected_amount_is_no_more_the_same_money() {
		apply(Person.ISU, line("Recipient", "100"), recipientTotal("Recipient"));
		apply(Person.ISU, line("Donor", "100"), donorTotal("Donor"));
		assertTotal(100, Person.ISU);
		apply(Person.ISU, line("Recipient", "500"), recipientTotal("Recipient"));
		assertTotal(600, Person.ISU);
	}

	@Test
	void undoing_a_later_edition_leaves_the_earlier_one_beside_what_came_meanwhile() {
		apply(Person.ISU, line("Recipient", "100", ",,,,2026-01-01,"), recipientTotal("Recipient"));
		ContributionImports.Applied later = apply(Person.ISU, line("Revised", "100", ",,,,2026-02-01,"),
				recipientTotal("Revised"));
		apply(Person.ISU, line("Donor", "100"), donorTotal("Donor"));
		undo(Person.ISU, later);
		assertTotal(100, Person.ISU, Person.OBSERVER);
	}

	@Test
	void a_donor_cannot_replace_the_table_of_a_recipient_nor_an_authority_that_of_a_donor() {
		apply(Person.ISU, line("Recipient", "100"), YEAR + ",Meridia,Sudonia,Clearance,USD,900,900,Recipient,,,,,,",
				recipientTotal("Recipient"));
		apply(Person.NORVENIA, line("Mine", "1"), recipientTotal("Mine"));
		assertTotal(1001, Person.ISU, Person.OBSERVER);
		assertThatThrownBy(() -> apply(Person.MERIDIA_AUTHORITY, line("Theirs", "1"), donorTotal("Theirs")))
			.isInstanceOfSatisfying(FundingRefusal.class,
					(refusal) -> assertThat(refusal.about()).containsExactly("Recipient: 2"));
	}

	@Test
	void lines_that_others_hold_count_no_more_only_if_a_person_says_so() {
		apply(Person.ISU, line("Recipient", "100", ",,,,2026-01-01,"), recipientTotal("Recipient"));
		String later = line("Note of the authority", "1", ",,,,2026-02-01,");
		assertThatThrownBy(() -> apply(Person.MERIDIA_AUTHORITY, later)).isInstanceOfSatisfying(FundingRefusal.class,
				(refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.REPLACES));
		assertTotal(100, Person.ISU, Person.MERIDIA_AUTHORITY);
		Person.MERIDIA_AUTHORITY.does(() -> this.imports.apply("t", sheet(later),
				new ImportOptions(false, Conflicts.REJECT, Map.of(), null, true)));
		assertTotal(1, Person.ISU, Person.MERIDIA_AUTHORITY);
	}

	@Test
	void imports_are_undone_one_after_the_other() {
		ContributionImports.Applied first = apply(Person.ISU, line("Recipient", "100"), recipientTotal("Recipient"));
		ContributionImports.Applied second = apply(Person.ISU, line("Recipient", "150"), recipientTotal("Recipient"));
		undo(Person.ISU, second);
		assertTotal(100, Person.ISU);
		undo(Person.ISU, first);
		assertThat(Person.ISU.<Boolean>does(() -> this.funding.to(MERIDIA, true).isEmpty())).isTrue();
	}

	@Test
	void no_edition_is_of_a_day_to_come() {
		assertThatThrownBy(() -> apply(Person.ISU, line("Recipient", "100", ",,,,2100-01-01,")))
			.isInstanceOfSatisfying(UnreadableFile.class, (file) -> {
				assertThat(file.column()).isEqualTo("edition_date");
				assertThat(file.line()).isEqualTo(2);
			});
	}

	@Test
	void a_table_of_one_donor_and_one_recipient_is_whose_a_person_says() {
		apply(Person.ISU, line("Recipient", "100"), recipientTotal("Recipient"));
		ImportPreview assumed = Person.ISU
			.does(() -> this.imports.preview(sheet(line("Some table", "7")), ImportOptions.STRICT));
		assertThat(assumed.assumed()).isEqualTo(Publisher.RECIPIENT);
		Person.ISU.does(() -> this.imports.apply("t", sheet(line("Some table", "7")),
				new ImportOptions(false, Conflicts.REJECT, Map.of(), Publisher.DONOR, false)));
		assertTotal(107, Person.ISU);
	}

	@Test
	void a_title_that_names_the_donor_alone_tells_whose_table_it_is() {
		apply(Person.ISU, line("Recipient", "100"), recipientTotal("Recipient"));
		apply(Person.ISU, line("Country profile Norvenia", "7"));
		assertTotal(107, Person.ISU);
	}

	@Test
	void a_payment_in_both_tables_uses_up_the_commitment_that_only_the_donor_names() {
		apply(Person.ISU, line("Donor", "2000", "COMMITMENT,c,,,,"), line("Donor", "1200", "PAYMENT,,c,,,"),
				donorTotal("Donor"));
		apply(Person.ISU, line("Recipient", "1200", "PAYMENT,,,,,"), recipientTotal("Recipient"));
		assertThat(firm()).isEqualByComparingTo("2000");
	}

	@Test
	void a_commitment_in_both_tables_is_used_up_by_the_payment_that_names_the_donors() {
		apply(Person.ISU, line("Recipient", "2000", "COMMITMENT,,,,,"), recipientTotal("Recipient"));
		apply(Person.ISU, line("Donor", "2000", "COMMITMENT,c,,,,"), line("Donor", "1200", "PAYMENT,,c,,,"),
				donorTotal("Donor"));
		assertThat(firm()).isEqualByComparingTo("2000");
	}

	@Test
	void a_payment_that_comes_later_names_the_commitment_that_is_stored() {
		apply(Person.NORVENIA, line("Norvenia gives", "2000", "COMMITMENT,c-1,,,,"));
		String payment = line("Norvenia gives", "1200", "PAYMENT,,c-1,,,").replace("Clearance", "clearance");
		apply(Person.NORVENIA, payment);
		assertThat(firm()).isEqualByComparingTo("2000");
		assertThat(apply(Person.NORVENIA, payment).id()).isNull();
		String loose = payment.replace("c-1", "");
		apply(Person.NORVENIA, loose);
		assertThat(firm()).isEqualByComparingTo("3200");
		assertThat(apply(Person.NORVENIA, loose).id()).isNull();
	}

	@Test
	void what_a_payment_follows_from_must_be_somewhere_and_of_an_earlier_stage() {
		assertThatThrownBy(() -> apply(Person.NORVENIA, line("Norvenia gives", "5", "PAYMENT,,nowhere,,,")))
			.isInstanceOfSatisfying(FundingRefusal.class, (refusal) -> {
				assertThat(refusal.reason()).isEqualTo(Reason.ORIGIN_UNKNOWN);
				assertThat(refusal.about()).containsExactly("2", "nowhere");
			});
		assertThatThrownBy(() -> apply(Person.NORVENIA, line("Norvenia gives", "5", "PAYMENT,p,,,,"),
				line("Norvenia gives", "5", "COMMITMENT,,p,,,")))
			.isInstanceOfSatisfying(FundingRefusal.class,
					(refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.STAGE_ORDER));
		assertThat(Person.ISU.<Boolean>does(() -> this.funding.to(MERIDIA, true).isEmpty())).isTrue();
	}

	@Test
	void a_payment_of_unknown_size_leaves_its_commitment_what_it_is_in_the_same_year() {
		apply(Person.NORVENIA, line("Norvenia gives", "2000", "COMMITMENT,c,,,,"),
				YEAR + ",Meridia,Norvenia,Clearance,USD,,,Norvenia gives,PAYMENT,,c,,,");
		assertThat(firm()).isEqualByComparingTo("2000");
		assertThat(cover()).extracting(Cover::step, Cover::unknown)
			.containsExactlyInAnyOrder(tuple(Cover.Step.UNPAID, false), tuple(Cover.Step.PAID, true));
	}

	@Test
	void a_payment_of_unknown_size_in_another_year_leaves_open_what_is_left() {
		apply(Person.NORVENIA, line("Norvenia gives", "2000", "COMMITMENT,c,,,,"),
				(YEAR + 1) + ",Meridia,Norvenia,Clearance,USD,,,Norvenia gives,PAYMENT,,c,,,");
		assertThat(cover()).extracting(Cover::step, Cover::unknown).containsExactly(tuple(Cover.Step.UNPAID, true));
	}

	private List<Cover> cover() {
		return Person.ISU.<List<Flow>>does(() -> this.funding.flows(MERIDIA, YEAR, YEAR, true))
			.stream()
			.map(Flow::cover)
			.toList();
	}

	/** What is known of payments and unpaid commitments of the year. */
	private BigDecimal firm() {
		return cover().stream()
			.map(Cover::known)
			.flatMap((known) -> (known instanceof Figure.Known amount) ? Stream.of(amount.value()) : Stream.empty())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	@Test
	void a_verdict_goes_with_its_import_when_that_is_undone_and_another_can_be_given() {
		apply(Person.ISU, line("Recipient", "102"), recipientTotal("Recipient"));
		String[] donors = { line("Donor", "100"), donorTotal("Donor") };
		undo(Person.ISU, decide(Person.ISU, Verdict.SAME, donors));
		assertTotal(102, Person.ISU);
		decide(Person.ISU, Verdict.DIFFERENT, donors);
		assertTotal(202, Person.ISU);
		ContributionImports.Applied corrected = decide(Person.ISU, Verdict.SAME, donors);
		assertTotal(102, Person.ISU);
		undo(Person.ISU, corrected);
		assertTotal(202, Person.ISU);
	}

	@Test
	void ones_own_verdict_comes_before_that_of_the_isu_and_is_nobody_elses() {
		apply(Person.ISU, line("Recipient", "102"), recipientTotal("Recipient"));
		decide(Person.ISU, Verdict.SAME, line("Norvenia gives", "100"), donorTotal("Norvenia gives"));
		assertTotal(102, Person.ISU, Person.NORVENIA);
		decide(Person.NORVENIA, Verdict.DIFFERENT, line("Norvenia gives", "100"));
		assertTotal(202, Person.NORVENIA);
		assertTotal(102, Person.ISU, Person.OBSERVER, Person.MERIDIA_AUTHORITY);
	}

	@Test
	void each_pair_has_its_own_answer() {
		apply(Person.ISU, line("Donor", "100"), line("Donor", "102"), donorTotal("Donor"));
		String[] recipients = { line("Recipient", "101"), recipientTotal("Recipient") };
		List<LinePreview.Question> questions = Person.ISU
			.does(() -> this.imports.preview(sheet(recipients), ImportOptions.STRICT))
			.lines()
			.getFirst()
			.questions();
		assertThat(questions).hasSize(2).allMatch(LinePreview.Question::isOpen);
		Person.ISU.does(() -> this.imports.apply("t", sheet(recipients),
				new ImportOptions(false, Conflicts.REJECT,
						Map.of(questions.getFirst().key(), Verdict.SAME, questions.getLast().key(), Verdict.DIFFERENT),
						null, false)));
		assertThat(total(Person.ISU)).isIn(Figure.computed(BigDecimal.valueOf(201)),
				Figure.computed(BigDecimal.valueOf(203)));
	}

	@Test
	void what_others_have_taken_back_stands_in_nobodys_way() {
		undo(Person.ISU, apply(Person.ISU, line("Country profile", "100")));
		assertTotalAfter(apply(Person.MERIDIA_AUTHORITY, line("Country profile", "100")), 100);
	}

	private void assertTotalAfter(ContributionImports.Applied applied, long amount) {
		assertThat(applied.id()).isNotNull();
		assertTotal(amount, Person.ISU, Person.MERIDIA_AUTHORITY);
	}

	@Test
	void a_made_up_table_never_replaces_a_real_one() {
		String real = YEAR + ",Lao PDR,Norway,Clearance,USD,100,100,Real table,,,,,2026-01-01,";
		String other = YEAR + ",Lao PDR,Japan,Clearance,USD,50,50,Real table,,,,,2026-01-01,";
		String madeUp = YEAR + ",Lao PDR,Norvenia,Clearance,USD,7,7,Made up,,,,,2026-02-01,";
		apply(Person.ISU, real, other);
		apply(Person.ISU, madeUp);
		CountryCode lao = CountryCode.of("LAO");
		assertThat(Person.ISU
			.<Figure>does(() -> this.funding.received(lao, false, Prices.NOMINAL).in(YEAR).total().atLeast()))
			.isEqualTo(Figure.computed(BigDecimal.valueOf(150)));
		assertThat(Person.ISU
			.<Figure>does(() -> this.funding.received(lao, true, Prices.NOMINAL).in(YEAR).total().atLeast()))
			.isEqualTo(Figure.computed(BigDecimal.valueOf(157)));
	}

	@Test
	void a_correction_below_zero_leaves_no_shares() {
		apply(Person.ISU, line("Recipient", "100"), YEAR + ",Meridia,Sudonia,Clearance,USD,-10,-10,Recipient,,,,,,",
				recipientTotal("Recipient"));
		assertTotal(90, Person.ISU);
		assertThat(Person.ISU.<FundingYear>does(() -> this.funding.received(MERIDIA, true, Prices.NOMINAL).in(YEAR))
			.byDonor()).extracting(FundingYear.OfDonor::share)
			.containsOnly(new Ratio.NotComputable(Ratio.Reason.PART_NEGATIVE));
	}

	@Test
	void goods_are_never_the_same_as_money() {
		apply(Person.ISU, line("Recipient", "100", ",,,yes,,"), recipientTotal("Recipient"));
		apply(Person.ISU, line("Donor", "100"), donorTotal("Donor"));
		assertTotal(100, Person.ISU);
	}

	@Test
	void one_line_of_the_donor_that_is_several_of_the_recipient_is_asked_about() {
		apply(Person.ISU, line("Recipient", "300"), line("Recipient", "500"), recipientTotal("Recipient"));
		decide(Person.ISU, Verdict.SAME, line("Donor", "800"), donorTotal("Donor"));
		assertTotal(800, Person.ISU);
	}

	@Test
	void some_lines_among_others_that_come_to_one_are_asked_about() {
		apply(Person.ISU, line("Recipient", "800"), recipientTotal("Recipient"));
		ImportPreview preview = Person.ISU.does(() -> this.imports.preview(
				sheet(line("Donor", "300"), line("Donor", "500"), line("Donor", "70"), donorTotal("Donor")),
				ImportOptions.STRICT));
		assertThat(preview.undecided()).isEqualTo(2);
	}

	@Test
	void money_for_no_state_is_for_no_coalition() {
		String row = (HEADER + YEAR + ",Global,Norvenia,Clearance,USD,5,5,Mine,,,,,,").replace("row_type", "tier")
				+ "COALITION";
		assertThatThrownBy(
				() -> Person.NORVENIA.does(() -> this.imports.preview(CsvSheet.of(row), ImportOptions.STRICT)))
			.isInstanceOfSatisfying(FundingRefusal.class,
					(refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.TIER_NEEDS_STATE));
	}

	@Test
	void a_table_taken_in_by_two_at_once_is_stored_once() {
		List<CompletableFuture<ContributionImports.Applied>> both = Stream.of(1, 2)
			.map((time) -> CompletableFuture
				.supplyAsync(() -> apply(Person.ISU, line("Recipient", "100"), recipientTotal("Recipient"))))
			.toList();
		assertThat(both.stream()
			.map(CompletableFuture::join)
			.map(ContributionImports.Applied::id)
			.filter(Objects::nonNull)).hasSize(1);
		assertTotal(100, Person.ISU);
	}

	@Test
	void a_total_is_compared_with_converted_amounts_and_not_where_one_is_not_known() {
		String row = YEAR + ",Meridia,Norvenia,Clearance,USD,100,,Recipient,,,,,2026-01-01,";
		String total = YEAR + ",Meridia,,,,,100,Recipient,,,,,,published_total";
		List<LinePreview> lines = Person.ISU.does(() -> this.imports.preview(sheet(row, total), ImportOptions.STRICT))
			.lines();
		assertThat(lines.getLast().result()).isEqualTo(LinePreview.Result.CHECK);
		List<LinePreview> lacking = Person.ISU
			.does(() -> this.imports.preview(sheet(row.replace("USD,100", ","), total), ImportOptions.STRICT))
			.lines();
		assertThat(lacking.getLast().remarks()).extracting(LinePreview.Remark::kind)
			.containsExactly(LinePreview.Kind.TOTAL_LACKS);
	}

}
