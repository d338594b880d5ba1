package org.countrycoalition.charts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a reader must know to trust a chart, printed under it and into every download. All
 * texts are in the language of the switches.
 *
 * @param title what the chart shows
 * @param question the question it answers
 * @param basis as-of date, edition, counting rule, coverage, currency
 * @param switches the reader's switches in force
 * @param origin where the figures come from
 */
public record Passport(String title, String question, Basis basis, Switches switches, Origin origin) {

	/**
	 * On what the figures rest.
	 *
	 * @param asOf the day whose state of knowledge is shown
	 * @param edition name of the frozen edition; null for live data
	 * @param rule the counting rule in one sentence
	 * @param count how many of how many are covered, such as {@code 112/112 States}
	 * @param currencyBasis such as {@code USD nominal}; null when no money is shown
	 */
	public record Basis(LocalDate asOf, @Nullable String edition, String rule, String count,
			@Nullable String currencyBasis) {
	}

	/**
	 * The switches that change what a reader sees.
	 *
	 * @param units units of areas, such as {@code m²}; null when no area is shown
	 * @param language language of words, dates and numbers
	 * @param illustrativeShown whether illustrative data are shown
	 */
	public record Switches(@Nullable String units, Locale language, boolean illustrativeShown) {
	}

	/**
	 * What figures are.
	 */
	public enum Figures {

		/** None is made up. */
		REAL,

		/** Some are made up. */
		MIXED,

		/** All are made up. */
		ILLUSTRATIVE;

		/**
		 * @param some whether some are made up
		 * @param all whether all are
		 * @return what they are
		 */
		public static Figures of(boolean some, boolean all) {
			return all ? ILLUSTRATIVE : some ? MIXED : REAL;
		}

	}

	/**
	 * Where the figures come from.
	 *
	 * @param sources names of the sources, the most important first
	 * @param figures whether the figures of this very chart are made up
	 * @param generatedAt when the picture or file was made
	 */
	public record Origin(List<String> sources, Figures figures, Instant generatedAt) {

		/** Keeps its own copy of the sources. */
		public Origin {
			sources = List.copyOf(sources);
		}

	}

}
