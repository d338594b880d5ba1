package org.countrycoalition.workplan.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.router.Location;
import org.countrycoalition.workplan.ui.LineCells.Column;

/**
 * To which cell of a draft an address leads.
 *
 * @param line key of the line in the draft
 * @param cell name of a column or of a field of the line's detail
 */
record CellAddress(UUID line, String cell) {

	private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	static Optional<CellAddress> asked(Location address) {
		Optional<UUID> line = address.getQueryParameters()
			.getSingleParameter("line")
			.filter((text) -> text.matches(KEY))
			.map(UUID::fromString);
		String cell = address.getQueryParameters().getSingleParameter("cell").orElse("").toUpperCase(Locale.ROOT);
		return line.map((key) -> new CellAddress(key, isKnown(cell) ? cell : Column.TITLE.name()));
	}

	private static boolean isKnown(String cell) {
		return "MONTHS".equals(cell) || "OUTCOME".equals(cell)
				|| Stream.concat(Arrays.stream(Column.values()), Arrays.stream(DetailField.values()))
					.anyMatch((one) -> one.name().equals(cell));
	}

}
