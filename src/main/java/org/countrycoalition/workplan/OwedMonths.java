package org.countrycoalition.workplan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;

/**
 * Gathers which months of which lines an organisation has not reported.
 */
class OwedMonths {

	private final Set<UUID> lines = new HashSet<>();

	private final List<YearMonth> months = new ArrayList<>();

	private final List<LocalDate> due = new ArrayList<>();

	/**
	 * @param line key of the line
	 * @param due the last day on which the report is in time
	 */
	void add(UUID line, YearMonth month, LocalDate due) {
		this.lines.add(line);
		this.months.add(month);
		this.due.add(due);
	}

	/** What is owed to a State, judged by a day; at least one month is. */
	ProgressReads.Owed of(CountryCode state, LocalDate on) {
		return new ProgressReads.Owed(state, this.months.size(), this.lines.size(), Collections.min(this.months),
				Collections.max(this.months), (int) this.due.stream().filter((day) -> day.isBefore(on)).count(),
				Collections.min(this.due));
	}

}
