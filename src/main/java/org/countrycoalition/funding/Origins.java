package org.countrycoalition.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row that another follows from by its reference: in the file, or else among
 * what is stored, first in the same edition, then of the same donor and recipient.
 */
final class Origins {

	private final Map<String, List<Origin>> byReference = new HashMap<>();

	private Origins() {
	}

	static Origins of(Comparison comparison) {
		Origins origins = new Origins();
		comparison.resolution()
			.rows()
			.forEach((row) -> origins.add(row.line().reference(), new Origin(row.key(), row.line().stage(), true)));
		comparison.stored()
			.values()
			.stream()
			.filter((row) -> !row.retracted())
			.forEach((row) -> origins.add(row.reference(), new Origin(row.key(), row.stage(), false)));
		return origins;
	}

	private void add(@Nullable String reference, Origin origin) {
		if (reference != null) {
			this.byReference.computeIfAbsent(reference, (any) -> new ArrayList<>()).add(origin);
		}
	}

	/**
	 * @throws FundingRefusal if one follows from nothing that is there, or from something
	 * that is not of an earlier stage and passes nothing on
	 */
	void requireFor(List<ImportRow> rows) {
		rows.forEach((row) -> {
			String reference = row.line().partOf();
			if (reference != null) {
				of(row, reference);
			}
		});
	}

	/**
	 * @throws FundingRefusal if there is none, or it is not of an earlier stage and
	 * passes nothing on
	 */
	RowKey of(ImportRow row, String reference) {
		String line = String.valueOf(row.line().line());
		Origin origin = this.byReference.getOrDefault(reference, List.of())
			.stream()
			.filter((one) -> one.inFile() || isNear(one.key(), row.key()))
			.min(Comparator.comparing((Origin one) -> !one.inFile())
				.thenComparing((one) -> !isSameEdition(one.key(), row.key())))
			.orElseThrow(() -> new FundingRefusal(Reason.ORIGIN_UNKNOWN, line, reference));
		int order = origin.stage().compareTo(row.line().stage());
		if (order > 0 || (order == 0 && !isPassedOn(origin.key(), row.key()))) {
			throw new FundingRefusal(Reason.STAGE_ORDER, line);
		}
		return origin.key();
	}

	/** What a fund, or another recipient that is no State, gives on to a State. */
	private static boolean isPassedOn(RowKey origin, RowKey row) {
		return !isState(origin.recipient()) && isState(row.recipient());
	}

	private static boolean isState(String recipient) {
		return CountryCode.in(recipient).filter((code) -> code.iso3().equals(recipient)).isPresent();
	}

	private static boolean isNear(RowKey one, RowKey other) {
		return isSameEdition(one, other)
				|| (one.donor().equals(other.donor()) && one.recipient().equals(other.recipient()));
	}

	private static boolean isSameEdition(RowKey one, RowKey other) {
		return one.title().equals(other.title()) && one.address().equals(other.address());
	}

	/**
	 * A row that has a reference.
	 *
	 * @param key of it
	 * @param stage how far its money has come
	 * @param inFile whether it is in the file at hand
	 */
	private record Origin(RowKey key, Stage stage, boolean inFile) {
	}

}
