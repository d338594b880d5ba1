package org.countrycoalition.funding.funnel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.Donor;
import org.countrycoalition.funding.Recipient;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.FunnelRefusal.Reason;
import org.countrycoalition.funding.funnel.Step.Entered;
import org.countrycoalition.funding.funnel.Step.Giver;
import org.countrycoalition.funding.funnel.Step.Marks;
import org.countrycoalition.funding.funnel.Step.Taker;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Who gives to whom, and whether the viewer speaks for one of them.
 */
@Component
class Parties {

	private final Register register;

	private final CurrentUser currentUser;

	private final Clock clock;

	Parties(Register register, CurrentUser currentUser, Clock clock) {
		this.register = register;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @param donor who gives, null: the viewer's organisation
	 * @throws FunnelRefusal if the viewer is neither the donor nor the State's authority
	 */
	Between between(Recipient recipient, @Nullable Donor donor) {
		Organisation own = own();
		if (recipient instanceof Recipient.State state && this.register.known(state.code().iso3()).isEmpty()) {
			throw new FunnelRefusal(Reason.NOT_YOURS);
		}
		Taker taker = new Taker(recipient, "", "");
		Viewer viewer = this.currentUser.get();
		if (viewer.is(Roles.DONOR)) {
			Giver giver = giver(own);
			if (donor != null && !donor.key().equals(giver.id())) {
				throw new FunnelRefusal(Reason.NOT_YOURS);
			}
			return new Between(giver, taker, own, own.illustrative());
		}
		boolean receives = taker.state().isPresent() && taker.state().equals(this.register.ownState());
		if (!receives || donor == null) {
			throw new FunnelRefusal(Reason.NOT_YOURS);
		}
		return from(donor, taker, own).orElseThrow(() -> new FunnelRefusal(Reason.NOT_YOURS));
	}

	/** Empty if the register knows nobody who gives by that key. */
	private Optional<Between> from(Donor donor, Taker taker, Organisation own) {
		return switch (donor) {
			case Donor.State state -> this.register.known(state.key())
				.map((code) -> new Between(new Giver(code.iso3(), true, code.iso3()), taker, own,
						code.isUserAssigned()));
			case Donor.Organisation organisation -> this.register.organisation(organisation.id())
				.filter(Organisation::givesItself)
				.map((one) -> new Between(new Giver(one.id(), false, one.name()), taker, own, one.illustrative()));
		};
	}

	/**
	 * @throws FunnelRefusal if the viewer is neither its donor nor its State's authority
	 */
	Between following(Step step) {
		Organisation own = own();
		Viewer viewer = this.currentUser.get();
		boolean gives = viewer.is(Roles.DONOR) && giver(own).id().equals(step.donor().id());
		boolean receives = !viewer.is(Roles.DONOR) && step.isTo(this.register.ownState());
		if (!gives && !receives) {
			throw new FunnelRefusal(Reason.NOT_YOURS);
		}
		return new Between(step.donor(), step.taker(), own, step.illustrative());
	}

	/**
	 * @throws FunnelRefusal if the viewer's organisation does not hold it
	 */
	void requireOwn(Step step) {
		if (!step.owner().equals(this.currentUser.get().organisation())) {
			throw new FunnelRefusal(Reason.NOT_YOURS);
		}
	}

	Step step(UUID id, @Nullable UUID parent, Stage stage, Between between, Terms terms, Tier tier,
			@Nullable String excess) {
		Viewer viewer = this.currentUser.get();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		return new Step(id, parent, stage, between.donor(), between.taker(), terms, List.of(),
				new Entered(viewer.name(), viewer.displayName(), today, !viewer.is(Roles.DONOR)),
				new Marks(null, null, null, excess, List.of()), tier, between.holder().id(), between.isMadeUp(), 0);
	}

	private Organisation own() {
		return Optional.ofNullable(this.currentUser.get().organisation())
			.flatMap(this.register::organisation)
			.orElseThrow(() -> new FunnelRefusal(Reason.NOT_YOURS));
	}

	private static Giver giver(Organisation own) {
		CountryCode state = own.state();
		return (state != null && own.kind() == Organisation.Kind.DONOR) ? new Giver(state.iso3(), true, own.name())
				: new Giver(own.id(), false, own.name());
	}

	/**
	 * Who gives to whom, and who says so.
	 *
	 * @param donor who gives
	 * @param taker who receives
	 * @param holder organisation for which the viewer acts
	 * @param madeUpGift whether who gives, or what it follows from, is made up
	 */
	record Between(Giver donor, Taker taker, Organisation holder, boolean madeUpGift) {

		/** By whom it was entered. */
		String source() {
			return this.holder.name();
		}

		/** Made up is what any of the three is, as in an imported table. */
		boolean isMadeUp() {
			return this.madeUpGift || this.holder.illustrative()
					|| this.taker.state().filter(CountryCode::isUserAssigned).isPresent();
		}

	}

}
