package org.countrycoalition.gap.ui;

import java.util.List;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.Range;
import org.countrycoalition.gap.ui.FigureTable.Cell;
import org.countrycoalition.kernel.FigureSum;

/**
 * Writes the lower and the upper end of a figure into two cells of a file.
 *
 * @param words of the pages on gaps
 */
record EndCells(GapWords words) {

	/** The heads of both. */
	List<String> heads(String head) {
		return List.of(this.words.say("gap.attributed.low", head), this.words.say("gap.attributed.high", head));
	}

	/** The ends in their order, whichever of the two is lower. */
	List<Cell> of(FigureSum one, FigureSum other) {
		if (one.isNotComputable() || other.isNotComputable()) {
			Cell word = Cell.absent(this.words.ends(one, other));
			return List.of(word, word);
		}
		boolean inOrder = one.ofKnown().compareTo(other.ofKnown()) <= 0;
		FigureSum high = inOrder ? other : one;
		return List.of(this.words.given(inOrder ? one : other), (high.known() > 0 && high.isLowerBound())
				? Cell.absent(this.words.say("kernel.absence.UNKNOWN")) : this.words.given(high));
	}

	/**
	 * @param atLeast whether it may be more than either end
	 */
	List<Cell> of(Gap gap, boolean atLeast) {
		if (gap instanceof Gap.Open open) {
			return List.of(this.words.figure(Range.exactly(open.amount().least()), atLeast),
					this.words.figure(Range.exactly(open.amount().most()), atLeast));
		}
		Cell words = Cell.absent(this.words.written(gap, atLeast));
		return List.of(words, words);
	}

}
