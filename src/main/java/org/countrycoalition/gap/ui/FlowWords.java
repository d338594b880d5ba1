package org.countrycoalition.gap.ui;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countrycoalition.funding.Flow;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Share;
import org.countrycoalition.registry.StateName;

/**
 * Writes contributions behind a gap in the reader's language.
 *
 * @param words of the pages on gaps
 * @param names of all States
 */
record FlowWords(GapWords words, Map<CountryCode, StateName> names) {

	/** Who gives; an organisation has one name in all languages. */
	String donor(Flow flow) {
		return CountryCode.in(flow.donor())
			.filter((state) -> state.iso3().equals(flow.donor()))
			.flatMap((state) -> Optional.ofNullable(this.names.get(state)))
			.map((name) -> name.in(this.words.switches().language()))
			.orElse(flow.donorName());
	}

	String stage(Flow flow) {
		return this.words.say("funding.stage." + flow.stage());
	}

	/** The pillars that its themes name. */
	String pillars(Flow flow) {
		return flow.cover().named().isEmpty() ? this.words.say("gap.behind.pillars.none")
				: flow.cover().named().stream().sorted().map(this.words::pillar).collect(Collectors.joining(", "));
	}

	/** Why it is off the plan, as its authority says. */
	String why(Flow flow) {
		Flow.Mark mark = flow.mark();
		if (mark == null) {
			return this.words.say("gap.offPlan.follows");
		}
		String said = this.words.say("gap.offPlan.said", mark.reason(), mark.by(),
				this.words.switches().formats().instant(mark.at()));
		return mark.contribution().equals(flow.cover().contribution()) ? said
				: this.words.say("gap.offPlan.through", said);
	}

	/** The contribution in a few words. */
	String called(Flow flow) {
		return this.words.say("gap.behind.flow", donor(flow), stage(flow),
				this.words.dollars(this.words.prices().prices().in(flow.amount(), flow.cover().year())));
	}

	/** How much is attributable to cluster munitions, and by whose word. */
	String share(Share share) {
		if (share.basis() == Share.Basis.UNKNOWN) {
			return this.words.say("gap.share.UNKNOWN");
		}
		String least = this.words.switches().formats().number(share.least(), 2);
		String most = this.words.switches().formats().number(share.most(), 2);
		return this.words.say("gap.share." + share.basis().name(),
				(share.least().compareTo(share.most()) == 0) ? least : this.words.say("gap.range", least, most));
	}

}
