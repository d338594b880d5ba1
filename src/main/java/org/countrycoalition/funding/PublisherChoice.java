package org.countrycoalition.funding;

import java.util.List;

import org.countrycoalition.registry.KnownNames;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose table a file is. A donor's file is the donor's and an authority's the
 * recipient's, so that neither can replace the other's; of a file of the Implementation
 * Support Unit the printed total says it, or who is always the same, or the name in the
 * title.
 *
 * @param role of who imports
 * @param said what the person says where the file does not, null: nothing
 */
record PublisherChoice(Importer.Role role, @Nullable Publisher said) {

	/**
	 * @param lines of one edition and year
	 * @param totals that the edition prints for the year
	 * @return whose table it is
	 */
	Publisher of(List<Line> lines, List<PrintedTotal> totals) {
		if (this.said == Publisher.IATI) {
			return this.said;
		}
		return switch (this.role) {
			case DONOR -> Publisher.DONOR;
			case AUTHORITY -> Publisher.RECIPIENT;
			case ISU -> totals.isEmpty() ? of(lines) : totals.getFirst().publisher();
		};
	}

	/**
	 * @return whether the file leaves open whose table it is, so that it is assumed
	 * unless the person says it
	 */
	boolean isOpen(List<Line> lines, List<PrintedTotal> totals) {
		return this.said != Publisher.IATI && this.role == Importer.Role.ISU && totals.isEmpty() && oneDonor(lines)
				&& oneRecipient(lines);
	}

	private static boolean oneDonor(List<Line> lines) {
		return lines.stream().map(Line::donor).distinct().count() == 1;
	}

	private static boolean oneRecipient(List<Line> lines) {
		return lines.stream().map(Line::recipient).distinct().count() == 1;
	}

	private Publisher of(List<Line> lines) {
		boolean oneDonor = oneDonor(lines);
		if (oneDonor != oneRecipient(lines)) {
			return oneDonor ? Publisher.DONOR : Publisher.RECIPIENT;
		}
		if (this.said != null) {
			return this.said;
		}
		Line any = lines.getFirst();
		boolean donorNamed = isNamed(any.donor(), any.edition());
		boolean recipientNamed = isNamed(any.recipient(), any.edition());
		return (oneDonor && donorNamed && !recipientNamed) ? Publisher.DONOR : Publisher.RECIPIENT;
	}

	private static boolean isNamed(String name, Line.Edition edition) {
		String title = " " + KnownNames.key(edition.title() + " " + edition.address()) + " ";
		return title.contains(" " + KnownNames.key(name) + " ");
	}

}
