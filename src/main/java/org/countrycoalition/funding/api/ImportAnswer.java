package org.countrycoalition.funding.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.funding.ContributionImports.Applied;
import org.countrycoalition.funding.ImportPreview;
import org.countrycoalition.funding.LinePreview;
import org.countrycoalition.funding.iati.IatiImports;
import org.countrycoalition.funding.iati.IatiPreview;
import org.jspecify.annotations.Nullable;

/**
 * What an import does, line by line.
 *
 * @param applied whether it was done
 * @param importId key of the import, null if it is a preview or nothing was new
 * @param shape what kind of table it is taken for: contributions, in_kind, national,
 * summary or pillar_split
 * @param counts lines by result
 * @param undecided pairs of lines that a person has to decide
 * @param unknownDonors names that the register does not know
 * @param unknownRecipients names that the register does not know
 * @param replaced lines of others that would count no more, by edition
 * @param assumedPublisher donor or recipient: whose table it is taken for if it does not
 * say so itself, null if it does
 * @param seenBy how many figures private, bilateral, coalition and public would show
 * @param lines one for each line of the file
 * @param activities what else a file of activities has, null of a table
 */
record ImportAnswer(boolean applied, @Nullable UUID importId, String shape, Map<String, Integer> counts, int undecided,
		List<String> unknownDonors, List<String> unknownRecipients, Map<String, Long> replaced,
		@Nullable String assumedPublisher, Map<String, Long> seenBy, List<ImportLineAnswer> lines,
		@Nullable ActivitiesAnswer activities) {

	static ImportAnswer of(ImportPreview preview) {
		return of(preview, false, null, null);
	}

	static ImportAnswer of(Applied applied) {
		return of(applied.preview(), true, applied.id(), null);
	}

	static ImportAnswer of(IatiPreview preview) {
		return of(preview.lines(), false, null, ActivitiesAnswer.of(preview));
	}

	static ImportAnswer of(IatiImports.Applied applied) {
		return of(applied.preview().lines(), true, applied.id(), ActivitiesAnswer.of(applied.preview()));
	}

	private static ImportAnswer of(ImportPreview preview, boolean applied, @Nullable UUID id,
			@Nullable ActivitiesAnswer activities) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		Arrays.stream(LinePreview.Result.values())
			.forEach((result) -> counts.put(small(result), preview.count(result)));
		return new ImportAnswer(applied, id, small(preview.shape()), counts, preview.undecided(),
				preview.unknownDonors(), preview.unknownRecipients(), preview.replaced(),
				(preview.assumed() != null) ? small(preview.assumed()) : null,
				preview.readers()
					.entrySet()
					.stream()
					.collect(Collectors.toMap((one) -> small(one.getKey()), Map.Entry::getValue)),
				preview.lines().stream().map(ImportLineAnswer::of).toList(), activities);
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
	 * @param questions what a person decides, has decided, or may decide otherwise
	 */
	record ImportLineAnswer(int line, String result, List<RemarkAnswer> warnings, List<QuestionAnswer> questions) {

		static ImportLineAnswer of(LinePreview line) {
			return new ImportLineAnswer(line.line(), small(line.result()),
					line.remarks()
						.stream()
						.map((remark) -> new RemarkAnswer(remark.kind().name(), remark.about()))
						.toList(),
					line.questions().stream().map(QuestionAnswer::of).toList());
		}

	}

	/**
	 * Whether the line is the same money as one of another table.
	 *
	 * @param key by which it is answered
	 * @param doubt why it is asked, null if the amounts are equal
	 * @param table title of the other table
	 * @param verdict same or different, null if nothing was decided
	 */
	record QuestionAnswer(String key, @Nullable String doubt, String table, @Nullable String verdict) {

		static QuestionAnswer of(LinePreview.Question question) {
			return new QuestionAnswer(question.key(), (question.doubt() != null) ? small(question.doubt()) : null,
					question.table(), (question.verdict() != null) ? small(question.verdict()) : null);
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
