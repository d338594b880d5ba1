package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.RegisterRefusal.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the Implementation Support Unit keeps organisations and who is in whose
 * coalition. What belongs to a fictional State is fictional itself.
 */
@Service
@PreAuthorize("hasRole('" + Roles.ISU + "')")
@Transactional
public class OrganisationDesk {

	private static final String ORGANISATIONS = "organisations";

	private static final String MEMBERSHIPS = "coalition_memberships";

	private final FactRecords records;

	private final OrganisationQueries organisations;

	private final StateQueries states;

	OrganisationDesk(FactRecords records, OrganisationQueries organisations, StateQueries states) {
		this.records = records;
		this.organisations = organisations;
		this.states = states;
	}

	/**
	 * Records an organisation.
	 * @param id readable key: lower-case letters, digits and hyphens
	 * @param facts name, kind, State
	 * @param reason why it is recorded
	 * @throws RegisterRefusal if the key is taken, or an authority names no State
	 */
	public void record(String id, Facts facts, String reason) {
		Map<String, @Nullable Object> columns = columns(facts);
		columns.put("id", id);
		columns.put("illustrative", isFictional(facts.state()));
		this.records.add(ORGANISATIONS, columns, reason);
	}

	/**
	 * Corrects what was wrong all along.
	 * @param organisation as it was read
	 * @param facts the right ones
	 * @param reason why they are
	 * @throws RegisterRefusal if somebody else changed it
	 */
	public void correct(Organisation organisation, Facts facts, String reason) {
		Map<String, @Nullable Object> columns = columns(facts);
		columns.put("illustrative", organisation.illustrative() || isFictional(facts.state()));
		this.records.change(ORGANISATIONS, Map.of("id", organisation.id()), organisation.version(), columns, reason);
	}

	/**
	 * Records that an organisation no longer exists.
	 * @param organisation as it was read
	 * @param until first day on which it did not
	 * @param reason why
	 * @throws RegisterRefusal if it has ended already
	 */
	public void end(Organisation organisation, LocalDate until, String reason) {
		if (organisation.existedUntil() != null) {
			throw new RegisterRefusal(Reason.ALREADY_ENDED);
		}
		this.records.change(ORGANISATIONS, Map.of("id", organisation.id()), organisation.version(),
				only("existed_until", until), reason);
	}

	/**
	 * Takes back an end that was recorded wrongly.
	 * @param organisation as it was read
	 * @param reason why
	 * @throws RegisterRefusal if it has not ended
	 */
	public void reopen(Organisation organisation, String reason) {
		if (organisation.existedUntil() == null) {
			throw new RegisterRefusal(Reason.NOT_ENDED);
		}
		this.records.change(ORGANISATIONS, Map.of("id", organisation.id()), organisation.version(),
				only("existed_until", null), reason);
	}

	/**
	 * Records a place in a coalition.
	 * @param state whose coalition
	 * @param organisation key of the member
	 * @param facts role and period
	 * @param reason why it is recorded
	 * @throws RegisterRefusal if it overlaps a place in the same role
	 */
	public void admit(CountryCode state, String organisation, MembershipFacts facts, String reason) {
		Map<String, @Nullable Object> columns = columns(facts);
		columns.put("state", state.iso3());
		columns.put("owner_organisation", organisation);
		columns.put("illustrative", isFictional(state)
				|| this.organisations.organisation(organisation).filter(Organisation::illustrative).isPresent());
		this.records.add(MEMBERSHIPS, columns, reason);
	}

	/**
	 * Corrects what was wrong all along.
	 * @param membership as it was read
	 * @param facts the right ones
	 * @param reason why they are
	 * @throws RegisterRefusal if somebody else changed it
	 */
	public void correct(Membership membership, MembershipFacts facts, String reason) {
		this.records.change(MEMBERSHIPS, Map.of("id", membership.id()), membership.version(), columns(facts), reason);
	}

	/**
	 * Records that a member left.
	 * @param membership as it was read
	 * @param until first day on which it no longer is one
	 * @param reason why
	 * @throws RegisterRefusal if it has ended already
	 */
	public void end(Membership membership, LocalDate until, String reason) {
		if (membership.until() != null) {
			throw new RegisterRefusal(Reason.ALREADY_ENDED);
		}
		this.records.change(MEMBERSHIPS, Map.of("id", membership.id()), membership.version(),
				only("member_until", until), reason);
	}

	/**
	 * Takes back an end that was recorded wrongly.
	 * @param membership as it was read
	 * @param reason why
	 * @throws RegisterRefusal if it has not ended, or a later place has begun
	 */
	public void reopen(Membership membership, String reason) {
		if (membership.until() == null) {
			throw new RegisterRefusal(Reason.NOT_ENDED);
		}
		this.records.change(MEMBERSHIPS, Map.of("id", membership.id()), membership.version(),
				only("member_until", null), reason);
	}

	private boolean isFictional(@Nullable CountryCode state) {
		return state != null && this.states.isIllustrative(state);
	}

	private static Map<String, @Nullable Object> only(String column, @Nullable Object value) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put(column, value);
		return values;
	}

	private static Map<String, @Nullable Object> columns(Facts facts) {
		CountryCode state = facts.state();
		if (facts.kind() == Organisation.Kind.AUTHORITY && state == null) {
			throw new RegisterRefusal(Reason.INVALID);
		}
		Map<String, @Nullable Object> columns = only("name", facts.name());
		columns.put("kind", facts.kind().name());
		columns.put("state", (state != null) ? state.iso3() : null);
		columns.put("existed_from", facts.existedFrom());
		columns.put("source", facts.source());
		return columns;
	}

	private static Map<String, @Nullable Object> columns(MembershipFacts facts) {
		Map<String, @Nullable Object> columns = only("role", facts.role().name());
		columns.put("member_from", facts.from());
		columns.put("member_until", facts.until());
		columns.put("source", facts.source());
		return columns;
	}

	/**
	 * An organisation's facts.
	 *
	 * @param name full name
	 * @param kind what it is
	 * @param state null if none
	 * @param existedFrom null: not recorded
	 * @param source document or address
	 */
	public record Facts(String name, Organisation.Kind kind, @Nullable CountryCode state,
			@Nullable LocalDate existedFrom, String source) {
	}

	/**
	 * A membership's facts.
	 *
	 * @param role what the member does
	 * @param from first day
	 * @param until first day on which it no longer is one, null if open
	 * @param source document or address
	 */
	public record MembershipFacts(Membership.Role role, LocalDate from, @Nullable LocalDate until, String source) {
	}

}
