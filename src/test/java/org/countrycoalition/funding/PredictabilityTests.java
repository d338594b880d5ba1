package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.countrycoalition.funding.Predictability.OnTime;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of predictability, by tables of cases. Today is 1 July 2027.
 */
class PredictabilityTests {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	private static final LocalDate TODAY = LocalDate.of(2027, 7, 1);

	/** Such as {@code 2028 N 100}: year, donor, amount; {@code ~} before it: a pledge. */
	private static GivenBy given(String text) {
		String[] words = text.replace("~", "").strip().split(" ", -1);
		Figure amount = "?".equals(words[2]) ? Figure.absent(Absence.UNKNOWN)
				: Figure.reported(new BigDecimal(words[2]));
		return new GivenBy(MERIDIA, Integer.parseInt(words[0]), words[1], words[1],
				text.startsWith("~") ? Cover.Step.UNCONVERTED : Cover.Step.UNPAID, FigureSum.of(amount));
	}

	private static List<GivenBy> givens(String text) {
		return text.isEmpty() ? List.of()
				: Arrays.stream(text.split("; ", -1)).map(PredictabilityTests::given).toList();
	}

	/** Such as {@code m100}: of several years; {@code o}: of one; {@code u}: not told. */
	private static Instalment commitment(String text) {
		Boolean multi = switch (text.charAt(0)) {
			case 'm' -> true;
			case 'o' -> false;
			default -> null;
		};
		Figure amount = text.endsWith("?") ? Figure.absent(Absence.UNKNOWN)
				: Figure.reported(new BigDecimal(text.substring(1)));
		return new Instalment(MERIDIA, Stage.COMMITMENT, amount, multi, null, null, false);
	}

	private static Instalment dated(Stage stage, @Nullable String on, @Nullable String due, boolean paid) {
		return new Instalment(MERIDIA, stage, Figure.reported(BigDecimal.TEN), false,
				(on != null) ? LocalDate.parse(on) : null, (due != null) ? LocalDate.parse(due) : null, paid);
	}

