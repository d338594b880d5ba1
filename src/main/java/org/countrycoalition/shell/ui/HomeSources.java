package org.countrycoalition.shell.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.countrycoalition.access.Viewer;
import org.countrycoalition.shell.OrganisationNames;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.UpcomingDate;
import org.countrycoalition.shell.UpcomingSource;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.shell.WaitingSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that modules put on Home, with addresses on the reader's date; what waits is
 * read in one transaction.
 */
@Component
class HomeSources {

	/** What others wait for, then what is late, then what is due next. */
	private static final Comparator<WaitingItem> MOST_URGENT_FIRST = Comparator.comparing(WaitingItem::blocksOthers)
		.reversed()
		.thenComparing(WaitingItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

	private final List<WaitingSource> waiting;

	private final List<UpcomingSource> upcoming;

	private final OrganisationNames names;

	private final Places places;

	HomeSources(List<WaitingSource> waiting, List<UpcomingSource> upcoming, OrganisationNames names, Places places) {
		this.waiting = waiting;
		this.upcoming = upcoming;
		this.names = names;
		this.places = places;
	}

	String nameOf(String organisation) {
		return this.names.nameOf(organisation);
	}

	@Transactional(readOnly = true)
	List<WaitingItem> waitingFor(Viewer viewer, LocalDate on) {
		return this.waiting.stream()
			.flatMap((source) -> source.waitingFor(viewer, on).stream())
			.sorted(MOST_URGENT_FIRST)
			.map(this::dated)
			.toList();
	}

	private WaitingItem dated(WaitingItem item) {
		return new WaitingItem(item.title(), item.detail(), item.due(), this.places.to(item.location()),
				item.blocksOthers());
	}

	List<UpcomingDate> upcoming(Viewer viewer, LocalDate from, int limit) {
		return this.upcoming.stream()
			.flatMap((source) -> source.upcoming(viewer, from, limit).stream())
			.sorted(Comparator.comparing(UpcomingDate::date))
			.limit(limit)
			.map(this::dated)
			.toList();
	}

	private UpcomingDate dated(UpcomingDate date) {
		return (date.location() != null)
				? new UpcomingDate(date.date(), date.title(), date.detail(), this.places.to(date.location())) : date;
	}

}
