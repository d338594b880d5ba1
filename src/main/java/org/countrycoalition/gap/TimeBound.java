package org.countrycoalition.gap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.registry.CurrentDeadline;
import org.countrycoalition.registry.Deadline;

/**
 * Until when a duty must be fulfilled that the Convention bounds in time.
 *
 * @param fallsOn the day
 * @param uncertain whether it rests on a secondary source, or was probably replaced
 * @param passed whether that was before the date of asking
 * @param extension whether a meeting has granted more time
 */
public record TimeBound(LocalDate fallsOn, boolean uncertain, boolean passed, Extension extension) {

	/**
	 * The article that bounds the work of a pillar in time: destruction of stockpiles
	 * under Article 3, clearance under Article 4. No article bounds the others.
	 */
	static Optional<Integer> article(Pillar pillar) {
		return switch (pillar) {
			case STOCKPILE_DESTRUCTION -> Optional.of(3);
			case SURVEY_AND_CLEARANCE -> Optional.of(4);
			case RISK_EDUCATION, VICTIM_ASSISTANCE, UNALLOCATED -> Optional.empty();
		};
	}

	/**
	 * @param own deadlines of one State, past ones too
	 * @param articles whose duties count
	 * @param on the date of asking
	 * @return the earliest that counts, empty if no date is known
	 */
	static Optional<TimeBound> earliest(List<Deadline> own, Collection<Integer> articles, LocalDate on) {
		return articles.stream()
			.flatMap((article) -> CurrentDeadline.of(own, article, on)
				.map((current) -> new TimeBound(current.fallsOn(), current.uncertain(), current.fallsOn().isBefore(on),
						current.laterNotFound() ? Extension.NOT_FOUND
								: isGranted(own, article, current.fallsOn()) ? Extension.GRANTED : Extension.NONE))
				.map(Stream::of)
				.orElseGet(Stream::empty))
			.min(Comparator.comparing(TimeBound::fallsOn));
	}

	private static boolean isGranted(List<Deadline> own, int article, LocalDate day) {
		return own.stream()
			.anyMatch((deadline) -> deadline.article() == article && deadline.kind() == Deadline.Kind.GRANTED
					&& Objects.equals(deadline.fallsOn(), day));
	}

	/** Whether a meeting has granted more time than the Convention. */
	public enum Extension {

		/** None is recorded: the day is the Convention's. */
		NONE,

		/** The day is the one that was granted last. */
		GRANTED,

		/** A decision was taken whose date no source prints. */
		NOT_FOUND

	}

}
