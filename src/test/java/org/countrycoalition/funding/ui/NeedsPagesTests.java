package org.countrycoalition.funding.ui;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.countrycoalition.funding.needs.Arrivals;
import org.countrycoalition.funding.needs.Board;
import org.countrycoalition.funding.needs.Delivery;
import org.countrycoalition.funding.needs.Match;
import org.countrycoalition.funding.needs.MatchDesk;
import org.countrycoalition.funding.needs.NeedsAndOffers;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.PostingDesk;
import org.countrycoalition.funding.needs.PostingFilter;
import org.countrycoalition.funding.needs.PostingTerms;
import org.countrycoalition.funding.needs.PostingTerms.Kind;
import org.countrycoalition.funding.needs.Postings;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A need is stated, an offer made, both are matched, delivered and confirmed, each by
 * whose word it is.
 */
class NeedsPagesTests extends VerbScreenTest {

	private static final int BUDGET = 12;

	@Autowired
	private PostingDesk desk;

	@Autowired
	private MatchDesk matches;

	@Autowired
	private Arrivals arrivals;

	@Autowired
	private NeedsAndOffers needs;

	@Autowired
	private NeedsWords.Maker words;

	private Posting need(Tier tier) {
		return Person.MERIDIA_AUTHORITY.does(() -> this.desk.show(
				this.desk.post(UUID.randomUUID(), Side.NEED, Postings.equipment("Detectors", "40 detectors", "XMD")),
				tier));
	}

	private Posting offer(String title, Tier tier) {
		return Person.NORVENIA.does(() -> this.desk.show(
				this.desk.post(UUID.randomUUID(), Side.OFFER, Postings.equipment(title, "25 detectors", "XMD")), tier));
	}

