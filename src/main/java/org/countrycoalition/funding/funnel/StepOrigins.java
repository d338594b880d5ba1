package org.countrycoalition.funding.funnel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

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
	 * @param of step of its way that is stored: itself, or what it follows from
	 * @param step as it is to be
	 * @throws FunnelRefusal if it goes to no State, whose people these would be, or if
	 * some would miss a step between
	 */
	void requireReaders(Step of, Between step) {
		if (!of.tiers().contains(step.tier())) {
			throw new FunnelRefusal(Reason.NO_STATE);
		}
		List<Between> way = Stream.concat(
				this.queries.family(of.id()).stream().map(Between::of).filter((other) -> !other.id().equals(step.id())),
				Stream.of(step))
			.toList();
		if (Between.isHidden(way, step.id())) {
			throw new FunnelRefusal(Reason.HIDDEN_BETWEEN);
		}
	}

	/**
	 * @param to parts of what follows
	 * @return for each of them the row that it follows from
	 */
	static Map<Part, UUID> of(Step from, List<Part> to) {
		List<Part> parts = from.terms().parts();
		Map<Part, UUID> parents = new HashMap<>();
		to.forEach((part) -> parents.put(part, from.rows().get(parts.indexOf(part.origin(parts)))));
		return parents;
	}

	/**
	 * @param to parts that a step is to have
	 * @return the row that each of them keeps, so that what follows from it still does:
	 * that of its year and pillar, else one of its year whose pillar goes. A part that is
	 * not here is new
	 */
	static Map<Part, UUID> kept(Step stored, List<Part> to) {
		Map<Part, UUID> free = new LinkedHashMap<>();
		List<Part> parts = stored.terms().parts();
		parts.forEach((part) -> free.put(part, stored.rows().get(parts.indexOf(part))));
		Map<Part, UUID> kept = new HashMap<>();
		keep(to, free, kept, (one, other) -> one.year() == other.year() && one.pillar() == other.pillar());
		keep(to, free, kept, (one, other) -> one.year() == other.year());
		return kept;
	}

	private static void keep(List<Part> to, Map<Part, UUID> free, Map<Part, UUID> kept, BiPredicate<Part, Part> same) {
		to.stream()
			.filter((part) -> !kept.containsKey(part))
			.forEach((part) -> free.keySet()
				.stream()
				.filter((one) -> same.test(part, one))
				.findFirst()
				.ifPresent((one) -> {
					kept.put(part, free.get(one));
					free.remove(one);
				}));
	}

}
