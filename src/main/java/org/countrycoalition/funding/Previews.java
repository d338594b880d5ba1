package org.countrycoalition.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says line by line what the import of a file would do.
 */
final class Previews {

	private Previews() {
	}

	static ImportPreview of(TableShape shape, ContributionTable table, Comparison comparison) {
		EditionChanges changes = new EditionChanges(comparison);
		LineRemarks remarks = new LineRemarks(comparison, changes);
		TotalRemarks totals = new TotalRemarks(comparison);
		List<LinePreview> lines = new ArrayList<>();
		comparison.resolution().rows().forEach((row) -> lines.add(remarks.of(row)));
		table.totals().forEach((total) -> lines.add(totals.of(total)));
		lines.sort(Comparator.comparing(LinePreview::line));
		return new ImportPreview(shape, lines, List.copyOf(comparison.resolution().unknownDonors().values()),
				List.copyOf(comparison.resolution().unknownRecipients().values()), comparison.matching().open().size(),
				changes.ofOthers(), comparison.resolution().assumed().stream().findFirst().orElse(null),
				comparison.resolution()
					.rows()
					.stream()
					.collect(Collectors.groupingBy((row) -> row.line().tier(), Collectors.counting())));
	}

}
