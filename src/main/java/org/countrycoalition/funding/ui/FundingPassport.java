package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.charts.Passport;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.FundingYear;
import org.countrycoalition.shell.Formats;
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

	PassportLine line(FundingYear year, List<Contribution> rows) {
		List<String> line = new ArrayList<>();
		line.add(this.parts.say("funding.passport.rule"));
		line.add(this.parts.say("funding.passport.currency", this.parts.prices().basis()));
		line.add(this.parts.say("funding.passport.rows", year.payments(), rows.size()));
		if (year.assumed() > 0) {
			line.add(this.parts.say("funding.passport.assumed", year.assumed()));
		}
		if (year.estimated() > 0) {
			line.add(this.parts.say("funding.passport.estimated", year.estimated()));
		}
		if (year.countedOnce() > 0) {
			line.add(this.parts.say("funding.passport.countedOnce", year.countedOnce()));
		}
		line.add(this.parts.say("funding.passport.asOf", this.parts.switches().formats().date(today())));
		if (this.parts.switches().asOf().isPresent()) {
			line.add(this.parts.say("funding.passport.live"));
		}
		line.add(this.parts.say("funding.passport.sources", String.join("; ", SourceTitles.of(rows, this.parts))));
		return new PassportLine(line);
	}

	Passport ofChart(String title, List<Contribution> rows) {
		Switches switches = this.parts.switches();
		return new Passport(title, this.parts.say("funding.chart.question"),
				new Passport.Basis(today(), null, this.parts.say("funding.chart.rule"),
						this.parts.say("funding.chart.count", rows.stream().map(Contribution::gift).distinct().count()),
						this.parts.say("funding.passport.currency.chart", this.parts.prices().basis())),
				new Passport.Switches(Formats.areaSymbol(switches.preferences().areaUnit()), switches.language(),
						switches.illustrative()),
				new Passport.Origin(SourceTitles.of(rows, this.parts),
						Passport.Figures.of(rows.stream().anyMatch(Contribution::illustrative),
								!rows.isEmpty() && rows.stream().allMatch(Contribution::illustrative)),
						switches.clock().instant()));
	}

	private LocalDate today() {
		return LocalDate.now(this.parts.switches().clock());
	}

}
