package org.countrycoalition.workplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.workplan.PlanRefusal.Reason;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an operator reports what it did on its lines of a plan in force and what it
 * spent. The State's authority reports on lines whose operator is not registered, or is
 * itself. To ask for the same thing twice, as a double click does, does it once.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.OPERATOR + "', '" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class ProgressDesk {

	private final ProgressQueries queries;

	private final ProgressRecords records;

	private final CurrentUser currentUser;

	private final Journal journal;

	private final Clock clock;

	ProgressDesk(ProgressQueries queries, ProgressRecords records, CurrentUser currentUser, Journal journal,
			Clock clock) {
		this.queries = queries;
		this.records = records;
		this.currentUser = currentUser;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Reports a month or a quarter of a line.
	 * @param id key of the report, made by who asks
	 * @param state whose plan
	 * @param line key of the line in every version
	 * @param period that has ended
	 * @param actuals what was done and spent
	 * @return the report as it stands now
	 * @throws PlanRefusal if the viewer does not report on the line, the line plans
	 * nothing for the year, a month of the period is reported already, the period has not
	 * ended, or the report states nothing or contradicts itself
	 */
	public Progress report(UUID id, CountryCode state, UUID line, ReportedPeriod period, Actuals actuals) {
		ProgressQueries.About about = about(state, line, period.year());
		if (!period.lastDay().isBefore(LocalDate.now(this.clock))) {
			throw new PlanRefusal(Reason.PERIOD_NOT_OVER);
		}
		requireSense(actuals, about.measure());
		this.journal.because("progress.reported");
		boolean added = this.records.add(id, state, line, period, actuals, about,
				new Progress.Stamp(this.currentUser.get().name(), this.clock.instant()));
		return this.queries.report(id)
			.filter((stored) -> added || (stored.line().equals(line) && stored.period().equals(period)
					&& stored.actuals().equals(actuals)))
			.orElseThrow(() -> new PlanRefusal(Reason.PERIOD_TAKEN));
	}

	/**
	 * Corrects a report that is not accepted; one that was given back waits again. It
	 * stays in its unit and currency, even if a revision gave the line others.
	 * @param read the report as it was read
	 * @param actuals what is to stand there
	 * @return the report as it stands now
	 * @throws PlanRefusal if it is not the viewer's, was accepted or changed meanwhile,
	 * or as above
	 */
	public Progress correct(Progress read, Actuals actuals) {
		Progress stored = own(read.id());
		about(stored.state(), stored.line(), stored.period().year());
		requireSense(actuals, stored.measure());
		if (stored.version() == read.version() + 1 && stored.actuals().equals(actuals)) {
			return stored;
		}
		this.journal.because("progress.corrected");
		if (!this.records.correct(read, actuals)) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
		return own(read.id());
	}

	/**
	 * Takes a report back that is not accepted; its period can be reported anew.
	 * @param read the report as it was read
	 * @throws PlanRefusal if it is not the viewer's, or was accepted or changed meanwhile
	 */
	public void withdraw(Progress read) {
		if (this.queries.report(read.id()).isEmpty()) {
			return;
		}
		own(read.id());
		this.journal.because("progress.withdrawn");
		if (!this.records.withdraw(read)) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	private ProgressQueries.About about(CountryCode state, UUID line, int year) {
		return this.queries.about(state, line, year).orElseThrow(() -> new PlanRefusal(Reason.NOT_YOUR_LINE));
	}

	private Progress own(UUID id) {
		Progress stored = this.queries.report(id)
			.filter((report) -> report.owner().equals(this.currentUser.get().organisation()))
			.orElseThrow(() -> new PlanRefusal(Reason.NOT_YOUR_LINE));
		if (stored.status() == Progress.Status.ACCEPTED) {
			throw new PlanRefusal(Reason.REPORT_ACCEPTED);
		}
		return stored;
	}

	private static void requireSense(Actuals actuals, Measure measure) {
		if (actuals.isEmpty()) {
			throw new PlanRefusal(Reason.NOTHING_REPORTED);
		}
		if (actuals.contradicts(measure.unit())) {
			throw new PlanRefusal(Reason.PEOPLE_OVER_ALL);
		}
	}

}
