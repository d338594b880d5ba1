package org.countrycoalition.funding.iati;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.iati.ActivityRow.Giver;
import org.countrycoalition.funding.iati.ActivityRow.Taker;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;

/**
 * All that is public on the way of one contribution: one activity. Money is told of one
 * side only, that of its first row, so that no reader of the file adds up both.
 *
 * @param rows at least one, by year and stage
 */
record Activity(List<ActivityRow> rows) {

	Activity {
		rows = List.copyOf(rows);
	}

	static Activity of(List<ActivityRow> rows) {
		boolean outgoing = rows.getFirst().outgoing();
		return new Activity(rows.stream().map((row) -> said(row, outgoing)).toList());
	}

	private static ActivityRow said(ActivityRow row, boolean outgoing) {
		return new ActivityRow(row.root(), row.title(), row.donor(), row.recipient(), row.year(), row.stage(),
				row.pillar(), outgoing, row.money(), row.statedOn(), row.recordedOn(), row.source());
	}

	ActivityRow first() {
		return this.rows.getFirst();
	}

	String title() {
		String said = first().title();
		String years = (firstYear() == lastYear()) ? String.valueOf(firstYear()) : firstYear() + "-" + lastYear();
		return (said != null) ? said
				: "Contribution of %s to %s, %s".formatted(first().donor().name(), first().recipient().name(), years);
	}

	int firstYear() {
		return this.rows.stream().mapToInt(ActivityRow::year).min().orElseThrow();
	}

	int lastYear() {
		return this.rows.stream().mapToInt(ActivityRow::year).max().orElseThrow();
	}

	/** Code of the activity's status: nothing firm yet, under way, or over. */
	String status(int thisYear) {
		if (this.rows.stream().allMatch((row) -> row.stage() == Stage.PLEDGE)) {
			return "1";
		}
		return (lastYear() >= thisYear) ? "2" : "4";
	}

	List<Giver> donors() {
		return distinct(ActivityRow::donor);
	}

	List<Taker> recipients() {
		return distinct(ActivityRow::recipient);
	}

	List<Pillar> pillars() {
		return distinct(ActivityRow::pillar);
	}

	List<String> sources() {
		return distinct(ActivityRow::source);
	}

	private <T> List<T> distinct(Function<ActivityRow, T> part) {
		return this.rows.stream().map(part).distinct().toList();
	}

	/**
	 * What is promised for each year: what is firm, or else what is pledged, never both.
	 */
	List<Budget> budgets() {
		Map<Integer, List<ActivityRow>> byYear = this.rows.stream()
			.filter((row) -> Set.of(Stage.PLEDGE, Stage.COMMITMENT).contains(row.stage()))
			.collect(Collectors.groupingBy(ActivityRow::year, TreeMap::new, Collectors.toList()));
		List<Budget> budgets = new ArrayList<>();
		byYear.forEach((year, rows) -> {
			boolean firm = rows.stream().anyMatch((row) -> row.stage() == Stage.COMMITMENT);
			rows.stream()
				.filter((row) -> !firm || row.stage() == Stage.COMMITMENT)
				.collect(Collectors.groupingBy((row) -> row.money().currency(),
						() -> new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode)),
						Collectors.reducing(BigDecimal.ZERO, (row) -> row.money().amount(), BigDecimal::add)))
				.forEach((currency, amount) -> {
					if (amount.signum() > 0) {
						budgets.add(new Budget(year, firm, new Money(amount, currency)));
					}
				});
		});
		return budgets;
	}

	/**
	 * What is promised for a year.
	 *
	 * @param year of the money
	 * @param firm committed, rather than indicative
	 * @param money together
	 */
	record Budget(int year, boolean firm, Money money) {
	}

}
