package org.countrycoalition.funding.funnel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

import org.countrycoalition.funding.funnel.FunnelRefusal.Reason;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What a step follows from, and that no more follows from it than there is.
 */
@Component
class StepOrigins {

	private final StepQueries queries;

	private final Register register;

	StepOrigins(StepQueries queries, Register register) {
		this.queries = queries;
		this.register = register;
	}

	/**
	 * @param except step that is about to say something else, null if none
	 * @throws FunnelRefusal if it is more than is left and nobody says why
	 */
	void requireLeft(Step from, Terms terms, @Nullable String excess, @Nullable UUID except) {
		if (excess != null && !excess.isBlank()) {
			return;
		}
		List<Step> others = this.queries.following(from.id())
			.stream()
			.filter((step) -> !step.id().equals(except))
			.toList();
		if (Funnel.exceeds(from, others, terms, this.register.exchangeRates())) {
			throw new FunnelRefusal(Reason.EXCEEDS);
		}
	}

	/**
	 * @param to years of what follows
	 * @return for each year the portion that it follows from: that of the year, else the
	 * latest before, else the first
	 */
	static Map<Integer, UUID> of(Step from, SortedSet<Integer> to) {
		List<Integer> years = List.copyOf(from.terms().years());
		Map<Integer, UUID> parents = new HashMap<>();
		to.forEach((year) -> {
			int place = Math.max(0, (int) years.stream().filter((one) -> one <= year).count() - 1);
			parents.put(year, from.rows().get(place));
		});
		return parents;
	}

}
