package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.Recipient;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Steps to try rules with.
 */
public final class Steps {

	/** Who receives. */
	public static final Recipient MERIDIA = new Recipient.State(CountryCode.of("XMD"));

	private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

	private Steps() {
	}

	/** So much in that year and, if there are more, in the years after it. */
	public static Terms terms(String title, String currency, int first, String... amounts) {
		TreeMap<Integer, BigDecimal> portions = new TreeMap<>();
		for (int place = 0; place < amounts.length; place++) {
			portions.put(first + place, new BigDecimal(amounts[place]));
		}
		return new Terms(title, Pillar.SURVEY_AND_CLEARANCE, false, Currency.getInstance(currency), portions, false,
				new Terms.Dates(DAY, null), new Terms.Approval("Minister", null), Terms.Shape.NONE, Attribution.UNKNOWN,
				null, null);
	}

	/** The same, shaped otherwise. */
	public static Terms shaped(Terms terms, Pillar pillar, Terms.Shape shape) {
		return new Terms(terms.title(), pillar, terms.capacity(), terms.currency(), terms.portions(), terms.inKind(),
				terms.dates(), terms.approval(), shape, terms.attribution(), terms.reference(), terms.note());
	}

	/** Goods, without a value if no amount is named. */
	public static Terms goods(String number, String unit, int year, String... amounts) {
		return shaped(terms("Goods", "USD", year, amounts), Pillar.SURVEY_AND_CLEARANCE,
				new Terms.Shape(null, null, null, false, Division.NONE, Modality.GOODS,
						new Quantity(new BigDecimal(number), unit), (amounts.length == 0) ? year : null));
	}

	/** Divided by shares in per cent, such as "RISK_EDUCATION 60". */
	public static Terms divided(Terms terms, String... shares) {
		TreeMap<Pillar, BigDecimal> parts = new TreeMap<>();
		for (String share : shares) {
			String[] words = share.split(" ", -1);
			parts.put(Pillar.valueOf(words[0]), new BigDecimal(words[1]));
		}
		return shaped(terms, Pillar.UNALLOCATED, new Terms.Shape(null, null, null, false, Division.by(parts),
				terms.shape().modality(), terms.shape().quantity(), terms.shape().unvalued()));
	}

	/** To be divided among these pillars. */
	public static Terms among(Terms terms, Pillar pillar, Pillar... named) {
		return shaped(terms, pillar, new Terms.Shape(null, null, null, false, Division.among(Set.of(named)),
				Modality.POOLED_FUND, null, null));
	}

	static Step step(Stage stage, @Nullable Step parent, Terms terms) {
		return new Step(UUID.randomUUID(), (parent != null) ? parent.id() : null, stage,
				new Step.Giver("XNV", true, "Norvenia"), Step.Taker.of(CountryCode.of("XMD")), terms,
				List.of(UUID.randomUUID()), new Step.Entered("norvenia", "Norvenia", DAY, false), Step.Marks.NONE,
				Tier.COALITION, "norvenia", true, 0);
	}

	/** Entered by the one side, and seen by these. */
	static Step seenBy(Step step, Tier tier, boolean byReceiver) {
		return new Step(step.id(), step.parent(), step.stage(), step.donor(), step.taker(), step.terms(), step.rows(),
				new Step.Entered("x", "X", DAY, byReceiver), step.marks(), tier, step.owner(), step.illustrative(),
				step.version());
	}

	/** With a row for each of its parts. */
	static Step withRows(Step step, List<UUID> rows) {
		return new Step(step.id(), step.parent(), step.stage(), step.donor(), step.taker(), step.terms(), rows,
				step.entered(), step.marks(), step.tier(), step.owner(), step.illustrative(), step.version());
	}

	static Step withdrawn(Step step) {
		return new Step(step.id(), step.parent(), step.stage(), step.donor(), step.taker(), step.terms(), step.rows(),
				step.entered(), new Step.Marks(null, DAY, "No budget", null, List.of()), step.tier(), step.owner(),
				step.illustrative(), step.version());
	}

}
