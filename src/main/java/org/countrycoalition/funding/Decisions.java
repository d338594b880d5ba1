package org.countrycoalition.funding;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Applies what a person says with an import to what was decided before.
 *
 * @param comparison of the file, everything decided
 * @param said what this import says that was not decided before, or otherwise
 */
record Decisions(Comparison comparison, Map<Pair, Verdict> said) {

	/** Each round decides what the round before has opened. */
	private static final int ROUNDS = 8;

	/**
	 * @param before what was decided earlier
	 */
	static Decisions of(Comparison first, Map<Pair, Verdict> before, ImportOptions options) {
		Map<Pair, Verdict> decided = new HashMap<>(before);
		Comparison comparison = first;
		for (int round = 0; round < ROUNDS; round++) {
			Map<Pair, Verdict> more = more(comparison, options);
			if (!more.entrySet().stream().anyMatch((entry) -> entry.getValue() != decided.get(entry.getKey()))) {
				break;
			}
			decided.putAll(more);
			comparison = comparison.with(decided);
		}
		Map<Pair, Verdict> said = new HashMap<>(decided);
		said.entrySet().removeIf((entry) -> entry.getValue() == before.get(entry.getKey()));
		return new Decisions(comparison, said);
	}

	private static Map<Pair, Verdict> more(Comparison comparison, ImportOptions options) {
		Map<Pair, Verdict> more = new HashMap<>();
		Set<Pair> open = comparison.matching().open().keySet();
		if (options.conflicts() != ImportOptions.Conflicts.REJECT) {
			open.forEach((pair) -> more.put(pair, Verdict.valueOf(options.conflicts().name())));
		}
		Stream.of(open, comparison.matching().same(), comparison.decided().keySet())
			.flatMap(Set::stream)
			.forEach((pair) -> {
				Verdict single = options.verdicts().get(pair.id());
				if (single != null) {
					more.put(pair, single);
				}
			});
		return more;
	}

}
