package org.countrycoalition.funding.ui;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.funding.mobilisation.Action;
import org.countrycoalition.funding.mobilisation.AgainstTargets;
import org.countrycoalition.funding.mobilisation.Editions;
import org.countrycoalition.funding.mobilisation.MobilisationDesk;
import org.countrycoalition.funding.mobilisation.MobilisationItems;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.funding.mobilisation.Mobilisations;
import org.countrycoalition.funding.mobilisation.Targets;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An authority writes, adopts and revises its resource mobilisation plan, and others read
 * it against what came.
 */
class MobilisationPageTests extends VerbScreenTest {

	private static final int BUDGET = 14;

	private static final CountryCode LAO = CountryCode.of("LAO");

	@Autowired
	private MobilisationDesk desk;

	@Autowired
	private MobilisationItems items;

	@Autowired
	private Mobilisations mobilisations;

	@Autowired
	private MobilisationWords words;

	/**
	 * Edition 1 of Lao PDR, adopted and shown, for years of which a table is published.
	 */
	private MobilisationPlan ofLao(Tier tier) {
		return Person.LAO_AUTHORITY.does(() -> {
			MobilisationPlan begun = this.desk.start(UUID.randomUUID(), Targets.facts("USD", 2015, 2016));
			this.items.writeTarget(begun.id(), UUID.randomUUID(), null, Targets.donor("DEU", 2015, "5000000", "?"));
			this.items.writeTarget(begun.id(), UUID.randomUUID(), null, Targets.named("A foundation", 2015, "100"));
			this.items.writeAction(begun.id(), UUID.randomUUID(), null,
					new Action.Facts("Invite donors to a round table", "Authority", LocalDate.of(2015, 2, 1)));
			Editions now = this.mobilisations.of(LAO);
			return this.desk.show(this.desk.adopt(now.all().getFirst(), LocalDate.of(2015, 1, 1)), tier);
		});
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void targets_stand_against_what_came_with_other_sources_and_passport() {
		recorded(published("support_lao_pdr_2015.csv"));
		ofLao(Tier.PUBLIC);
		assertThat(this.queries.of(() -> open("countries/LAO/mobilisation"))).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("Mobilisation 2015", "Adopted; adopted on 1 Jan 2015", "Germany", "5,000,000",
				"A foundation", "names no donor of the register", "Other sources: donors that no target names", "Japan",
				"29,714,977", "1 action is late", "Invite donors to a round table", "late",
				"counted contributions come from donors that a target names", "Currency basis: USD", "As known on",
				"Sources: ");
		assertThat(links()).contains("Download as a table (CSV)");
		assertThat(offers("Revise: start the next edition")).isFalse();
		assertThat(offers("Done…")).isFalse();
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void what_is_not_shown_is_not_known() {
		ofLao(Tier.PRIVATE);
		open("countries/LAO/mobilisation");
		assertThat(page()).contains("No resource mobilisation plan", "which does not mean that there is none")
			.doesNotContain("Mobilisation 2015");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_writes_its_plan_adopts_it_shows_it_and_revises_it() {
		open("countries/XMD/mobilisation");
		test(button("Start a resource mobilisation plan")).click();
		test(button("Save")).click();
		assertThat(page()).as("without a title nothing is stored").contains("No resource mobilisation plan");
		type("Title", "Mobilisation 2027");
		type("Currency of the targets", "usd");
		test(button("Save")).click();
		assertThat(page()).contains("The draft is started. Only your authority sees it.", "Mobilisation 2027", "Draft");
		addTarget("norvenia", "1 250 000", "?");
		assertThat(page()).contains("Norvenia", "1,250,000", "at least", "unknown");
		test(button("Take out")).click();
		assertThat(page()).contains("Taken out.", "No target yet.");
		test(button("Undo")).click();
		assertThat(page()).contains("Undone.", "1,250,000");
		test(button("Add an action")).click();
		type("What is to be done", "Invite donors");
		type("By whom", "Authority");
		find(DatePicker.class).all()
			.stream()
			.filter((day) -> "By when".equals(day.getLabel()))
			.findFirst()
			.orElseThrow()
			.setValue(LocalDate.of(2026, 1, 31));
		test(button("Save")).click();
		assertThat(page()).contains("Invite donors", "late");
		test(button("Enter its adoption…")).click();
		test(button("Save")).click();
		assertThat(page()).contains("The plan is adopted. Show it to others when you want them to see it.",
				"Adopted; adopted on");
		assertThat(offers("Add a target")).isFalse();
		test(button("Done…")).click();
		test(button("Save")).click();
		assertThat(page()).contains("done on", "no action is late");
		test(button("Revise: start the next edition")).click();
		assertThat(links()).contains("The edition in force: Mobilisation 2027");
		assertThat(page()).contains("Edition 2: Mobilisation 2027", "Edition 1: Mobilisation 2027",
				"Throw the draft away");
	}

	@SuppressWarnings("unchecked")
	private void addTarget(String donor, String first, String second) {
		test(button("Add a target")).click();
		((ComboBox<String>) find(ComboBox.class).single()).setValue(donor);
		List<TextField> amounts = find(TextField.class).all()
			.stream()
			.filter((field) -> Objects.toString(field.getLabel(), "").endsWith(", USD"))
			.toList();
		test(amounts.get(0)).setValue("12 x");
		test(button("Save")).click();
		assertThat(amounts.get(0).isInvalid()).as("what cannot be read stays with the reason").isTrue();
		test(amounts.get(0)).setValue(first);
		test(amounts.get(1)).setValue(second);
		test(button("Save")).click();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	@SuppressWarnings("unchecked")
	void a_plan_that_is_shown_already_is_adopted_for_who_saw_its_draft() {
		this.desk.start(UUID.randomUUID(), Targets.facts("USD", 2027, 2028));
		open("countries/XMD/mobilisation");
		addTarget("norvenia", "1", "2");
		test(button("Show to…")).click();
		((Select<Tier>) find(Select.class).all().getLast()).setValue(Tier.COALITION);
		test(button("Save")).click();
		test(button("Enter its adoption…")).click();
		test(button("Save")).click();
		assertThat(page()).contains("The plan is adopted. Who saw the draft sees it.")
			.doesNotContain("Show it to others");
		assertThat(Person.NORVENIA.<Editions>does(() -> this.mobilisations.of(CountryCode.of("XMD"))).adopted())
			.isPresent();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void what_was_typed_is_kept_when_somebody_else_was_first() {
		MobilisationPlan begun = this.desk.start(UUID.randomUUID(), Targets.facts("USD", 2027, 2028));
		open("countries/XMD/mobilisation");
		test(button("Change what the plan says of itself")).click();
		this.desk.say(begun, Targets.facts("EUR", 2027, 2028));
		type("Title", "My own title");
		test(button("Save")).click();
		assertThat(find(Paragraph.class).all())
			.anyMatch((said) -> said.getText().startsWith("Somebody else changed it"));
		test(button("Cancel")).click();
		open("countries/XMD/mobilisation");
		test(button("Change what the plan says of itself")).click();
		assertThat(find(TextField.class).all()).anyMatch((field) -> "My own title".equals(field.getValue()));
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	@SuppressWarnings("unchecked")
	void a_draft_is_shown_by_a_step_of_its_own_and_thrown_away_and_brought_back() {
		this.desk.start(UUID.randomUUID(), Targets.facts("NOK", 2027, 2028));
		open("countries/XMD/mobilisation");
		test(button("Show to…")).click();
		((Select<Tier>) find(Select.class).all().getLast()).setValue(Tier.COALITION);
		test(button("Save")).click();
		assertThat(page()).contains("Who sees it is changed.");
		assertThat(Person.NORVENIA.<Editions>does(() -> this.mobilisations.of(CountryCode.of("XMD"))).all()).hasSize(1);
		test(button("Throw the draft away")).click();
		assertThat(page()).contains("The draft is thrown away.", "No resource mobilisation plan");
		test(button("Undo")).click();
		assertThat(page()).contains("Undone.", "Mobilisation 2027");
	}

	@Test
	@SignedIn(Person.LAO_AUTHORITY)
	void a_plan_is_withdrawn_for_a_reason_and_home_reminds_of_what_is_late() {
		ofLao(Tier.PUBLIC);
		open("");
		assertThat(page()).contains("Resource mobilisation: Invite donors to a round table");
		open("countries/LAO/mobilisation");
		test(button("Withdraw…")).click();
		test(find(TextArea.class).all().getLast()).setValue("A new government");
		test(button("Save")).click();
		assertThat(page()).contains("The plan is withdrawn. It stays to be read.", "A new government");
		open("");
		assertThat(page()).doesNotContain("Resource mobilisation: Invite donors to a round table");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void it_is_read_in_french_and_an_edition_has_its_own_address() {
		ofLao(Tier.PUBLIC);
		UI.getCurrent().navigate("");
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			UI.getCurrent().navigate("countries/LAO/mobilisation", QueryParameters.of("edition", "1"));
			assertThat(page()).contains("Adopté", "1 action est en retard", "rien d’enregistré");
		}
		finally {
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_file_says_what_the_page_says_and_runs_nothing() {
		recorded(published("support_lao_pdr_2015.csv"));
		MobilisationPlan plan = Person.LAO_AUTHORITY.does(() -> {
			MobilisationPlan begun = this.desk.start(UUID.randomUUID(), Targets.facts("USD", 2015, 2016));
			this.items.writeTarget(begun.id(), UUID.randomUUID(), null, Targets.donor("DEU", 2015, "5000000", "?"));
			this.items.writeTarget(begun.id(), UUID.randomUUID(), null, Targets.named("=1+1", 2015, "100"));
			return this.desk.show(this.mobilisations.of(LAO).all().getFirst(), Tier.PUBLIC);
		});
		open("countries/LAO/mobilisation");
		AgainstTargets against = this.mobilisations.against(plan, true, Prices.NOMINAL);
		String file = new String(
				new MobilisationCsv(plan, against, this.words, this.words.donors(), List.of("The rule")).content(),
				StandardCharsets.UTF_8);
		assertThat(file.lines().toList()).first()
			.isEqualTo("\uFEFFSource,Year,\"Target, USD, at least\",\"Target, USD, at most\",\"Paid, USD, at least\","
					+ "\"Paid, USD, at most\",\"Paid or signed, USD, at least\",\"Paid or signed, USD, at most\","
					+ "\"Still open, USD, at least\",\"Still open, USD, at most\",\"Where there is no number, why\"");
		assertThat(file).contains("Germany,2015,5000000,5000000,",
				"Germany,2016,,,,,,,,,\"Target, USD: unknown; Paid, USD: none recorded; Paid or signed, USD: none recorded; "
						+ "Still open, USD: unknown\"",
				"'=1+1,2015,100,100,,,,,0,100,\"Paid, USD: cannot be told; Paid or signed, USD: cannot be told\"",
				"Other sources", "The rule");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void what_is_open_is_marked_where_what_came_is_converted_at_the_rate_of_an_earlier_year_and_not_elsewhere() {
		MobilisationPlan plan = Person.LAO_AUTHORITY.does(() -> {
			MobilisationPlan begun = this.desk.start(UUID.randomUUID(), Targets.facts("EUR", 2028, 2028));
			this.items.writeTarget(begun.id(), UUID.randomUUID(), null, Targets.donor("DEU", 2028, "1000"));
			this.items.writeTarget(begun.id(), UUID.randomUUID(), null, Targets.donor("NOR", 2028, "700"));
			return this.desk.show(this.mobilisations.of(LAO).all().getFirst(), Tier.PUBLIC);
		});
		open("countries/LAO/mobilisation");
		assertThat(page()).contains("Still open of its targets: 1,700 (EUR).");
		recorded(table("row,2028,Lao PDR,Germany,Clearance,USD,108.17,108.17,A table"));
		open("countries/LAO/mobilisation");
		String mark = "estimated, rate of an earlier year";
		assertThat(page()).contains("Still open of its targets: 1,600 (EUR; " + mark + ").")
			.contains("900" + mark)
			.doesNotContain("700" + mark);
		String file = new String(new MobilisationCsv(plan, this.mobilisations.against(plan, true, Prices.NOMINAL),
				this.words, this.words.donors(), List.of())
			.content(), StandardCharsets.UTF_8);
		assertThat(file.lines().filter((line) -> line.startsWith("Germany")).toList()).singleElement()
			.asString()
			.contains("Still open, EUR: " + mark);
		assertThat(file.lines().filter((line) -> line.startsWith("Norway")).toList()).singleElement()
			.asString()
			.doesNotContain("Still open, EUR: " + mark);
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void the_page_of_funding_leads_there() {
		open("countries/LAO/funding");
		assertThat(links()).anyMatch((text) -> text.startsWith("Resource mobilisation plan"));
	}

}
