package org.countrycoalition.workplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.countrycoalition.workplan.PlanRefusal.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a national authority drafts and publishes its State's plan. Nobody else writes
 * it.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class PlanDesk {

	private final PlanQueries queries;

	private final PlanRecords records;

	private final Register register;

	private final CurrentUser currentUser;

	private final Journal journal;

	PlanDesk(PlanQueries queries, PlanRecords records, Register register, CurrentUser currentUser, Journal journal) {
		this.queries = queries;
		this.records = records;
		this.register = register;
		this.currentUser = currentUser;
		this.journal = journal;
	}

	/**
	 * Starts a draft that only the authority sees.
	 * @param facts title, years, currency
	 * @return key of the draft
	 * @throws PlanRefusal if there is a draft, or the years are out of order
	 */
	public UUID start(Facts facts) {
		Organisation own = ownAuthority();
		if (facts.lastYear() < facts.firstYear()) {
			throw new PlanRefusal(Reason.YEARS);
		}
		if (this.queries.plan(stateOf(own), Plan.Status.DRAFT).isPresent()) {
			throw new PlanRefusal(Reason.DRAFT_EXISTS);
		}
		this.journal.because("plan.started");
		return this.records.add(own, this.queries.latestNumber(stateOf(own)) + 1, facts);
	}

	/**
	 * Starts a draft from the plan in force, line by line.
	 * @return key of the draft
	 * @throws PlanRefusal if there is a draft, or no plan in force
	 */
	public UUID revise() {
		Plan published = this.queries.plan(stateOf(ownAuthority()), Plan.Status.PUBLISHED)
			.orElseThrow(() -> new PlanRefusal(Reason.NO_DRAFT));
		UUID draft = start(new Facts(published.title(), published.strategy(), published.firstYear(),
				published.lastYear(), published.currency()));
		this.records.replaceLines(draft().orElseThrow(), published.lines());
		return draft;
	}

	/**
	 * Puts lines in place of all lines of the draft.
	 * @param read the draft as it was read
	 * @param lines in their order
	 * @throws PlanRefusal if there is no draft, it was changed meanwhile, or a line's
	 * year is outside of it
	 */
	public void replaceLines(Plan read, List<PlanLine> lines) {
		Plan draft = draft().orElseThrow(() -> new PlanRefusal(Reason.NO_DRAFT));
		if (lines.stream().anyMatch((line) -> !line.years().keySet().stream().allMatch(draft::covers))) {
			throw new PlanRefusal(Reason.YEARS);
		}
		this.journal.because("plan.lines");
		if (!draft.id().equals(read.id()) || !this.records.touch(draft.id(), read.version())) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
		this.records.replaceLines(draft, lines);
	}

	/**
	 * Publishes the draft; the plan in force until now is superseded.
	 * @param read the draft as it was read
	 * @param tier who may see it: the coalition, or everyone signed in
	 * @throws PlanRefusal if there is no draft, it has no line, or was changed meanwhile
	 */
	public void publish(Plan read, Tier tier) {
		Plan draft = draft().orElseThrow(() -> new PlanRefusal(Reason.NO_DRAFT));
		if (draft.lines().isEmpty()) {
			throw new PlanRefusal(Reason.NO_LINES);
		}
		this.journal.because("plan.published." + tier.name());
		this.records.supersede(draft.state());
		if (!draft.id().equals(read.id()) || !this.records.publish(draft.id(), read.version(), tier)) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	private Optional<Plan> draft() {
		return this.queries.plan(stateOf(ownAuthority()), Plan.Status.DRAFT);
	}

	private Organisation ownAuthority() {
		String own = this.currentUser.get().organisation();
		return this.register.organisation((own != null) ? own : "")
			.filter((organisation) -> organisation.kind() == Organisation.Kind.AUTHORITY)
			.orElseThrow(() -> new PlanRefusal(Reason.NOT_YOURS));
	}

	private static CountryCode stateOf(Organisation authority) {
		return Optional.ofNullable(authority.state()).orElseThrow(() -> new PlanRefusal(Reason.NOT_YOURS));
	}

	/**
	 * What a plan is.
	 *
	 * @param title of the plan
	 * @param strategy that it belongs to, null if none
	 * @param firstYear that it covers
	 * @param lastYear that it covers, included
	 * @param currency ISO 4217 code
	 */
	public record Facts(String title, @Nullable String strategy, int firstYear, int lastYear, String currency) {
	}

}
