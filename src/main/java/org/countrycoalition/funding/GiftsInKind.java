package org.countrycoalition.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.shell.components.SourceText;

/**
 * Reads a list of gifts in kind as a table of contributions in which every line is in
 * kind. Such a list prints the address of each line's source and no title: the site
 * stands for it.
 */
final class GiftsInKind {

	private GiftsInKind() {
	}

	/**
	 * @throws org.countrycoalition.exchange.UnreadableFile naming line and column
	 */
	static Sheet asContributions(Sheet sheet) {
		sheet.requiring("donor", "recipient", "year", "currency", "amount_local", "amount_usd", "source_url");
		List<String> columns = Stream
			.concat(sheet.columns().stream(), Stream.of("sector_as_published", "source_title", "in_kind"))
			.distinct()
			.toList();
		List<SheetRow> rows = new ArrayList<>();
		sheet.read((row) -> rows.add(row(row)));
		return new Sheet(columns, List.copyOf(rows));
	}

	private static SheetRow row(SheetRow row) {
		String address = row.required("source_url");
		String site = SourceText.host(address).orElseThrow(() -> row.fault(Fault.NOT_A_CHOICE, "source_url"));
		Map<String, String> cells = new HashMap<>(row.cells());
		cells.put("source_title", site);
		cells.put("in_kind", "yes");
		return new SheetRow(row.line(), cells);
	}

}
