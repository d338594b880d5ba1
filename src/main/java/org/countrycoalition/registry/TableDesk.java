package org.countrycoalition.registry;

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
 * Where the Implementation Support Unit keeps Convention meetings and exchange rates.
 */
@Service
@PreAuthorize("hasRole('" + Roles.ISU + "')")
@Transactional
public class TableDesk {

	private static final String MEETINGS = "meetings";

	private static final String RATES = "exchange_rates";

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

}
