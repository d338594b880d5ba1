package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalLedger.Counts;
import org.countrycoalition.funding.NationalLedger.Entry;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Money;

/**
 * What a State gives itself in a year; budgeted and spent money stand beside each other
 * and are never added.
 *
 * @param year of the money
 * @param entries rows of the year
 */
public record NationalYear(int year, List<Entry> entries) {

	public NationalYear {
		entries = List.copyOf(entries);
	}

	/** Rows in money that count. */
	public List<NationalRow> counted(Basis basis) {
		return rows(basis, Counts.YES);
	}

	/** Their dollars that are for their pillars: of a wider budget at least a share. */
	public FigureSum total(Basis basis) {
		return sum(counted(basis));
	}

	/** Dollars of what is given in kind, beside the total. */
	public FigureSum inKind(Basis basis) {
		return sum(rows(basis, Counts.IN_KIND));
	}

	/** What of the total is attributed by estimate. */
	public ByEstimate byEstimate(Basis basis) {
		return ByEstimate.of(counted(basis));
	}

	/**
	 * Original amounts, by currency, without those of wider budgets: these are not for
	 * the pillars as a whole.
	 */
	public Map<String, BigDecimal> originals(Basis basis) {
		Map<String, BigDecimal> sums = new TreeMap<>();
		counted(basis).forEach((row) -> {
			Money money = row.facts().money();
			if (money != null && row.facts().wider() == null) {
				sums.merge(money.currency().getCurrencyCode(), money.amount(), BigDecimal::add);
			}
		});
		return sums;
	}

	private List<NationalRow> rows(Basis basis, Counts counts) {
		return this.entries.stream()
			.filter((entry) -> entry.counts() == counts && entry.row().facts().basis() == basis)
			.map(Entry::row)
			.toList();
	}

	private static FigureSum sum(List<NationalRow> rows) {
		return rows.stream().map(NationalRow::counted).reduce(FigureSum.EMPTY, FigureSum::plus);
	}

}
