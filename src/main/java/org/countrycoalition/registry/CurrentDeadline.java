package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The deadline that counts: the latest one that a meeting granted and whose date is
 * known, else the treaty's.
 *
 * @param fallsOn the day
 * @param uncertain whether it rests on a secondary source, or was probably replaced
 * @param laterNotFound whether a decision is known to have been taken whose date no
 * source prints
 */
public record CurrentDeadline(LocalDate fallsOn, boolean uncertain, boolean laterNotFound) {

	/**
	 * @param deadlines all deadlines of one State
	 * @param article 3 or 4
	 * @param on the date asked for; what was recorded as no longer valid by then is left
	 * aside
	 * @return the deadline, empty if no date is known
	 */
	public static Optional<CurrentDeadline> of(List<Deadline> deadlines, int article, LocalDate on) {
		List<Deadline> standing = deadlines.stream()
			.filter((deadline) -> deadline.article() == article)
			.filter((deadline) -> deadline.endedOn() == null || deadline.endedOn().isAfter(on))
			.toList();
		boolean laterNotFound = standing.stream()
			.anyMatch((deadline) -> deadline.kind() == Deadline.Kind.GRANTED && deadline.fallsOn() == null);
		return latest(standing, Deadline.Kind.GRANTED).or(() -> latest(standing, Deadline.Kind.TREATY))
			.map((dated) -> new CurrentDeadline(dated.fallsOn(), dated.uncertain(), laterNotFound));
	}

	private static Optional<Dated> latest(List<Deadline> standing, Deadline.Kind kind) {
		return standing.stream()
			.filter((deadline) -> deadline.kind() == kind)
			.flatMap((deadline) -> Stream.ofNullable(deadline.fallsOn())
				.map((day) -> new Dated(day, deadline.certainty() == Deadline.Certainty.UNCERTAIN)))
			.max(Comparator.comparing(Dated::fallsOn));
	}

	private record Dated(LocalDate fallsOn, boolean uncertain) {
	}

}
