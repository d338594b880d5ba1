package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.MoneyLine;
import org.countrycoalition.funding.MoneyPair;
import org.countrycoalition.funding.Reconciliation;
import org.countrycoalition.funding.ReconciliationQueue;
import org.countrycoalition.funding.Speaker;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.CountryTabs;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.StatePage;

/**
 * Where the sides of the money for a State say which lines are the same: what has to be
 * decided, what is disputed, what is settled and why, and what stands in one source only.
 */
@Route("countries/:iso3/reconciliation")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class ReconciliationView extends StatePage {

	/** More than these are shown when they are decided. */
	private static final int MOST_CARDS = 10;

	private static final int MOST_ROWS = 50;

	private final ReconcileParts parts;

	private final ReconcileWords words;

	private Speaker speaker = new Speaker(false, null, Set.of());

	ReconciliationView(ReconcileParts parts) {
		super(parts.tabs(), FundingTabView.class);
		this.words = parts.maker().words();
		this.parts = parts;
		getContent().addClassNames("register", "funding");
	}

	@Override
	protected void show(CountryCode state, PageHeader header, Location address) {
		this.speaker = this.parts.reconciliation().speaker();
		ReconciliationQueue queue = this.parts.reconciliation()
			.of(state, this.words.parts().switches().illustrative(state));
		header.lead(this.words.say("lead", queue.open().size(), queue.disputed().size(), queue.settled().size(),
				queue.oneSided().size()));
		String funding = this.words.parts().places().to("countries/" + state.iso3() + "/funding");
		getContent().add(new Paragraph(new Anchor(funding, this.words.say("back"))));
		this.words.parts().nominalOnly("funding.reconcile.nominal").forEach(getContent()::add);
		if (queue.lines().isEmpty()) {
			getContent().add(new EmptyState(this.words.say("empty"), this.words.say("empty.advice")));
			return;
		}
		cards("open", queue.open(), 0);
		cards("disputed", queue.disputed(), queue.open().size());
		getContent().add(new LeadingSection(state, queue, this.words, this.parts.reconciliation(), this::again));
		settled(queue.settled(), queue.open().size() + queue.disputed().size());
		oneSided(queue);
	}

	/**
	 * @param before how many pairs stand before these
	 */
	private void cards(String key, List<MoneyPair> pairs, int before) {
		Card card = new Card(this.words.say(key, pairs.size()), new Paragraph(this.words.say(key + ".rule")));
		card.setId(key);
		for (int place = 0; place < Math.min(MOST_CARDS, pairs.size()); place++) {
			MoneyPair pair = pairs.get(place);
			card.add(card(nth(before + place + 1, this.words.called(pair)), pair, this::again));
		}
		if (pairs.size() > MOST_CARDS) {
			card.add(new Paragraph(this.words.say("more", pairs.size() - MOST_CARDS)));
		}
		getContent().add(card);
	}

	private PairCard card(String heading, MoneyPair pair, Runnable done) {
		return new PairCard(heading, pair, this.speaker.maySpeak(pair.gives(), pair.stands()), this.words,
				this.parts.reconciliation(), done);
	}

	private void settled(List<MoneyPair> pairs, int before) {
		if (pairs.isEmpty()) {
			return;
		}
		String heading = this.words.say("settled", pairs.size());
		Card card = new Card(heading,
				new DataTable<MoneyPair>(heading).captionUnseen()
					.name(this.words.say("what"), (pair) -> new Span(this.words.called(pair.stands())))
					.text(this.words.say("gives"), (pair) -> this.words.written(pair.gives()))
					.text(this.words.say("stands"), (pair) -> this.words.written(pair.stands()))
					.text(this.words.say("holds"), this.words::holds)
					.component(this.words.say("details"), (pair) -> details(pair, before + pairs.indexOf(pair) + 1))
					.rows(pairs.stream().limit(MOST_ROWS).toList()));
		card.setId("settled");
		if (pairs.size() > MOST_ROWS) {
			card.add(new Paragraph(this.words.say("more", pairs.size() - MOST_ROWS)));
		}
		getContent().add(card);
	}

	private Component details(MoneyPair pair, int nth) {
		Button open = new Button(nth(nth, this.words.say("details.short")), (click) -> {
			Dialog dialog = new Dialog(this.words.say("details"));
			dialog.setWidth("56rem");
			dialog.setMaxWidth("100%");
			dialog.add(card(nth(nth, this.words.called(pair)), pair, () -> {
				dialog.close();
				again();
			}));
			dialog.getFooter().add(new Button(this.words.say("decide.cancel"), (close) -> dialog.close()));
			dialog.open();
		});
		open.setAriaLabel(nth(nth, this.words.say("details.open", this.words.called(pair))));
		return open;
	}

	/** Numbers tell pairs of the page apart that are alike. */
	private String nth(int nth, String called) {
		return this.words.say("pair.nth", nth, called);
	}

	private void oneSided(ReconciliationQueue queue) {
		if (queue.oneSided().isEmpty()) {
			return;
		}
		String heading = this.words.say("oneSided", queue.oneSided().size());
		Card card = new Card(heading, new Paragraph(this.words.say("oneSided.rule")),
				new DataTable<MoneyLine>(heading).captionUnseen()
					.name(this.words.say("what"), (line) -> new Span(this.words.called(line)))
					.text(this.words.say("source"), this.words::source)
					.figure(this.words.say("amount"), this.words::amount)
					.figure(this.words.say("usd"), this.words::dollars)
					.text(this.words.say("counts"),
							(line) -> this.words.say(line.counted() ? "counts.yes" : "counts.leftOut"))
					.component(this.words.say("match"), (line) -> match(line, queue))
					.rows(queue.oneSided().stream().limit(MOST_ROWS).toList()));
		card.setId("one-sided");
		if (queue.oneSided().size() > MOST_ROWS) {
			card.add(new Paragraph(this.words.say("more", queue.oneSided().size() - MOST_ROWS)));
		}
		getContent().add(card);
	}

	private Component match(MoneyLine line, ReconciliationQueue queue) {
		List<MoneyLine> candidates = queue.candidates(line)
			.stream()
			.filter((other) -> this.speaker.maySpeak(line, other))
			.toList();
		if (candidates.isEmpty()) {
			return new Span(this.words.say("match.none"));
		}
		Button find = new Button(this.words.say("match.short"),
				(click) -> new MatchDialog(line, candidates, this.words,
						(other) -> new VerdictDialog(queue.pair(line, other), this.words, this.parts.reconciliation(),
								this::again)
							.open())
					.open());
		find.setAriaLabel(this.words.say("match.find", this.words.called(line)));
		return find;
	}

	/**
	 * What the page is made with.
	 *
	 * @param reconciliation reads and writes
	 * @param tabs lead to the State's other pages
	 * @param maker of words
	 */
	@SpringComponent
	record ReconcileParts(Reconciliation reconciliation, CountryTabs tabs, ReconcileWords.Maker maker) {
	}

}
