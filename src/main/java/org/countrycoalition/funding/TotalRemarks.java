package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.countrycoalition.funding.LinePreview.Kind;
import org.countrycoalition.funding.LinePreview.Remark;
import org.countrycoalition.funding.LinePreview.Result;
import org.jspecify.annotations.Nullable;

/**
 * Compares printed totals with the rows that they close.
 *
 * @param comparison of the file
 */
record TotalRemarks(Comparison comparison) {

	LinePreview of(PrintedTotal total) {
		List<Remark> remarks = new ArrayList<>();
		List<@Nullable BigDecimal> dollars = new ArrayList<>();
		List<@Nullable BigDecimal> originals = new ArrayList<>();
		rows(total).forEach((row) -> {
			dollars.add(row.usd(this.comparison.known().rates()));
			if (Objects.equals(total.currency(), row.line().currency())) {
				originals.add(row.line().original());
			}
		});
		compare(total.usd(), dollars, remarks);
		if (total.currency() != null) {
			compare(total.original(), originals, remarks);
		}
		return new LinePreview(total.line(), remarks.isEmpty() ? Result.CHECK : Result.WARNING, remarks, List.of());
	}

	private static void compare(@Nullable BigDecimal printed, List<@Nullable BigDecimal> amounts,
			List<Remark> remarks) {
		if (printed == null) {
			return;
		}
		long lacking = amounts.stream().filter(Objects::isNull).count();
		if (lacking > 0) {
			remarks.add(Remark.of(Kind.TOTAL_LACKS, String.valueOf(lacking)));
			return;
		}
		BigDecimal sum = amounts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (printed.compareTo(sum) != 0) {
			remarks.add(Remark.of(Kind.TOTAL_DIFFERS, printed.toPlainString(), sum.toPlainString()));
		}
	}

	private List<ImportRow> rows(PrintedTotal total) {
		return this.comparison.resolution().rows().stream().filter((row) -> {
			Line line = row.line();
			return line.year() == total.year() && !line.inKind() && isOfEdition(line, total.edition())
					&& (total.donor().isEmpty() || total.donor().equals(line.donor()))
					&& (total.recipient().isEmpty() || total.recipient().equals(line.recipient()));
		}).toList();
	}

	private static boolean isOfEdition(Line line, Line.Edition edition) {
		return line.edition().title().equals(edition.title()) && line.edition().address().equals(edition.address());
	}

}
