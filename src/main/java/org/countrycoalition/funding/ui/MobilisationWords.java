package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.mobilisation.AgainstTargets.Row;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.funding.mobilisation.Open;
import org.countrycoalition.funding.mobilisation.Source;
import org.countrycoalition.funding.mobilisation.Sums;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.components.Absence;
import org.jspecify.annotations.Nullable;

/**
 * Writes resource mobilisation plans in the reader's language. What is not known is said
 * in words, and never as zero.
 *
 * @param parts of all pages on funding
 * @param register names States and organisations
 */
@SpringComponent
record MobilisationWords(FundingParts parts, Register register) implements FundingVerbWords {

	@Override
	public String place() {
		return "mobilisation";
	}

	@Override
	public String say(String key, Object... about) {
		return this.parts.say("funding.mobilisation." + key, about);
	}

	String date(@Nullable LocalDate day) {
		return (day != null) ? this.parts.switches().formats().date(day) : say("notStated");
	}

	String period(MobilisationPlan plan) {
		return say("period.of", date(plan.facts().from()), date(plan.facts().to()));
	}

	String status(MobilisationPlan plan) {
		String status = say("status." + plan.status().name());
		return plan.isDraft() ? status : say("status.since", status, date(plan.dates().adoptedOn()),
				Objects.requireNonNullElse(plan.dates().adoptedBy(), ""));
	}

	/** Donors of the register that can be named, by what they are called. */
	Map<String, String> donors() {
		Map<String, String> names = new TreeMap<>();
		this.register.names()
			.forEach((state, name) -> names.put(state.iso3(), name.in(this.parts.switches().language())));
		this.register.organisations(true)
			.stream()
			.filter(Organisation::givesItself)
			.forEach((one) -> names.put(one.id(), one.name()));
		return names;
	}

	/**
	 * @param donors names by key
	 */
	String source(@Nullable Source source, Map<String, String> donors) {
		if (source == null) {
			return say("others");
		}
		String donor = (source.donor() != null) ? donors.getOrDefault(source.donor(), source.donor()) : "";
		if (source.kind() == Source.Kind.OWN) {
			return source.name().isBlank() ? say("kind.OWN") : say("named", say("kind.OWN"), source.name());
		}
		return donor.isEmpty() ? source.name() : source.name().isBlank() ? donor : say("named", donor, source.name());
	}

	/** Amounts by year, such as "2027: 1,000 · 2028: unknown". */
	String amounts(Map<Integer, Figure> amounts) {
		return amounts.entrySet()
			.stream()
			.map((year) -> say("amount.of", String.valueOf(year.getKey()), amount(year.getValue())))
			.collect(Collectors.joining(" · "));
	}

	private String amount(Figure figure) {
		return switch (figure) {
			case Figure.Known known -> number(known.value());
			case Figure.Absent(var reason) ->
				(reason == org.countrycoalition.kernel.Absence.NOT_COMPUTABLE) ? notComputable() : say("unknown");
		};
	}

	private String notComputable() {
		return this.parts.say("kernel.absence." + org.countrycoalition.kernel.Absence.NOT_COMPUTABLE.name());
	}

	String number(BigDecimal amount) {
		return this.parts.switches().formats().number(amount);
	}

	/**
	 * @param none said where nothing is summed
	 */
	Component cell(Sums sums, Currency currency, String none) {
		if (sums.isEmpty()) {
			return new Absence(none);
		}
		boolean rateless = sums.lacksRate() && sums.inPlans().known() == 0;
		Span cell = new Span(rateless ? new Absence(say("noRate", currency.getCurrencyCode()))
				: this.parts.amounts().amount(sums.inPlans()));
		if (!currency.equals(Money.USD)) {
			boolean unrated = sums.inDollars().known() == 0 && !sums.inDollars().isNotComputable();
			cell.add(detail(unrated ? say("noRate", Money.USD.getCurrencyCode())
					: this.parts.amounts().written(sums.inDollars())));
		}
		return cell;
	}

	/** What is open, between its bounds. */
	String open(Open open) {
		BigDecimal most = open.most();
		if (most == null) {
			return (open.least().signum() > 0) ? this.parts.say("kernel.sum.atLeast", rounded(open.least()))
					: say("unknown");
		}
		if (open.isExact()) {
			return rounded(most);
		}
		return (open.least().signum() > 0) ? say("between", rounded(open.least()), rounded(most))
				: say("atMost", rounded(most));
	}

	/** What is open of a row's target. */
	String openOf(Row row) {
		return row.target().inPlans().isNotComputable() ? notComputable() : open(row.open());
	}

	/** The currency of a column, with the prices in which dollars are told. */
	String code(Currency currency) {
		return currency.equals(Money.USD) ? this.parts.prices().in(currency.getCurrencyCode())
				: currency.getCurrencyCode();
	}

	private String rounded(BigDecimal amount) {
		return this.parts.switches().formats().number(amount, 0);
	}

	/** What is open of a row's target; of none there is nothing to say. */
	Component open(Row row) {
		if (row.target().isEmpty()) {
			return new Absence(say("noTarget"));
		}
		Span cell = new Span(openOf(row));
		if (isEstimated(row)) {
			cell.add(detail(this.parts.say("funding.amount.estimated")));
		}
		return cell;
	}

	/** Whether what is open is told, and rests on the rate of an earlier year. */
	static boolean isEstimated(Row row) {
		return row.open().extent().isEstimated() && !row.target().inPlans().isNotComputable();
	}

	static Span detail(String text) {
		Span detail = new Span(text);
		detail.addClassName("detail");
		return detail;
	}

	/** What a reader should know of a row's source. */
	List<String> remarks(Row row) {
		if (!row.isMatched()) {
			return List.of(say("unmatched"));
		}
		return row.names().isEmpty() ? List.of() : List.of(String.join(", ", row.names()));
	}

}
