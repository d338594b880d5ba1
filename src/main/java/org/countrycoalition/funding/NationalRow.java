package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Status;
import org.jspecify.annotations.Nullable;

/**
 * A row of the national ledger as its viewer may see it.
 *
 * @param id key
 * @param state whose own money it is
 * @param facts what the row says
 * @param assumed whether its source does not say if it is budgeted or spent
 * @param themes as its source names them
 * @param value in dollars, printed or else converted; null if neither
 * @param estimated whether it is converted at the rate of an earlier year
 * @param edition the table that prints it, null: entered in a form
 * @param owner organisation that holds it, null: the public record
 * @param illustrative made up
 * @param version for optimistic locking
 * @param prices in which its dollars are told
 */
public record NationalRow(UUID id, CountryCode state, NationalFacts facts, boolean assumed, String themes,
		@Nullable BigDecimal value, boolean estimated, @Nullable Edition edition, @Nullable String owner,
		boolean illustrative, int version, Prices prices) {

	/** Whether it is one figure for all sources. */
	public boolean undivided() {
		return this.facts.source().isEmpty();
	}

	/**
	 * As stated, in dollars in the prices asked for, or why they are not known or not
	 * computable.
	 */
	public Figure dollars() {
		return this.prices.in(nominal(), this.facts.year());
	}

	/** All of its dollars, those of a wider budget too. */
	public FigureSum whole() {
		return FigureSum.of(dollars());
	}

	/** What of its dollars counts for its pillar: of a wider budget at least a share. */
	public FigureSum counted() {
		WiderBudget wider = this.facts.wider();
		return (wider != null) ? wider.counted(whole()) : whole();
	}

	/** The least of its dollars that is for its pillar. */
	public FigureSum least() {
		WiderBudget wider = this.facts.wider();
		return (wider != null) ? wider.share().leastOf(whole()) : whole();
	}

	/** The most of its dollars that is for its pillar. */
	public FigureSum most() {
		WiderBudget wider = this.facts.wider();
		return (wider != null) ? wider.share().mostOf(whole()) : whole();
	}

	NationalRow in(Prices others) {
		return new NationalRow(this.id, this.state, this.facts, this.assumed, this.themes, this.value, this.estimated,
				this.edition, this.owner, this.illustrative, this.version, others);
	}

	private Figure nominal() {
		if (this.value == null) {
			return Figure.absent((this.facts.original() != null) ? Absence.UNKNOWN : Absence.NOT_REPORTED);
		}
		return Figure.of(this.value,
				(this.facts.usd() != null) ? Status.REPORTED : this.estimated ? Status.ESTIMATED : Status.COMPUTED);
	}

	/**
	 * The table that prints a row.
	 *
	 * @param title as printed
	 * @param address empty if none
	 * @param datedOn that it states, or the day of its import
	 * @param begun when the row was imported
	 */
	public record Edition(String title, String address, LocalDate datedOn, Instant begun) {

		boolean isSame(Edition other) {
			return this.title.equals(other.title) && this.address.equals(other.address);
		}

	}

}
