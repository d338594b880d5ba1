package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FuzzyDate;
import org.countrycoalition.registry.RegisterRefusal.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the Implementation Support Unit keeps duties under Articles 3, 4 and 5.
 */
@Service
@PreAuthorize("hasRole('" + Roles.ISU + "')")
@Transactional
public class ObligationDesk {

	private static final String TABLE = "obligations";

	private final FactRecords records;

	ObligationDesk(FactRecords records) {
		this.records = records;
	}

	/**
	 * Records a duty, or that one has come back.
	 * @param state the State
	 * @param article 3, 4 or 5
	 * @param facts from when to when, and where that is printed
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
	 * @param obligation as it was read
	 * @param facts the right ones
	 * @param reason why they are
	 * @throws RegisterRefusal if somebody else changed it
	 */
	public void correct(Obligation obligation, Facts facts, String reason) {
		this.records.change(TABLE, Map.of("id", obligation.id()), obligation.version(), columns(facts), reason);
	}

	/**
	 * Records that a duty is fulfilled.
	 * @param obligation as it was read
	 * @param ended when, as precisely as the source prints it
	 * @param reason the declaration or other document
	 * @throws RegisterRefusal if it has ended already
	 */
	public void end(Obligation obligation, FuzzyDate ended, String reason) {
		if (obligation.ended() != null) {
			throw new RegisterRefusal(Reason.ALREADY_ENDED);
		}
		this.records.change(TABLE, Map.of("id", obligation.id()), obligation.version(), range("ended", ended), reason);
	}

	/**
	 * Takes back an end that was recorded wrongly. A duty that came back is recorded as a
	 * new one.
	 * @param obligation as it was read
	 * @param reason why
	 * @throws RegisterRefusal if it has not ended
	 */
	public void reopen(Obligation obligation, String reason) {
		if (obligation.ended() == null) {
			throw new RegisterRefusal(Reason.NOT_ENDED);
		}
		this.records.change(TABLE, Map.of("id", obligation.id()), obligation.version(), range("ended", null), reason);
	}

	private static Map<String, @Nullable Object> columns(Facts facts) {
		Map<String, @Nullable Object> columns = range("arose", facts.arose());
		columns.putAll(range("ended", facts.ended()));
		columns.put("confidence", Objects.toString(facts.confidence()));
		columns.put("source", facts.source());
		columns.put("note", facts.note());
		return columns;
	}

	private static Map<String, @Nullable Object> range(String name, @Nullable FuzzyDate date) {
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put(name + "_earliest", (date != null) ? date.earliest() : null);
		columns.put(name + "_latest", (date != null) ? date.latest() : null);
		return columns;
	}

	/**
	 * A duty's facts.
	 *
	 * @param arose null: with entry into force
	 * @param ended null: no end recorded; open ends as in {@link Obligation#ended()}
	 * @param confidence how well the source carries it
	 * @param source document or address
	 * @param note what the source says beside, null if nothing
	 */
	public record Facts(@Nullable FuzzyDate arose, @Nullable FuzzyDate ended, Obligation.Confidence confidence,
			String source, @Nullable String note) {

		/** A duty that is fulfilled, on a day that no source prints, by the given day. */
		public static FuzzyDate fulfilledBy(LocalDate day) {
			return FuzzyDate.between(LocalDate.MIN, day);
		}

	}

}
