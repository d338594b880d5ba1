package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.countrycoalition.funding.LinePreview.Kind;
import org.countrycoalition.funding.LinePreview.Remark;
import org.countrycoalition.funding.LinePreview.Result;
import org.countrycoalition.funding.Matching.Doubt;
import org.countrycoalition.kernel.ExchangeRates;
import org.jspecify.annotations.Nullable;

/**
 * Says of each line what its import does and what a person should know.
 */
class LineRemarks {

	/**
	 * Dollars by which printed and computed amounts may differ: rounding of the source.
	 */
	private static final BigDecimal ROUNDING = BigDecimal.ONE;

	private final Comparison comparison;

	private final ExchangeRates rates;

	LineRemarks(Comparison comparison, ExchangeRates rates) {
		this.comparison = comparison;
		this.rates = rates;
	}

	LinePreview of(ImportRow row) {
		List<Remark> remarks = new ArrayList<>();
		Resolution resolution = this.comparison.resolution();
		if (resolution.unknownDonors().containsKey(row.key().donor())) {
			remarks.add(Remark.of(Kind.UNKNOWN_DONOR, row.line().donor()));
		}
		if (resolution.unknownRecipients().containsKey(row.key().recipient())) {
			remarks.add(Remark.of(Kind.UNKNOWN_RECIPIENT, row.line().recipient()));
		}
		amounts(row, remarks);
		if (!this.comparison.editions().isCurrent(row.publisher(), row.subject(), row.key())) {
			remarks.add(Remark.of(Kind.EARLIER_EDITION,
					this.comparison.editions().title(row.publisher(), row.subject(), row.key().year())));
		}
		this.comparison.matching()
			.same()
			.stream()
			.filter((pair) -> pair.holds(row.key()))
			.forEach((pair) -> remarks.add(Remark.of(Kind.COUNTED_ONCE, other(pair, row).title())));
		this.comparison.decided().forEach((pair, verdict) -> {
			if (pair.holds(row.key())) {
				remarks.add(Remark.of(Kind.DECIDED, verdict.name(), other(pair, row).title()));
			}
		});
		boolean conflict = conflicts(row, remarks);
		return new LinePreview(row.line().line(), conflict ? Result.CONFLICT : result(row), remarks);
	}

	private boolean conflicts(ImportRow row, List<Remark> remarks) {
		boolean found = false;
		for (Map.Entry<Pair, Doubt> open : this.comparison.matching().open().entrySet()) {
			if (open.getKey().holds(row.key())) {
				found = true;
				remarks.add(Remark.of(Kind.CONFLICT, open.getValue().name(), other(open.getKey(), row).title()));
			}
		}
		return found;
	}

	private static RowKey other(Pair pair, ImportRow row) {
		return pair.donors().equals(row.key()) ? pair.recipients() : pair.donors();
	}

	private Result result(ImportRow row) {
		StoredRow stored = this.comparison.stored().get(row.key());
		if (stored == null || stored.retracted()) {
			return Result.ADD;
		}
		if (stored.says(row.line())) {
			return Result.SAME;
		}
		return Result.CHANGE;
	}

	private void amounts(ImportRow row, List<Remark> remarks) {
		BigDecimal original = row.line().original();
		BigDecimal printed = row.line().usd();
		BigDecimal any = (original != null) ? original : printed;
		if (any == null) {
			remarks.add(Remark.of(Kind.AMOUNT_UNKNOWN));
			return;
		}
		if (any.signum() < 0) {
			remarks.add(Remark.of(Kind.NEGATIVE, any.toPlainString()));
		}
		BigDecimal converted = row.converted(this.rates);
		if (printed == null && converted == null) {
			remarks.add(Remark.of(Kind.NO_RATE, Objects.toString(row.line().currency()),
					String.valueOf(row.line().year())));
		}
		else if (printed != null && converted != null && differ(printed, converted)) {
			remarks.add(Remark.of(Kind.RATE_DIFFERS, printed.toPlainString(), converted.toPlainString()));
		}
	}

	private static boolean differ(BigDecimal one, BigDecimal other) {
		return one.subtract(other).abs().compareTo(ROUNDING) > 0;
	}

	/** A printed total beside the sum of the rows that it closes. */
	LinePreview of(PrintedTotal total) {
		List<Remark> remarks = new ArrayList<>();
		compare(total.usd(), sum(total, true), remarks);
		if (total.currency() != null) {
			compare(total.original(), sum(total, false), remarks);
		}
		return new LinePreview(total.line(), remarks.isEmpty() ? Result.CHECK : Result.WARNING, remarks);
	}

	private static void compare(@Nullable BigDecimal printed, BigDecimal sum, List<Remark> remarks) {
		if (printed != null && printed.compareTo(sum) != 0) {
			remarks.add(Remark.of(Kind.TOTAL_DIFFERS, printed.toPlainString(), sum.toPlainString()));
		}
	}

	private BigDecimal sum(PrintedTotal total, boolean dollars) {
		return this.comparison.resolution()
			.rows()
			.stream()
			.map(ImportRow::line)
			.filter((line) -> line.year() == total.year() && line.edition().equals(total.edition()) && !line.inKind()
					&& (total.donor().isEmpty() || total.donor().equals(line.donor()))
					&& (total.recipient().isEmpty() || total.recipient().equals(line.recipient()))
					&& (dollars || Objects.equals(total.currency(), line.currency())))
			.map((line) -> dollars ? line.usd() : line.original())
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
