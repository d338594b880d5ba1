package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.MoneyLine;
import org.countrycoalition.funding.MoneyPair;
import org.countrycoalition.funding.ReconciliationRefusal;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.Verdict;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.components.Absence;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines, and what is said of them, in the reader's language.
 *
 * @param parts what pages on funding are made with
 * @param names of States, read once a page
 * @param organisations names by key, read once a page
 */
record ReconcileWords(FundingParts parts, Map<CountryCode, StateName> names, Map<String, String> organisations) {

	String say(String key, Object... about) {
		return this.parts.say("funding.reconcile." + key, about);
	}

	String refusal(ReconciliationRefusal why) {
		return say("refusal." + why.name());
	}

	String stage(Stage stage) {
		return this.parts.say("funding.stage." + stage.name());
	}

	String date(Instant at) {
		return this.parts.switches().formats().date(LocalDate.ofInstant(at, ZoneOffset.UTC));
	}

	/** When it was pledged, signed or paid. */
	String day(MoneyLine line) {
		return (line.day() != null) ? this.parts.switches().formats().date(line.day()) : say("day.none");
	}

	String donor(MoneyLine line) {
		return this.names.entrySet()
			.stream()
			.filter((state) -> state.getKey().iso3().equals(line.donor()))
			.findFirst()
			.map((state) -> state.getValue().in(this.parts.switches().language()))
			.orElse(line.donorName());
	}

	String state(CountryCode state) {
		StateName name = this.names.get(state);
		return (name != null) ? name.in(this.parts.switches().language()) : state.iso3();
	}

	/** Such as "Norway, 2027, payment". */
	String called(MoneyLine line) {
		return say("line", donor(line), String.valueOf(line.year()), stage(line.stage()));
	}

	/** The two of a pair, by where each stands: others may be called the same. */
	String called(MoneyPair pair) {
		return say("pair", called(pair.stands()), source(pair.gives()), source(pair.stands()));
	}

	/** Where it stands, and whose line it is. */
	String source(MoneyLine line) {
		return say(((line.step() != null) ? "step." : "table.") + line.side().name(), line.title());
	}

	/** Where it stands, and how much it is. */
	String written(MoneyLine line) {
		return say("lineWritten", source(line), amountWritten(line));
	}

	/** Of one source, as it is named when it leads. */
	String source(String title) {
		return title.isEmpty() ? say("portal") : title;
	}

	Component amount(MoneyLine line) {
		return this.parts.amounts().original(line.original());
	}

	Component dollars(MoneyLine line) {
		BigDecimal usd = line.usd();
		return (usd != null) ? new Span(this.parts.amounts().written(Money.usd(usd))) : new Absence(
				this.parts.say("funding.amount." + ((line.original() != null) ? "UNKNOWN" : "NOT_REPORTED")));
	}

	String amountWritten(MoneyLine line) {
		Money original = line.original();
		if (original != null) {
			return this.parts.amounts().written(original);
		}
		BigDecimal usd = line.usd();
		return (usd != null) ? this.parts.amounts().written(Money.usd(usd))
				: this.parts.say("funding.amount.NOT_REPORTED");
	}

	String verdict(@Nullable Verdict verdict) {
		return say("verdict." + ((verdict != null) ? verdict.name() : "EQUAL"));
	}

	/** What holds, and whether for the one alone that has spoken. */
	String holds(MoneyPair pair) {
		boolean oneSide = pair.said().stream().noneMatch((said) -> said.side() == null && said.organisation() == null)
				&& pair.said().stream().map(MoneyPair.Said::side).filter(Objects::nonNull).distinct().count() == 1;
		return oneSide ? say("holds.oneSide", verdict(pair.holds())) : verdict(pair.holds());
	}

	private String organisation(@Nullable String key) {
		return this.organisations.getOrDefault(key, String.valueOf(key));
	}

	/** Such as "Donor (Norvenia): the same money, 3 May 2027: reason". */
	String said(MoneyPair.Said said) {
		String who = (said.side() != null) ? say("side." + said.side().name(), organisation(said.organisation()))
				: (said.organisation() != null) ? say("side.own", organisation(said.organisation())) : say("side.isu");
		String word = say("said", who, verdict(said.verdict()), (said.name() != null) ? said.name() : say("nobody"),
				date(said.at()));
		return (said.reason() != null) ? say("said.because", word, said.reason()) : word;
	}

	/**
	 * Makes the words of a page.
	 *
	 * @param parts what pages on funding are made with
	 * @param register names States
	 */
	@SpringComponent
	record Maker(FundingParts parts, Register register) {

		ReconcileWords words() {
			return new ReconcileWords(this.parts, this.register.names(),
					this.register.organisations(true)
						.stream()
						.collect(Collectors.toMap(Organisation::id, Organisation::name)));
		}

	}

}
