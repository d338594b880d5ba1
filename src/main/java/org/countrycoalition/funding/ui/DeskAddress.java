package org.countrycoalition.funding.ui;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.funding.Recipient;
import org.countrycoalition.funding.ToldGap;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * With what a new contribution begins:
 * {@code ?begin=LAO&year=2027&pillar=…&line=…&rule=…}, as a cell of the gap asks. What it
 * does not know it leaves aside.
 *
 * @param state that receives, null: not asked
 * @param year of the first amount, null: next year
 * @param pillar null: unallocated
 * @param line key of the plan's line, null: none
 * @param rule under which the gap was read, empty if none was
 */
record DeskAddress(@Nullable CountryCode state, @Nullable Integer year, @Nullable Pillar pillar, @Nullable UUID line,
		String rule) {

	static final DeskAddress NOTHING = new DeskAddress(null, null, null, null, "");

	private static final int FIRST = 1990;

	private static final int LAST = 2100;

	/** Names what is asked for: what is typed for one is not meant for another. */
	String place() {
		return Stream.of(this.state, this.year, this.pillar, this.line)
			.map((part) -> Objects.toString(part, ""))
			.collect(Collectors.joining(":"));
	}

	static Optional<DeskAddress> of(QueryParameters address) {
		return address.getSingleParameter("begin")
			.flatMap(DeskAddress::state)
			.map((state) -> new DeskAddress(state, year(address), pillar(address), line(address),
					address.getSingleParameter("rule").orElse("")));
	}

	/** The gap that it asks to close, told by whoever knows it. */
	Optional<String> gap(ToldGap told, StepNames names) {
		return (this.state != null && this.year != null && this.pillar != null)
				? told.of(this.state, names.state(this.state), this.year, this.pillar, this.rule) : Optional.empty();
	}

	/** Whether that gap is the recipient's in the pillar. */
	boolean isFor(Recipient recipient, Pillar pillar) {
		return recipient instanceof Recipient.State chosen && Objects.equals(chosen.code(), this.state)
				&& pillar == this.pillar;
	}

	private static Optional<CountryCode> state(String iso3) {
		try {
			return Optional.of(CountryCode.of(iso3));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static @Nullable Integer year(QueryParameters address) {
		try {
			return address.getSingleParameter("year")
				.map(Integer::valueOf)
				.filter((year) -> year >= FIRST && year <= LAST)
				.orElse(null);
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	private static @Nullable Pillar pillar(QueryParameters address) {
		String asked = address.getSingleParameter("pillar").orElse("");
		return Arrays.stream(Pillar.values()).filter((pillar) -> pillar.name().equals(asked)).findFirst().orElse(null);
	}

	private static @Nullable UUID line(QueryParameters address) {
		try {
			return address.getSingleParameter("line").map(UUID::fromString).orElse(null);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
