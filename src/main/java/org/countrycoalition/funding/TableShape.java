package org.countrycoalition.funding;

import java.util.List;

import org.countrycoalition.exchange.Sheet;

/**
 * What kind of published table a file is, told by its header.
 */
public enum TableShape {

	/** Contributions line by line. */
	CONTRIBUTIONS,

	/** Gifts in kind, which stand beside totals. */
	IN_KIND,

	/** What a State gives itself, source by source. */
	NATIONAL,

	/** Printed totals by State and year: national, international, together. */
	SUMMARY,

	/** Printed shares of a State's year by theme, in million dollars. */
	PILLAR_SPLIT;

	/** A table with one of these is no list of gifts in kind that lost a column. */
	private static final List<String> OF_CONTRIBUTIONS = List.of("row_type", "sector_as_published", "source_title",
			"stage");

	/**
	 * @param sheet any table
	 * @return what it is taken for; contributions, if nothing tells another shape
	 */
	public static TableShape of(Sheet sheet) {
		List<String> columns = sheet.columns();
		if (columns.contains("national_source")) {
			return NATIONAL;
		}
		if (columns.contains("national_usd") || columns.contains("international_usd")) {
			return SUMMARY;
		}
		if (columns.contains("subject") || columns.contains("not_disaggregated") || columns.contains("published_pct")) {
			return PILLAR_SPLIT;
		}
		boolean gifts = columns.contains("donor") && columns.contains("recipient")
				&& OF_CONTRIBUTIONS.stream().noneMatch(columns::contains);
		return gifts ? IN_KIND : CONTRIBUTIONS;
	}

	/** Whether its rows are contributions, by whatever columns. */
	public boolean holdsContributions() {
		return this == CONTRIBUTIONS || this == IN_KIND;
	}

}
