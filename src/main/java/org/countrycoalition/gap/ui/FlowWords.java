package org.countrycoalition.gap.ui;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countrycoalition.funding.Flow;
import org.countrycoalition.gap.Behind;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Money;
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
		return flow.isSetAsideItself() ? said : this.words.say("gap.offPlan.through", said, called(mark));
	}

	/** The contribution of which its authority says that it is off the plan. */
	String called(Flow.Mark mark) {
		return this.words.say("gap.offPlan.marked", this.words.say("funding.stage." + mark.stage()), mark.title());
	}

	/** The step, or the table or activity in which it stands. */
	String source(Flow flow) {
		return Objects.requireNonNullElse(flow.title(), flow.source());
	}

	/** The amount as given, in its currency. */
	String original(Flow flow) {
		Money original = flow.original();
		return (original == null) ? this.words.say("funding.amount.NOT_REPORTED")
				: original.currency().getCurrencyCode() + "\u00a0"
						+ this.words.switches()
							.formats()
							.printed(original.amount(), (original.amount().stripTrailingZeros().scale() > 0) ? 2 : 0);
	}

	/** The line of the plan that it names, empty if it names none. */
	String line(Flow flow, Behind behind) {
		return (flow.planLine() == null) ? ""
				: behind.lines()
					.stream()
					.filter((line) -> line.line().key().equals(flow.planLine()))
					.map((line) -> line.line().title())
					.findFirst()
					.orElseGet(() -> this.words.say("gap.behind.line.other"));
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
