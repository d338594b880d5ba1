package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.charts.Passport;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.FundingYear;
import org.countrycoalition.funding.Undecided;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.components.PassportLine;

/**
 * What a reader must know to trust a figure of funding. Contributions are shown as they
 * are known today: when a table came in says nothing of when its money was known.
 */
@SpringComponent
class FundingPassport {

	private final FundingParts parts;

	FundingPassport(FundingParts parts) {
		this.parts = parts;
	}

	/** Of what was given to receivers that are no States. */
	PassportLine elsewhere(List<Contribution> rows) {
		List<Contribution> counted = rows.stream().filter((row) -> row.counted() && !row.inKind()).toList();
		List<String> line = new ArrayList<>();
		line.add(this.parts.say("funding.elsewhere.rule"));
		line.add(this.parts.say("funding.passport.currency", this.parts.prices().basis()));
		line.add(this.parts.say("funding.passport.rows", counted.size(), rows.size()));
		say("funding.passport.assumed", counted.stream().filter(Contribution::stageAssumed).count(), line);
		say("funding.passport.estimated", counted.stream().filter(Contribution::estimated).count(), line);
		origin(rows, line);
		return new PassportLine(line);
	}

	/** Of a year of all States: only a State's own page knows how many pairs wait. */
	PassportLine ofStates(FundingYear year, List<Contribution> rows) {
		return line(year, rows, List.of(this.parts.say("funding.passport.undecided.states")));
	}

	/**
	 * Of a year of one State.
	 * @param undecided pairs of lines that may be the same money, and those that are
	 * disputed
	 */
	PassportLine ofState(int year, FundingYear sums, List<Contribution> rows, Undecided undecided) {
		List<String> said = new ArrayList<>();
		say("funding.passport.undecided", undecided.paidIn(year), said);
		say("funding.passport.disputed", undecided.disputedIn(year), said);
		return line(sums, rows, said);
	}

	private PassportLine line(FundingYear year, List<Contribution> rows, List<String> undecided) {
		List<String> line = new ArrayList<>();
		line.add(this.parts.say("funding.passport.rule"));
		line.add(this.parts.say("funding.passport.currency", this.parts.prices().basis()));
		line.add(this.parts.say("funding.passport.rows", year.payments(), rows.size()));
		say("funding.passport.assumed", year.assumed(), line);
		say("funding.passport.estimated", year.estimated(), line);
		say("funding.passport.countedOnce", year.countedOnce(), line);
		say("funding.passport.leftOut", year.leftOut(), line);
		line.addAll(undecided);
		origin(rows, line);
		return new PassportLine(line);
	}

	private void say(String key, long rows, List<String> line) {
		if (rows > 0) {
			line.add(this.parts.say(key, rows));
		}
	}

	private void origin(List<Contribution> rows, List<String> line) {
		line.add(this.parts.say("funding.passport.asOf", this.parts.switches().formats().date(today())));
		if (this.parts.switches().asOf().isPresent()) {
			line.add(this.parts.say("funding.passport.live"));
		}
		line.add(this.parts.say("funding.passport.sources", String.join("; ", SourceTitles.of(rows, this.parts))));
	}

	Passport ofChart(String title, List<Contribution> rows) {
		Switches switches = this.parts.switches();
		return new Passport(title, this.parts.say("funding.chart.question"),
				new Passport.Basis(today(), null, this.parts.say("funding.chart.rule"),
						this.parts.say("funding.chart.count", rows.stream().map(Contribution::gift).distinct().count()),
						this.parts.say("funding.passport.currency.chart", this.parts.prices().basis())),
				new Passport.Switches(null, switches.language(), switches.illustrative()),
				new Passport.Origin(SourceTitles.of(rows, this.parts),
						Passport.Figures.of(rows.stream().anyMatch(Contribution::illustrative),
								!rows.isEmpty() && rows.stream().allMatch(Contribution::illustrative)),
						switches.clock().instant()));
	}

	private LocalDate today() {
		return LocalDate.now(this.parts.switches().clock());
	}

}
