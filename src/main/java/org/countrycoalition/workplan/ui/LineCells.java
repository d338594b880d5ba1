package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Input;
import org.countrycoalition.shell.TypedAmount;
import org.countrycoalition.workplan.PlanLine;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one line for one year: what stands in them, and what it means. A year in
 * which nothing is entered is not planned; a line that is planned without a cost says
 * that it is not known.
 */
class LineCells {

	private final PlanWords words;

	private final int year;

	private final Map<Column, Input> cells = new EnumMap<>(Column.class);

	/**
	 * @param changed is told after each change by a person
	 */
	LineCells(PlanWords words, int year, Consumer<Column> changed) {
		this.words = words;
		this.year = year;
		for (Column column : Column.values()) {
			Input cell = new Input();
			cell.getElement().setAttribute("data-column", column.name());
			cell.addClassName("cell-" + column.name().toLowerCase(Locale.ROOT));
			cell.addValueChangeListener((change) -> {
				if (change.isFromClient()) {
					changed.accept(column);
				}
			});
			this.cells.put(column, cell);
		}
		cell(Column.UNIT).getElement().setAttribute("list", UnitWords.LIST);
	}

	final Input cell(Column column) {
		return Objects.requireNonNull(this.cells.get(column));
	}

	/** Names the cells for those who do not see the table. */
	void name(String title) {
		this.cells.forEach((column, cell) -> cell.setAriaLabel(
				this.words.say("cell", this.words.say("column." + column.name()), title.isBlank() ? "…" : title)));
	}

	void show(PlanLine line) {
		LineTexts.cells(line, this.year, this.words).forEach((column, text) -> cell(column).setValue(text));
		name(line.title());
	}

	/**
	 * @param line as it is stored
	 * @return as it is typed
	 * @throws Unreadable naming the first cell that cannot be read
	 */
	PlanLine typed(PlanLine line) {
		if (text(Column.TITLE) == null) {
			throw new Unreadable(Column.TITLE);
		}
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>(line.years());
		boolean planned = Arrays.stream(Column.values()).filter(Column::isAmount).anyMatch((one) -> text(one) != null);
		PlanLine.Year before = years.getOrDefault(this.year, PlanLine.Year.NOTHING);
		if (planned) {
			years.put(this.year, before.saying(amount(Column.QUANTITY), isUnknown() ? null : amount(Column.COST),
					amount(Column.NATIONAL), amount(Column.CAPACITY)));
		}
		else if (before.saying(null, null, null, null).isEmpty()) {
			years.remove(this.year);
		}
		else {
			years.put(this.year, before.saying(null, null, null, null));
		}
		return line.saying(new PlanLine.Work(line.pillar(), String.valueOf(text(Column.TITLE)), text(Column.OPERATOR),
				text(Column.LOCATION), UnitWords.read(text(Column.UNIT), line.unit(), this.words), line.detail()),
				years);
	}

	private boolean isUnknown() {
		String typed = text(Column.COST);
		return typed == null || typed.equals("?") || typed.equalsIgnoreCase(this.words.say("cost.unknown"));
	}

	private @Nullable BigDecimal amount(Column column) {
		try {
			return TypedAmount.read(cell(column).getValue(), this.words.language());
		}
		catch (NumberFormatException ex) {
			throw new Unreadable(column);
		}
	}

	private @Nullable String text(Column column) {
		String text = cell(column).getValue().strip();
		return text.isEmpty() ? null : text;
	}

	/** The columns, in their order. */
	enum Column {

		TITLE, OPERATOR, LOCATION, UNIT, QUANTITY, COST, NATIONAL, CAPACITY;

		boolean isAmount() {
			return compareTo(QUANTITY) >= 0;
		}

	}

	/** A cell holds what it cannot hold. */
	static final class Unreadable extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final Column column;

		Unreadable(Column column) {
			super(column.name());
			this.column = column;
		}

		Column column() {
			return this.column;
		}

	}

}
