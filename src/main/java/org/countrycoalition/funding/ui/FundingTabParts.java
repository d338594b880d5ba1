package org.countrycoalition.funding.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.charts.Charts;
import org.countrycoalition.funding.SpendingOnPlan;
import org.countrycoalition.funding.funnel.Funnels;
import org.countrycoalition.funding.funnel.WithheldIntents;
import org.countrycoalition.shell.Moment;
import org.countrycoalition.shell.components.CountryTabs;

/**
 * What the page of a State's funding is made with.
 *
 * @param passport says how a year's figures came about
 * @param chart by donor and year
 * @param charts draws it
 * @param tabs lead to the State's other pages
 * @param history of each contribution
 * @param spending of the State's plan
 * @param ledgers the State's own money, and printed totals
 * @param funnels how far contributions have come
 * @param funnelWords writes them
 * @param files of what it shows
 * @param withheld what intents that are not public come to
 * @param predictability how far the State can count on a year's money
 * @param moment reads all of it in one transaction
 */
@SpringComponent
record FundingTabParts(FundingPassport passport, DonorChart chart, Charts charts, CountryTabs tabs,
		ContributionHistory history, SpendingOnPlan spending, LedgerSections ledgers, Funnels funnels,
		FunnelWords funnelWords, LedgerFiles files, WithheldIntents withheld, PredictabilitySection predictability,
		Moment moment) {
}
