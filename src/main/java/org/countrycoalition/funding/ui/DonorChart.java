package org.countrycoalition.funding.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.charts.BarChart;
import org.countrycoalition.charts.Cell;
import org.countrycoalition.charts.ChartData;
import org.countrycoalition.charts.ChartSize;
import org.countrycoalition.charts.Charts;
import org.countrycoalition.charts.FillPattern;
import org.countrycoalition.charts.Passport;
import org.countrycoalition.charts.Scheme;
import org.countrycoalition.charts.Series;
import org.countrycoalition.charts.Unit;
import org.countrycoalition.funding.FundingYear;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.shell.Formats;
import org.countrycoalition.shell.components.ChartCard;

/**
 * Contributions of a year by donor.
 */
@SpringComponent
class DonorChart {

	private static final int MILLIONS = 6;

	private final Charts charts;

	private final FundingWords words;

	DonorChart(Charts charts, FundingWords words) {
		this.charts = charts;
		this.words = words;
	}

	/**
	 * @param funding of the year, with at least one donor
	 * @param sources titles of the editions
	 */
	Component card(String state, int year, FundingYear funding, List<String> sources, boolean illustrative) {
		List<Cell> cells = funding.byDonor().stream().map((donor) -> switch (donor.amount().atLeast()) {
			case Figure.Known known -> Cell.of(known.value());
			case Figure.Absent absent -> Cell.absent(this.words.say("kernel.absence." + absent.reason().name()));
		}).toList();
		ChartData data = new ChartData(this.words.say("funding.donor"),
				new Unit("USD", this.words.say("funding.million"), MILLIONS, 1),
				funding.byDonor().stream().map(FundingYear.OfDonor::name).toList(), List.of(new Series("payments",
						this.words.say("funding.stage.PAYMENT"), "--cc-accent", FillPattern.SOLID, cells)));
		Passport passport = new Passport(this.words.say("funding.chart.title", state, year),
				this.words.say("funding.chart.question"),
				new Passport.Basis(this.words.switches().on(), null, this.words.say("funding.rule"),
						this.words.say("funding.rows", funding.payments()), this.words.say("funding.currency")),
				new Passport.Switches(Formats.areaSymbol(this.words.switches().preferences().areaUnit()),
						this.words.switches().language(), this.words.switches().illustrative()),
				new Passport.Origin(sources, illustrative, this.words.switches().clock().instant()));
		return new ChartCard(this.charts,
				new BarChart("contributions-by-donor", data, passport, ChartSize.WIDE, Scheme.PAGE));
	}

}
