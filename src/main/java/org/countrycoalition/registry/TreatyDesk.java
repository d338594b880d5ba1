package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.RegisterRefusal.Reason;
import org.countrycoalition.registry.Standing.InForceBasis;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the Implementation Support Unit keeps the States' treaty standing. Every change
 * has a reason and stands in the change log.
 */
@Service
@PreAuthorize("hasRole('" + Roles.ISU + "')")
@Transactional
public class TreatyDesk {

	private static final String TABLE = "treaty_standings";

	private final FactRecords records;

	TreatyDesk(FactRecords records) {
		this.records = records;
	}

	/**
	 * Records that a State signed, deposited or came back.
	 * @param state the State
	 * @param facts its dates
	 * @param reason why it is recorded
	 * @throws RegisterRefusal if the dates contradict each other or another standing
	 */
	public void record(CountryCode state, Facts facts, String reason) {
		Map<String, @Nullable Object> columns = columns(facts);
		columns.put("state", state.iso3());
		this.records.add(TABLE, columns, reason);
	}

	/**
	 * Corrects dates that were wrong all along. A computed date of entry into force that
	 * a deadline confirms stays confirmed as long as it stays the same.
	 * @param standing as it was read
	 * @param facts the right dates
	 * @param reason why they are
	 * @throws RegisterRefusal if the dates contradict each other, or somebody else
	 * changed the standing
	 */
	public void correct(Standing standing, Facts facts, String reason) {
		Map<String, @Nullable Object> columns = columns(facts);
		if (standing.inForceBasis() == InForceBasis.AGREES_WITH_DEADLINE && facts.inForceOn() == null
				&& Objects.equals(standing.inForceOn(), columns.get("in_force_on"))) {
			columns.put("in_force_basis", InForceBasis.AGREES_WITH_DEADLINE.name());
		}
		this.records.change(TABLE, Map.of("id", standing.id()), standing.version(), columns, reason);
	}

	/**
	 * Ends a standing: the State withdraws (Article 20).
	 * @param standing as it was read
	 * @param withdrawnOn day from which the withdrawal has effect
	 * @param reason document or cause
	 * @throws RegisterRefusal if it has ended already or was never in force by then
	 */
	public void end(Standing standing, LocalDate withdrawnOn, String reason) {
		if (standing.withdrawnOn() != null) {
			throw new RegisterRefusal(Reason.ALREADY_ENDED);
		}
		if (standing.inForceOn() == null || !withdrawnOn.isAfter(standing.inForceOn())) {
			throw new RegisterRefusal(Reason.DATES_OUT_OF_ORDER);
		}
		change(standing, "withdrawn_on", withdrawnOn, reason);
	}

	/**
	 * Takes back an end that was recorded wrongly.
	 * @param standing as it was read
	 * @param reason why
	 * @throws RegisterRefusal if it has not ended, or a later standing has begun
	 */
	public void reopen(Standing standing, String reason) {
		if (standing.withdrawnOn() == null) {
			throw new RegisterRefusal(Reason.NOT_ENDED);
		}
		change(standing, "withdrawn_on", null, reason);
	}

	private void change(Standing standing, String column, @Nullable Object value, String reason) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put(column, value);
		this.records.change(TABLE, Map.of("id", standing.id()), standing.version(), values, reason);
	}

	private static Map<String, @Nullable Object> columns(Facts facts) {
		LocalDate deposited = facts.depositedOn();
		LocalDate published = facts.inForceOn();
		LocalDate inForce = (published != null || deposited == null) ? published : EntryIntoForce.after(deposited);
		if (deposited == null && (inForce != null || facts.signedOn() == null)) {
			throw new RegisterRefusal(Reason.DATES_OUT_OF_ORDER);
		}
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put("signed_on", facts.signedOn());
		columns.put("deposited_on", deposited);
		columns.put("in_force_on", inForce);
		columns.put("in_force_basis", (inForce == null) ? null : (published != null) ? "PUBLISHED" : "COMPUTED");
		columns.put("withdrawn_on", facts.withdrawnOn());
		columns.put("source", facts.source());
		return columns;
	}

	/**
	 * The dates of a standing.
	 *
	 * @param signedOn null if it acceded
	 * @param depositedOn null if it only signed
	 * @param inForceOn as a source prints it; null: computed from the deposit (Article
	 * 17)
	 * @param withdrawnOn day from which a withdrawal has effect, null if none
	 * @param source document or address
	 */
	public record Facts(@Nullable LocalDate signedOn, @Nullable LocalDate depositedOn, @Nullable LocalDate inForceOn,
			@Nullable LocalDate withdrawnOn, String source) {
	}

}
