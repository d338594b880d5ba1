package org.countrycoalition.funding.mobilisation;

import java.util.List;
import java.util.Optional;

import org.countrycoalition.funding.mobilisation.MobilisationPlan.Status;

/**
 * All editions of a State's resource mobilisation plan that the viewer may see.
 *
 * @param all the latest first
 */
public record Editions(List<MobilisationPlan> all) {

	public Editions {
		all = List.copyOf(all);
	}

	/** Without what is made up. */
	public Editions real() {
		return new Editions(this.all.stream().filter((plan) -> !plan.illustrative()).toList());
	}

	/** The edition that is in force, as far as the viewer knows. */
	public Optional<MobilisationPlan> adopted() {
		return with(Status.ADOPTED);
	}

	/** The edition that is being written. */
	public Optional<MobilisationPlan> draft() {
		return with(Status.DRAFT);
	}

	/** The edition of the number. */
	public Optional<MobilisationPlan> edition(int number) {
		return this.all.stream().filter((plan) -> plan.edition() == number).findFirst();
	}

	/**
	 * The one that a reader wants to see first: in force, else drafted, else the latest.
	 */
	public Optional<MobilisationPlan> first() {
		return adopted().or(this::draft).or(() -> this.all.stream().findFirst());
	}

	/** The latest that was adopted, whether or not it still stands. */
	Optional<MobilisationPlan> lastAdopted() {
		return this.all.stream().filter((plan) -> !plan.isDraft()).findFirst();
	}

	private Optional<MobilisationPlan> with(Status status) {
		return this.all.stream().filter((plan) -> plan.status() == status).findFirst();
	}

}
