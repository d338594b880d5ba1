package org.countrycoalition.funding.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.countrycoalition.funding.ContributionImports.Applied;
import org.countrycoalition.funding.ImportPreview;
import org.countrycoalition.funding.LinePreview;
import org.jspecify.annotations.Nullable;

/**
 * What an import does, line by line.
 *
 * @param applied whether it was done
 * @param importId key of the import, null if it is a preview or nothing was new
 * @param counts lines by result
 * @param undecided pairs of lines that a person has to decide
 * @param unknownDonors names that the register does not know
 * @param unknownRecipients names that the register does not know
 * @param lines one for each line of the file
 */
record ImportAnswer(boolean applied, @Nullable UUID importId, Map<String, Integer> counts, int undecided,
		List<String> unknownDonors, List<String> unknownRecipients, List<LineAnswer> lines) {

	static ImportAnswer of(ImportPreview preview) {
		return of(preview, false, null);
	}

	static ImportAnswer of(Applied applied) {
		return of(applied.preview(), true, applied.id());
	}

	private static ImportAnswer of(ImportPreview preview, boolean applied, @Nullable UUID id) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		Arrays.stream(LinePreview.Result.values())
			.forEach((result) -> counts.put(small(result), preview.count(result)));
		return new ImportAnswer(applied, id, counts, preview.undecided(), preview.unknownDonors(),
				preview.unknownRecipients(), preview.lines().stream().map(LineAnswer::of).toList());
	}

	private static String small(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * What becomes of a line.
	 *
	 * @param line number in the file, the header being 1
	 * @param result add, same, change, conflict; for a printed total check or warning
	 * @param warnings what a person should know
	 */
	record LineAnswer(int line, String result, List<RemarkAnswer> warnings) {

		static LineAnswer of(LinePreview line) {
			return new LineAnswer(line.line(), small(line.result()),
					line.remarks()
						.stream()
						.map((remark) -> new RemarkAnswer(remark.kind().name(), remark.about()))
						.toList());
		}

	}

	/**
	 * A remark.
	 *
	 * @param code what it says
	 * @param about what it speaks of
	 */
	record RemarkAnswer(String code, List<String> about) {
	}

}
