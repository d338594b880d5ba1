package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.ExchangeRate;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the Implementation Support Unit keeps Convention meetings, exchange rates and the
 * totals that documents print.
 */
@Service
@PreAuthorize("hasRole('" + Roles.ISU + "')")
@Transactional
public class TableDesk {

	private static final String MEETINGS = "meetings";

	private static final String RATES = "exchange_rates";

	private static final String TOTALS = "official_totals";

	private final FactRecords records;

	TableDesk(FactRecords records) {
		this.records = records;
	}

	/**
	 * Records a meeting.
	 * @param meeting its version is not read
	 * @param reason why it is recorded
	 * @throws RegisterRefusal if the code is taken or it ends before it starts
	 */
	public void record(Meeting meeting, String reason) {
		Map<String, @Nullable Object> columns = columns(meeting);
		columns.put("code", meeting.code());
		this.records.add(MEETINGS, columns, reason);
	}

	/**
	 * Corrects a meeting.
	 * @param meeting the right facts with code and version as they were read
	 * @param reason why they are
	 * @throws RegisterRefusal if somebody else changed it
	 */
	public void correct(Meeting meeting, String reason) {
		this.records.change(MEETINGS, Map.of("code", meeting.code()), meeting.version(), columns(meeting), reason);
	}

	/**
	 * Records an annual average rate.
	 * @param rate the rate in the direction in which it is quoted
	 * @param reason why it is recorded
	 * @throws RegisterRefusal if the year has one for the currency
	 */
	public void record(ExchangeRate rate, String reason) {
		Map<String, @Nullable Object> columns = columns(rate);
		columns.put("year", rate.year());
		columns.put("currency", rate.currency().getCurrencyCode());
		this.records.add(RATES, columns, reason);
	}

	/**
	 * Corrects a rate.
	 * @param corrected the right rate, with version, year and currency as they were read
	 * @param reason why it is
	 * @throws RegisterRefusal if somebody else changed it
	 */
	public void correct(RateRow corrected, String reason) {
		ExchangeRate rate = corrected.rate();
		this.records.change(RATES, Map.of("year", rate.year(), "currency", rate.currency().getCurrencyCode()),
				corrected.version(), columns(rate), reason);
	}

	/**
	 * Records a total that a document prints.
	 * @param cohort which States it counts
	 * @param facts number, date and document
	 * @param reason why it is recorded
	 * @throws RegisterRefusal if the date has one for the cohort
	 */
	public void record(Cohort cohort, TotalFacts facts, String reason) {
		Map<String, @Nullable Object> columns = columns(facts);
		columns.put("cohort", cohort.code());
		this.records.add(TOTALS, columns, reason);
	}

	/**
	 * Corrects a total.
	 * @param total as it was read
	 * @param facts the right ones
	 * @param reason why they are
	 * @throws RegisterRefusal if somebody else changed it
	 */
	public void correct(OfficialTotal total, TotalFacts facts, String reason) {
		this.records.change(TOTALS, Map.of("id", total.id()), total.version(), columns(facts), reason);
	}

	private static Map<String, @Nullable Object> columns(Meeting meeting) {
		CountryCode country = meeting.country();
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put("name", meeting.name());
		columns.put("city", meeting.city());
		columns.put("country", (country != null) ? country.iso3() : null);
		columns.put("starts_on", meeting.startsOn());
		columns.put("ends_on", meeting.endsOn());
		columns.put("source", meeting.source());
		return columns;
	}

	private static Map<String, @Nullable Object> columns(ExchangeRate rate) {
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put("quote", rate.quote().name());
		columns.put("rate", rate.rate());
		columns.put("basis", rate.basis());
		columns.put("source", rate.source());
		return columns;
	}

	private static Map<String, @Nullable Object> columns(TotalFacts facts) {
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put("count", facts.count());
		columns.put("as_of", facts.asOf());
		columns.put("source", facts.source());
		return columns;
	}

	/**
	 * What a document says of a cohort.
	 *
	 * @param count number of States, zero or more
	 * @param asOf date of the document
	 * @param source the document
	 */
	public record TotalFacts(int count, LocalDate asOf, String source) {
	}

}
