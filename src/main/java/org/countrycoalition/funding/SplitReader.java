package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.funding.LedgerLine.Total;
import org.countrycoalition.funding.LinePreview.Remark;
import org.countrycoalition.funding.PublishedFigure.Kind;
import org.countrycoalition.funding.PublishedFigure.Unit;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Reads printed shares of a State's year by theme, in million dollars. Needed are
 * {@code subject, year, clearance_and_risk_education, victim_assistance,
 * capacity_building, not_disaggregated, total, source_title}; known beside them
 * {@code published_pct}, the shares of the first four with strokes between.
 */
final class SplitReader implements LedgerTable.LedgerReader {

	private static final List<Kind> SHARES = List.of(Kind.CLEARANCE_AND_RISK_EDUCATION, Kind.VICTIM_ASSISTANCE,
			Kind.CAPACITY_BUILDING, Kind.NOT_DISAGGREGATED);

	private static final String PERCENT = "published_pct";

	private static final Pattern SHARE = Pattern.compile("-?\\d{1,3}(\\.\\d)?");

	private final LocalDate today;

	SplitReader(Sheet sheet, LocalDate today) {
		sheet.requiring("subject", "year", "clearance_and_risk_education", "victim_assistance", "capacity_building",
				"not_disaggregated", "total", "source_title");
		this.today = today;
	}

	private static String column(Kind kind) {
		return (kind == Kind.SPLIT_TOTAL) ? "total" : kind.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public LedgerLine line(SheetRow row) {
		Map<String, BigDecimal> printed = printed(row);
		List<@Nullable BigDecimal> percents = percents(row);
		int decimals = printed.keySet().stream().mapToInt((column) -> decimals(row.text(column))).max().orElse(0);
		List<LedgerPart> parts = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			BigDecimal amount = kind.isOfSplit() ? printed.get(column(kind)) : null;
			if (amount != null) {
				int place = SHARES.indexOf(kind);
				parts.add(new LedgerPart.Printed(kind, amount, decimals, Unit.USD_MILLION,
						(place >= 0) ? percents.get(place) : null));
			}
		}
		return new LedgerLine(row.line(), "subject", row.required("subject"), TableCells.year(row),
				TableCells.edition(row, this.today), TableCells.choice(row, "tier", Tier.class).orElse(null), parts,
				printed, remarks(printed, percents));
	}

	private static int decimals(String text) {
		int point = text.indexOf('.');
		return (point >= 0) ? Math.min(2, text.length() - point - 1) : 0;
	}

	/** As printed, a share that is left empty null; none printed, all null. */
	private static List<@Nullable BigDecimal> percents(SheetRow row) {
		List<@Nullable BigDecimal> percents = new ArrayList<>();
		String text = row.text(PERCENT);
		String[] words = text.isEmpty() ? new String[0] : text.split("/", -1);
		if (words.length != 0 && words.length != SHARES.size()) {
			throw row.fault(Fault.NOT_A_CHOICE, PERCENT);
		}
		for (int place = 0; place < SHARES.size(); place++) {
			String word = (words.length > 0) ? words[place].strip().replace("%", "") : "";
			if (!word.isEmpty() && !SHARE.matcher(word).matches()) {
				throw row.fault(Fault.NOT_A_NUMBER, PERCENT);
			}
			percents.add(word.isEmpty() ? null : new BigDecimal(word));
		}
		return percents;
	}

	private static List<Remark> remarks(Map<String, BigDecimal> printed, List<@Nullable BigDecimal> percents) {
		List<Remark> remarks = new ArrayList<>();
		if (printed.isEmpty()) {
			remarks.add(Remark.of(LinePreview.Kind.AMOUNT_UNKNOWN));
		}
		printed.values()
			.stream()
			.filter((amount) -> amount.signum() < 0)
			.forEach((amount) -> remarks.add(Remark.of(LinePreview.Kind.NEGATIVE, amount.toPlainString())));
		BigDecimal total = printed.get("total");
		List<@Nullable BigDecimal> shares = new ArrayList<>();
		SHARES.forEach((kind) -> shares.add(printed.get(column(kind))));
		if (total == null) {
			return remarks;
		}
		if (shares.stream().allMatch(Objects::nonNull)) {
			BigDecimal sum = shares.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
			if (sum.compareTo(total) != 0) {
				remarks.add(Remark.of(LinePreview.Kind.PARTS_DIFFER, total.toPlainString(), sum.toPlainString()));
			}
		}
		for (int place = 0; place < SHARES.size(); place++) {
			percent(percents.get(place), shares.get(place), total, remarks);
		}
		return remarks;
	}

	private static void percent(@Nullable BigDecimal printed, @Nullable BigDecimal share, BigDecimal total,
			List<Remark> remarks) {
		if (printed == null || share == null || total.signum() == 0) {
			return;
		}
		BigDecimal computed = share.movePointRight(2).divide(total, Math.max(0, printed.scale()), RoundingMode.HALF_UP);
		if (computed.compareTo(printed) != 0) {
			remarks.add(Remark.of(LinePreview.Kind.PERCENT_DIFFERS, printed.toPlainString(), computed.toPlainString()));
		}
	}

	@Override
	public Total total(SheetRow row) {
		return new Total(row.line(), row.text("subject"), row.text("year").isEmpty() ? null : TableCells.year(row),
				TableCells.edition(row, this.today), printed(row));
	}

	private static Map<String, BigDecimal> printed(SheetRow row) {
		Map<String, BigDecimal> printed = new HashMap<>();
		for (Kind kind : Kind.values()) {
			if (kind.isOfSplit()) {
				row.number(column(kind)).ifPresent((amount) -> printed.put(column(kind), amount));
			}
		}
		return printed;
	}

}
