package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Steps as the trees that they form. The root may be at any stage. What is left over of a
 * step is its amount less what follows from it, in its own currency; what follows in
 * another one is converted over dollars at the rates of its year.
 */
public final class Funnel {

	private final Map<UUID, List<Step>> following;

	private final List<Step> roots;

	private final ExchangeRates rates;

	/**
	 * @param steps in the order in which they are to be told
	 */
	public Funnel(List<Step> steps, ExchangeRates rates) {
		Set<UUID> known = steps.stream().map(Step::id).collect(Collectors.toSet());
		this.rates = rates;
		this.roots = steps.stream().filter((step) -> step.parent() == null || !known.contains(step.parent())).toList();
		this.following = steps.stream()
			.filter((step) -> step.parent() != null && known.contains(step.parent()))
			.collect(Collectors.groupingBy((step) -> Objects.requireNonNull(step.parent())));
	}

	/** Every step after the one that it follows from. */
	public List<Node> nodes() {
		List<Node> nodes = new ArrayList<>();
		this.roots.forEach((root) -> add(root, 0, nodes, new HashSet<>()));
		return nodes;
	}

	/**
	 * @return the step in its tree
	 * @throws java.util.NoSuchElementException if it is not among the steps
	 */
	public Node node(UUID step) {
		return nodes().stream().filter((node) -> node.step().id().equals(step)).findFirst().orElseThrow();
	}

	private void add(Step step, int depth, List<Node> nodes, Set<UUID> above) {
		if (!above.add(step.id())) {
			return;
		}
		nodes.add(new Node(step, depth, left(step)));
		next(step).forEach((child) -> add(child, depth + 1, nodes, above));
		above.remove(step.id());
	}

	private List<Step> next(Step step) {
		return this.following.getOrDefault(step.id(), List.of());
	}

	/**
	 * What has not gone on to the next step, in the step's currency: nothing of a
	 * withdrawn one; below zero if more followed, which takes a note; unknown without a
	 * rate. What is counted by a quantity is told in its unit, and not computable if
	 * something else followed. A payment goes on when its spending is reported, which is
	 * not told here.
	 */
	public Figure left(Step step) {
		if (step.isWithdrawn()) {
			return Figure.computed(BigDecimal.ZERO);
		}
		return used(step).<Figure>map((used) -> Figure.computed(Measure.of(step.terms()).subtract(used)))
			.orElseGet(() -> Figure.absent(isMoney(step) ? Absence.UNKNOWN : Absence.NOT_COMPUTABLE));
	}

	/** Whether a step and all that follows from it are told by amounts. */
	private boolean isMoney(Step step) {
		return step.terms().counted().isEmpty()
				&& next(step).stream().noneMatch((child) -> child.terms().portions().isEmpty());
	}

	/**
	 * What has not gone on of each year, as far as anything is left of it. What took more
	 * than its year holds takes from the other years, the earliest first, as the cover
	 * counts it.
	 * @return nothing of a withdrawn one; the whole of it without a rate, or if it is
	 * told by a quantity
	 */
	public SortedMap<Integer, BigDecimal> leftByYear(Step step) {
		boolean known = step.terms().counted().isEmpty() && used(step).isPresent();
		return known ? new YearsLeft(this::next, this.rates).of(step) : step.terms().portions();
	}

	/** What follows from a step, by its measure; empty if that is not known. */
	private Optional<BigDecimal> used(Step step) {
		BigDecimal used = BigDecimal.ZERO;
		for (Step child : next(step)) {
			Optional<BigDecimal> part = taken(child, step.terms());
			if (part.isEmpty()) {
				return Optional.empty();
			}
			used = used.add(part.get());
		}
		return Optional.of(used);
	}

	/** What a step takes from the one before it: of a withdrawn one, what went on. */
	private Optional<BigDecimal> taken(Step step, Terms from) {
		if (step.isWithdrawn()) {
			BigDecimal used = BigDecimal.ZERO;
			for (Step child : next(step)) {
				Optional<BigDecimal> part = taken(child, from);
				if (part.isEmpty()) {
					return Optional.empty();
				}
				used = used.add(part.get());
			}
			return Optional.of(used);
		}
		return Measure.of(step.terms(), from, this.rates);
	}

	/**
	 * @return whether more is to follow than is left beside what follows already; without
	 * a rate nobody can tell, and it is not held against who asks
	 */
	static boolean exceeds(Step from, List<Step> following, Terms more, ExchangeRates rates) {
		return left(from, following, rates) instanceof Figure.Known known && Measure.of(more, from.terms(), rates)
			.filter((part) -> part.compareTo(known.value()) > 0)
			.isPresent();
	}

	/** What is left of a step, in its currency, or in the unit of its quantity. */
	static Figure left(Step from, List<Step> following, ExchangeRates rates) {
		return new Funnel(Stream.concat(Stream.of(from), following.stream()).toList(), rates).left(from);
	}

	/**
	 * A step in its tree.
	 *
	 * @param step the step
	 * @param depth how many it follows from
	 * @param left of it, in its currency, or in the unit of its quantity
	 */
	public record Node(Step step, int depth, Figure left) {

		/** Whether what is left is told by a quantity. */
		public boolean isCounted() {
			return this.step.terms().counted().isPresent();
		}

		/** Whether something is left that can go on. */
		public boolean isOpen() {
			return switch (this.left) {
				case Figure.Known known -> known.value().signum() > 0;
				case Figure.Absent absent -> true;
			} && !this.step.isWithdrawn();
		}

		/**
		 * @param on the day of asking
		 * @return days since it came so far
		 */
		public long age(LocalDate on) {
			return ChronoUnit.DAYS.between(this.step.since(), on);
		}

		/**
		 * @param on the day of asking
		 * @return whether the next step was expected before that day
		 */
		public boolean isOverdue(LocalDate on) {
			LocalDate expected = this.step.terms().dates().expected();
			return isOpen() && next() != Next.NOTHING && expected != null && expected.isBefore(on);
		}

		/** What has to be done next. */
		public Next next() {
			if (!isOpen()) {
				return Next.NOTHING;
			}
			return switch (this.step.stage()) {
				case INTENT -> Next.DECIDE;
				case PLEDGE -> (this.step.terms().approval().needed() != null) ? Next.APPROVE : Next.SIGN;
				case COMMITMENT -> Next.PAY;
				case PAYMENT -> (this.step.marks().receivedOn() != null || this.step.state().isEmpty()) ? Next.NOTHING
						: this.step.isDonorsAlone() ? Next.SHOW : Next.CONFIRM;
				case SPENDING -> Next.NOTHING;
			};
		}

	}

	/** What has to be done next, and by whom. */
	public enum Next {

		/** The donor decides whether it pledges. */
		DECIDE,

		/** The donor gets the approval that its pledge still needs. */
		APPROVE,

		/** The donor makes its pledge firm. */
		SIGN,

		/** The donor pays. */
		PAY,

		/** The donor shows it to the authority, which can confirm it only then. */
		SHOW,

		/** The authority of the State that receives confirms that it has come in. */
		CONFIRM,

		/** Nothing: it went on, or was withdrawn, or has come in. */
		NOTHING

	}

	/**
	 * @param from a step
	 * @return the stage to which it goes on; null after a payment, whose spending is
	 * reported on the plan
	 */
	public static @Nullable Stage after(Stage from) {
		return switch (from) {
			case INTENT -> Stage.PLEDGE;
			case PLEDGE -> Stage.COMMITMENT;
			case COMMITMENT -> Stage.PAYMENT;
			case PAYMENT, SPENDING -> null;
		};
	}

}
