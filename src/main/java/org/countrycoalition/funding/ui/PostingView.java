package org.countrycoalition.funding.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.PlannedLines.Planned;
import org.countrycoalition.funding.needs.Board;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.PostingTerms;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;
import org.countrycoalition.shell.components.VerbNotice;

/**
 * One need or offer: all that is said of it, with whom it is matched, what was delivered
 * and whether it arrived, and what its reader can do about it.
 */
@Route("funding/needs/:posting")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class PostingView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final NeedsParts made;

	private NeedsWords words;

	private VerbNotice notice;

	private String name = "";

	private Optional<UUID> asked = Optional.empty();

	PostingView(NeedsParts made) {
		this.made = made;
		this.words = made.maker().words();
		this.notice = new VerbNotice(this.words, this::again);
		getContent().addClassNames("register", "funding");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.words = this.made.maker().words();
		this.notice = new VerbNotice(this.words, this::again);
		this.asked = event.getRouteParameters().get("posting").flatMap(PostingView::key);
		again();
	}

	private static Optional<UUID> key(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private void again() {
		this.made.moment().see(() -> {
			getContent().removeAll();
			this.name = this.words.say("gone");
			this.asked.flatMap(this.made.needs()::posting)
				.ifPresentOrElse(this::show, () -> getContent().add(new PageHeader(this.name),
						new EmptyState(this.words.say("gone.head"), this.words.say("gone.advice"))));
		});
	}

	private void show(Board board) {
		Posting posting = board.postings().getFirst();
		this.name = posting.terms().title();
		PageHeader header = new PageHeader(this.name);
		if (posting.illustrative()) {
			header.badge(new IllustrativeBadge());
		}
		header.lead(this.words.say("lead." + posting.side().name(), this.words.kind(posting.terms().kind()),
				this.words.states(posting), this.words.holder(posting), this.words.standing(posting)));
		getContent().add(header, this.notice, new PostingVerbs(posting, this.made, this.words, this.notice),
				facts(posting), this.made.history().button(posting, board, this.words));
		if (posting.terms().value() != null) {
			this.words.parts().nominalOnly("funding.needs.nominal").forEach(getContent()::add);
		}
		Card matches = new Card(this.words.say("matches"));
		matches.setId("matches");
		if (board.matches().isEmpty()) {
			matches.add(new Paragraph(this.words.say("matches.none")));
		}
		board.matches()
			.forEach((match) -> matches.add(new MatchCard(match, posting, board, this.made, this.words, this.notice)));
		getContent().add(matches, new Paragraph(this.words.say("rule") + " " + this.words.say("rule.left")),
				back(posting));
	}

	private Component back(Posting posting) {
		Paragraph links = new Paragraph(
				new Anchor(this.words.parts().places().to("funding/needs"), this.words.say("back.all")));
		posting.terms()
			.states()
			.forEach((state) -> links.add(new Span(" · "),
					new Anchor(this.words.parts().places().to(NeedsParts.address(state)),
							this.words.say("heading", this.words.state(state)))));
		return links;
	}

	private Component facts(Posting posting) {
		String heading = this.words.say("facts");
		return new Card(heading,
				new DataTable<Fact>(heading).captionUnseen()
					.name(this.words.say("facts.what"), (fact) -> new Span(fact.name()))
					.text(this.words.say("facts.said"), Fact::said)
					.rows(said(posting)));
	}

	private List<Fact> said(Posting posting) {
		PostingTerms terms = posting.terms();
		List<Fact> facts = new ArrayList<>(List.of(fact("what." + posting.side().name(), terms.what()),
				fact("pillars", this.words.pillars(terms.pillars())),
				fact("quantity", this.words.quantity(terms.quantity())), fact("left", this.words.left(posting)),
				fact("period", this.words.period(terms.period()))));
		if (posting.side() == Side.NEED) {
			facts.add(fact("line", line(posting)));
		}
		else {
			Money value = terms.value();
			facts.add(fact("states", this.words.states(posting)));
			facts.add(fact("value",
					(value != null) ? this.words.parts().amounts().written(value) : this.words.say("notStated")));
		}
		facts.add(fact("tier", this.words.parts().say("kernel.tier." + posting.tier().name())));
		facts.add(fact("posted", this.words.told(posting.posted())));
		return facts;
	}

	private String line(Posting posting) {
		UUID line = posting.terms().line();
		return (line == null) ? this.words.say("notStated")
				: this.made.lines()
					.of(posting.state())
					.stream()
					.filter((one) -> one.key().equals(line))
					.map(Planned::title)
					.findFirst()
					.orElseGet(() -> this.words.say("line.unseen"));
	}

	private Fact fact(String key, String said) {
		return new Fact(this.words.say(key), said);
	}

	@Override
	public String heading() {
		return this.name;
	}

	/**
	 * @param name what it is about
	 * @param said of it
	 */
	private record Fact(String name, String said) {
	}

}
