package org.countrycoalition.gap;

import java.sql.SQLException;

import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.testing.TestDatabase;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanSheet;
import org.countrycoalition.workplan.Workplans;

/**
 * A plan of Meridia with everything that can be missing from one, and money for it,
 * through the same doors that people use.
 */
public final class AcceptanceCase {

	/** Whose plan. */
	public static final CountryCode MERIDIA = CountryCode.of("XMD");

	private static final String PLAN = """
			pillar,title,cost 2028,national 2028
			survey and clearance,Clearance of the north,5000000,1000000
			risk education,School sessions,800000,
			victim assistance,Rehabilitation,unknown,400000
			stockpile destruction,Last stocks,300000,500000
			""";

	private static final String MONEY = """
			year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,stage,reference,part_of
			2028,Meridia,Norvenia,Clearance,USD,2000000,2000000,Case,COMMITMENT,c1,
			2028,Meridia,Norvenia,Clearance,USD,1200000,1200000,Case,PAYMENT,p1,c1
			2028,Meridia,Norvenia,Clearance,USD,700000,700000,Case,SPENDING,,p1
			2028,Meridia,Sudonia,Clearance,USD,900000,900000,Case,PLEDGE,g1,
			2028,Meridia,Sudonia,Clearance,USD,300000,300000,Case,COMMITMENT,c2,g1
			2028,Meridia,Sudonia,Clearance,USD,5000000,5000000,Case,INTENT,,
			2028,Meridia,Norvenia,Risk education,USD,200000,200000,Case,PAYMENT,,
			2028,Meridia,Sudonia,Risk education,USD,,,Case,COMMITMENT,,
			2028,Meridia,Norvenia,"Clearance, risk education",USD,1500000,1500000,Case,COMMITMENT,,
			""";

	private AcceptanceCase() {
	}

	/** The authority uploads and publishes the plan; the ISU imports the money. */
	public static void load(PlanDesk desk, PlanApproval approval, Workplans plans, ContributionImports imports) {
		load(PLAN, 2027, 2028, MONEY, desk, approval, plans, imports);
	}

	/** The same with another plan and other money. */
	public static void load(String plan, int first, int last, String money, PlanDesk desk, PlanApproval approval,
			Workplans plans, ContributionImports imports) {
		Person.MERIDIA_AUTHORITY.does(() -> {
			desk.start(new PlanDesk.Facts("Plan", null, first, last, "USD"));
			desk.replaceLines(plans.draft(MERIDIA).orElseThrow(), PlanSheet.read(CsvSheet.of(plan)).lines());
			PlanInForce.publish(approval, plans, plans.draft(MERIDIA).orElseThrow(), Tier.COALITION);
			return true;
		});
		Person.ISU.does(() -> imports.apply("case.csv", CsvSheet.of(money), ImportOptions.STRICT));
	}

	/** Removes all plans and contributions, as the owner of the tables. */
	public static void empty() throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute("""
					delete from workplan.progress;
					truncate workplan.plans cascade""");
		}
		FundingTables.empty();
	}

}
