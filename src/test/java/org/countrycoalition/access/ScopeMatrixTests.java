package org.countrycoalition.access;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.ExtensionRequest;
import org.countrycoalition.registry.ExtensionRequests;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.RegisterRefusal;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Operations that write rows of one State or organisation, for every role: on the own
 * State, on another one, and on a row of another organisation for the own State. An
 * operation is named either here with its scope or below as one without.
 */
@SpringBootTest
class ScopeMatrixTests {

	/**
	 * Keep the one register of the Convention: no State or organisation owns its rows.
	 */
	private static final Set<String> WITHOUT_SCOPE = Set.of("TreatyDesk.record", "TreatyDesk.correct", "TreatyDesk.end",
			"TreatyDesk.reopen", "ObligationDesk.record", "ObligationDesk.correct", "ObligationDesk.end",
			"ObligationDesk.reopen", "DeadlineDesk.record", "DeadlineDesk.correct", "DeadlineDesk.end",
			"DeadlineDesk.reopen", "OrganisationDesk.record", "OrganisationDesk.correct", "OrganisationDesk.end",
			"OrganisationDesk.reopen", "OrganisationDesk.admit", "TableDesk.record", "TableDesk.correct",
			"NameDesk.recordArea", "NameDesk.map", "NameDesk.correct", "PriceDesk.preview", "PriceDesk.apply",
			"PriceDesk.undo", "Journal.because");

	/**
	 * Proved in {@link ImportScopeTests}, IatiImportTests, {@link PlanScopeTests},
	 * {@link ProgressScopeTests}, {@link FunnelScopeTests},
	 * {@link MobilisationScopeTests}, {@link NeedsScopeTests}, CostScopeTests,
	 * ReconciliationTests, NearCompletionTests and WithheldIntentsTests.
	 */
	private static final Set<String> PROVED_ELSEWHERE = Set.of("ProgressDesk.report", "ProgressDesk.correct",
			"ProgressDesk.withdraw", "ProgressReview.accept", "ProgressReview.giveBack", "ContributionImports.preview",
			"ContributionImports.apply", "ContributionImports.undo", "IatiImports.preview", "IatiImports.apply",
			"NationalDesk.enter", "NationalDesk.change", "NationalDesk.retract", "NationalDesk.restore",
			"PlanDesk.start", "PlanDesk.revise", "PlanDesk.describe", "PlanDesk.write", "PlanDesk.remove",
			"PlanDesk.restore", "PlanDesk.replaceLines", "PlanDesk.rollForward", "PlanApproval.submit",
			"PlanApproval.withdraw", "PlanApproval.giveBack", "PlanApproval.approve", "PlanApproval.publish",
			"PlanOutcomes.write", "PlanOutcomes.remove", "PlanDesk.check", "PlanImports.preview", "PlanImports.apply",
			"PlanImports.undo", "WorkbookImports.preview", "WorkbookImports.apply", "CostLibrary.add",
			"CostLibrary.withdraw", "CostingDesk.choose", "CostingDesk.takeOver", "CostingDesk.explain",
			"Budgets.enter", "Budgets.enterFor", "Budgets.remove", "FunnelDesk.begin", "FunnelDesk.follow",
			"FunnelDesk.say", "FunnelDesk.show", "FunnelDesk.withdraw", "FunnelDesk.uphold", "FunnelDesk.discard",
			"FunnelDesk.restore", "OffPlan.say", "OffPlan.takeBack", "Receipts.confirm", "Receipts.takeBack",
			"MobilisationDesk.start", "MobilisationDesk.revise", "MobilisationDesk.say", "MobilisationDesk.adopt",
			"MobilisationDesk.show", "MobilisationDesk.withdraw", "MobilisationDesk.uphold", "MobilisationDesk.discard",
			"MobilisationDesk.restore", "MobilisationItems.writeTarget", "MobilisationItems.removeTarget",
			"MobilisationItems.restoreTarget", "MobilisationItems.writeAction", "MobilisationItems.removeAction",
			"MobilisationItems.restoreAction", "MobilisationItems.mark", "WithheldIntents.of", "Reconciliation.say",
			"Reconciliation.takeBack", "NearCompletionDesk.declare", "NearCompletionDesk.takeBack",
			"NearCompletionDesk.withdraw", "Reconciliation.lead", "Reconciliation.stopLeading", "PostingDesk.post",
			"PostingDesk.say", "PostingDesk.show", "PostingDesk.withdraw", "PostingDesk.uphold", "MatchDesk.propose",
			"MatchDesk.accept", "MatchDesk.decline", "MatchDesk.takeBack", "MatchDesk.deliver", "Arrivals.confirm",
			"Arrivals.miss", "Arrivals.takeBack");

