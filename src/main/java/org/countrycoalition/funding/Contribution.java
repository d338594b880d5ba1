package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Status;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as its viewer may see it.
 *
 * @param id key
 * @param donor key of who gives: a State's code, or an organisation's key
 * @param donorName its name in English
 * @param givesFor key of the State for which a donor organisation gives; of any other
 * giver its own
 * @param recipient key of who receives: a State's code, or an area's key
 * @param recipientName its name
 * @param year of the money
 * @param stage how far it has come
 * @param stageAssumed whether the source says nothing of stages
 * @param parent row that it follows from, null if none is known
 * @param themes as its source names them
 * @param pillar that follows, or unallocated
 * @param named pillars among the themes
 * @param capacity whether it is marked for capacity development
 * @param original amount as given, null if the source does not say
 * @param usd dollars of the United States, printed or else converted; null if neither
 * @param printed whether the source prints the dollars
 * @param estimated whether they are converted at the rate of an earlier year
 * @param inKind given in kind: beside totals, never inside
 * @param quantity of what is given in kind, of the whole step; null if nobody says
 * @param counted whether it counts: not if a later edition of its table, or another line
 * of the same money, counts instead, or another source leads
 * @param currentEdition whether no later edition of its table is known
 * @param leftOut whether it does not count because another source leads
 * @param alsoIn how many lines of other sources are the same money
 * @param tier who may see it
 * @param owner organisation that holds it, null: the public record
 * @param illustrative made up
 * @param note null if none
 * @param source title and address
 * @param published where and when it was published
 * @param version for optimistic locking
 * @param aside whether it is off the State's plan; empty: it is not
 * @param prices in which its dollars are told
 */
public record Contribution(UUID id, String donor, String donorName, String givesFor, String recipient,
		Name recipientName, int year, Stage stage, boolean stageAssumed, @Nullable UUID parent, String themes,
		Pillar pillar, Set<Pillar> named, boolean capacity, @Nullable Money original, @Nullable BigDecimal usd,
		boolean printed, boolean estimated, boolean inKind, @Nullable Quantity quantity, boolean counted,
		boolean currentEdition, boolean leftOut, int alsoIn, Tier tier, @Nullable String owner, boolean illustrative,
		@Nullable String note, String source, Published published, int version, List<SetAside> aside, Prices prices) {

	public Contribution {
		aside = List.copyOf(aside);
	}

	/** Whether a State receives it, rather than an area, a region or the world. */
	public boolean isToState() {
		return CountryCode.in(this.recipient).filter((code) -> code.iso3().equals(this.recipient)).isPresent();
	}

	/** Whether it is part of what was paid in its year. */
	public boolean isPaid() {
		return this.counted && this.stage == Stage.PAYMENT && !this.inKind;
	}

	/** Dollars in the prices asked for, or that they are not known or not computable. */
	public Figure dollars() {
		return this.prices.in(nominal(), this.year);
	}

	/**
	 * Dollars of their own year, or that they are unknown: the source gives no amount, or
	 * there is no rate.
	 */
	public Figure nominal() {
		if (this.usd == null) {
			return Figure.absent((this.original != null) ? Absence.UNKNOWN : Absence.NOT_REPORTED);
		}
		return Figure.of(this.usd,
				this.printed ? Status.REPORTED : this.estimated ? Status.ESTIMATED : Status.COMPUTED);
	}

	/** What it is a part of: shares of pillars in a year are one contribution. */
	public UUID gift() {
		UUID step = this.published.step();
		return (step != null) ? step : this.id;
	}

	Contribution in(Prices others) {
		return new Contribution(this.id, this.donor, this.donorName, this.givesFor, this.recipient, this.recipientName,
				this.year, this.stage, this.stageAssumed, this.parent, this.themes, this.pillar, this.named,
				this.capacity, this.original, this.usd, this.printed, this.estimated, this.inKind, this.quantity,
				this.counted, this.currentEdition, this.leftOut, this.alsoIn, this.tier, this.owner, this.illustrative,
				this.note, this.source, this.published, this.version, this.aside, others);
	}

	/**
	 * What a receiver is called.
	 *
	 * @param english name
	 * @param french name
	 */
	public record Name(String english, String french) {

		/** In the language. */
		public String in(Locale language) {
			return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? this.french : this.english;
		}

	}

	/**
	 * Where a contribution is published.
	 *
	 * @param title of the table's edition, null: it was entered step by step
	 * @param address of the edition, may be empty
	 * @param statedOn date that the edition states, null if none
	 * @param recordedOn day on which the portal learned of it
	 * @param activity whether it is an IATI activity, rather than a table
	 * @param step of which it is a year's or a pillar's part, null: a line of a table
	 * @param reference by which its source, or the other side, knows it; null if none
	 */
	public record Published(@Nullable String title, String address, @Nullable LocalDate statedOn, LocalDate recordedOn,
			boolean activity, @Nullable UUID step, @Nullable String reference) {
	}

}
