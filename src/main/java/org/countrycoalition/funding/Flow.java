package org.countrycoalition.funding;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * A contribution behind a cover: who gives, by which source, and what of it covers.
 *
 * @param cover what it covers
 * @param donor who gives: a State's code, or an organisation's key
 * @param donorName its name in English
 * @param stage how far it has come
 * @param step key of the step, null: it stands in a published table or activity
 * @param source title and address
 * @param title of the step, null: it stands in a published table or activity
 * @param original amount as given, of which it may cover a part; null: not said
 * @param planLine key of the line of the plan that it is for, null: not said
 * @param share how much of it is attributable to cluster munitions
 * @param offPlan whether it is not for work on the plan: it, what it follows from, or
 * another line of the same money
 * @param mark what the authority says of that, null: of a contribution that the reader
 * does not see
 * @param illustrative whether it is made up
 */
public record Flow(Cover cover, String donor, String donorName, Stage stage, @Nullable UUID step, String source,
		@Nullable String title, @Nullable Money original, @Nullable UUID planLine, Share share, boolean offPlan,
		@Nullable Mark mark, boolean illustrative) {

	/** What it covers, as one part of a sum. */
	public FigureSum amount() {
		return FigureSum.of(this.cover.known());
	}

	/** Whether the authority says of this very one that it is off the plan. */
	public boolean isSetAsideItself() {
		return this.mark != null && this.mark.contribution().equals(this.cover.contribution());
	}

	/** What it covers alone, and what of it is attributable to cluster munitions. */
	public AttributableCover attributable() {
		CoverSum whole = new CoverSum(this.cover.year(), this.cover.pillar(), this.cover.named(), this.cover.step(),
				this.offPlan, this.illustrative, amount(), Set.of(this.donor));
		return new AttributableCover(this.share.basis(), whole, this.share.leastOf(amount()),
				this.share.mostOf(amount()));
	}

	/**
	 * Where an authority says that a contribution is off its plan.
	 *
	 * @param contribution of which it says so: this one, or what this one follows from,
	 * stands for or repeats
	 * @param step key of its step, null: it stands in a published table or activity
	 * @param stage how far it has come
	 * @param title of the step, else of its source
	 * @param reason why
	 * @param by who said so, by name
	 * @param at when
	 */
	public record Mark(UUID contribution, @Nullable UUID step, Stage stage, String title, String reason, String by,
			Instant at) {
	}

}
