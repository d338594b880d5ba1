package org.countrycoalition.funding;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a person wants done with what an import cannot decide by itself.
 *
 * @param createNames whether unknown names become organisations and areas of the register
 * @param conflicts what becomes of lines that may be the same money
 * @param verdicts what a person said of single pairs of lines, by the key of the question
 * ({@link LinePreview.Question}); they come before {@code conflicts}, and also before
 * what was said earlier or what equal amounts tell
 * @param publisher whose table it is where the file itself leaves that open, null: not
 * said
 * @param replace whether lines that another organisation holds may count no more because
 * this table is a later edition
 */
public record ImportOptions(boolean createNames, Conflicts conflicts, Map<String, Verdict> verdicts,
		@Nullable Publisher publisher, boolean replace) {

	/** Nothing is decided: the file is refused if anything has to be. */
	public static final ImportOptions STRICT = new ImportOptions(false, Conflicts.REJECT, Map.of(), null, false);

	public ImportOptions {
		verdicts = Map.copyOf(verdicts);
	}

	/** What becomes of all lines that may be the same money. */
	public enum Conflicts {

		/** Each has to be decided. */
		REJECT,

		/** One contribution, counted once. */
		SAME,

		/** Two gifts. */
		DIFFERENT

	}

}
