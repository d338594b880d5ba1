package org.countrycoalition.funding.mobilisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.funding.mobilisation.MobilisationPlan.Dates;
import org.countrycoalition.funding.mobilisation.MobilisationPlan.Status;
import org.countrycoalition.funding.mobilisation.Source.Kind;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Plans and targets to try rules with.
 */
public final class Targets {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

	private Targets() {
	}

	/** A plan of these years. */
	public static PlanFacts facts(String currency, int first, int last) {
		return new PlanFacts("Mobilisation " + first, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31),
				Currency.getInstance(currency), false, null, null);
	}

	/**
	 * Own money, so much in that year and, if there are more, in the years after it; "?"
	 * is unknown.
	 */
	public static Target.Facts own(int first, String... amounts) {
		return target(new Source(Kind.OWN, null, ""), first, amounts);
	}

	/** The same from a donor of the register. */
	public static Target.Facts donor(String donor, int first, String... amounts) {
		return target(new Source(Kind.DONOR, donor, ""), first, amounts);
	}

	/** The same from somebody whom the register does not know. */
	public static Target.Facts named(String name, int first, String... amounts) {
		return target(new Source(Kind.PRIVATE, null, name), first, amounts);
	}

	private static Target.Facts target(Source source, int first, String... amounts) {
		TreeMap<Integer, Figure> byYear = new TreeMap<>();
		for (int place = 0; place < amounts.length; place++) {
			byYear.put(first + place, "?".equals(amounts[place]) ? Figure.absent(Absence.UNKNOWN)
					: Figure.reported(new BigDecimal(amounts[place])));
		}
		return new Target.Facts(source, Pillar.UNALLOCATED, byYear);
	}

	static MobilisationPlan plan(PlanFacts facts, List<Target.Facts> targets) {
		return plan(facts, targets, null);
	}

	static MobilisationPlan plan(PlanFacts facts, List<Target.Facts> targets, @Nullable LocalDate adopted) {
		return new MobilisationPlan(UUID.randomUUID(), CountryCode.of("XMD"), 1,
				(adopted != null) ? Status.ADOPTED : Status.DRAFT, facts,
				new Dates(DAY, "Authority", adopted, null, null, null),
				targets.stream().map((one) -> new Target(UUID.randomUUID(), one, 0)).toList(), List.of(), Tier.PRIVATE,
				"meridia-authority", true, 0);
	}

}
