package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.ExtensionRequest;
import org.countrycoalition.registry.StateDetails;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that the treaty set, a State asked for or a meeting granted: three kinds of
 * facts in one line of time.
 *
 * @param article 3 or 4
 * @param kind who set it or asked for it
 * @param day null where it was not found, or is not decided
 * @param deadline what the treaty or a meeting set, null for a request
 * @param request what a State asked for, null for the others
 */
record DeadlineFact(int article, Kind kind, @Nullable LocalDate day, @Nullable Deadline deadline,
		@Nullable ExtensionRequest request) {

	/**
	 * @return all of a State, by article, the earliest day first; those without a day
	 * last
	 */
	static List<DeadlineFact> of(StateDetails details) {
		Stream<DeadlineFact> set = details.deadlines()
			.stream()
			.map((deadline) -> new DeadlineFact(deadline.article(), Kind.valueOf(deadline.kind().name()),
					deadline.fallsOn(), deadline, null));
		Stream<DeadlineFact> asked = details.requests()
			.stream()
			.map((request) -> new DeadlineFact(request.article(), Kind.REQUESTED, request.requestedUntil(), null,
					request));
		return Stream.concat(set, asked)
			.sorted(Comparator.comparingInt(DeadlineFact::article)
				.thenComparing((fact) -> (fact.day() != null) ? fact.day() : LocalDate.MAX)
				.thenComparing(DeadlineFact::kind))
			.toList();
	}

	/**
	 * Who set a deadline or asked for it.
	 */
	enum Kind {

		/** The Convention itself. */
		TREATY,

		/** A State. */
		REQUESTED,

		/** A meeting. */
		GRANTED

	}

}
