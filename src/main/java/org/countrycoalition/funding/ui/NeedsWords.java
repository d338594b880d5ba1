package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.Posting.Told;
import org.countrycoalition.funding.needs.Posting.Withdrawal;
import org.countrycoalition.funding.needs.PostingTerms.Kind;
import org.countrycoalition.funding.needs.PostingTerms.Period;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.jspecify.annotations.Nullable;

/**
 * Writes needs and offers in the reader's language. What is not known is said in words,
 * and never as zero.
 *
 * @param parts of all pages on funding
 * @param names of States, read once a page
 */
record NeedsWords(FundingParts parts, Map<CountryCode, StateName> names) implements FundingVerbWords {

	@Override
	public String place() {
		return "needs";
	}

	@Override
	public String say(String key, Object... about) {
		return this.parts.say("funding.needs." + key, about);
	}

	String date(LocalDate day) {
		return this.parts.switches().formats().date(day);
	}

	String kind(Kind kind) {
		return say("kind." + kind.name());
	}

	String state(CountryCode state) {
		StateName name = this.names.get(state);
		return (name != null) ? name.in(this.parts.switches().language()) : state.iso3();
	}

	/** All States of the register, by what they are called. */
	List<CountryCode> states() {
		return this.names.keySet().stream().sorted(Comparator.comparing(this::state)).toList();
	}

	/** For whom it is: named States, or any. */
	String states(Posting posting) {
		return posting.terms().states().isEmpty() ? say("states.any")
				: posting.terms().states().stream().map(this::state).collect(Collectors.joining(", "));
	}

	String pillars(Set<Pillar> pillars) {
		return pillars.stream()
			.sorted()
			.map((pillar) -> this.parts.say("kernel.pillar." + pillar.name()))
			.collect(Collectors.joining(", "));
	}

	/** Such as "12 detectors". */
	String quantity(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity(quantity.number(), quantity.unit()) : say("notStated");
	}

	private String quantity(BigDecimal number, String unit) {
		return say("quantity.of", this.parts.switches().formats().number(number), unit);
	}

	/**
	 * What is left of a posting, in its unit. Only its holder surely sees all its
	 * matches.
	 */
	String left(Posting posting) {
		Quantity quantity = posting.terms().quantity();
		return switch (posting.left()) {
			case Figure.Known(var value, var status) when quantity != null -> {
				String left = left(value, quantity.unit());
				boolean certain = value.signum() <= 0
						|| posting.holder().organisation().equals(this.parts.currentUser().get().organisation());
				yield certain ? left : say("left.atMost", left);
			}
			case Figure.Known known -> say("notStated");
			case Figure.Absent absent -> say((quantity != null) ? "left.unknown" : "left.none");
		};
	}

	/** What is left, which may be less than nothing. */
	String left(BigDecimal left, String unit) {
		return (left.signum() < 0) ? say("left.exceeded", quantity(left.negate(), unit)) : quantity(left, unit);
	}

	String period(Period period) {
		LocalDate from = period.from();
		LocalDate to = period.to();
		if (from == null) {
			return (to != null) ? say("period.to", date(to)) : say("notStated");
		}
		return (to != null) ? say("period.of", date(from), date(to)) : say("period.from", date(from));
	}

	/** Whether something can still be matched with it, and if not, why. */
	String standing(Posting posting) {
		Withdrawal withdrawn = posting.withdrawn();
		if (withdrawn != null) {
			return say("standing.withdrawn", date(withdrawn.on()), withdrawn.why());
		}
		if (posting.isOver(today())) {
			return say("standing.over");
		}
		return say(posting.isOpen() ? "standing.open" : "standing.met");
	}

	/** Whose it is; of South-South cooperation it says so. */
	String holder(Posting posting) {
		String name = posting.holder().name();
		return posting.holder().southSouth() ? say("holder.southSouth", name) : name;
	}

	/** Who said something, and when. */
	String told(Told told) {
		return say("told", told.name(), date(told.on()));
	}

	/** Leads to a need or an offer. */
	Component link(Posting posting) {
		Anchor link = new Anchor(this.parts.places().to(address(posting)), posting.terms().title());
		return posting.illustrative() ? new Span(link, new Text(" "), new IllustrativeBadge()) : link;
	}

	static String address(Posting posting) {
		return "funding/needs/" + posting.id();
	}

	/**
	 * Makes the words of a page.
	 *
	 * @param parts of all pages on funding
	 * @param register names States
	 */
	@SpringComponent
	record Maker(FundingParts parts, Register register) {

		NeedsWords words() {
			return new NeedsWords(this.parts, this.register.names());
		}

	}

}