	/**
	 * Read: what row-level security lets see is proved in {@link TierServicesTests} and
	 * {@link FundingTierTests}; of what is exported in {@link IatiScopeTests}; of costs
	 * in CostScopeTests, of progress in {@link ProgressScopeTests}, of resource
	 * mobilisation in {@link MobilisationScopeTests}, of needs and offers in
	 * {@link NeedsScopeTests}.
	 */
	private static final Set<String> READ = Set.of("ProgressReads.of", "ProgressReads.page", "ProgressReads.report",
			"ProgressReads.plan", "ProgressReads.tally", "ProgressReads.owed", "ProgressReads.givenBack",
			"ProgressReads.waiting", "Journal.history", "Register.states", "Register.state", "Register.names",
			"Register.cohorts", "Register.cohort", "Register.officialTotals", "Register.entriesIntoForceByYear",
			"Register.deadlines", "Register.ownState", "Register.deadlinesAhead", "Register.outstandingDeadlines",
			"Register.requestsNotFiled", "Register.organisations", "Register.organisation", "Register.membershipsOf",
			"Register.meetings", "Register.exchangeRateRows", "Register.exchangeRates", "PriceIndices.inForce",
			"PriceIndices.editions", "Register.knownNames", "Register.aliases", "Register.nameChoices",
			"Register.known", "Funding.to", "Funding.received", "Funding.flows", "Funding.imports", "Funding.inYear",
			"Funding.years", "Funding.paidYear", "Funding.coverOfAll", "Funding.coverSums", "Funding.attributable",
			"NationalMoney.of", "NationalMoney.ofAll", "NationalMoney.published", "Workplans.published",
			"Workplans.draft", "Workplans.ownOpen", "Workplans.open", "Workplans.versions", "Workplans.version",
			"Workplans.needOfAll", "Workplans.need", "Workplans.attributable", "Workplans.costs",
			"Workplans.firstPublishedYear", "Workplans.publishedYears", "Workplans.publishedOutline",
			"Workplans.openOutline", "Workplans.versionOutline", "Workplans.page", "Workplans.line", "Workplans.lines",
			"Workplans.sums", "Workplans.namesInForce", "Gaps.of", "Gaps.firstPlannedYear", "Gaps.portfolio",
			"Gaps.portfolios", "Gaps.split", "PredictabilityReads.of", "PredictabilityReads.ofAll", "Gaps.plannedYears",
			"Gaps.overview", "GapDetails.behind", "GapDetails.outlook", "GapDetails.attributed", "NationalMoney.page",
			"Indicators.value", "Indicators.years", "CostLibrary.entries", "Costings.plan", "Costings.page",
			"Costings.line", "Costings.own", "IatiExport.write", "Funnels.own", "Funnels.thrownAway", "Funnels.to",
			"Funnels.step", "Funnels.family", "Funnels.unconfirmed", "Mobilisations.of", "Mobilisations.against",
			"Mobilisations.overdue", "Mobilisations.adoptedAt", "Reconciliation.of", "Reconciliation.waiting",
			"Reconciliation.speaker", "MoneyWaiting.kinds", "NeedsAndOffers.lists", "NeedsAndOffers.tally",
			"NeedsAndOffers.all", "NeedsAndOffers.posting", "NeedsAndOffers.candidates", "NeedsAndOffers.history",
			"NeedsAndOffers.waiting");

	/**
	 * The authority of Meridia, that of another State, a donor of Meridia's coalition.
	 */
	private static final List<String> OWNERS = List.of("meridia-authority", "lao-authority", "norvenia");

	private static final Map<String, BiConsumer<ExtensionRequests, ExtensionRequest>> ON_A_ROW = new LinkedHashMap<>();

