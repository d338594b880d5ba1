package org.countrycoalition.funding.ui;

import java.util.ArrayList;
import java.util.List;

import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.Undecided;

/**
 * Says whether a contribution is part of the year's total, and if not, why.
 */
final class CountingWords {

	private CountingWords() {
	}

	/**
	 * @return key of the words
	 */
	static String of(Contribution row) {
		if (!row.currentEdition()) {
			return "funding.counts.laterEdition";
		}
		if (!row.counted() && row.published().activity() && row.alsoIn() == 0) {
			return "funding.counts.otherSource";
		}
		if (row.leftOut()) {
			return "funding.counts.leftOut";
		}
		if (!row.counted()) {
			return "funding.counts.sameMoney";
		}
		if (!row.isToState() && !row.inKind()) {
			return (row.usd() == null) ? "funding.counts.elsewhere.unknown" : "funding.counts.elsewhere";
		}
		if (row.isToState() && row.stage() != Stage.PAYMENT) {
			return "funding.counts.notPaid";
		}
		if (row.inKind()) {
			return "funding.counts.inKind";
		}
		return (row.usd() == null) ? "funding.counts.unknown" : "funding.counts.yes";
	}

	/**
	 * @return keys of the words for what is not settled of it
	 */
	static List<String> open(Contribution row, Undecided undecided) {
		List<String> open = new ArrayList<>();
		if (undecided.isOpen(row.id())) {
			open.add("funding.counts.undecided");
		}
		if (undecided.isDisputed(row.id())) {
			open.add("funding.counts.disputed");
		}
		return open;
	}

}
