package org.countrycoalition.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.needs.Board;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;

/**
 * What States need and others offer beyond money, across all States.
 */
@Route("funding/needs")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class NeedsView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final NeedsParts made;

	private QueryParameters address = QueryParameters.empty();

	NeedsView(NeedsParts made) {
		this.made = made;
		getContent().addClassNames("register", "funding");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.address = event.getLocation().getQueryParameters();
		this.made.moment().see(this::show);
	}

	private void show() {
		NeedsWords words = this.made.maker().words();
		NeedsFilter filter = NeedsFilter.of(this.address);
		Board board = filter.own() ? this.made.needs().own()
				: this.made.needs().all(words.parts().switches().illustrative());
		PageHeader header = new PageHeader(heading());
		header.lead(words.say(filter.own() ? "lead.own" : "lead", open(board, Side.NEED, words),
				open(board, Side.OFFER, words)));
		getContent().removeAll();
		getContent().add(header, new NeedsBegin(null, this.made, words));
		if (board.postings().isEmpty() && !filter.own()) {
			getContent().add(new EmptyState(words.say("none"), words.say("none.advice")));
		}
		getContent().add(new NeedsFilterBar(filter, this.made.mayOffer(), words, this::narrow), new NeedsLists(board,
				(posting) -> filter.shows(posting, board.isOpen(posting, words.today())), "needs-and-offers", words));
	}

	private static long open(Board board, Side side, NeedsWords words) {
		return board.of(side).stream().filter((posting) -> board.isOpen(posting, words.today())).count();
	}

	/** The address is replaced: another choice is not a step to come back to. */
	private void narrow(NeedsFilter filter) {
		this.address = filter.in(this.address);
		UI.getCurrent().getPage().getHistory().replaceState(null, new Location("funding/needs", this.address));
		this.made.moment().see(this::show);
	}

	@Override
	public String heading() {
		return this.made.maker().parts().say("funding.needs.needs");
	}

}