	static {
		ExtensionRequests.Draft draft = new ExtensionRequests.Draft(LocalDate.of(2031, 1, 1), "scope test");
		ON_A_ROW.put("ExtensionRequests.change", (desk, row) -> desk.change(row, draft, "scope test"));
		ON_A_ROW.put("ExtensionRequests.showTo", (desk, row) -> desk.showTo(row, Tier.COALITION));
		ON_A_ROW.put("ExtensionRequests.file", (desk, row) -> desk.file(row, LocalDate.of(2026, 1, 1), "scope test"));
	}

	@Autowired
	private ExtensionRequests desk;

	@Autowired
	private Register register;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeAll
	static void a_public_row_of_each_owner(@Autowired JdbcClient afterMigration) throws SQLException {
		for (String owner : OWNERS) {
			TierRows.asOwner("""
					insert into registry.extension_requests (state, article, requested_until, tier,
						owner_organisation, illustrative, source)
					values ('%s', 4, '2030-01-01', 'PUBLIC', '%s', true, 'scope test')"""
				.formatted("lao-authority".equals(owner) ? "LAO" : "XMD", owner));
		}
	}

	@AfterAll
	static void rows_are_removed() throws SQLException {
		TierRows.asOwner("delete from registry.extension_requests where source = 'scope test'");
	}

	@Test
	void every_operation_says_whose_rows_it_writes() {
		Set<String> named = new TreeSet<>(ON_A_ROW.keySet());
		named.add("ExtensionRequests.draft");
		named.addAll(WITHOUT_SCOPE);
		named.addAll(READ);
		named.addAll(PROVED_ELSEWHERE);
		assertThat(named).isEqualTo(AccessMatrixTests.OPERATIONS.keySet());
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_row_is_changed_by_the_authority_that_owns_it_and_by_nobody_else(Person person) {
		Set<String> expected = switch (person) {
			case MERIDIA_AUTHORITY, MERIDIA_DIRECTOR -> Set.of("meridia-authority");
			case LAO_AUTHORITY, LAO_DIRECTOR -> Set.of("lao-authority");
			default -> Set.of();
		};
		ON_A_ROW.forEach((name, operation) -> {
			Set<String> changed = new TreeSet<>();
			rows().forEach((row) -> {
				if (does(person, () -> operation.accept(this.desk, row))) {
					changed.add(row.owner());
				}
			});
			assertThat(changed).as(name).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_draft_is_for_the_own_state_whoever_starts_it(Person person) {
		List<CountryCode> states = new ArrayList<>();
		boolean drafted = does(person, () -> {
			this.desk.draft(4, new ExtensionRequests.Draft(null, "scope test draft"));
			this.register.requestsNotFiled(true)
				.stream()
				.filter((row) -> "scope test draft".equals(row.reason()))
				.forEach((row) -> states.add(row.state()));
		});
		assertThat(drafted).isEqualTo(!states.isEmpty());
		assertThat(states).isEqualTo(switch (person) {
			case MERIDIA_AUTHORITY, MERIDIA_DIRECTOR -> List.of(CountryCode.of("XMD"));
			case LAO_AUTHORITY, LAO_DIRECTOR -> List.of(CountryCode.of("LAO"));
			default -> List.of();
		});
	}

	/** All of them, as the ISU reads them; who writes may hold a forged copy. */
	private List<ExtensionRequest> rows() {
		List<ExtensionRequest> rows = Person.ISU.does(() -> Stream.of("XMD", "LAO")
			.flatMap((code) -> this.register.state(CountryCode.of(code), LocalDate.of(2026, 11, 21)).stream())
			.flatMap((details) -> details.requests().stream())
			.filter((row) -> "scope test".equals(row.source()))
			.toList());
		assertThat(rows).hasSize(OWNERS.size());
		return rows;
	}

	/** Whether it is done; it is rolled back. */
	private boolean does(Person person, Runnable work) {
		return person.does(() -> new TransactionTemplate(this.transactions).execute((transaction) -> {
			transaction.setRollbackOnly();
			try {
				work.run();
				return true;
			}
			catch (AccessDeniedException | RegisterRefusal ex) {
				return false;
			}
		}));
	}

}
