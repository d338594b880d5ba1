package org.countrycoalition.registry.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.countrycoalition.kernel.FuzzyDate;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.ExtensionRequest;
import org.countrycoalition.registry.Obligation;
import org.countrycoalition.registry.Standing;
import org.countrycoalition.registry.StateDetails;
import org.jspecify.annotations.Nullable;

/**
 * All that the register knows of a State and the token's holder may see.
 *
 * @param deadlines treaty, requested and granted ones: different facts
 * @param members of its coalition
 */
record StateDetailsAnswer(LocalDate on, StateAnswer state, List<StandingAnswer> standings,
		List<ObligationAnswer> obligations, List<DeadlineAnswer> deadlines, List<MemberAnswer> members) {

	static StateDetailsAnswer of(LocalDate on, StateDetails details) {
		boolean fictional = details.state().illustrative();
		return new StateDetailsAnswer(on, StateAnswer.of(details.state()),
				details.standings().stream().map(StateDetailsAnswer::standing).toList(),
				details.obligations().stream().map(StateDetailsAnswer::obligation).toList(),
				Stream
					.concat(details.deadlines().stream().map((deadline) -> deadline(deadline, fictional)),
							details.requests().stream().map((request) -> requested(request, fictional)))
					.toList(),
				details.members().stream().map(MemberAnswer::of).toList());
	}

	private static StandingAnswer standing(Standing standing) {
		return new StandingAnswer(standing.signedOn(), standing.depositedOn(), standing.inForceOn(),
				standing.inForceBasis(), standing.withdrawnOn(), standing.source());
	}

	private static ObligationAnswer obligation(Obligation obligation) {
		FuzzyDate arose = obligation.arose();
		FuzzyDate ended = obligation.ended();
		return new ObligationAnswer(obligation.article(), (arose != null) ? DateAnswer.of(arose) : null,
				(ended != null) ? DateAnswer.of(ended) : null, obligation.confidence(), obligation.source(),
				obligation.note());
	}

	private static DeadlineAnswer deadline(Deadline deadline, boolean fictional) {
		return new DeadlineAnswer(deadline.article(), deadline.kind().name(), deadline.fallsOn(),
				deadline.certainty().name(), deadline.document(), deadline.meeting(), deadline.note(),
				deadline.source(), Tier.PUBLIC, null, deadline.endedOn(), fictional);
	}

	private static DeadlineAnswer requested(ExtensionRequest request, boolean fictional) {
		return new DeadlineAnswer(request.article(), "REQUESTED", request.requestedUntil(), null, request.document(),
				null, request.reason(), request.source(), request.tier(), request.filedOn(), null,
				fictional || request.illustrative());
	}

	/**
	 * @param inForceBasis PUBLISHED, AGREES_WITH_DEADLINE or COMPUTED (Article 17)
	 */
	record StandingAnswer(@Nullable LocalDate signedOn, @Nullable LocalDate depositedOn, @Nullable LocalDate inForceOn,
			Standing.@Nullable InForceBasis inForceBasis, @Nullable LocalDate withdrawnOn, String source) {
	}

	/**
	 * @param arose null: with entry into force
	 * @param ended null: no end recorded
	 */
	record ObligationAnswer(int article, @Nullable DateAnswer arose, @Nullable DateAnswer ended,
			Obligation.Confidence confidence, String source, @Nullable String note) {
	}

	/**
	 * @param kind TREATY, REQUESTED or GRANTED
	 * @param fallsOn null: not found or not decided
	 * @param certainty FIRM, COMPUTED or UNCERTAIN; null for a request
	 * @param tier who may see it
	 * @param filedOn of a request: when the State filed it, null if not or not sourced
	 * @param endedOn day from which it is recorded as no longer valid, null if it stands
	 * @param illustrative made up, as everything about a fictional State is
	 */
	record DeadlineAnswer(int article, String kind, @Nullable LocalDate fallsOn, @Nullable String certainty,
			@Nullable String document, @Nullable String meeting, @Nullable String note, String source, Tier tier,
			@Nullable LocalDate filedOn, @Nullable LocalDate endedOn, boolean illustrative) {
	}

	/**
	 * A date as precisely as it is sourced.
	 *
	 * @param earliest null: no source says
	 * @param latest null: no source says
	 * @param exact whether the day is known
	 */
	record DateAnswer(@Nullable LocalDate earliest, @Nullable LocalDate latest, boolean exact) {

		static DateAnswer of(FuzzyDate date) {
			return new DateAnswer(date.earliest().equals(LocalDate.MIN) ? null : date.earliest(),
					date.latest().equals(LocalDate.MAX) ? null : date.latest(), date.isExact());
		}

	}

}
