package org.countrycoalition.testing;

import java.sql.SQLException;

/**
 * What tests of contributions leave behind.
 */
public final class FundingTables {

	private FundingTables() {
	}

	/**
	 * Removes all contributions and imports, as the owner of the tables.
	 */
	public static void empty() throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute(
					"""
							delete from funding.arrivals; delete from funding.deliveries; delete from funding.match_words; delete from funding.posting_matches; delete from funding.postings;
							delete from funding.receipts; delete from funding.off_plan; delete from funding.import_lines; delete from funding.ledger_lines; delete from funding.pairs; delete from funding.leading_sources; delete from funding.intents_taken; delete from funding.imports;
							delete from funding.mobilisation_actions; delete from funding.mobilisation_targets; delete from funding.mobilisation_plans;
							delete from funding.national_money; delete from funding.published_figures;
							delete from funding.contributions; delete from funding.editions""");
		}
	}

}
