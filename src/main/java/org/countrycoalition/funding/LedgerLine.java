package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.countrycoalition.funding.LinePreview.Remark;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A record of a table of national money, printed totals or shares, as it is written
 * there.
 *
 * @param line number in the file
 * @param column that names the State
 * @param state name as written
 * @param year of the money
 * @param edition where it is published
 * @param tier who may see it, null if the table does not say
 * @param parts what is stored of it
 * @param printed what a printed total is compared with: amounts by what they are
 * @param remarks what a person should know of its arithmetic
 */
record LedgerLine(int line, String column, String state, int year, Line.Edition edition, @Nullable Tier tier,
		List<LedgerPart> parts, Map<String, BigDecimal> printed, List<Remark> remarks) {

	LedgerLine {
		parts = List.copyOf(parts);
		printed = Map.copyOf(printed);
		remarks = List.copyOf(remarks);
	}

	LedgerLine in(Line.Edition other) {
		return new LedgerLine(this.line, this.column, this.state, this.year, other, this.tier, this.parts, this.printed,
				this.remarks);
	}

	/** Whether it speaks of nothing but what is given in kind. */
	boolean inKind() {
		return this.parts.stream().allMatch((part) -> part instanceof LedgerPart.Money money && money.inKind());
	}

	/**
	 * A total that a table prints: the lines are compared with it, and it is never
	 * stored.
	 *
	 * @param line number in the file
	 * @param state name, empty if over several
	 * @param year null if over several
	 * @param edition where it is published
	 * @param printed amounts by what they are
	 */
	record Total(int line, String state, @Nullable Integer year, Line.Edition edition,
			Map<String, BigDecimal> printed) {

		Total {
			printed = Map.copyOf(printed);
		}

		Total in(Line.Edition other) {
			return new Total(this.line, this.state, this.year, other, this.printed);
		}

		boolean closes(LedgerLine one) {
			return one.edition().title().equals(this.edition.title())
					&& one.edition().address().equals(this.edition.address())
					&& (this.state.isEmpty() || this.state.equals(one.state()))
					&& (this.year == null || this.year == one.year()) && !one.inKind();
		}

	}

}
