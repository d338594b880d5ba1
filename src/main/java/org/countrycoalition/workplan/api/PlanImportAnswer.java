package org.countrycoalition.workplan.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.countrycoalition.workplan.PlanComparison;
import org.countrycoalition.workplan.PlanComparison.Kind;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanMerge;
import org.jspecify.annotations.Nullable;

/**
 * What a table or a workbook would change of the plan, or has changed.
 *
 * @param applied whether it is stored
 * @param add how many lines are new
 * @param change how many differ
 * @param same how many are the same
 * @param absent how many the file does not have
 * @param lines each with its result
 * @param leftOut how many changed cells of a workbook are not taken, because the plan
 * does not cover their years any more
 * @param conflicts what a workbook and the draft have both changed since it was written
 */
record PlanImportAnswer(boolean applied, long add, long change, long same, long absent, int leftOut,
		List<LineResult> lines, List<ConflictAnswer> conflicts) {

	static PlanImportAnswer of(boolean applied, PlanComparison comparison) {
		return new PlanImportAnswer(applied, comparison.count(Kind.ADD), comparison.count(Kind.CHANGE),
				comparison.count(Kind.SAME), comparison.count(Kind.ABSENT), 0,
				comparison.changes()
					.stream()
					.map((change) -> new LineResult(change.line().title(), change.line().pillar().name(),
							change.kind().name().toLowerCase(Locale.ROOT)))
					.toList(),
				List.of());
	}

	static PlanImportAnswer of(boolean applied, PlanMerge merge) {
		return new PlanImportAnswer(applied, merge.count(PlanMerge.Kind.NEW), merge.count(PlanMerge.Kind.CHANGED),
				merge.count(PlanMerge.Kind.SAME),
				merge.count(PlanMerge.Kind.ABSENT) + merge.count(PlanMerge.Kind.KEPT)
						+ merge.count(PlanMerge.Kind.NEVER),
				merge.leftOutCells(),
				merge.lines()
					.stream()
					.map((line) -> new LineResult(line.workbook().title(), line.workbook().pillar().name(),
							result(line.kind())))
					.toList(),
				conflicts(merge));
	}

	private static String result(PlanMerge.Kind kind) {
		return switch (kind) {
			case NEW -> "add";
			case CHANGED -> "change";
			case SAME -> "same";
			case GONE -> "gone";
			case ABSENT, KEPT, NEVER -> "absent";
		};
	}

	/** Each cell that people choose for; one without a column is a line as a whole. */
	static List<ConflictAnswer> conflicts(PlanMerge merge) {
		return merge.lines().stream().flatMap(PlanImportAnswer::conflicts).toList();
	}

	private static Stream<ConflictAnswer> conflicts(PlanMerge.Line line) {
		PlanLine workbook = line.workbook();
		if (line.kind() == PlanMerge.Kind.GONE) {
			return Stream.of(new ConflictAnswer(workbook.key(), workbook.title(), null, null, null, null));
		}
		return line.cells()
			.stream()
			.filter(PlanMerge.Cell::isConflict)
			.map((cell) -> new ConflictAnswer(workbook.key(), workbook.title(), cell.column().name(), cell.base(),
					cell.draft(), cell.workbook()));
	}

	/**
	 * One line.
	 *
	 * @param title of the line
	 * @param pillar of the line
	 * @param result add, change, same or absent; gone: the workbook has changed it, and
	 * the draft has it no longer
	 */
	record LineResult(String title, String pillar, String result) {
	}

	/**
	 * What a workbook and the draft have both changed. An empty text: nothing is stated.
	 *
	 * @param line key of the line in every version
	 * @param title of the line
	 * @param column such as "cost 2027"; null if the draft has the line no longer
	 * @param base what stood there when the workbook was written
	 * @param draft what stands there now
	 * @param workbook what the planner has made of it
	 */
	record ConflictAnswer(UUID line, String title, @Nullable String column, @Nullable String base,
			@Nullable String draft, @Nullable String workbook) {
	}

}
