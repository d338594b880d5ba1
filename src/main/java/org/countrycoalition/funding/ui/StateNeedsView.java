package org.countrycoalition.funding.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.needs.Board;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.StatePage;

/**
 * What one State needs beyond money, and what is offered to it.
 */
@Route("countries/:iso3/needs")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class StateNeedsView extends StatePage {

	private final NeedsParts made;

	StateNeedsView(NeedsParts made) {
		super(made.tabs(), FundingTabView.class);
		this.made = made;
		getContent().addClassNames("register", "funding");
	}

	@Override
	protected void show(CountryCode state, PageHeader header, Location address) {
		this.made.moment().see(() -> {
			NeedsWords words = this.made.maker().words();
			Board board = this.made.needs()
				.of(state, words.parts().switches().illustrative() || state.isUserAssigned());
			header.lead(words.say("lead.state", open(board, Side.NEED, words), open(board, Side.OFFER, words)));
			getContent()
				.add(new Paragraph(new Anchor(words.parts().places().to("countries/" + state.iso3() + "/funding"),
						words.say("back.funding"))), new NeedsBegin(state, this.made, words));
			if (board.postings().isEmpty()) {
				boolean own = this.made.own().get().filter(state::equals).isPresent();
				getContent().add(new EmptyState(words.say("none"), words.say(own ? "none.advice.own" : "none.advice")));
			}
			getContent().add(new NeedsLists(board, (posting) -> true, "needs-and-offers-" + state.iso3(), words),
					new Paragraph(new Anchor(words.parts().places().to("funding/needs"), words.say("back.all"))));
		});
	}

	private static long open(Board board, Side side, NeedsWords words) {
		return board.of(side).stream().filter((posting) -> board.isOpen(posting, words.today())).count();
	}

	@Override
	public String heading() {
		return this.made.maker().parts().say("funding.needs.heading", called());
	}

}