	private Match proposed(Posting need, Posting offer) {
		return Person.NORVENIA.does(() -> this.matches.propose(UUID.randomUUID(), need, offer,
				Postings.quantity("25 detectors"), "With batteries"));
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_states_a_need_and_is_told_what_is_missing() {
		open("countries/XMD/needs");
		assertThat(page()).contains("No needs and no offers are shown to you", "It is yours alone until you show it.");
		test(button("State a need")).click();
		test(button("Save")).click();
		assertThat(find(TextField.class).all())
			.anyMatch((field) -> "Type what it is called.".equals(field.getErrorMessage()));
		type("What it is called", "Detectors");
		type("What is needed", "For laterite soil");
		type("Quantity", "4o");
		test(button("Save")).click();
		assertThat(find(TextField.class).all()).anyMatch((
				field) -> "“4o” cannot be read as a number. Write it such as 1250 or 1250.50, with at most two decimals."
					.equals(field.getErrorMessage()))
			.anyMatch((field) -> "Type the unit of the quantity.".equals(field.getErrorMessage()));
		type("Quantity", "-5");
		test(button("Save")).click();
		assertThat(find(TextField.class).all())
			.anyMatch((field) -> "“-5” is below zero. Type a number above zero, or leave the field empty."
				.equals(field.getErrorMessage()));
		type("Quantity", "40");
		type("Unit", "detectors");
		find(Checkbox.class).all()
			.stream()
			.filter((box) -> "Survey and clearance".equals(box.getLabel()))
			.findFirst()
			.orElseThrow()
			.setValue(true);
		test(button("Save")).click();
		assertThat(page()).contains("Detectors",
				"Need for expertise, Meridia, stated by Mine Action Authority of Meridia. Open.", "For laterite soil",
				"40 detectors", "Private");
		open("countries/XMD/needs");
		assertThat(page()).as("what is private stands on no common list")
			.doesNotContain("For laterite soil")
			.contains("No need is shown here.");
		UI.getCurrent().navigate("funding/needs", QueryParameters.of("own", "true"));
		assertThat(links()).contains("Detectors");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	@SuppressWarnings("unchecked")
	void a_donor_proposes_an_offer_for_a_need_and_tells_its_delivery() {
		Posting need = need(Tier.COALITION);
		Posting offer = offer("Spare detectors", Tier.PRIVATE);
		open("funding/needs/" + offer.id());
		assertThat(page()).contains("Nothing is matched with it yet, as far as you see.");
		test(button("Propose a match…")).click();
		((ComboBox<Posting>) find(ComboBox.class).single()).setValue(need);
		test(button("Save")).click();
		assertThat(page())
			.contains("The match is proposed.", "Proposed. With Mine Action Authority of Meridia. Of it: 25 detectors.",
					"Giver proposes it: Test norvenia, ", "Receiver says nothing now.")
			.doesNotContain("(norvenia)");
		assertThat(offers("Accept")).as("nobody answers for the other side").isFalse();
		assertThat(offers("Report a delivery…")).isFalse();
		Person.MERIDIA_AUTHORITY.does(() -> this.matches.accept(board(need).matches().getFirst()));
		open("funding/needs/" + offer.id());
		test(button("Report a delivery…")).click();
		type("What was delivered", "Twenty-five detectors");
		test(button("Save")).click();
		assertThat(page()).contains("The delivery is reported.", "Twenty-five detectors",
				"The receiver has not said yet whether it arrived.");
		assertThat(offers("Confirm that it arrived…")).as("the receiver confirms").isFalse();
		test(button("Take the delivery back")).click();
		assertThat(page()).contains("The delivery is taken back.").doesNotContain("Twenty-five detectors");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_delivery_begins_with_what_is_left_and_more_takes_a_reason() {
		Posting offer = offer("Spare detectors", Tier.COALITION);
		Match proposed = proposed(need(Tier.COALITION), offer);
		Match agreed = Person.MERIDIA_AUTHORITY.does(() -> this.matches.accept(proposed));
		Delivery first = this.matches.deliver(UUID.randomUUID(), agreed,
				new Delivery.Facts("Ten", Postings.quantity("10 detectors"), LocalDate.of(2026, 3, 1), "For luck"));
		assertThat(first.facts().excess()).as("ten are not more than is left").isNull();
		open("funding/needs/" + offer.id());
		test(button("Report a delivery…")).click();
		assertThat(find(TextField.class).withCaption("Quantity").single().getValue()).isEqualTo("15");
		type("What was delivered", "Twenty of them");
		type("Quantity", "20");
		test(button("Save")).click();
		TextArea why = find(TextArea.class).withCaption("Why it is more than is left").single();
		assertThat(why.isInvalid()).isTrue();
		assertThat(why.getHelperText()).contains("15 detectors");
		assertThat(page()).doesNotContain("The delivery is reported.");
		type("Why it is more than is left", "Five spare ones");
		test(button("Save")).click();
		assertThat(page()).contains("The delivery is reported.",
				"More than was left of the match. Reason: Five spare ones.");
	}

	/** What is said instead of asking for a match. */
	private String nothingToPropose(String propose, String close) {
		test(button(propose)).click();
		Dialog dialog = find(Dialog.class).single();
		String said = find(Paragraph.class, dialog).single().getText();
		assertThat(find(ComboBox.class).all()).as("nothing is asked").isEmpty();
		assertThat(offers("Save")).isFalse();
		test(button(close)).click();
		assertThat(dialog.isOpened()).isFalse();
		return said;
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void who_holds_a_need_is_told_that_nobody_offers_such_help_until_somebody_does() {
		Posting need = need(Tier.COALITION);
		open("funding/needs/" + need.id());
		assertThat(nothingToPropose("Propose a match…", "Close"))
			.isEqualTo("Nobody has made an offer of equipment to Meridia that is open and shown to you. "
					+ "A match can be proposed as soon as there is one.");
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			open("funding/needs/" + need.id());
			assertThat(nothingToPropose("Proposer un accord…", "Fermer"))
				.startsWith("Aucune offre ouverte de cette nature (équipement) pour cet État (Méridie)");
		}
		finally {
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
		offer("Spare detectors", Tier.COALITION);
		open("funding/needs/" + need.id());
		test(button("Propose a match…")).click();
		assertThat(find(ComboBox.class).single().getValue()).as("the only one").isNotNull();
		assertThat(offers("Save")).isTrue();
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void who_may_give_is_told_to_make_an_offer_of_that_kind_first() {
		Posting need = need(Tier.COALITION);
		Person.NORVENIA.does(() -> this.desk.post(UUID.randomUUID(), Side.OFFER,
				Postings.terms(Kind.EXPERTISE, "Trainers", null, "XMD")));
		open("funding/needs/" + need.id());
		assertThat(nothingToPropose("Propose a match…", "Close"))
			.isEqualTo("Your organisation has no open offer of equipment to Meridia. "
					+ "Make one first; then you can propose a match.");
		Posting alone = offer("For nobody yet", Tier.PRIVATE);
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.withdraw(need, "Met"));
		open("funding/needs/" + alone.id());
		assertThat(nothingToPropose("Propose a match…", "Close"))
			.startsWith("No open need for equipment that this offer could meet is shown to you.");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void who_may_receive_is_told_to_state_a_need_first_and_proposes_nothing_of_what_is_for_others() {
		open("funding/needs/" + offer("Spare detectors", Tier.PUBLIC).id());
		assertThat(nothingToPropose("Propose a match…", "Close"))
			.isEqualTo("Your State has no open need for equipment. State one first; then you can propose a match.");
		Posting others = Person.NORVENIA.does(() -> this.desk.show(
				this.desk.post(UUID.randomUUID(), Side.OFFER, Postings.equipment("Other detectors", null, "LAO")),
				Tier.PUBLIC));
		open("funding/needs/" + others.id());
		assertThat(page()).contains("Other detectors");
		assertThat(offers("Propose a match…")).isFalse();
	}

	/** Of an offer, delivered for a need on which both agree. */
	private Delivery five(Posting offer) {
		Match proposed = proposed(need(Tier.COALITION), offer);
		Match agreed = Person.MERIDIA_AUTHORITY.does(() -> this.matches.accept(proposed));
		return this.matches.deliver(UUID.randomUUID(), agreed,
				new Delivery.Facts("Five", Postings.quantity("5 detectors"), LocalDate.of(2026, 3, 1), null));
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void what_did_not_arrive_as_told_is_corrected_by_its_giver_before_the_rest_is_delivered() {
		Posting offer = offer("Spare detectors", Tier.COALITION);
		Delivery five = five(offer);
		open("funding/needs/" + offer.id());
		assertThat(page()).contains("The receiver has not said yet").doesNotContain("report what did arrive");
		Person.MERIDIA_AUTHORITY.does(() -> this.arrivals.miss(five, "One is missing"));
		open("");
		assertThat(page())
			.contains("A delivery of “Spare detectors” did not arrive as told: take it back and report what arrived");
		open("funding/needs/" + offer.id());
		assertThat(page()).contains("One is missing",
				"Take the delivery back and report what did arrive, if anything;");
		test(button("Report a delivery…")).click();
		assertThat(find(TextField.class).withCaption("Quantity").single().getValue())
			.as("nobody knows how much of five")
			.isEqualTo("20");
		test(button("Cancel")).click();
		test(button("Take the delivery back")).click();
		assertThat(page()).doesNotContain("report what did arrive");
		test(button("Report a delivery…")).click();
		assertThat(find(TextField.class).withCaption("Quantity").single().getValue()).isEqualTo("25");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void of_a_match_that_was_ended_nothing_more_is_corrected() {
		Posting offer = offer("Spare detectors", Tier.COALITION);
		Delivery five = five(offer);
		Person.MERIDIA_AUTHORITY.does(() -> this.arrivals.miss(five, "One is missing"));
		this.matches.decline(board(offer).matches(offer).getFirst(), "No more are needed");
		open("funding/needs/" + offer.id());
		assertThat(page()).contains("One is missing").doesNotContain("report what did arrive");
		open("");
		assertThat(page()).doesNotContain("take it back and report what arrived");
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void who_may_not_see_all_matches_is_told_at_most_how_much_is_left() {
		Posting need = need(Tier.COALITION);
		Match hidden = proposed(need, offer("Spare detectors", Tier.PRIVATE));
		Person.MERIDIA_AUTHORITY.does(() -> this.matches.accept(hidden));
		open("funding/needs/" + need.id());
		assertThat(page()).contains("at most 40 detectors").doesNotContain("Spare detectors");
	}

	private Board board(Posting posting) {
		return this.needs.posting(posting.id()).orElseThrow();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_answers_what_waits_on_home_and_confirms_what_arrived() {
		Posting need = need(Tier.COALITION);
		Match match = proposed(need, offer("Spare detectors", Tier.COALITION));
		open("");
		assertThat(page()).contains("Answer a match for “Detectors”", "with Norvenia");
		open("funding/needs/" + need.id());
		assertThat(page()).contains("With batteries", "Giver proposes it");
		test(button("Accept")).click();
		assertThat(page()).contains("Accepted. Both sides agree.", "Agreed by both sides", "15 detectors")
			.as("who holds it sees all its matches")
			.doesNotContain("at most");
		Person.NORVENIA.does(() -> this.matches.deliver(UUID.randomUUID(), board(need).matches().getFirst(),
				new Delivery.Facts("Twenty-five", null, LocalDate.of(2026, 3, 1), null)));
		open("");
		assertThat(page()).contains("Confirm a delivery for “Detectors”").doesNotContain("Answer a match");
		open("funding/needs/" + need.id());
		test(button("It did not arrive as told…")).click();
		assertThat(find(TextArea.class).single().getHelperText()).as("who will read it")
			.isEqualTo("Read by everybody who sees both the need and the offer, and by both sides.");
		type("Reason", "Twenty only");
		test(button("Save")).click();
		assertThat(page()).contains("The receiver says that it did not arrive as told: Twenty only.")
			.doesNotContain("Take the delivery back and report");
		test(button("Take your answer back")).click();
		assertThat(page()).contains("Your answer is taken back.");
		test(button("Confirm that it arrived…")).click();
		test(button("Save")).click();
		assertThat(page()).contains("Confirmed: it arrived.", "Confirmed by the receiver: arrived on");
		open("");
		assertThat(page()).doesNotContain("Confirm a delivery for");
		assertThat(match.state()).isEqualTo(Match.State.PROPOSED);
	}

	@Test
	@SignedIn(Person.MERIDIA_DIRECTOR)
	void the_second_of_two_people_is_refused_and_shown_what_stands_now() {
		Posting need = need(Tier.COALITION);
		Match match = proposed(need, offer("Spare detectors", Tier.COALITION));
		open("funding/needs/" + need.id());
		Person.MERIDIA_AUTHORITY.does(() -> this.matches.decline(match, "Another model"));
		test(button("Accept")).click();
		assertThat(page()).contains("Somebody else changed it meanwhile", "Declined", "Reason: Another model");
		assertThat(offers("Accept")).isFalse();
	}

	@Test
	@SignedIn(Person.NORVENIA)
	@SuppressWarnings("unchecked")
	void an_offer_is_changed_shown_and_withdrawn_for_a_reason_and_stays_to_be_read() {
		Posting offer = offer("Spare detectors", Tier.PRIVATE);
		open("funding/needs/" + offer.id());
		test(button("Show to…")).click();
		((Select<Tier>) find(Select.class).all().getLast()).setValue(Tier.BILATERAL);
		test(button("Save")).click();
		assertThat(page()).contains("Who sees it is changed.", "Bilateral");
		test(button("Change…")).click();
		type("What it is called", "Spare metal detectors");
		test(button("Save")).click();
		assertThat(page()).contains("Saved.", "Spare metal detectors");
		test(button("Withdraw…")).click();
		assertThat(find(TextArea.class).single().getHelperText())
			.isEqualTo("Read by everybody who sees it, and by those with whom it is matched.");
		test(button("Save")).click();
		assertThat(find(Paragraph.class).all()).anyMatch((said) -> "Say why.".equals(said.getText()));
		type("Reason", "Sold");
		test(button("Save")).click();
		assertThat(page()).contains("Withdrawn. It stays to be read, and what was agreed on stands.", "Sold");
		assertThat(offers("Propose a match…")).isFalse();
		test(button("Take the withdrawal back")).click();
		assertThat(page()).contains("The withdrawal is taken back.").doesNotContain("Sold");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_state_is_taken_out_by_the_name_that_its_button_shows() {
		open("countries/XMD/needs");
		test(button("Offer something")).click();
		assertThat(button("Meridia: take out").getAriaLabel()).isEmpty();
		test(button("Meridia: take out")).click();
		assertThat(offers("Meridia: take out")).isFalse();
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void who_declined_takes_that_back_also_after_deliveries_and_who_agrees_does_not() {
		Posting offer = offer("Spare detectors", Tier.COALITION);
		Match proposed = proposed(need(Tier.COALITION), offer);
		Match agreed = Person.MERIDIA_AUTHORITY.does(() -> this.matches.accept(proposed));
		this.matches.deliver(UUID.randomUUID(), agreed,
				new Delivery.Facts("Ten", Postings.quantity("10 detectors"), LocalDate.of(2026, 3, 1), null));
		open("funding/needs/" + offer.id());
		assertThat(offers("Take back what your side said")).isFalse();
		test(button("Decline…")).click();
		type("Reason", "No more of them");
		test(button("Save")).click();
		test(button("Take back what your side said")).click();
		assertThat(page()).contains("Taken back.", "Giver says nothing now.");
		assertThat(offers("Accept")).as("anew").isTrue();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_line_that_is_not_in_force_stays_when_something_else_is_changed() {
		PostingTerms of = Postings.equipment("Detectors", "40 detectors", "XMD");
		UUID line = UUID.randomUUID();
		Posting need = this.desk.post(UUID.randomUUID(), Side.NEED, new PostingTerms(of.kind(), of.title(), of.what(),
				of.quantity(), of.pillars(), of.period(), of.states(), line, null));
		open("funding/needs/" + need.id());
		assertThat(page()).contains("a line of a plan that is not shown to you, or not in force");
		test(button("Change…")).click();
		type("Quantity", "41");
		test(button("Save")).click();
		assertThat(page()).contains("Saved.", "41 detectors");
		assertThat(board(need).postings().getFirst().terms().line()).isEqualTo(line);
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void lists_are_narrowed_by_their_address_within_few_statements() {
		need(Tier.COALITION);
		offer("Spare detectors", Tier.COALITION);
		Posting gone = offer("Old detectors", Tier.COALITION);
		Person.NORVENIA.does(() -> this.desk.withdraw(gone, "Scrapped"));
		assertThat(this.queries.of(() -> open("countries/XMD/needs"))).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("Spare detectors", "Nothing of this is in a total of money.")
			.doesNotContain("Old detectors");
		UI.getCurrent().navigate("countries/XMD/needs", QueryParameters.fromString("all=true"));
		assertThat(page()).contains("Old detectors", "Withdrawn on");
		this.switches.change((preferences) -> preferences.withIllustrative(true));
		assertThat(this.queries.of(() -> open("funding/needs"))).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("Open: 1 need, 1 offer.").doesNotContain("Old detectors");
		UI.getCurrent().navigate("funding/needs", QueryParameters.fromString("all=true&kind=EQUIPMENT&state=XMD"));
		assertThat(page()).contains("Old detectors");
		UI.getCurrent().navigate("funding/needs", QueryParameters.fromString("kind=EXPERTISE&pillar=nonsense"));
		assertThat(page()).contains("No need is shown here.", "No offer is shown here.");
	}

	@Test
	@SignedIn(Person.SUDONIA)
	void what_is_not_shown_to_somebody_is_not_there_for_them() {
		open("funding/needs/" + need(Tier.COALITION).id());
		assertThat(page()).contains("It is not here").doesNotContain("Detectors");
		open("funding/needs/nonsense");
		assertThat(page()).containsOnlyOnce("It is not here").contains("Need or offer");
		open("countries/XMD/needs");
		assertThat(page()).contains("No needs and no offers are shown to you");
		assertThat(offers("State a need")).isFalse();
		assertThat(offers("Offer something")).isTrue();
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void who_holds_nothing_reads_and_does_nothing_in_french_too() {
		Posting need = need(Tier.PUBLIC);
		proposed(need, offer("Spare detectors", Tier.PUBLIC));
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			assertThat(this.queries.of(() -> open("funding/needs/" + need.id()))).isPositive()
				.isLessThanOrEqualTo(BUDGET);
			assertThat(page()).contains("Besoin\u00a0: équipement, Méridie", "Qui donne le propose\u00a0:",
					"Reste\u00a0: la quantité");
			assertThat(find(Button.class).all()).extracting(Button::getText)
				.doesNotContain("Accepter", "Proposer un accord…", "Modifier…");
		}
		finally {
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

	private String file(PostingFilter filter) {
		return new String(new NeedsFile(this.words.words()).of("needs", this.needs.all(filter, true).postings()).csv(),
				StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "funding/needs", "countries/XMD/needs" })
	@SignedIn(Person.CLEARFIELD)
	@SuppressWarnings("unchecked")
	void who_narrows_a_list_stays_at_the_field_and_is_told_what_was_found(String address) {
		need(Tier.COALITION);
		offer("Spare detectors", Tier.COALITION);
		open(address);
		this.switches.change((preferences) -> preferences.withIllustrative(true));
		open(address);
		Select<Kind> kind = find(Select.class).all()
			.stream()
			.filter((select) -> "Kind".equals(select.getLabel()))
			.findFirst()
			.orElseThrow();
		assertThat(page()).contains("Spare detectors");
		kind.setValue(Kind.EXPERTISE);
		assertThat(page()).doesNotContain("Spare detectors").contains("No need and no offer found.");
		assertThat(kind.isAttached()).as("it is the same field").isTrue();
		kind.setValue(null);
		assertThat(page()).contains("Spare detectors", "1 need and 1 offer found.");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void long_lists_have_pages_each_and_the_file_holds_them_all() throws SQLException {
		offers(120);
		open("funding/needs");
		this.switches.change((preferences) -> preferences.withIllustrative(true));
		assertThat(this.queries.of(() -> open("funding/needs"))).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("120 offers", "1–50 of 120", "Offer 001", "Offer 050").doesNotContain("Offer 051");
		assertThat(links()).contains("Next page", "Last page").doesNotContain("Page before");
		UI.getCurrent().navigate("funding/needs", QueryParameters.fromString("offers=9&kind=EQUIPMENT"));
		assertThat(page()).as("there are three").contains("101–120 of 120", "Offer 120").doesNotContain("Offer 100");
		assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
			.anyMatch((link) -> link.contains("kind=EQUIPMENT") && link.contains("offers=2"));
		UI.getCurrent().navigate("funding/needs", QueryParameters.fromString("offers=x&kind=EXPERTISE"));
		assertThat(page()).contains("No offer is shown here.");
		assertThat(file(PostingFilter.ALL).lines().filter((line) -> line.contains("Offer "))).hasSize(120);
		assertThat(file(new PostingFilter(Kind.EXPERTISE, null, null, true, false)).lines()
			.filter((line) -> line.contains("Offer "))).isEmpty();
		UI.getCurrent().navigate("funding/needs");
		int read = this.queries.rowsOf(() -> open("funding/needs"));
		offers(500);
		assertThat(this.queries.rowsOf(() -> open("funding/needs"))).as("however many there are").isEqualTo(read);
	}

	private static void offers(int many) throws SQLException {
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			statement.execute(
					"""
							insert into funding.postings (id, side, kind, title, what, pillars, states, tier, posted_at, posted_by, posted_name,
								owner_organisation, illustrative)
							select gen_random_uuid(), 'OFFER', 'EQUIPMENT', 'Offer ' || to_char(n, 'FM000'), 'x', '{UNALLOCATED}', '{XMD}', 'PUBLIC',
								timestamptz '2026-01-01' - n * interval '1 hour', 'x', 'x', 'norvenia', true from generate_series(1, %d) n"""
						.formatted(many));
		}
	}

	@Test
	@SignedIn(Person.NORVENIA)
	@SuppressWarnings("unchecked")
	void more_than_is_left_is_proposed_only_if_somebody_says_that_it_is_meant() {
		Posting need = need(Tier.COALITION);
		Posting offer = offer("Spare detectors", Tier.COALITION);
		open("funding/needs/" + offer.id());
		test(button("Propose a match…")).click();
		((ComboBox<Posting>) find(ComboBox.class).single()).setValue(need);
		assertThat(find(Checkbox.class).all()).as("nothing is asked of what is left").isEmpty();
		find(TextField.class).all()
			.stream()
			.filter((field) -> "25".equals(field.getValue()))
			.forEach((field) -> field.setValue("9999"));
		test(button("Save")).click();
		assertThat(board(need).matches()).isEmpty();
		Checkbox meant = find(Checkbox.class).single();
		assertThat(meant.getLabel())
			.isEqualTo("Meant as typed: 9,999 detectors, although what is left is at most 25 detectors");
		assertThat(meant.isInvalid()).isTrue();
		meant.setValue(true);
		type("Quantity", "8888");
		test(button("Save")).click();
		assertThat(board(need).matches()).as("another quantity is asked anew").isEmpty();
		assertThat(meant.getLabel())
			.isEqualTo("Meant as typed: 8,888 detectors, although what is left is at most 25 detectors");
		assertThat(meant.getValue()).isFalse();
		meant.setValue(true);
		test(button("Save")).click();
		assertThat(board(need).matches()).hasSize(1);
	}

	@Test
	@SignedIn(Person.NORVENIA)
	@SuppressWarnings("unchecked")
	void what_is_proposed_is_what_is_left_of_both() {
		Posting need = need(Tier.COALITION);
		Match proposed = proposed(need, offer("First detectors", Tier.COALITION));
		Person.MERIDIA_AUTHORITY.does(() -> this.matches.accept(proposed));
		Posting offer = offer("Second detectors", Tier.COALITION);
		open("funding/needs/" + offer.id());
		test(button("Propose a match…")).click();
		((ComboBox<Posting>) find(ComboBox.class).single()).setValue(board(need).postings().getFirst());
		assertThat(find(TextField.class).all()).extracting(TextField::getValue)
			.as("25 are offered, and of 40 that are needed 25 are agreed on")
			.contains("15", "detectors");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void the_file_says_what_the_list_says() {
		Posting need = need(Tier.COALITION);
		proposed(need, offer("=1+1", Tier.COALITION));
		String file = file(PostingFilter.ALL);
		assertThat(file.lines().toList()).first()
			.asString()
			.contains("Need or offer,Kind,What it is called", "Left", "Value by its giver,Currency of the value",
					"As of");
		assertThat(file).contains("'=1+1", "need,equipment,Detectors", "40,detectors,40,0", "Coalition",
				"Nothing of this is in a total of money.");
		assertThat(file.lines().filter((line) -> line.endsWith("Value by its giver: no value stated")))
			.as("of the offer; of a need nobody is asked")
			.singleElement()
			.asString()
			.contains("'=1+1");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void the_history_tells_deliveries_that_were_taken_back_too_within_few_statements() {
		Posting need = need(Tier.COALITION);
		Posting offer = offer("Spare detectors", Tier.PRIVATE);
		Match proposed = proposed(need, offer);
		Match agreed = Person.MERIDIA_AUTHORITY.does(() -> this.matches.accept(proposed));
		for (String what : List.of("Twenty detectors", "Five detectors")) {
			this.matches.takeBack(this.matches.deliver(UUID.randomUUID(), agreed,
					new Delivery.Facts(what, null, LocalDate.of(2026, 3, 1), null)));
		}
		open("funding/needs/" + offer.id());
		assertThat(this.queries.of(() -> test(find(HistoryButton.class).single()).click())).isPositive()
			.isLessThanOrEqualTo(3);
		List<String> told = find(ListItem.class).all()
			.stream()
			.map((item) -> item.getElement().getTextRecursively())
			.toList();
		assertThat(told).anyMatch((entry) -> entry.contains("Twenty detectors"))
			.anyMatch((entry) -> entry.contains("Five detectors"))
			.anyMatch((entry) -> entry.contains("Delivery taken back"))
			.as("to whom a proposal showed it")
			.anyMatch((entry) -> entry.contains("Mine Action Authority of Meridia") && entry.contains("Also seen by"))
			.as("in words")
			.anyMatch((entry) -> entry.contains("Unallocated"))
			.noneMatch((entry) -> entry.contains("UNALLOCATED"));
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_file_that_is_asked_for_later_speaks_as_the_page_does() {
		need(Tier.PUBLIC);
		open("funding/needs");
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		UI page = UI.getCurrent();
		try {
			SerializableSupplier<LedgerFile> written = () -> new NeedsFile(this.words.words()).of("needs",
					this.needs.all(PostingFilter.ALL, true).postings());
			SerializableSupplier<LedgerFile> later = LedgerFile.asOnThisPage(written);
			UI.setCurrent(null);
			assertThat(written.get().heads()).as("without a page").contains("What it is called");
			assertThat(later.get().heads()).contains("Intitulé").doesNotContain("What it is called");
			assertThat(later.get().rows()).hasSize(1);
		}
		finally {
			UI.setCurrent(page);
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_navigation_marks_the_page_at_hand_and_not_the_one_above() {
		open("funding/needs");
		assertThat(here()).containsExactly("Needs and offers");
		open("funding");
		assertThat(here()).containsExactly("Funding");
	}

	private List<String> here() {
		return find(RouterLink.class).all()
			.stream()
			.filter((link) -> link.getElement().hasAttribute("aria-current"))
			.map(RouterLink::getText)
			.toList();
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_page_of_funding_leads_there() {
		open("countries/LAO/funding");
		assertThat(links()).anyMatch((text) -> text.startsWith("Needs and offers beyond money"));
	}

}
