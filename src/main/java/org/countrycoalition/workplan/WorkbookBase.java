package org.countrycoalition.workplan;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.exchange.RawCell;
import org.countrycoalition.exchange.RawSheet;
import org.countrycoalition.exchange.RawSheet.RawRow;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.exchange.WorkbookCell;
import org.countrycoalition.exchange.WorkbookColumn;
import org.countrycoalition.exchange.WorkbookSheet;
import org.countrycoalition.exchange.WorkbookSheet.Visibility;

/**
 * What a workbook held when it was written; it stands in it once more, on a sheet that
 * nobody sees.
 *
 * @param state ISO code of the State
 * @param plan key of the version
 * @param number of the version
 * @param version of the draft, for optimistic locking
 * @param currency of all amounts
 * @param lines what they said, by their keys
 */
record WorkbookBase(String state, UUID plan, int number, int version, String currency, Map<UUID, Line> lines) {

	/** Letters of a cell. */
	private static final int LONGEST = 30_000;

	static WorkbookBase of(Plan plan) {
		Map<UUID, Line> lines = new LinkedHashMap<>();
		plan.lines().forEach((line) -> lines.put(line.key(), new Line(line.id(), LineValues.of(line))));
		return new WorkbookBase(plan.state().iso3(), plan.id(), plan.number(), plan.version(), plan.currency(), lines);
	}

	WorkbookSheet sheet(String name) {
		List<List<WorkbookCell>> rows = new ArrayList<>();
		rows.add(Stream
			.of(PlanTabs.BASE, this.state, this.plan.toString(), String.valueOf(this.number),
					String.valueOf(this.version), this.currency)
			.map(WorkbookCell::of)
			.toList());
		this.lines.forEach((key, line) -> {
			List<WorkbookCell> row = new ArrayList<>(
					List.of(WorkbookCell.of(key.toString()), WorkbookCell.of(line.id().toString())));
			String packed = packed(line.values());
			for (int from = 0; from < packed.length(); from += LONGEST) {
				row.add(WorkbookCell.of(packed.substring(from, Math.min(packed.length(), from + LONGEST))));
			}
			rows.add(row);
		});
		int widest = rows.stream().mapToInt(List::size).max().orElse(1);
		return new WorkbookSheet(name, Visibility.FOR_PROGRAMS,
				Stream.generate(() -> WorkbookColumn.text(20).locked()).limit(widest).toList(), 0, false, 0, rows);
	}

	private static String packed(LineValues values) {
		return values.cells()
			.entrySet()
			.stream()
			.map((cell) -> encoded(cell.getKey().name()) + "=" + encoded(cell.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * @param sheets of a workbook
	 * @return what it held, empty if that sheet is gone
	 * @throws UnreadableFile if it was tampered with
	 */
	static Optional<WorkbookBase> in(List<RawSheet> sheets) {
		for (RawSheet sheet : sheets) {
			if (!sheet.rows().isEmpty() && sheet.rows().getFirst().cell(0).text().equals(PlanTabs.BASE)) {
				return Optional.of(read(sheet));
			}
		}
		return Optional.empty();
	}

	private static WorkbookBase read(RawSheet sheet) {
		try {
			RawRow first = sheet.rows().getFirst();
			Map<UUID, Line> lines = new LinkedHashMap<>();
			for (RawRow row : sheet.rows().subList(1, sheet.rows().size())) {
				String packed = row.cells().stream().skip(2).map(RawCell::text).collect(Collectors.joining());
				lines.put(UUID.fromString(row.cell(0).text()),
						new Line(UUID.fromString(row.cell(1).text()), unpacked(packed)));
			}
			return new WorkbookBase(first.cell(1).text(), UUID.fromString(first.cell(2).text()),
					Integer.parseInt(first.cell(3).text()), Integer.parseInt(first.cell(4).text()),
					first.cell(5).text(), lines);
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException ex) {
			throw new UnreadableFile(Fault.NOT_A_TABLE, 0, "", "").on(sheet.name());
		}
	}

	private static LineValues unpacked(String packed) {
		TreeMap<PlanColumn, String> cells = new TreeMap<>();
		for (String cell : packed.split("&", -1)) {
			String[] parts = cell.split("=", 2);
			String name = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
			PlanColumn.named(name)
				.ifPresent((column) -> cells.put(column, URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
		}
		// a line that cannot be made of them is no line
		return new LineValues(cells).settled();
	}

	/**
	 * A line.
	 *
	 * @param id of the line in its version
	 * @param values what it said
	 */
	record Line(UUID id, LineValues values) {
	}

}
