package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FuzzyDate;
import org.countrycoalition.registry.Obligation;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
@SignedIn(Person.ISU)
class DateWordsTests extends SpringBrowserlessTest {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

	@Autowired
	private DateWords words;

	private String fulfilled(int article, @Nullable FuzzyDate ended) {
		return this.words.fulfilled(new Obligation(new UUID(0, 1), CountryCode.of("LAO"), article, null, ended,
				Obligation.Confidence.PUBLISHED, "a source", null, 0));
	}

	@Test
	void a_date_is_written_as_precisely_as_it_is_known() {
		assertThat(this.words.fuzzy(FuzzyDate.parse("2019-03-01"))).isEqualTo("1 Mar 2019");
		assertThat(this.words.fuzzy(FuzzyDate.parse("2019-03"))).isEqualTo("March 2019");
		assertThat(this.words.fuzzy(FuzzyDate.parse("2018"))).isEqualTo("2018 (day not sourced)");
		assertThat(this.words.fuzzy(FuzzyDate.parse("2018-02-03/2019-04-05")))
			.isEqualTo("between 3 Feb 2018 and 5 Apr 2019");
		assertThat(this.words.fuzzy(FuzzyDate.between(LocalDate.MIN, DAY))).isEqualTo("by 20 Jan 2026");
		assertThat(this.words.fuzzy(FuzzyDate.between(DAY, LocalDate.MAX))).isEqualTo("not before 20 Jan 2026");
	}

	@Test
	void the_end_of_a_duty_says_what_the_sources_say_and_no_more() {
		assertThat(fulfilled(4, FuzzyDate.parse("2018"))).isEqualTo("2018 (day not sourced)");
		assertThat(fulfilled(3, FuzzyDate.between(LocalDate.MIN, DAY)))
			.isEqualTo("fulfilled; no source gives the date");
		assertThat(fulfilled(3, FuzzyDate.between(LocalDate.MIN, LocalDate.MAX)))
			.isEqualTo("no source says whether it is fulfilled");
		assertThat(fulfilled(4, null)).isEqualTo("not fulfilled");
		assertThat(fulfilled(5, null)).isEqualTo("lasting duty");
	}

	@Test
	void the_time_left_is_said_in_years_and_months_and_at_last_in_days() {
		assertThat(this.words.left(DAY, LocalDate.of(2029, 9, 25))).isEqualTo("3 y 8 m left");
		assertThat(this.words.left(DAY, LocalDate.of(2026, 4, 20))).isEqualTo("3 months left");
		assertThat(this.words.left(DAY, LocalDate.of(2026, 2, 20))).isEqualTo("1 month left");
		assertThat(this.words.left(DAY, LocalDate.of(2026, 2, 19))).isEqualTo("30 days left");
		assertThat(this.words.left(DAY, DAY)).isEqualTo("today");
		assertThat(this.words.left(DAY, DAY.minusDays(1))).isEqualTo("passed");
	}

	@Test
	void full_years_are_said_without_months() {
		assertThat(this.words.left(DAY, LocalDate.of(2028, 1, 20))).isEqualTo("2 y left");
		UI.getCurrent().setLocale(Locale.FRENCH);
		assertThat(this.words.left(DAY, LocalDate.of(2028, 1, 20))).isEqualTo("il reste 2 ans");
	}

	@Test
	void french_counts_one_year_and_one_day_in_the_singular() {
		UI.getCurrent().setLocale(Locale.FRENCH);
		assertThat(this.words.left(DAY, LocalDate.of(2027, 2, 20))).isEqualTo("il reste 1 an et 1 mois");
		assertThat(this.words.left(DAY, LocalDate.of(2029, 9, 25))).isEqualTo("il reste 3 ans et 8 mois");
		assertThat(this.words.left(DAY, DAY.plusDays(1))).isEqualTo("il reste 1 jour");
		assertThat(this.words.left(DAY, DAY.plusDays(2))).isEqualTo("il reste 2 jours");
	}

	@Test
	void a_period_names_its_last_day_and_not_the_day_after() {
		assertThat(this.words.period(DAY, null)).isEqualTo("since 20 Jan 2026");
		assertThat(this.words.period(DAY, DAY.plusDays(2))).isEqualTo("20 Jan 2026 – 21 Jan 2026");
		assertThat(this.words.period(DAY, DAY.plusDays(1))).isEqualTo("20 Jan 2026");
	}

}
