package org.countrycoalition.funding.needs;

import java.util.Optional;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.funding.needs.NeedsRefusal.Reason;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;

import org.springframework.stereotype.Component;

/**
 * For whom the viewer speaks.
 *
 * @param name of the person, as people read it
 * @param organisation for which it acts
 */
record Speaker(String name, Organisation organisation) {

	/** Whether the posting is the organisation's. */
	boolean holds(Posting posting) {
		return this.organisation.id().equals(posting.holder().organisation());
	}

	/** Whether what it says is made up: it is itself, or a State is that it is for. */
	boolean makesUp(PostingTerms terms) {
		return this.organisation.illustrative() || terms.states().stream().anyMatch(CountryCode::isUserAssigned);
	}

	/**
	 * @return the side of a match on which it stands
	 * @throws NeedsRefusal if on neither
	 */
	Side side(Posting need, Posting offer) {
		PostingCheck.require(holds(need) || holds(offer), Reason.NOT_YOURS);
		return holds(need) ? Side.NEED : Side.OFFER;
	}

	/**
	 * Finds out.
	 */
	@Component
	static class Finder {

		private final CurrentUser currentUser;

		private final Register register;

		Finder(CurrentUser currentUser, Register register) {
			this.currentUser = currentUser;
			this.register = register;
		}

		/**
		 * @throws NeedsRefusal if for nobody
		 */
		Speaker find() {
			return Optional.ofNullable(this.currentUser.get().organisation())
				.flatMap(this.register::organisation)
				.map((organisation) -> new Speaker(this.currentUser.get().displayName(), organisation))
				.orElseThrow(() -> new NeedsRefusal(Reason.NOT_YOURS));
		}

		/** The State whose authority the viewer is. */
		Optional<CountryCode> ownState() {
			return this.register.ownState();
		}

		boolean isKnown(CountryCode state) {
			return this.register.known(state.iso3()).isPresent();
		}

	}

}
