package org.countrycoalition.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countrycoalition.kernel.Extent;
import org.jspecify.annotations.Nullable;

/**
 * A table for a file whose columns can be added up: where amounts stand there are numbers
 * and nothing else. An amount that may lie between two has a column for each end, and so
 * has a number if one of its column does. Where there is no number it is empty, and why
 * is said in words in the last column; if some rest on an estimate, which do is said in
 * words before it.
 *
 * @param columns from left to right
 * @param rows below them, each with an entry for every column
 * @param words over the columns
 */
public record AmountTable(List<Column> columns, List<List<Entry>> rows, Words words) {

	private static final int CENTS = 2;

	public AmountTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * @return the heads and below them the rows, as they are written into a file
	 */
	public List<List<WorkbookCell>> lines() {
		List<Boolean> twoEnds = IntStream.range(0, this.columns.size()).mapToObj(this::hasTwoEnds).toList();
		List<List<WorkbookCell>> lines = new ArrayList<>();
		boolean estimates = this.rows.stream().flatMap(List::stream).anyMatch(Entry::isEstimated);
		lines.add(heads(twoEnds, estimates).stream().map(WorkbookCell::header).toList());
		this.rows.forEach((row) -> lines.add(line(row, twoEnds, estimates)));
		return lines;
	}

	private boolean hasTwoEnds(int place) {
		return switch (this.columns.get(place).kind()) {
			case WORDS, YEAR -> false;
			case NUMBER -> this.rows.stream().anyMatch((row) -> row.get(place).isBetweenTwo());
			case AMOUNT -> true;
		};
	}

	private List<String> heads(List<Boolean> twoEnds, boolean estimates) {
		List<String> heads = new ArrayList<>();
		for (int place = 0; place < this.columns.size(); place++) {
			String head = this.columns.get(place).head();
			heads.addAll(twoEnds.get(place) ? List.of(this.words.least(head), this.words.most(head)) : List.of(head));
		}
		if (estimates) {
			heads.add(this.words.estimated());
		}
		if (hasNumbers()) {
			heads.add(this.words.unknown());
		}
		return heads;
	}

	private boolean hasNumbers() {
		return this.columns.stream().anyMatch((column) -> column.kind().isFigure());
	}

	private List<WorkbookCell> line(List<Entry> row, List<Boolean> twoEnds, boolean estimates) {
		List<WorkbookCell> cells = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		List<String> estimated = new ArrayList<>();
		for (int place = 0; place < row.size(); place++) {
			Column column = this.columns.get(place);
			Entry entry = row.get(place);
			if (!column.kind().isFigure()) {
				cells.add((column.kind() == Kind.YEAR) ? WorkbookCell.year(entry.words())
						: WorkbookCell.of(entry.words()));
				continue;
			}
			cells.add(entry.low().map(column::cell).orElse(WorkbookCell.NOTHING));
			if (twoEnds.get(place)) {
				cells.add(entry.high().map(column::cell).orElse(WorkbookCell.NOTHING));
			}
			if (entry.isEstimated()) {
				estimated.add(this.words.each(column.head(), this.words.estimate()));
			}
			if (entry.high().isEmpty() && !entry.words().isEmpty()) {
				unknown.add(this.words.each(column.head(), entry.words()));
			}
		}
		if (estimates) {
			cells.add(WorkbookCell.of(String.join("; ", estimated)));
		}
		if (hasNumbers()) {
			cells.add(WorkbookCell.of(String.join("; ", unknown)));
		}
		return cells;
	}

	/**
	 * A column.
	 *
	 * @param head over it
	 * @param kind of what stands in it
	 */
	public record Column(String head, Kind kind) {

		WorkbookCell cell(BigDecimal number) {
			boolean cents = this.kind == Kind.AMOUNT && number.scale() > CENTS;
			return WorkbookCell.of(cents ? number.setScale(CENTS, RoundingMode.HALF_UP) : number);
		}

	}

	/** What stands in a column. */
	public enum Kind {

		/** Texts. */
		WORDS,

		/** A year of each row: a number to sort and filter by, which nobody adds up. */
		YEAR,

		/** A number, or nothing; rarely between two. */
		NUMBER,

		/** An amount, which may lie between two. */
		AMOUNT;

		/** Whether what stands in it can be added up. */
		public boolean isFigure() {
			return this == NUMBER || this == AMOUNT;
		}

	}

	/**
	 * What stands in a column of a row.
	 *
	 * @param words as a page tells it
	 * @param extent from where to where it reaches, null: it is no number
	 */
	public record Entry(String words, @Nullable Extent extent) {

		/** A text, or of a number why there is none. */
		public static Entry of(String words) {
			return new Entry(words, null);
		}

		/** A number that is known. */
		public static Entry of(BigDecimal number) {
			return new Entry("", Extent.exactly(number));
		}

		/** Several texts. */
		public static List<Entry> texts(String... texts) {
			return Stream.of(texts).map(Entry::of).toList();
		}

		boolean isBetweenTwo() {
			return this.extent != null && this.extent.high().isPresent() && !this.extent.isExact();
		}

		boolean isEstimated() {
			return this.extent != null && this.extent.isEstimated();
		}

		Optional<BigDecimal> low() {
			return Optional.ofNullable(this.extent).flatMap(Extent::low);
		}

		Optional<BigDecimal> high() {
			return Optional.ofNullable(this.extent).flatMap(Extent::high);
		}

	}

	/**
	 * The words over columns, looked up while their page is made: a download has no page,
	 * and so no language, of its own.
	 *
	 * @param ofLeast over the lower end; {0}: what it is of
	 * @param ofMost over the upper end; {0}: what it is of
	 * @param unknown over why there is no number
	 * @param ofEach {0}: of what there is none or an estimate, {1}: what is said of it
	 * @param estimated over which numbers rest on an estimate
	 * @param estimate what is said of each of them
	 */
	public record Words(String ofLeast, String ofMost, String unknown, String ofEach, String estimated,
			String estimate) {

		/**
		 * @param text of a key, with its placeholders as they are
		 */
		public static Words of(UnaryOperator<String> text) {
			return new Words(text.apply("kernel.file.least"), text.apply("kernel.file.most"),
					text.apply("kernel.file.unknown"), text.apply("kernel.file.each"),
					text.apply("kernel.file.estimated"), text.apply("kernel.file.estimate"));
		}

		String least(String head) {
			return this.ofLeast.replace("{0}", head);
		}

		String most(String head) {
			return this.ofMost.replace("{0}", head);
		}

		String each(String head, String said) {
			return this.ofEach.replace("{1}", said).replace("{0}", head);
		}

	}

}