	private static String percent(Ratio ratio) {
		return (ratio instanceof Ratio.Computable known) ? known.percent().toPlainString() : "-";
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# commitments     | multi | untold | low | high | unknown
			''                | 0     | 0      | -   | -    | 0
			m100              | 1     | 0      | 100 | 100  | 0
			o100              | 0     | 0      | 0   | 0    | 0
			m30 o70           | 1     | 0      | 30  | 30   | 0
			m30 u50 o20       | 1     | 1      | 30  | 80   | 0
			u50               | 0     | 1      | 0   | 100  | 0
			m30 o70 m?        | 2     | 0      | 30  | 30   | 1
			m?                | 1     | 0      | -   | -    | 1
			""")
	void the_multi_year_share_lies_between_what_is_told_and_what_may_be(String commitments, int multi, int untold,
			String low, String high, int unknown) {
		List<Instalment> rows = Stream.of(commitments.split(" ", -1))
			.filter((text) -> !text.isEmpty())
			.map(PredictabilityTests::commitment)
			.toList();
		Predictability.MultiYear share = Predictability.of(List.of(), rows, 2027, TODAY).multiYear();
		assertThat(share.commitments()).isEqualTo(rows.size());
		assertThat(List.of(share.multi(), share.untold(), share.unknown())).containsExactly(multi, untold, unknown);
		assertThat(List.of(percent(share.low()), percent(share.high()))).containsExactly(low, high);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# given                              | years
			''                                   | 0
			2027 N 5                             | 0
			2028 N 5                             | 1
			2028 N 5; 2029 S 1; 2030 N ?         | 3
			2028 N 5; 2030 N 5                   | 1
			2029 N 5                             | 0
			~2028 N 5                            | 0
			""")
	void years_ahead_are_counted_without_a_break_and_promises_are_none(String given, int years) {
		assertThat(Predictability.of(givens(given), List.of(), 2027, TODAY).yearsAhead()).isEqualTo(years);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# given                              | donors | largest | share | unknown
			''                                   | 0      | -       | -     | 0
			2027 N 5                             | 1      | N       | 100   | 0
			2027 N 5; 2027 S 15                  | 2      | S       | 75    | 0
			2027 N 5; 2027 N 15; 2027 S 10       | 2      | N       | 67    | 0
			2027 N 5; 2028 S 15                  | 1      | N       | 100   | 0
			2027 N 5; ~2027 S 15                 | 1      | N       | 100   | 0
			2027 N 5; 2027 S ?                   | 2      | N       | 100   | 1
			2027 S ?                             | 1      | -       | -     | 0
			2027 N 50; 2027 N -20; 2027 S 10     | 2      | N       | -     | 0
			2027 N 50; 2027 S -20                | 2      | N       | -     | 0
			""")
	void donors_are_those_of_firm_money_of_the_year(String given, int donors, String largest, String share,
			int unknown) {
		Predictability found = Predictability.of(givens(given), List.of(), 2027, TODAY);
		assertThat(found.donors()).isEqualTo(donors);
		Predictability.Largest of = found.largest();
		assertThat((of != null) ? of.donor() : "-").isEqualTo(largest);
		assertThat((of != null) ? percent(of.share()) : "-").isEqualTo(share);
		assertThat((of != null) ? of.unknown() : 0).isEqualTo(unknown);
	}

	@Test
	void a_payment_on_the_day_is_on_time_and_one_without_a_day_is_neither() {
		assertThat(OnTime.of(List.of(dated(Stage.PAYMENT, "2027-03-01", "2027-03-01", false),
				dated(Stage.PAYMENT, "2027-03-02", "2027-03-01", false),
				dated(Stage.PAYMENT, "2027-03-02", null, false), dated(Stage.PAYMENT, null, "2027-03-01", false)),
				TODAY))
			.isEqualTo(new OnTime(4, 2, 1, 0));
	}

	@Test
	void a_day_that_has_passed_without_a_payment_is_told_and_today_has_not_passed() {
		assertThat(OnTime.of(
				List.of(dated(Stage.COMMITMENT, null, "2027-06-30", false),
						dated(Stage.COMMITMENT, null, "2027-06-30", true),
						dated(Stage.COMMITMENT, null, "2027-07-01", false), dated(Stage.COMMITMENT, null, null, false)),
				TODAY))
			.isEqualTo(new OnTime(0, 0, 0, 1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# said       | years          | part | due
			2024-06-30   | 2024           | 2024 | 2024-06-30
			2025-02-01   | 2024           | 2024 | 2025-02-01
			2023-12-01   | 2024           | 2024 | 2023-12-01
			''           | 2024           | 2024 | 2024-12-31
			2024-06-30   | 2024 2025      | 2024 | 2024-06-30
			2024-06-30   | 2025 2024      | 2025 | 2025-12-31
			2025-06-30   | 2024 2025 2026 | 2024 | 2024-12-31
			2025-06-30   | 2024 2025 2026 | 2025 | 2025-06-30
			2025-06-30   | 2024 2025 2026 | 2026 | 2026-12-31
			2023-12-01   | 2024 2025      | 2024 | 2023-12-01
			2023-12-01   | 2024 2025      | 2025 | 2025-12-31
			2025-06-30   | 2024 2026      | 2024 | 2024-12-31
			2025-06-30   | 2024 2026      | 2026 | 2025-06-30
			2027-03-01   | 2024 2025      | 2024 | 2024-12-31
			2027-03-01   | 2024 2025      | 2025 | 2027-03-01
			''           | ''             | 2024 | ''
			""")
	void a_day_is_that_of_one_part_and_the_others_have_until_their_years_end(String said, String years, int part,
			String due) {
		List<Integer> parts = years.isEmpty() ? List.of()
				: Arrays.stream(years.split(" ", -1)).map(Integer::valueOf).toList();
		assertThat(DueDay.of(said.isEmpty() ? null : LocalDate.parse(said), parts, part))
			.isEqualTo(due.isEmpty() ? null : LocalDate.parse(due));
	}

}
