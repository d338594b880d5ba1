package org.countrycoalition.funding.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.ImportPreview;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.iati.IatiPreview.Held;

/**
 * Which lines of a file are taken: those of which no other source tells, and those for
 * which the file is chosen.
 *
 * @param lines that are taken
 * @param leftOut what is not
 * @param held what other sources tell of already
 * @param losing their rows that count no more
 */
record Taken(List<IatiLine> lines, List<LeftOut> leftOut, List<Held> held, Map<Category, List<Contribution>> losing) {

	/**
	 * @param own lines that the importer may take
	 * @param leftOut what was left out before
	 * @param others rows of other sources that count
	 * @param chosen keys of what the file is chosen for
	 * @param mayChoose whether the importer speaks for everybody: a choice that holds for
	 * oneself alone would have others count both
	 */
	static Taken of(Map<Category, List<IatiLine>> own, List<LeftOut> leftOut, Map<Category, List<Contribution>> others,
			Set<String> chosen, boolean mayChoose) {
		Taken taken = new Taken(new ArrayList<>(), new ArrayList<>(leftOut), new ArrayList<>(), new LinkedHashMap<>());
		own.forEach((category, lines) -> {
			List<Contribution> rows = others.getOrDefault(category, List.of());
			boolean choosable = mayChoose && rows.stream().allMatch(Taken::canStandBack);
			boolean chose = choosable && chosen.contains(category.key());
			if (rows.isEmpty()) {
				taken.lines.addAll(lines);
				return;
			}
			taken.held.add(new Held(category, lines.size(), sources(rows), rows.size(), choosable, chose));
			if (chose) {
				taken.lines.addAll(lines);
				taken.losing.put(category, rows);
			}
			else {
				lines.forEach((line) -> taken.leftOut.add(line.leftOut(LeftOut.Reason.OTHER_SOURCE)));
			}
		});
		return taken;
	}

	/** A step is its holder's to change, and spending is matched with nothing. */
	private static boolean canStandBack(Contribution row) {
		return row.published().title() != null && row.stage() != Stage.SPENDING;
	}

	/** Whether a row came from an activity of one of the reporters. */
	static boolean isOf(Contribution row, Set<String> reporters) {
		return row.published().activity() && reporters.contains(row.published().address());
	}

	private static List<String> sources(List<Contribution> rows) {
		return rows.stream()
			.map((row) -> Objects.requireNonNullElse(row.published().title(), ""))
			.filter((title) -> !title.isEmpty())
			.distinct()
			.toList();
	}

	IatiPreview preview(IatiFile file, Sheet sheet, ImportPreview preview) {
		return new IatiPreview(file.activities().size(), sheet, preview, this.leftOut, this.held);
	}

}
