package org.countrycoalition.gap.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.Fund;
import org.countrycoalition.gap.GapYears;
import org.countrycoalition.shell.TypedAmount;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the view of a fund asks for:
 * {@code ?size=5000000&each=year&from=2027&to=2029&rule=firm&order=deadline}. What it
 * does not know it leaves aside.
 *
 * @param size in dollars, null: none that makes sense
 * @param yearly whether that is for each year
 * @param from first year
 * @param to last year, included
 * @param rule what counts as cover
 * @param order in which the fund goes from State to State
 */
record FundAddress(@Nullable BigDecimal size, boolean yearly, int from, int to, CoverRule rule, Fund.Order order) {

	private static final int USUAL_SPAN = 2;

	/**
	 * @param thisYear without years in the address, the three after it are asked about
	 */
	static FundAddress of(QueryParameters address, int thisYear) {
		int from = year(address, "from").orElse(Math.min(thisYear + 1, GapYears.LAST));
		int to = year(address, "to").filter((year) -> GapYears.spans(from, year))
			.orElse(Math.min(from + USUAL_SPAN, GapYears.LAST));
		return new FundAddress(address.getSingleParameter("size").flatMap(FundAddress::size).orElse(null),
				address.getSingleParameter("each").filter("year"::equals).isPresent(), from, to,
				address.getSingleParameter("rule").flatMap(CoverRule::named).orElse(CoverRule.FIRM),
				address.getSingleParameter("order").flatMap(Fund.Order::named).orElse(Fund.Order.SMALLEST));
	}

	/** As people write it in either language, whichever the reader's is. */
	private static Optional<BigDecimal> size(String text) {
		return Stream.of(Locale.ENGLISH, Locale.FRENCH)
			.flatMap((language) -> read(text, language).stream())
			.findFirst();
	}

	/** The size that is written so, empty if there can be no such fund. */
	static Optional<BigDecimal> read(String text, Locale language) {
		try {
			return Optional.ofNullable(TypedAmount.read(text, language)).filter(FundAddress::makesSense);
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	/** Whether there can be a fund of that many dollars. */
	private static boolean makesSense(BigDecimal size) {
		return size.signum() > 0 && size.compareTo(Fund.LARGEST) <= 0;
	}

	private static Optional<Integer> year(QueryParameters address, String name) {
		return address.getSingleParameter(name)
			.filter((text) -> text.matches("\\d{4}"))
			.map(Integer::valueOf)
			.filter((year) -> year >= GapYears.FIRST && year <= GapYears.LAST);
	}

	Optional<Fund> fund() {
		return Optional.ofNullable(this.size)
			.map((known) -> new Fund(known, this.yearly, this.from, this.to, this.order));
	}

	String under(CoverRule other) {
		return new FundAddress(this.size, this.yearly, this.from, this.to, other, this.order).written();
	}

	/** All that an address can ask for, but a size that is understood. */
	String whole() {
		return "from=" + this.from + "&to=" + this.to + "&rule=" + this.rule.code() + "&order=" + this.order.code()
				+ "&each=" + (this.yearly ? "year" : "") + ((this.size != null) ? "" : "&size=");
	}

	String written() {
		return "funding/fund?" + ((this.size != null) ? "size=" + this.size.toPlainString() + "&" : "")
				+ (this.yearly ? "each=year&" : "") + "from=" + this.from + "&to=" + this.to + "&rule="
				+ this.rule.code() + "&order=" + this.order.code();
	}

}
