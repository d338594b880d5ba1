package org.countrycoalition.funding.iati;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What an activity or a transaction is for, in parts that may have shares.
 *
 * @param parts none if nothing is said
 */
record IatiShares(List<Part> parts) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private static final Pattern NUMBER = Pattern.compile("\\+?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})");

	IatiShares {
		parts = List.copyOf(parts);
	}

	static IatiShares of(XmlElement element, String... names) {
		return new IatiShares(
				Arrays.stream(names).flatMap((name) -> element.children(name).stream()).map(Part::new).toList());
	}

	boolean isEmpty() {
		return this.parts.isEmpty();
	}

	/** Those parts only. */
	IatiShares where(Predicate<Part> which) {
		return new IatiShares(this.parts.stream().filter(which).toList());
	}

	boolean any(Predicate<Part> which) {
		return this.parts.stream().anyMatch(which);
	}

	/**
	 * @param which parts
	 * @return how much of all is theirs, in per cent, 0 to 100; null if it is not said
	 */
	@Nullable BigDecimal of(Predicate<Part> which) {
		List<Part> asked = this.parts.stream().filter(which).toList();
		boolean said = asked.stream().allMatch((part) -> part.percentage() != null);
		if (asked.isEmpty()) {
			return BigDecimal.ZERO;
		}
		if (!said) {
			return (asked.size() == this.parts.size()) ? WHOLE : null;
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (Part part : asked) {
			BigDecimal share = part.percentage();
			sum = (share != null) ? sum.add(share) : sum;
		}
		return sum.min(WHOLE);
	}

	/**
	 * A part.
	 *
	 * @param at its element
	 */
	record Part(XmlElement at) {

		/** In capitals. */
		String code() {
			return this.at.attribute("code").toUpperCase(Locale.ROOT);
		}

		/**
		 * Its share in per cent, null if not said; read only where it is asked for, so
		 * that an activity that is none of ours may hold what it likes.
		 */
		@Nullable BigDecimal percentage() {
			String text = this.at.attribute("percentage");
			if (text.isEmpty()) {
				return null;
			}
			if (NUMBER.matcher(text).matches() && new BigDecimal(text).compareTo(WHOLE) <= 0) {
				return new BigDecimal(text);
			}
			throw new UnreadableFile(Fault.OUT_OF_RANGE, this.at.line(), this.at.name() + "/@percentage", "0–100");
		}

		boolean isCountry() {
			return this.at.name().equals("recipient-country");
		}

		/** Of the Development Assistance Committee, which is meant if nothing is said. */
		boolean isDac() {
			return vocabulary().isEmpty() || vocabulary().equals("1");
		}

		boolean isMineAction() {
			return isDac() && code().equals(ActivityFile.MINE_ACTION);
		}

		/** A pillar by the portal's own vocabulary. */
		boolean isPillar() {
			return isOwn() && PillarWords.of(code()).isPresent();
		}

		boolean isOwn() {
			return vocabulary().equals(ActivityFile.OWN);
		}

		private String vocabulary() {
			return this.at.attribute("vocabulary");
		}

	}

}
