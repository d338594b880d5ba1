package org.countrycoalition.funding.funnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.funding.Recipient;
import org.countrycoalition.funding.SetAside;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A contribution at one stage, with one portion for each year.
 *
 * @param id key
 * @param parent step that it follows from, null if it begins here or that is not to be
 * seen
 * @param stage how far it has come
 * @param donor who gives
 * @param taker who receives
 * @param terms what is said of it
 * @param rows keys of its parts, in their order
 * @param entered who entered it, and when
 * @param marks what has become of it
 * @param tier who may see it
 * @param owner organisation whose it is
 * @param illustrative made up
 * @param version for optimistic locking
 */
public record Step(UUID id, @Nullable UUID parent, Stage stage, Giver donor, Taker taker, Terms terms, List<UUID> rows,
		Entered entered, Marks marks, Tier tier, String owner, boolean illustrative, int version) {

	public Step {
		rows = List.copyOf(rows);
	}

	/** The same with other terms. */
	Step saying(Terms other, @Nullable String excess) {
		return new Step(this.id, this.parent, this.stage, this.donor, this.taker, other, this.rows, this.entered,
				new Marks(this.marks.receivedOn(), this.marks.withdrawnOn(), this.marks.withdrawnWhy(), excess,
						this.marks.aside()),
				this.tier, this.owner, this.illustrative, this.version);
	}

	/** State that receives; empty: an area, a region or the world. */
	public Optional<CountryCode> state() {
		return this.taker.state();
	}

	/** Who can see it: bilateral and coalition are those of one State. */
	public List<Tier> tiers() {
		return state().isPresent() ? List.of(Tier.values()) : List.of(Tier.PRIVATE, Tier.PUBLIC);
	}

	/** Whether it goes to the State. */
	public boolean isTo(Optional<CountryCode> state) {
		return state.isPresent() && state.equals(state());
	}

	/** Whether only the donor sees it, so that nobody who receives can act on it. */
	boolean isDonorsAlone() {
		return this.tier == Tier.PRIVATE && !this.entered.byReceiver();
	}

	/** Whether what has not gone on never will. */
	public boolean isWithdrawn() {
		return this.marks.withdrawnOn() != null;
	}

	/** Since when it stands at its stage: the day that is stated, else of its entry. */
	public LocalDate since() {
		LocalDate stated = this.terms.dates().stage();
		return (stated != null) ? stated : this.entered.on();
	}

	/**
	 * Who gives.
	 *
	 * @param id code of a State, or key of an organisation
	 * @param state whether it is a State
	 * @param name in English
	 */
	public record Giver(String id, boolean state, String name) {
	}

	/**
	 * Who receives. A State is called as the register calls it.
	 *
	 * @param recipient a State, or an area, a region or the world, which are no State's
	 * @param english name of an area
	 * @param french name of an area
	 */
	public record Taker(Recipient recipient, String english, String french) {

		/** A State. */
		static Taker of(CountryCode state) {
			return new Taker(new Recipient.State(state), "", "");
		}

		Optional<CountryCode> state() {
			return (this.recipient instanceof Recipient.State state) ? Optional.of(state.code()) : Optional.empty();
		}

		/** Name of an area in the language. */
		public String in(Locale language) {
			return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? this.french : this.english;
		}

	}

	/**
	 * Who entered it.
	 *
	 * @param by sign-in name
	 * @param name as people read it
	 * @param on the day
	 * @param byReceiver whether the State that receives did, rather than the donor
	 */
	public record Entered(String by, String name, LocalDate on, boolean byReceiver) {
	}

	/**
	 * What has become of a step.
	 *
	 * @param receivedOn day on which the recipient had all of it, null if it has not
	 * confirmed that
	 * @param withdrawnOn null if it stands
	 * @param withdrawnWhy null if it stands
	 * @param excess why it is more than is left of what it follows from, null if it is
	 * not
	 * @param aside what of it is off the State's plan
	 */
	public record Marks(@Nullable LocalDate receivedOn, @Nullable LocalDate withdrawnOn, @Nullable String withdrawnWhy,
			@Nullable String excess, List<SetAside> aside) {

		public Marks {
			aside = List.copyOf(aside);
			excess = (excess == null || excess.isBlank()) ? null : excess.strip();
		}

		/** It stands, and nothing was said. */
		public static final Marks NONE = new Marks(null, null, null, null, List.of());

	}

}
