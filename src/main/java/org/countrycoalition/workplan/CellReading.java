package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.countrycoalition.exchange.RawCell;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.workplan.PlanField.Kind;

/**
 * What a cell means that came back from a planner. A cell that stands as it was written
 * means what it meant then, whatever it looks like.
 *
 * @param words in all languages
 */
record CellReading(WorkbookWords words) {

	private static final int DECIMALS = 2;

	private static final BigDecimal MOST = new BigDecimal("99999999999999999");

	private static final BigDecimal MOST_TEAMS = new BigDecimal("999999");

	private static final BigDecimal HUNDRED = new BigDecimal("100");

	/**
	 * @param field of the line
	 * @param cell as it came back
	 * @param base the value that it had when the workbook was written, empty for none
	 * @return the value, as {@link LineValues} has it
	 * @throws Unfit if it is no such value
	 */
	String value(PlanField field, RawCell cell, String base) {
		if (cell.withoutValue().isPresent()) {
			throw new Unfit(Fault.FORMULA, cell.withoutValue().get());
		}
		return isAsWritten(field, cell, base) ? base : meant(field, cell);
	}

	private boolean isAsWritten(PlanField field, RawCell cell, String base) {
		if (base.isEmpty()) {
			return cell.isBlank();
		}
		if (field.kind().isNumber()) {
			return !base.equals(LineValues.UNKNOWN) && cell.number()
					&& Sheets.kept(new BigDecimal(base)).equals(cell.text());
		}
		return Texts.LANGUAGES.stream()
			.map((language) -> PlanText.writable(this.words.written(language, field, base)))
			.anyMatch(cell.text().replace("\r\n", "\n")::equals);
	}

	private String meant(PlanField field, RawCell cell) {
		String text = cell.text();
		Optional<String> choice = this.words.choice(field.kind(), text);
		if (choice.isPresent()) {
			return choice.get();
		}
		Optional<String> absence = (field == PlanField.TITLE) ? Optional.of("").filter((none) -> text.isEmpty())
				: this.words.absence(text);
		if (absence.isPresent()) {
			return (field.kind() == Kind.COST) ? absence.get() : "";
		}
		return switch (field.kind()) {
			case TEXT, UNIT -> text;
			case PILLAR, YES_NO, METHOD -> throw new Unfit(Fault.NOT_A_CHOICE, text);
			case AMOUNT, COST -> plain(amount(cell, text, (field == PlanField.TEAMS) ? MOST_TEAMS : MOST));
			case SHARE ->
				plain(amount(cell, text.endsWith("%") ? text.substring(0, text.length() - 1) : text, HUNDRED));
			case COUNT -> plain(count(cell, text));
		};
	}

	private static BigDecimal amount(RawCell cell, String text, BigDecimal most) {
		BigDecimal number = number(cell, text).setScale(DECIMALS, RoundingMode.HALF_UP);
		requireNotNegative(number, text);
		if (number.compareTo(most) > 0) {
			throw new Unfit(Fault.OUT_OF_RANGE, "0–" + most.toPlainString());
		}
		return number;
	}

	private static BigDecimal count(RawCell cell, String text) {
		BigDecimal number = number(cell, text).stripTrailingZeros();
		if (number.scale() > 0) {
			throw new Unfit(Fault.NOT_A_WHOLE_NUMBER, text);
		}
		requireNotNegative(number, text);
		if (number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
			throw new Unfit(Fault.OUT_OF_RANGE, "0–" + Integer.MAX_VALUE);
		}
		return number;
	}

	private static void requireNotNegative(BigDecimal number, String text) {
		if (number.signum() < 0) {
			throw new Unfit(Fault.NEGATIVE, text);
		}
	}

	/**
	 * What a workbook has computed may have more decimals than are kept; what somebody
	 * has typed as a text may mean two numbers.
	 */
	private static BigDecimal number(RawCell cell, String text) {
		try {
			return (cell.number() && !cell.text().endsWith("%")) ? new BigDecimal(text)
					: WrittenNumber.of(text).orElseThrow(() -> new Unfit(Fault.NOT_A_NUMBER, text));
		}
		catch (NumberFormatException ex) {
			throw new Unfit(Fault.NOT_A_NUMBER, text);
		}
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

	/** A cell has no value that fits. */
	static final class Unfit extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final Fault fault;

		private final String detail;

		Unfit(Fault fault, String detail) {
			super(fault + ": " + detail);
			this.fault = fault;
			this.detail = detail;
		}

		Fault fault() {
			return this.fault;
		}

		String detail() {
			return this.detail;
		}

	}

}
