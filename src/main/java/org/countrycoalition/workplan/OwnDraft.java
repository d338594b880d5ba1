package org.countrycoalition.workplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.registry.CurrentDeadline;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.countrycoalition.workplan.PlanRefusal.Reason;

import org.springframework.stereotype.Component;

/**
 * The draft of the authority for which the viewer acts; inside of a transaction.
 */
@Component
class OwnDraft {

	private static final Map<Pillar, Integer> ARTICLES = Map.of(Pillar.SURVEY_AND_CLEARANCE, 4,
			Pillar.STOCKPILE_DESTRUCTION, 3);

	private final PlanQueries queries;

	private final PlanRecords records;

	private final Register register;

	private final CurrentUser currentUser;

	private final Clock clock;

	OwnDraft(PlanQueries queries, PlanRecords records, Register register, CurrentUser currentUser, Clock clock) {
		this.queries = queries;
		this.records = records;
		this.register = register;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The organisation that the viewer acts for, whatever its kind. */
	Optional<Organisation> organisation() {
		String own = this.currentUser.get().organisation();
		return this.register.organisation((own != null) ? own : "");
	}

	/**
	 * @throws PlanRefusal if the viewer acts for no authority
	 */
	Organisation authority() {
		return organisation().filter((organisation) -> organisation.kind() == Organisation.Kind.AUTHORITY)
			.orElseThrow(() -> new PlanRefusal(Reason.NOT_YOURS));
	}

	CountryCode state() {
		return Optional.ofNullable(authority().state()).orElseThrow(() -> new PlanRefusal(Reason.NOT_YOURS));
	}

	/** Last days of the treaty for the State's work, as far as they are known. */
	Map<Pillar, LocalDate> deadlines() {
		LocalDate today = LocalDate.now(this.clock);
		List<Deadline> all = this.register.deadlines(state(), today);
		Map<Pillar, LocalDate> deadlines = new EnumMap<>(Pillar.class);
		ARTICLES.forEach((pillar, article) -> CurrentDeadline.of(all, article, today)
			.ifPresent((deadline) -> deadlines.put(pillar, deadline.fallsOn())));
		return deadlines;
	}

	/** By which amounts in other currencies are converted. */
	ExchangeRates rates() {
		return this.register.exchangeRates();
	}

	Plan draft() {
		return this.queries.plan(state(), Plan.Status.DRAFT).orElseThrow(() -> new PlanRefusal(Reason.NO_DRAFT));
	}

	/**
	 * Holds the draft, so that nobody else writes it until the transaction ends.
	 * @param id of the draft
	 */
	Plan held(UUID id) {
		return this.queries.withLines(heldWithoutLines(id));
	}

	/**
	 * Holds the draft, as {@link #held}, and leaves its lines alone: whoever writes one
	 * of two thousand lines reads that one.
	 * @param id of the draft
	 */
	Plan heldWithoutLines(UUID id) {
		CountryCode state = state();
		if (!this.records.lock(id, state)) {
			throw new PlanRefusal(Reason.NO_DRAFT);
		}
		return this.queries.header(state, Plan.Status.DRAFT).orElseThrow(() -> new PlanRefusal(Reason.NO_DRAFT));
	}

	/**
	 * Holds the version on its way, whatever its status, and leaves its lines alone.
	 * @param id of the version
	 */
	Plan heldOpen(UUID id) {
		CountryCode state = state();
		if (!this.records.lockOpen(id, state)) {
			throw new PlanRefusal(Reason.NO_DRAFT);
		}
		return this.queries.open(state).orElseThrow(() -> new PlanRefusal(Reason.NO_DRAFT));
	}

	/** Who does it. */
	Viewer person() {
		return this.currentUser.get();
	}

	/**
	 * Holds the draft if it stands as it was read; the order of its lines is no matter.
	 * @param read with or without its lines
	 */
	Plan unchanged(Plan read) {
		Plan draft = heldWithoutLines(read.id());
		if (!draft.standsAs(read)) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
		return this.queries.withLines(draft);
	}

}
