package org.countrycoalition.funding.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A step between two others of one way, as far as it matters who sees it. Who saw a
 * pledge and what was paid of it, and not the commitment between them, could not tell
 * that both are the same money, and would count it twice. So what stands between two
 * steps that count is shown to all who see both.
 *
 * @param id key of the step
 * @param parent that it follows from, null: none
 * @param stage how far it has come; an intent counts nowhere
 * @param tier who may see it
 */
record Between(UUID id, @Nullable UUID parent, Stage stage, Tier tier) {

	static Between of(Step step) {
		return new Between(step.id(), step.parent(), step.stage(), step.tier());
	}

	/**
	 * @param way steps that follow from each other, as they are to be
	 * @param changed key of the one that is new or shown to others
	 * @return whether who sees two of them, and one of the three is that, misses the one
	 * between
	 */
	static boolean isHidden(List<Between> way, UUID changed) {
		return way.stream().anyMatch((last) -> isMissed(upFrom(last, way), changed));
	}

	private static boolean isMissed(List<Between> up, UUID changed) {
		Between last = up.getFirst();
		for (int middle = 1; middle < up.size(); middle++) {
			for (int first = middle + 1; first < up.size(); first++) {
				Between between = up.get(middle);
				Between from = up.get(first);
				boolean missed = from.tier().isWiderThan(between.tier()) && last.tier().isWiderThan(between.tier());
				if (missed && from.stage() != Stage.INTENT
						&& (last.id().equals(changed) || between.id().equals(changed) || from.id().equals(changed))) {
					return true;
				}
			}
		}
		return false;
	}

	/** The step and all that it follows from, the nearest first. */
	private static List<Between> upFrom(Between step, List<Between> way) {
		List<Between> up = new ArrayList<>();
		for (Between at = step; at != null; at = parent(at, way)) {
			up.add(at);
		}
		return up;
	}

	private static @Nullable Between parent(Between of, List<Between> way) {
		return way.stream().filter((step) -> step.id().equals(of.parent())).findFirst().orElse(null);
	}

}
