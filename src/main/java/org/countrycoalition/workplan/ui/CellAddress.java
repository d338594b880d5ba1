package org.countrycoalition.workplan.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.router.Location;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.workplan.ui.LineCells.Column;

/**
 * To which cell of a draft an address leads.
 *
 * @param line key of the line in the draft
 * @param cell name of a column or of a field of the line's detail
 */
record CellAddress(UUID line, String cell) {

	static Optional<CellAddress> asked(Location address) {
		String cell = address.getQueryParameters().getSingleParameter("cell").orElse("").toUpperCase(Locale.ROOT);
		return PlanAddress.line(address).map((key) -> new CellAddress(key, isKnown(cell) ? cell : Column.TITLE.name()));
	}

	/**
	 * @param state whose draft
	 * @param year in which the cell stands
	 * @return leads there, and asks the draft's questions again
	 */
	String path(CountryCode state, int year) {
		return PlanAddress.of(state) + "/draft?year=" + year + "&line=" + this.line + "&cell="
				+ this.cell.toLowerCase(Locale.ROOT) + "&check";
	}

	private static boolean isKnown(String cell) {
		return "MONTHS".equals(cell) || LineTexts.CHOICES.stream().anyMatch(cell::equalsIgnoreCase)
				|| Stream.concat(Arrays.stream(Column.values()), Arrays.stream(DetailField.values()))
					.anyMatch((one) -> one.name().equals(cell));
	}

}
