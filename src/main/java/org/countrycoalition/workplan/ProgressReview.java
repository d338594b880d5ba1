package org.countrycoalition.workplan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.workplan.PlanRefusal.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a State's authority accepts reports or gives them back. It changes no figure in
 * them. It accepts its own too: that a second person agrees is asked of plans, which bind
 * others, and not of what the authority itself did.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class ProgressReview {

	private final ProgressQueries queries;

	private final ProgressRecords records;

	private final Register register;

	private final CurrentUser currentUser;

	private final Journal journal;

	private final Clock clock;

	ProgressReview(ProgressQueries queries, ProgressRecords records, Register register, CurrentUser currentUser,
			Journal journal, Clock clock) {
		this.queries = queries;
		this.records = records;
		this.register = register;
		this.currentUser = currentUser;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Accepts reports: from now on whoever sees the plan in force sees them. What is
	 * accepted already stays so.
	 * @param read the reports as they were read; all of them are accepted, or none
	 * @throws PlanRefusal if one is not on the plan of the viewer's State, or was
	 * changed, given back or taken back meanwhile
	 */
	public void accept(List<Progress> read) {
		CountryCode own = ownState();
		this.journal.because("progress.accepted");
		Map<UUID, Progress> stored = stored(read, own);
		List<Progress> waiting = read.stream()
			.filter((one) -> !isAccepted(stored.get(one.id())))
			.collect(Collectors.toMap(Progress::id, Function.identity(), (one, again) -> one))
			.values()
			.stream()
			.toList();
		if (this.records.accept(waiting, stamp()) != waiting.size()) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	/**
	 * @throws PlanRefusal if it is not there any more, or was given back
	 */
	private static boolean isAccepted(@Nullable Progress stored) {
		if (stored == null || stored.status() == Progress.Status.RETURNED) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
		return stored.status() == Progress.Status.ACCEPTED;
	}

	/**
	 * Gives a report back to be corrected, also one that was accepted.
	 * @param read the report as it was read
	 * @param why told to who has reported
	 * @throws PlanRefusal if no reason is given, it is not on the plan of the viewer's
	 * State, or was changed or taken back meanwhile
	 */
	public void giveBack(Progress read, String why) {
		if (why.isBlank()) {
			throw new PlanRefusal(Reason.NO_REASON);
		}
		Progress stored = stored(List.of(read), ownState()).get(read.id());
		if (stored == null) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
		if (stored.status() == Progress.Status.RETURNED && why.strip().equals(stored.returned())) {
			return;
		}
		this.journal.because("progress.returned");
		if (stored.status() == Progress.Status.RETURNED || !this.records.giveBack(read, why.strip(), stamp())) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	private CountryCode ownState() {
		return this.register.ownState().orElseThrow(() -> new PlanRefusal(Reason.NOT_YOURS));
	}

	/** As they stand now, by one statement however many they are. */
	private Map<UUID, Progress> stored(List<Progress> read, CountryCode own) {
		if (!read.stream().map(Progress::state).allMatch(own::equals)) {
			throw new PlanRefusal(Reason.NOT_YOURS);
		}
		return this.queries.reports(read.stream().map(Progress::id).toList())
			.stream()
			.filter((report) -> report.state().equals(own))
			.collect(Collectors.toMap(Progress::id, Function.identity()));
	}

	private Progress.Stamp stamp() {
		return new Progress.Stamp(this.currentUser.get().name(), this.clock.instant());
	}

}
