package org.countrycoalition.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import org.countrycoalition.funding.needs.PostingFilter;
import org.countrycoalition.funding.needs.PostingLists;
import org.countrycoalition.funding.needs.PostingTally;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.jspecify.annotations.Nullable;

/**
 * Needs and offers of all States or of one, below the fields that narrow them. The fields
 * stay where they are, so that whoever changes one by keyboard is still there; the lists
 * are drawn anew, and it is said how many there are now.
 */
class NeedsFound extends Composite<Div> {

	private final PageHeader header;

	private final NeedsParts made;

	private final NeedsWords words;

	private final Div lists = new Div();

	private final Paragraph said = new Paragraph();

	private Location here;

	private NeedsAddress asked;

	/**
	 * @param about the State that the page is about, null: all
	 * @param here the page's address
	 * @param header answers how many are open
	 */
	NeedsFound(@Nullable CountryCode about, Location here, PageHeader header, NeedsParts made, NeedsWords words) {
		this.header = header;
		this.made = made;
		this.words = words;
		this.here = here;
		this.asked = NeedsAddress.of(here.getQueryParameters(), about);
		this.said.addClassName("unseen");
		this.said.getElement().setAttribute("role", "status");
		show();
		getContent().add(new NeedsFilterBar(this.asked, made.mayOffer(), words, this::narrow), this.said, this.lists);
	}

	/** The address is replaced: another choice is not a step to come back to. */
	private void narrow(PostingFilter filter) {
		this.asked = this.asked.narrowed(filter);
		this.here = this.asked.in(this.here);
		UI.getCurrent().getPage().getHistory().replaceState(null, this.here);
		this.made.moment().see(() -> this.said.setText(say("found", show())));
	}

	private String say(String key, PostingLists found) {
		return this.words.say(key, found.needs().count(), found.offers().count());
	}

	private PostingLists show() {
		CountryCode about = this.asked.about();
		PostingFilter filter = this.asked.filter();
		Switches switches = this.words.parts().switches();
		boolean illustrative = (about != null) ? switches.illustrative(about) : switches.illustrative();
		PostingTally tally = this.made.needs().tally(filter.whole(about), illustrative);
		PostingLists found = this.made.needs().lists(filter, illustrative, this.asked.needs(), this.asked.offers());
		this.header.lead(this.words.say((about != null) ? "lead.state" : filter.own() ? "lead.own" : "lead",
				tally.needs(), tally.offers()));
		this.lists.removeAll();
		if (tally.none() && !filter.own()) {
			boolean own = about != null && this.made.own().get().filter(about::equals).isPresent();
			this.lists
				.add(new EmptyState(this.words.say("none"), this.words.say(own ? "none.advice.own" : "none.advice")));
		}
		this.lists.add(new NeedsLists(found,
				(side, page) -> this.asked.at(side, page).in(this.here).getPathWithQueryParameters(), this.words));
		String file = "needs-and-offers" + ((about != null) ? "-" + about.iso3() : "");
		this.lists
			.add(new NeedsFile(this.words).links(file, () -> this.made.needs().all(filter, illustrative).postings()));
		return found;
	}

}
