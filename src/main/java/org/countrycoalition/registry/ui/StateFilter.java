package org.countrycoalition.registry.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.registry.StateRow;
import org.countrycoalition.registry.TreatyStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which States a list shows. It stands in the page's address, so that a list can be
 * mailed.
 *
 * @param text part of a name or code, blank for all
 * @param region UN region, null for all
 * @param status which statuses
 * @param duty which duty outstanding, null for any or none
 */
record StateFilter(String text, @Nullable String region, Choice status, @Nullable Duty duty) {

	private static final String TEXT = "q";

	private static final String REGION = "region";

	private static final String STATUS = "status";

	private static final String DUTY = "duty";

	/**
	 * Reads an address. What it does not know it leaves aside.
	 */
	static StateFilter of(QueryParameters address) {
		return new StateFilter(address.getSingleParameter(TEXT).orElse("").strip(),
				address.getSingleParameter(REGION).filter((region) -> !region.isBlank()).orElse(null),
				address.getSingleParameter(STATUS).flatMap(Choice::named).orElse(Choice.PARTIES_AND_SIGNATORIES),
				address.getSingleParameter(DUTY).flatMap(Duty::named).orElse(null));
	}

	/**
	 * @param address its other parameters stay
	 * @return the address with this filter
	 */
	QueryParameters in(QueryParameters address) {
		QueryParameters parameters = address.excluding(TEXT, REGION, STATUS, DUTY);
		if (!this.text.isBlank()) {
			parameters = parameters.merging(TEXT, this.text);
		}
		if (this.region != null) {
			parameters = parameters.merging(REGION, this.region);
		}
		if (this.status != Choice.PARTIES_AND_SIGNATORIES) {
			parameters = parameters.merging(STATUS, this.status.name());
		}
		return (this.duty == null) ? parameters : parameters.merging(DUTY, this.duty.code());
	}

	boolean shows(StateRow state) {
		return new NameMatch(this.text).in(state) && (this.region == null || this.region.equals(state.region()))
				&& this.status.covers(state.status()) && (this.duty == null || this.duty.in(state.duties()));
	}

	/**
	 * Which statuses a list shows.
	 */
	enum Choice {

		/** Bound, or on the way to be. */
		PARTIES_AND_SIGNATORIES,

		/** Every State. */
		ALL,

		/** {@link TreatyStatus#PARTY}. */
		PARTY,

		/** {@link TreatyStatus#DEPOSITED}. */
		DEPOSITED,

		/** {@link TreatyStatus#SIGNATORY}. */
		SIGNATORY,

		/** {@link TreatyStatus#WITHDRAWN}. */
		WITHDRAWN,

		/** {@link TreatyStatus#NOT_PARTY}. */
		NOT_PARTY;

		static Optional<Choice> named(String name) {
			return Arrays.stream(values()).filter((choice) -> choice.name().equals(name)).findFirst();
		}

		boolean covers(TreatyStatus status) {
			return switch (this) {
				case ALL -> true;
				case PARTIES_AND_SIGNATORIES -> status == TreatyStatus.PARTY || status == TreatyStatus.DEPOSITED
						|| status == TreatyStatus.SIGNATORY;
				default -> status.name().equals(name());
			};
		}

	}

	/**
	 * Which duty is outstanding, certainly or perhaps.
	 */
	enum Duty {

		/** Stockpiles. */
		ARTICLE_3("3"),

		/** Clearance. */
		ARTICLE_4("4"),

		/** Victims. */
		ARTICLE_5("5"),

		/** Any of them. */
		AFFECTED("affected");

		private final String code;

		Duty(String code) {
			this.code = code;
		}

		String code() {
			return this.code;
		}

		static Optional<Duty> named(String code) {
			return Arrays.stream(values()).filter((duty) -> duty.code.equals(code)).findFirst();
		}

		boolean in(List<StateRow.Duty> duties) {
			return duties.stream()
				.anyMatch((duty) -> this == AFFECTED || this.code.equals(String.valueOf(duty.article())));
		}

	}

}
