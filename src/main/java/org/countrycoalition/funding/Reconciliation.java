package org.countrycoalition.funding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.ReconciliationQueue.PairKey;
import org.countrycoalition.funding.ReconciliationRefusal.Reason;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where donor, recipient and the ISU say which lines are the same money. What one side
 * says holds for itself; what both say, or the ISU, for all who see both lines; where the
 * sides differ the money is disputed and counts once until it is settled. Nothing is
 * written to a line, and everything said can be taken back.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Reconciliation {

	private static final int LONGEST = 500;

	/** Verdicts by which the giving line gives way. */
	private static final Set<Verdict> GIVING = EnumSet.of(Verdict.SAME, Verdict.PART_OF, Verdict.DISPUTED);

	private final ReconciliationQueries queries;

	private final ReconciliationRecords records;

	private final Register register;

	private final CurrentUser currentUser;

	private final Journal journal;

	Reconciliation(ReconciliationQueries queries, ReconciliationRecords records, Register register,
			CurrentUser currentUser, Journal journal) {
		this.queries = queries;
		this.records = records;
		this.register = register;
		this.currentUser = currentUser;
		this.journal = journal;
	}

	/**
	 * @param state that receives
	 * @param withIllustrative whether made-up lines are told too
	 * @return what stands in more than one source, as far as the viewer sees it
	 */
	@Transactional(readOnly = true)
	public ReconciliationQueue of(CountryCode state, boolean withIllustrative) {
		return this.queries.of(state, withIllustrative, this.currentUser.get());
	}

	/**
	 * @return how many pairs of a State wait for the viewer's word or are disputed;
	 * nothing if the viewer speaks for no side
	 */
	@Transactional(readOnly = true)
	public Map<CountryCode, WaitingPairs> waiting() {
		Viewer viewer = this.currentUser.get();
		return (viewer.is(Roles.ISU) || viewer.is(Roles.DONOR) || viewer.is(Roles.NATIONAL_AUTHORITY))
				? this.queries.waiting(viewer) : Map.of();
	}

	/**
	 * @return for whom the viewer speaks
	 */
	@Transactional(readOnly = true)
	public Speaker speaker() {
		Viewer viewer = this.currentUser.get();
		if (viewer.is(Roles.NATIONAL_AUTHORITY)) {
			return new Speaker(false, this.register.ownState().orElse(null), Set.of());
		}
		Set<String> donors = new HashSet<>();
		String own = viewer.organisation();
		if (viewer.is(Roles.DONOR) && own != null) {
			donors.add(own);
			this.register.organisation(own).map(Organisation::state).map(CountryCode::iso3).ifPresent(donors::add);
		}
		return new Speaker(viewer.is(Roles.ISU), null, donors);
	}

	/**
	 * Says of two lines whether they are the same money. To say something else later
	 * replaces it.
	 * @param pair as it was read
	 * @param verdict what is said
	 * @param reason why: needed of the ISU, of who disputes, and of lines that differ in
	 * donor, year, or stage and amount
	 * @throws ReconciliationRefusal if the viewer may not say it, or it cannot hold
	 */
	@PreAuthorize("hasAnyRole('" + Roles.DONOR + "', '" + Roles.NATIONAL_AUTHORITY + "', '" + Roles.ISU + "')")
	public void say(MoneyPair pair, Verdict verdict, @Nullable String reason) {
		Viewer viewer = this.currentUser.get();
		this.records.lock(pair.gives().state());
		List<MoneyLine> lines = lines(pair);
		MoneyLine gives = lines.getFirst();
		MoneyLine stands = lines.getLast();
		requireAlike(gives, stands);
		boolean isu = viewer.is(Roles.ISU);
		Publisher side = isu ? null
				: speaker().side(gives, stands).orElseThrow(() -> new ReconciliationRefusal(Reason.NOT_YOURS));
		String why = (reason == null || reason.isBlank()) ? null : reason.strip();
		if (why == null ? (isu || verdict == Verdict.DISPUTED) : why.length() > LONGEST) {
			throw new ReconciliationRefusal(Reason.NO_REASON);
		}
		if (why == null && verdict != Verdict.DIFFERENT && gives.isUnlike(stands)) {
			throw new ReconciliationRefusal(Reason.UNALIKE);
		}
		requireUnchanged(pair, gives, stands, viewer);
		requireNoCircle(gives, stands, verdict);
		this.journal.because("reconciliation." + verdict.name());
		this.records.say(gives, stands, verdict, why, side, told(gives, stands, isu), viewer);
	}

	/**
	 * Takes back what the viewer's organisation, or the ISU, has said.
	 * @param pair of which it was said
	 * @throws ReconciliationRefusal if there is nothing to take back
	 */
	@PreAuthorize("hasAnyRole('" + Roles.DONOR + "', '" + Roles.NATIONAL_AUTHORITY + "', '" + Roles.ISU + "')")
	public void takeBack(MoneyPair pair) {
		Viewer viewer = this.currentUser.get();
		this.records.lock(pair.gives().state());
		this.journal.because("reconciliation.takenBack");
		String owner = viewer.is(Roles.ISU) ? null : viewer.organisation();
		if ((!viewer.is(Roles.ISU) && owner == null) || !this.records.takeBack(pair.gives(), pair.stands(), owner)) {
			throw new ReconciliationRefusal(Reason.NOTHING_SAID);
		}
	}

	/**
	 * Names the source that leads; another one that led leads no more.
	 * @param state that receives
	 * @param year of the money
	 * @param stage how far it has come
	 * @param title of the published table; empty: what is entered in the portal itself
	 * @param reason why it leads
	 * @throws ReconciliationRefusal if no public line of the source tells of it, or no
	 * reason is given
	 */
	@PreAuthorize("hasRole('" + Roles.ISU + "')")
	public void lead(CountryCode state, int year, Stage stage, String title, String reason) {
		if (reason.isBlank() || reason.length() > LONGEST) {
			throw new ReconciliationRefusal(Reason.NO_REASON);
		}
		if (!this.queries.tells(state, year, stage, title)) {
			throw new ReconciliationRefusal(Reason.UNKNOWN_SOURCE);
		}
		this.records.lock(state);
		this.journal.because("reconciliation.lead");
		this.records.lead(state, year, stage, title, reason.strip(), this.currentUser.get().displayName());
	}

	/**
	 * Lets no source lead any more.
	 * @param leading the one that led
	 * @throws ReconciliationRefusal if it leads no more
	 */
	@PreAuthorize("hasRole('" + Roles.ISU + "')")
	public void stopLeading(LeadingSource leading) {
		this.journal.because("reconciliation.leadsNoMore");
		if (!this.records.stopLeading(leading.id())) {
			throw new ReconciliationRefusal(Reason.NOTHING_SAID);
		}
	}

	/** Both as they stand now, the one that gives way first. */
	private List<MoneyLine> lines(MoneyPair pair) {
		List<MoneyLine> lines = this.queries.lines(pair.gives().id(), pair.stands().id());
		if (lines.size() != 2) {
			throw new ReconciliationRefusal(Reason.GONE);
		}
		return lines.getFirst().id().equals(pair.gives().id()) ? lines : lines.reversed();
	}

	private static void requireAlike(MoneyLine gives, MoneyLine stands) {
		if (!gives.givesWayTo(stands)) {
			throw new ReconciliationRefusal(Reason.SAME_SOURCE);
		}
		if (!gives.state().equals(stands.state())) {
			throw new ReconciliationRefusal(Reason.OTHER_STATE);
		}
		if (gives.inKind() != stands.inKind() || gives.illustrative() != stands.illustrative()) {
			throw new ReconciliationRefusal(Reason.OTHER_KIND);
		}
		if (gives.tier() == Tier.PRIVATE || stands.tier() == Tier.PRIVATE) {
			throw new ReconciliationRefusal(Reason.PRIVATE_LINE);
		}
	}

	private void requireUnchanged(MoneyPair pair, MoneyLine gives, MoneyLine stands, Viewer viewer) {
		Optional<Integer> now = this.queries.said(new UUID[] { gives.id() }, viewer)
			.getOrDefault(new PairKey(gives.id(), stands.id()), List.of())
			.stream()
			.filter(MoneyPair.Said::own)
			.map(MoneyPair.Said::version)
			.findFirst();
		if (!now.equals(pair.own().map(MoneyPair.Said::version))) {
			throw new ReconciliationRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	/** What holds a part gives way to nothing, or in a circle nothing would count. */
	private void requireNoCircle(MoneyLine gives, MoneyLine stands, Verdict verdict) {
		Set<Verdict> elsewhere = this.queries.holding(gives.id())
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().gives().equals(gives.id())
					&& !entry.getKey().stands().equals(stands.id()))
			.map(Map.Entry::getValue)
			.collect(Collectors.toSet());
		boolean givesWayAndHolds = GIVING.contains(verdict) && elsewhere.contains(Verdict.CONTAINS);
		boolean holdsAndGivesWay = verdict == Verdict.CONTAINS && !Collections.disjoint(elsewhere, GIVING);
		if (givesWayAndHolds || holdsAndGivesWay) {
			throw new ReconciliationRefusal(Reason.IN_ANOTHER_PAIR);
		}
	}

	/** Whoever sees both lines is told; of public ones by the ISU, everybody. */
	private static Tier told(MoneyLine gives, MoneyLine stands, boolean isu) {
		if (isu) {
			return (gives.tier() == Tier.PUBLIC && stands.tier() == Tier.PUBLIC) ? Tier.PUBLIC : Tier.COALITION;
		}
		return (gives.tier() == Tier.BILATERAL || stands.tier() == Tier.BILATERAL) ? Tier.BILATERAL : Tier.COALITION;
	}

}
