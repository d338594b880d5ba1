package org.countrycoalition.funding;

import java.util.Map;

/**
 * What a person wants done with what an import cannot decide by itself.
 *
 * @param createNames whether unknown names become organisations and areas of the register
 * @param conflicts what becomes of lines that may be the same money
 * @param verdicts what a person said of single lines, by their number; they come before
 * {@code conflicts}
 */
public record ImportOptions(boolean createNames, Conflicts conflicts, Map<Integer, Verdict> verdicts) {

	/** Nothing is decided: the file is refused if anything has to be. */
	public static final ImportOptions STRICT = new ImportOptions(false, Conflicts.REJECT, Map.of());

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
