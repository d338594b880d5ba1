package org.countrycoalition.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.Funnels;
import org.countrycoalition.funding.funnel.Receipts;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Steps;
import org.countrycoalition.funding.funnel.Terms;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Steps that are divided among pillars can be folded back into the older form, of one row
 * for each year: it has the amount of all shares and names their pillars, has come in if
 * one of them has, and what followed from any of them follows from it. How much was for
 * which pillar is lost: the older form could not hold it. All of it is tried in a
 * transaction that is not kept.
 */
@SpringBootTest
class SharesRollbackTests {

	private static final String ROLLBACK = "--rollback ";

	@Autowired
	private FunnelDesk desk;

	@Autowired
	private Funnels funnels;

	@Autowired
	private Receipts receipts;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private Step begun(Stage stage, Terms terms) {
		return Person.NORVENIA.does(() -> this.desk
			.show(this.desk.begin(UUID.randomUUID(), stage, Steps.MERIDIA, null, terms), Tier.COALITION));
	}

	private Step stored(Step step) {
		return Person.NORVENIA.<Optional<Step>>does(() -> this.funnels.step(step.id())).orElseThrow();
	}

	private static String rollback() throws IOException {
		return Files.readAllLines(Path.of("db/changelog/funding/024-shares.sql"))
			.stream()
			.filter((line) -> line.startsWith(ROLLBACK))
			.map((line) -> line.substring(ROLLBACK.length()))
			.collect(Collectors.joining("\n"));
	}

	/** Each row of the step after the rollback, and what it follows from. */
	private static List<String> folded(Step... steps) throws SQLException, IOException {
		List<String> rows = new ArrayList<>();
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute(rollback());
			for (Step step : steps) {
				try (ResultSet row = statement.executeQuery(
						"""
								select concat_ws(' ', c.year, c.pillar, c.named_pillars::text, c.amount_original,
									case when c.retracted then 'retracted' end, case when r.contribution is not null then 'received' end,
									'of ' || p.title) as told
								from funding.contributions c
								left join funding.receipts r on r.contribution = c.id
								left join funding.contributions p on p.id = c.parent and p.step is not null
								where c.step = '%s' order by c.year"""
							.formatted(step.id()))) {
					while (row.next()) {
						rows.add(row.getString("told"));
					}
				}
			}
			connection.rollback();
		}
		return rows;
	}

	@Test
	void shares_of_a_year_become_its_one_row_with_all_the_money_and_what_followed_from_any_of_them()
			throws SQLException, IOException {
		Terms both = Steps.divided(Steps.terms("Both", "USD", 2027, "100.01", "50.00"), "RISK_EDUCATION 60",
				"VICTIM_ASSISTANCE 40");
		Step commitment = begun(Stage.COMMITMENT, both);
		Step payment = Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), commitment.id(), Stage.PAYMENT,
				Steps.shaped(Steps.terms("Paid", "USD", 2027, "30"), Pillar.VICTIM_ASSISTANCE, Terms.Shape.NONE), null,
				Tier.COALITION));
		assertThat(folded(commitment, payment)).containsExactly(
				"2027 UNALLOCATED {RISK_EDUCATION,VICTIM_ASSISTANCE} 100.01",
				"2028 UNALLOCATED {RISK_EDUCATION,VICTIM_ASSISTANCE} 50.00", "2027 VICTIM_ASSISTANCE {} 30.00 of Both");
		assertThat(stored(commitment).terms()).as("nothing of it is kept").isEqualTo(both);
	}

	@Test
	void what_came_in_has_come_in_and_what_is_not_divided_stays_as_it_is() throws SQLException, IOException {
		Terms open = Steps.shaped(Steps.terms("Paid", "USD", 2027, "100"), Pillar.VICTIM_ASSISTANCE, Terms.Shape.NONE);
		Step payment = begun(Stage.PAYMENT, open);
		Person.MERIDIA_AUTHORITY.does(() -> this.receipts.confirm(payment, payment.since()));
		Person.NORVENIA.does(() -> this.desk.say(stored(payment),
				Steps.divided(open, "RISK_EDUCATION 60", "VICTIM_ASSISTANCE 40"), null));
		Step whole = begun(Stage.PLEDGE, open);
		assertThat(folded(payment, whole)).containsExactly(
				"2027 UNALLOCATED {RISK_EDUCATION,VICTIM_ASSISTANCE} 100.00 received",
				"2027 VICTIM_ASSISTANCE {} 100.00");
	}

	@Test
	void what_was_taken_out_or_thrown_away_does_not_stand_in_the_way() throws SQLException, IOException {
		Terms open = Steps.shaped(Steps.terms("Draft", "USD", 2027, "100"), Pillar.UNALLOCATED, Terms.Shape.NONE);
		Terms divided = Steps.divided(open, "RISK_EDUCATION 60", "VICTIM_ASSISTANCE 40");
		Step draft = Person.NORVENIA
			.does(() -> this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null, divided));
		Step once = Person.NORVENIA.does(() -> this.desk.say(draft, open, null));
		Step again = Person.NORVENIA.does(() -> this.desk.say(once, divided, null));
		Person.NORVENIA.does(() -> {
			this.desk.discard(again);
			return again;
		});
		assertThat(folded(draft))
			.containsExactly("2027 UNALLOCATED {RISK_EDUCATION,VICTIM_ASSISTANCE} 100.00 retracted");
	}

}
