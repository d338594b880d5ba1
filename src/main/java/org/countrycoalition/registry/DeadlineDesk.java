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
 * Where the Implementation Support Unit keeps the deadlines that the treaty sets and
 * meetings grant.
 */
@Service
@PreAuthorize("hasRole('" + Roles.ISU + "')")
@Transactional
public class DeadlineDesk {

	private static final String TABLE = "deadlines";

	private final FactRecords records;

	DeadlineDesk(FactRecords records) {
		this.records = records;
	}

	/**
	 * Records a deadline.
	 * @param state the State
	 * @param article 3 or 4
	 * @param facts date, who set it and where that is printed
	 * @param reason why it is recorded
	 */
	public void record(CountryCode state, int article, Facts facts, String reason) {
		Map<String, @Nullable Object> columns = columns(facts);
		columns.put("state", state.iso3());
		columns.put("article", article);
		this.records.add(TABLE, columns, reason);
	}

	/**
	 * Corrects what was wrong all along.
	 * @param deadline as it was read
	 * @param facts the right ones
	 * @param reason why they are
	 * @throws RegisterRefusal if somebody else changed it
	 */
	public void correct(Deadline deadline, Facts facts, String reason) {
		this.records.change(TABLE, Map.of("id", deadline.id()), deadline.version(), columns(facts), reason);
	}

	/**
	 * Records that a deadline no longer holds.
	 * @param deadline as it was read
	 * @param endedOn day from which another one holds
	 * @param reason the deciding document
	 * @throws RegisterRefusal if it has ended already
	 */
	public void end(Deadline deadline, LocalDate endedOn, String reason) {
		if (deadline.endedOn() != null) {
			throw new RegisterRefusal(Reason.ALREADY_ENDED);
		}
		change(deadline, endedOn, reason);
	}

	/**
	 * Takes back an end that was recorded wrongly.
	 * @param deadline as it was read
	 * @param reason why
	 * @throws RegisterRefusal if it has not ended
	 */
	public void reopen(Deadline deadline, String reason) {
		if (deadline.endedOn() == null) {
			throw new RegisterRefusal(Reason.NOT_ENDED);
		}
		change(deadline, null, reason);
	}

	private void change(Deadline deadline, @Nullable LocalDate endedOn, String reason) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("superseded_on", endedOn);
		this.records.change(TABLE, Map.of("id", deadline.id()), deadline.version(), values, reason);
	}

	private static Map<String, @Nullable Object> columns(Facts facts) {
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put("kind", facts.kind().name());
		columns.put("falls_on", facts.fallsOn());
		columns.put("certainty", facts.certainty().name());
		columns.put("document", facts.document());
		columns.put("meeting", facts.meeting());
		columns.put("note", facts.note());
		columns.put("source", facts.source());
		return columns;
	}

	/**
	 * A deadline's facts.
	 *
	 * @param kind who set it
	 * @param fallsOn null: not found
	 * @param certainty how firm the date is
	 * @param document symbol, null if not sourced
	 * @param meeting code, null if not sourced
	 * @param note null if none
	 * @param source document or address
	 */
	public record Facts(Deadline.Kind kind, @Nullable LocalDate fallsOn, Deadline.Certainty certainty,
			@Nullable String document, @Nullable String meeting, @Nullable String note, String source) {
	}

}
