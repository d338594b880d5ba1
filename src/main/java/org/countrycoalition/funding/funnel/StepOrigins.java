package org.countrycoalition.funding.funnel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.countrycoalition.funding.funnel.FunnelRefusal.Reason;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What a step follows from, and that no more follows from it than there is.
 */
@Component
class StepOrigins {

	private final StepQueries queries;

	private final OriginQueries before;

	private final ReceiptRecords receipts;

	private final Register register;

	StepOrigins(StepQueries queries, OriginQueries before, ReceiptRecords receipts, Register register) {
		this.queries = queries;
		this.before = before;
		this.receipts = receipts;
		this.register = register;
	}

	/**
	 * @param except step that is about to say something else, null if none
	 * @throws FunnelRefusal if it is more than is left and nobody says why
	 */
	void requireLeft(Step from, Terms terms, @Nullable String excess, @Nullable UUID except) {
		if (isMore(from, terms, excess, except)) {
			throw new FunnelRefusal(from.terms().counted().isPresent() ? Reason.EXCEEDS_QUANTITY : Reason.EXCEEDS);
		}
	}

	private boolean isMore(Step from, Terms terms, @Nullable String excess, @Nullable UUID except) {
		if (excess != null && !excess.isBlank()) {
			return false;
		}
		List<Step> others = this.queries.following(from.id())
			.stream()
			.filter((step) -> !step.id().equals(except))
			.toList();
		return Funnel.exceeds(from, others, terms, this.register.exchangeRates());
	}

	/**
	 * @param after step as it is to be
	 * @param from what it follows from, null if from nothing
	 * @return the row that each of its parts keeps
	 * @throws FunnelRefusal if a row would go from which something follows, a year whose
	 * receipt is confirmed would be another sum, it would be more than is left and nobody
	 * says why, or more has gone on from it than it would be, and less of that did before
	 */
	Map<Part, UUID> keep(Step stored, Step after, @Nullable Step from) {
		List<Step> following = this.queries.following(stored.id());
		Map<Part, UUID> kept = rows(stored, after.terms(), following);
		if (from != null) {
			requireLeft(from, after.terms(), after.marks().excess(), stored.id());
		}
		requireEnough(stored, after, following);
		return kept;
	}

	private void requireEnough(Step stored, Step after, List<Step> following) {
		if (left(after, following) instanceof Figure.Known then && then.value().signum() < 0
				&& !(left(stored, following) instanceof Figure.Known now && now.value().compareTo(then.value()) <= 0)) {
			throw new FunnelRefusal(Reason.UNDERCUT);
		}
	}

	private Figure left(Step from, List<Step> following) {
		return Funnel.left(from, following, this.register.exchangeRates());
	}

	/**
	 * @param back step that was thrown away, and stands again
	 * @return the row that each of its parts follows from: what it followed from may have
	 * other ones by now; empty if it follows from nothing
	 * @throws FunnelRefusal if what it follows from is thrown away itself, was withdrawn
	 * or has gone on without it, or if some would miss it between two others
	 */
	Map<Part, UUID> room(Step back) {
		Optional<UUID> origin = this.before.origin(back.id());
		if (origin.isEmpty()) {
			requireReaders(back, Between.of(back));
			return Map.of();
		}
		this.queries.lock(origin.get());
		Step from = this.queries.step(origin.get()).orElseThrow(() -> new FunnelRefusal(Reason.ORIGIN_GONE));
		if (from.isWithdrawn()) {
			throw new FunnelRefusal(Reason.WITHDRAWN);
		}
		if (isMore(from, back.terms(), back.marks().excess(), back.id())) {
			throw new FunnelRefusal(Reason.TAKEN);
		}
		requireReaders(from, new Between(back.id(), from.id(), back.stage(), back.tier()));
		return of(from, back.terms().parts());
	}

	/**
	 * @throws FunnelRefusal if it has come in and would be hidden from who says so, or as
	 * below
	 */
	void requireReaders(Step stored, Tier tier) {
		if (tier == Tier.PRIVATE) {
			requireNotReceived(stored);
		}
		requireReaders(stored, new Between(stored.id(), stored.parent(), stored.stage(), tier));
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

	private Map<Part, UUID> rows(Step stored, Terms to, List<Step> following) {
		Set<UUID> received = this.receipts.received(stored);
		Map<Part, UUID> kept = kept(stored, to.parts(), received);
		if (!following.isEmpty() && !kept.values().containsAll(stored.rows())) {
			throw new FunnelRefusal(Reason.FOLLOWED);
		}
		if (!received.stream()
			.allMatch((row) -> to.in(year(stored, row)).equals(stored.terms().in(year(stored, row))))) {
			throw new FunnelRefusal(Reason.RECEIVED);
		}
		return kept;
	}

	/**
	 * @throws FunnelRefusal if the receipt of any of it is confirmed
	 */
	void requireNotReceived(Step stored) {
		if (!this.receipts.received(stored).isEmpty()) {
			throw new FunnelRefusal(Reason.RECEIVED);
		}
	}

	private static int year(Step stored, UUID row) {
		return stored.terms().parts().get(stored.rows().indexOf(row)).year();
	}

	/**
	 * @param to parts that a step is to have
	 * @param received rows whose receipt is confirmed, which says that the year's money
	 * came in: it stays with the year, whatever pillars that is divided among
	 * @return the row that each of them keeps, so that what follows from it still does:
	 * that of its year and pillar, else one of its year whose pillar goes. A part that is
	 * not here is new
	 */
	static Map<Part, UUID> kept(Step stored, List<Part> to, Set<UUID> received) {
		Map<Part, UUID> free = new LinkedHashMap<>();
		List<Part> parts = stored.terms().parts();
		parts.forEach((part) -> free.put(part, stored.rows().get(parts.indexOf(part))));
		Map<Part, UUID> kept = new HashMap<>();
		keep(to, free, kept, (one, other) -> one.year() == other.year() && one.pillar() == other.pillar());
		keep(to, free, kept, (one, other) -> one.year() == other.year());
		for (UUID row : received) {
			int year = year(stored, row);
			if (received.stream().noneMatch((one) -> year(stored, one) == year && kept.containsValue(one))) {
				to.stream().filter((part) -> part.year() == year).findFirst().ifPresent((part) -> kept.put(part, row));
			}
		}
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
