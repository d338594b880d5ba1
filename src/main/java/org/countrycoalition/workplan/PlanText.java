package org.countrycoalition.workplan;

/**
 * Texts of a plan as a workbook can hold them.
 */
final class PlanText {

	/** Letters of a cell; a workbook takes 32,767. */
	private static final int LONGEST = 32_000;

	private PlanText() {
	}

	/**
	 * @param text of a plan
	 * @return the same without letters that a workbook cannot hold, on lines that end as
	 * it ends them
	 */
	static String writable(String text) {
		StringBuilder kept = new StringBuilder();
		text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(PlanText::isWritable).forEach((letter) -> {
			if (kept.length() < LONGEST) {
				kept.appendCodePoint(letter);
			}
		});
		return kept.toString().strip();
	}

	private static boolean isWritable(int letter) {
		boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
		boolean none = letter == 0xFFFE || letter == 0xFFFF;
		return !half && !none && (letter >= ' ' || letter == '\n' || letter == '\t');
	}

}
