package org.countrycoalition.funding.mobilisation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every plan and whatever came: by source and under other sources together
 * it is all that was counted, and nothing is counted twice.
 */
class AgainstTargetsLawsTests {

	private static final List<String> DONORS = List.of("NOR", "CHE", "DEU", "fund");

	private static final List<String> AMOUNTS = List.of("?", "0", "10.25", "999999");

	@Provide
	Arbitrary<List<Came>> money() {
		Arbitrary<FigureSum> sums = Arbitraries.oneOf(
				Arbitraries.bigDecimals()
					.between(BigDecimal.ZERO, new BigDecimal("1000000"))
					.ofScale(2)
					.map((amount) -> FigureSum.of(Figure.reported(amount))),
				Arbitraries.just(FigureSum.EMPTY), Arbitraries.just(FigureSum.of(Figure.absent(Absence.UNKNOWN))));
		return Combinators.combine(Arbitraries.integers().between(2027, 2029), Arbitraries.of(DONORS), sums, sums)
			.as((year, donor, paid, unpaid) -> new Came(year, donor, donor, Given.ofDollars(paid),
					Given.ofDollars(unpaid), 1, List.of()))
			.list()
			.ofMaxSize(12);
	}

	@Provide
	Arbitrary<MobilisationPlan> plans() {
		Arbitrary<Target.Facts> targets = Combinators
			.combine(Arbitraries.of("NOR", "CHE", "nobody", "own"), Arbitraries.integers().between(2027, 2029),
					Arbitraries.of(AMOUNTS))
			.as((source, year, amount) -> switch (source) {
				case "own" -> Targets.own(year, amount);
				case "nobody" -> Targets.named(source, year, amount);
				default -> Targets.donor(source, year, amount);
			});
		return targets.list().ofMaxSize(6).map((all) -> Targets.plan(Targets.facts("USD", 2027, 2029), all));
	}

	private static AgainstTargets against(MobilisationPlan plan, List<Came> money) {
		return AgainstTargets.of(plan, money, new NationalLedger(List.of()), ExchangeRates.of(List.of()), 2028);
	}

	@Property
	void sources_and_other_sources_together_are_what_was_counted_in_each_year(@ForAll("plans") MobilisationPlan plan,
			@ForAll("money") List<Came> money) {
		AgainstTargets against = against(plan, money);
		for (int year = 2027; year <= 2029; year++) {
			int asked = year;
			List<Came> of = money.stream().filter((one) -> one.year() == asked).toList();
			FigureSum paid = of.stream().map((one) -> one.paid().dollars()).reduce(FigureSum.EMPTY, FigureSum::plus);
			FigureSum firm = of.stream().map((one) -> one.firm().dollars()).reduce(FigureSum.EMPTY, FigureSum::plus);
			assertThat(against.in(year).paid().inDollars()).isEqualTo(paid);
			assertThat(against.in(year).firm().inDollars()).isEqualTo(firm);
		}
		assertThat(against.all()).isEqualTo(money.size());
	}

	@Property
	void by_source_and_by_year_come_to_the_same_total(@ForAll("plans") MobilisationPlan plan,
			@ForAll("money") List<Came> money) {
		AgainstTargets against = against(plan, money);
		Open bySource = against.bySource().stream().map(AgainstTargets.Row::open).reduce(Open.NOTHING, Open::plus);
		Open byYear = against.years().stream().map((year) -> against.in(year).open()).reduce(Open.NOTHING, Open::plus);
		assertThat(bySource).isEqualTo(byYear).isEqualTo(against.total().open());
	}

	@Property
	void nothing_open_is_below_zero_or_above_its_target(@ForAll("plans") MobilisationPlan plan,
			@ForAll("money") List<Came> money) {
		assertThat(against(plan, money).rows()).allSatisfy((row) -> {
			assertThat(row.open().least()).isNotNegative();
			BigDecimal most = row.open().most();
			assertThat(most == null).isEqualTo(row.target().inPlans().isLowerBound());
			assertThat(Objects.requireNonNullElse(most, BigDecimal.ZERO))
				.isLessThanOrEqualTo(row.target().inPlans().ofKnown());
		});
	}

}
