package org.countrycoalition.funding;

import java.util.Optional;
import java.util.Set;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * For whom a viewer speaks of lines.
 *
 * @param isu whether for the ISU, which speaks of all
 * @param state whose authority the viewer is, null if none's
 * @param donors keys under which the viewer's organisation gives, empty if it is no donor
 */
public record Speaker(boolean isu, @Nullable CountryCode state, Set<String> donors) {

	public Speaker {
		donors = Set.copyOf(donors);
	}

	/** Whether the viewer may say what two lines are to each other. */
	public boolean maySpeak(MoneyLine one, MoneyLine other) {
		return this.isu || side(one, other).isPresent();
	}

	/** The side for which the viewer speaks of two lines; empty if for none. */
	Optional<Publisher> side(MoneyLine one, MoneyLine other) {
		if (one.state().equals(this.state)) {
			return Optional.of(Publisher.RECIPIENT);
		}
		return (this.donors.contains(one.donor()) || this.donors.contains(other.donor())) ? Optional.of(Publisher.DONOR)
				: Optional.empty();
	}

}
