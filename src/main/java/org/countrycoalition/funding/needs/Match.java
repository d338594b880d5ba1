package org.countrycoalition.funding.needs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.needs.Posting.Told;
import org.jspecify.annotations.Nullable;

/**
 * An offer proposed for a need. It holds when both sides agree.
 *
 * @param id key
 * @param need key of the need
 * @param offer key of the offer
 * @param proposedBy which side did
 * @param quantity how much of the one for the other, null if not stated
 * @param note in the proposer's words, null if none
 * @param words what each side says now; no entry: nothing
 * @param deliveries that its giver told of and has not taken back
 * @param version of all that it rests on, the need and the offer too
 */
public record Match(UUID id, UUID need, UUID offer, Side proposedBy, @Nullable Quantity quantity, @Nullable String note,
		Map<Side, Word> words, List<Delivery> deliveries, int version) {

	public Match {
		words = Map.copyOf(words);
		deliveries = List.copyOf(deliveries);
	}

	/** How far it has come. */
	public State state() {
		if (this.words.values().stream().anyMatch((word) -> word.why() != null)) {
			return State.DECLINED;
		}
		return switch (this.words.size()) {
			case 0 -> State.TAKEN_BACK;
			case 1 -> State.PROPOSED;
			default -> State.AGREED;
		};
	}

	/** Whether it stands between the same two, so that nobody proposes it again. */
	public boolean stands() {
		return state() == State.PROPOSED || state() == State.AGREED;
	}

	/** Whether the side has to say something for it to go on. */
	public boolean waitsFor(Side side) {
		return state() == State.PROPOSED && !this.words.containsKey(side);
	}

	/**
	 * Whether the side says anything that it can take back: to something of which a part
	 * was delivered it goes on agreeing, and ends it for a reason.
	 */
	public boolean mayTakeBack(Side side) {
		return word(side).filter((word) -> word.why() != null || this.deliveries.isEmpty()).isPresent();
	}

	/** Whether the side says anything of it now. */
	public Optional<Word> word(Side side) {
		return Optional.ofNullable(this.words.get(side));
	}

	/**
	 * What is left of what both agreed on, as far as is told: less each delivery in its
	 * unit as its giver tells it, until that is taken back, because nobody knows how much
	 * arrived of one that did not arrive as told. One in another unit cannot be compared.
	 * @return in the unit of what was agreed on; empty where no quantity was agreed on;
	 * below zero where more was delivered
	 */
	public Optional<BigDecimal> left() {
		Quantity agreed = this.quantity;
		if (agreed == null) {
			return Optional.empty();
		}
		BigDecimal delivered = this.deliveries.stream()
			.flatMap((delivery) -> Stream.ofNullable(delivery.facts().quantity()))
			.filter(agreed::isInUnitOf)
			.map(Quantity::number)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return Optional.of(agreed.number().subtract(delivered));
	}

	/** Whether it is more than is left as far as is told. */
	public boolean isExceededBy(@Nullable Quantity more) {
		return more != null && this.quantity != null && more.isInUnitOf(this.quantity)
				&& left().filter((left) -> left.compareTo(more.number()) < 0).isPresent();
	}

	/**
	 * What a side says.
	 *
	 * @param why it declines, null: it agrees
	 * @param told by whom
	 */
	public record Word(@Nullable String why, Told told) {
	}

	/** How far a match has come. */
	public enum State {

		/** One side agrees; the other has not answered. */
		PROPOSED,

		/** Both agree. */
		AGREED,

		/** One of them declines, before or after both agreed. */
		DECLINED,

		/** Neither says anything any more. */
		TAKEN_BACK

	}

}
