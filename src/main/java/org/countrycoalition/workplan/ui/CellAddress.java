package org.countrycoalition.workplan.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.router.Location;
import org.countrycoalition.workplan.ui.LineCells.Column;

/**
 * To which cell of a draft an address leads.
 *
 * @param line key of the line in the draft
 * @param column of the cell
 */
record CellAddress(UUID line, Column column) {

	private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	static Optional<CellAddress> asked(Location address) {
		Optional<UUID> line = address.getQueryParameters()
			.getSingleParameter("line")
			.filter((text) -> text.matches(KEY))
			.map(UUID::fromString);
		String cell = address.getQueryParameters().getSingleParameter("cell").orElse("");
		Column column = Arrays.stream(Column.values())
			.filter((one) -> one.name().equalsIgnoreCase(cell))
			.findFirst()
			.orElse(Column.TITLE);
		return line.map((key) -> new CellAddress(key, column));
	}

}
