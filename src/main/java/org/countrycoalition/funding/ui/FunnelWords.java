package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.Recipient;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.Division;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.Modality;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Terms;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.KnownNames.Named;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.components.Absence;
import org.jspecify.annotations.Nullable;

/**
 * Writes steps in the reader's language.
 *
 * @param parts what pages on funding are made with
 * @param register names States
 */
@SpringComponent
record FunnelWords(FundingParts parts, Register register) implements FundingVerbWords {

	@Override
	public String place() {
		return "step";
	}

	@Override
	public String say(String key, Object... about) {
		return this.parts.say("funding.funnel." + key, about);
	}

	String stage(Stage stage) {
		return this.parts.say("funding.stage." + stage.name());
	}

	String organisation(String key) {
		return this.register.organisation(key).map(Organisation::name).orElse(key);
	}

	String tier(Tier tier) {
		return this.parts.say("kernel.tier." + tier.name());
	}

	String date(@Nullable LocalDate day) {
		return (day != null) ? this.parts.switches().formats().date(day) : say("notStated");
	}

	String number(BigDecimal amount) {
		return this.parts.switches().formats().number(amount);
	}

	/** Names of those who give and receive, for a page or a file. */
	StepNames names() {
		return new StepNames(this.register.names(), this.parts.switches().language());
	}

	/** Areas, regions and the world by name, in the order of the language. */
	Map<Recipient, String> areas() {
		Map<Recipient, String> areas = new LinkedHashMap<>();
		this.register.nameChoices(this.parts.switches().language()).forEach((choice) -> {
			if (choice.named() instanceof Named.Area area) {
				areas.put(new Recipient.Area(area.id()), choice.name());
			}
		});
		return areas;
	}

	/** Such as "NOK 3,000,000 (2027–2029)", or "40 detectors (2027)". */
	String amount(Step step) {
		int first = step.terms().years().first();
		int last = step.terms().years().last();
		String years = (first == last) ? String.valueOf(last) : first + "–" + last;
		String value = step.terms().amount().map(this.parts.amounts()::written).orElse(null);
		String quantity = quantity(step.terms());
		if (value == null || quantity == null) {
			return say("amount", Objects.requireNonNullElse(value, String.valueOf(quantity)), years);
		}
		return say("amount", say("amount.valued", quantity, value), years);
	}

	/** Such as "40 detectors"; null if that is not stated. */
	@Nullable String quantity(Terms terms) {
		Quantity quantity = terms.shape().quantity();
		return (quantity != null) ? say("quantity", number(quantity.number()), quantity.unit()) : null;
	}

	/** For which pillars it is, with their shares, or among which it is to be divided. */
	String pillar(Terms terms) {
		if (terms.shape().division().isDivided()) {
			return named(terms);
		}
		String pillar = this.parts.say("kernel.pillar." + terms.pillar().name());
		return terms.shape().division().among().isEmpty() ? pillar : say("pillar.among", pillar, named(terms));
	}

	/** Pillars that it is for together, with their shares; nothing if none is named. */
	String named(Terms terms) {
		Division division = terms.shape().division();
		return division.among()
			.stream()
			.sorted()
			.map((one) -> share(this.parts.say("kernel.pillar." + one.name()), division.shares().get(one)))
			.collect(Collectors.joining(", "));
	}

	private String share(String pillar, @Nullable BigDecimal share) {
		return (share != null) ? say("pillar.share", pillar, number(share)) : pillar;
	}

	/** How it is given, null if not stated. */
	@Nullable String modality(Terms terms) {
		Modality modality = terms.shape().modality();
		return (modality != null) ? say("modality." + modality.name()) : null;
	}

	/** Each year's amount. */
	String portions(Step step) {
		return step.terms()
			.years()
			.stream()
			.map((year) -> say("portion", String.valueOf(year), portion(step.terms(), year)))
			.collect(Collectors.joining(" · "));
	}

	private String portion(Terms terms, int year) {
		BigDecimal amount = terms.portions().get(year);
		return (amount != null) ? this.parts.amounts().written(new Money(amount, terms.currency())) : say("unvalued");
	}

	/** What has not gone on; a payment has nothing to go on to here. */
	Component left(Funnel.Node node) {
		if (node.step().isWithdrawn()) {
			return new Span(say("withdrawn"));
		}
		if (node.step().stage() == Stage.PAYMENT) {
			return new Absence(say("left.paid"));
		}
		return switch (node.left()) {
			case Figure.Known(var value, var status) when value.signum() < 0 ->
				new Span(say("left.exceeded", written(node, value.negate())));
			case Figure.Known(var value, var status) -> new Span(written(node, value));
			case Figure.Absent absent -> new Absence(unknown(absent));
		};
	}

	/** Why nobody knows what is left. */
	String unknown(Figure.Absent left) {
		return switch (left.reason()) {
			case UNKNOWN -> say("left.noRate");
			default -> say("left.unlike");
		};
	}

	private String written(Funnel.Node node, BigDecimal amount) {
		Optional<Quantity> counted = node.step().terms().counted();
		if (counted.isPresent()) {
			return say("quantity", number(amount), counted.get().unit());
		}
		return this.parts.amounts().written(new Money(amount, node.step().terms().currency()));
	}

	/**
	 * Whether it is for capacity, in kind, South-South or multi-year; null if nothing of
	 * it.
	 */
	@Nullable String kinds(Terms terms) {
		List<String> kinds = new ArrayList<>();
		if (terms.isMultiYear()) {
			kinds.add(say("kind.multiYear"));
		}
		if (terms.capacity()) {
			kinds.add(say("form.capacity"));
		}
		if (terms.inKind()) {
			kinds.add(say("form.inKind"));
		}
		if (terms.shape().southSouth()) {
			kinds.add(say("form.southSouth"));
		}
		return kinds.isEmpty() ? null : String.join(" · ", kinds);
	}

	/** How closely it is bound to a use, null if not stated. */
	@Nullable String earmarking(Terms terms) {
		Terms.Earmarking earmarking = terms.shape().earmarking();
		return (earmarking != null) ? say("earmarking." + earmarking.name()) : null;
	}

	/** How much of it is attributable to cluster munitions, and by which method. */
	String attribution(Terms terms) {
		BigDecimal low = terms.attribution().low();
		BigDecimal high = terms.attribution().high();
		String method = say("attribution." + terms.attribution().method().name());
		if (low == null || high == null) {
			return method;
		}
		return (low.compareTo(high) == 0) ? say("attribution.exact", number(low), method)
				: say("attribution.range", number(low), number(high), method);
	}

	/** When and why it was withdrawn, null if it stands. */
	@Nullable String withdrawn(Step step) {
		LocalDate on = step.marks().withdrawnOn();
		return (on != null) ? say("withdrawn.why", date(on), String.valueOf(step.marks().withdrawnWhy())) : null;
	}

	/** What has to be done next, by whom, and whether it is late. */
	String next(Funnel.Node node) {
		String next = say("next." + node.next().name());
		LocalDate expected = node.step().terms().dates().expected();
		if (node.next() == Funnel.Next.NOTHING || expected == null) {
			return next;
		}
		return say(node.isOverdue(today()) ? "next.late" : "next.by", next, date(expected));
	}

	String age(Funnel.Node node) {
		return (node.next() == Funnel.Next.NOTHING) ? date(node.step().since())
				: say("age", date(node.step().since()), node.age(today()));
	}

}
