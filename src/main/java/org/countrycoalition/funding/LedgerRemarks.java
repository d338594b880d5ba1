package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.countrycoalition.funding.LinePreview.Kind;
import org.countrycoalition.funding.LinePreview.Remark;
import org.countrycoalition.funding.LinePreview.Result;
import org.countrycoalition.kernel.Conversion;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Money;

/**
 * Says of each line of a table of national money or printed figures what a person should
 * know, and compares printed totals with the lines that they close.
 *
 * @param table as it is written
 * @param rates of annual averages
 */
record LedgerRemarks(LedgerTable table, ExchangeRates rates) {

	/** Dollars by which printed and computed amounts may differ: rounding. */
	private static final BigDecimal ROUNDING = BigDecimal.ONE;

	private static final int DIGITS = 15;

	List<Remark> of(LedgerLine line, List<LedgerEntry> parts) {
		List<Remark> remarks = new ArrayList<>(line.remarks());
		line.parts().forEach((part) -> {
			if (part instanceof LedgerPart.Money money && !money.source().isEmpty()) {
				amounts(line, money, remarks);
			}
		});
		parts.stream()
			.filter((entry) -> entry.key().get("nth") instanceof Integer nth && nth > 1)
			.forEach((entry) -> remarks
				.add(Remark.of(Kind.SOURCE_TWICE, String.valueOf(entry.key().get("source_name")))));
		return remarks;
	}

	private void amounts(LedgerLine line, LedgerPart.Money money, List<Remark> remarks) {
		BigDecimal original = money.original();
		BigDecimal printed = money.usd();
		BigDecimal any = (original != null) ? original : printed;
		if (any == null) {
			remarks.add(Remark.of(Kind.AMOUNT_UNKNOWN));
			return;
		}
		BigDecimal least = (printed != null) ? any.min(printed) : any;
		if (least.signum() < 0) {
			remarks.add(Remark.of(Kind.NEGATIVE, least.toPlainString()));
		}
		String currency = money.currency();
		if (original == null || currency == null) {
			return;
		}
		Optional<BigDecimal> converted = converted(line, original, currency);
		if (printed == null && converted.isEmpty()) {
			remarks.add(Remark.of(Kind.NO_RATE, currency, String.valueOf(line.year())));
		}
		else if (printed != null) {
			converted.filter((usd) -> usd.subtract(printed).abs().compareTo(ROUNDING) > 0)
				.ifPresent((usd) -> remarks
					.add(Remark.of(Kind.RATE_DIFFERS, printed.toPlainString(), usd.toPlainString())));
		}
	}

	/** At the year's rate, or else at the rate that the table's printed total implies. */
	private Optional<BigDecimal> converted(LedgerLine line, BigDecimal original, String currency) {
		return switch (this.rates.toUsd(new Money(original, Currency.getInstance(currency)), line.year())) {
			case Conversion.AlreadyUsd same -> Optional.of(same.usd().amount());
			case Conversion.Converted other -> Optional.of(other.usd().amount());
			case Conversion.NoRate left -> implied(line, original, currency);
		};
	}

	private Optional<BigDecimal> implied(LedgerLine line, BigDecimal original, String currency) {
		return this.table.totals()
			.stream()
			.filter((total) -> total.closes(line))
			.map((total) -> implied(total, original, currency))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<BigDecimal> implied(LedgerLine.Total total, BigDecimal original, String currency) {
		BigDecimal local = total.printed().get(currency);
		BigDecimal usd = total.printed().get(NationalReader.DOLLARS);
		if (local == null || usd == null || local.signum() == 0) {
			return Optional.empty();
		}
		return Optional
			.of(original.multiply(usd.divide(local, DIGITS, RoundingMode.HALF_UP)).setScale(0, RoundingMode.HALF_UP));
	}

	/** A printed total beside the lines that it closes. */
	LinePreview of(LedgerLine.Total total) {
		List<Remark> remarks = new ArrayList<>();
		List<LedgerLine> lines = this.table.lines().stream().filter(total::closes).toList();
		total.printed().forEach((what, printed) -> {
			long lacking = lines.stream().filter((line) -> !line.printed().containsKey(what)).count();
			if (lacking > 0) {
				remarks.add(Remark.of(Kind.TOTAL_LACKS, String.valueOf(lacking)));
				return;
			}
			BigDecimal sum = lines.stream()
				.map((line) -> line.printed().getOrDefault(what, BigDecimal.ZERO))
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			if (sum.compareTo(printed) != 0) {
				remarks.add(Remark.of(Kind.TOTAL_DIFFERS, printed.toPlainString(), sum.toPlainString()));
			}
		});
		BigDecimal national = total.printed().get("national_usd");
		BigDecimal international = total.printed().get("international_usd");
		BigDecimal together = total.printed().get("total_usd");
		if (national != null && international != null && together != null
				&& national.add(international).compareTo(together) != 0) {
			remarks.add(Remark.of(Kind.PARTS_DIFFER, together.toPlainString(),
					national.add(international).toPlainString()));
		}
		return new LinePreview(total.line(), remarks.isEmpty() ? Result.CHECK : Result.WARNING, remarks, List.of());
	}

}
