package org.countrycoalition.shell.ui;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.Samples;
import org.countrycoalition.shell.SearchHit;
import org.countrycoalition.shell.SearchSource;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "portal.texts.strict=true")
@Import(Samples.class)
@SignedIn(Person.ISU)
class SearchFieldTests extends SpringBrowserlessTest {

	@Autowired
	private Switches switches;

	@Autowired
	private Places places;

	private void type(String text) {
		test(find(TextField.class, find(SearchField.class).single()).single()).setValue(text);
	}

	private List<Anchor> options() {
		return find(Anchor.class, find(Suggestions.class).single()).all();
	}

	private List<String> suggested() {
		return options().stream().map((option) -> option.getElement().getTextRecursively()).toList();
	}

	private String announced() {
		return find(Span.class, find(Suggestions.class).single()).withAttribute("role", "status").single().getText();
	}

	@Test
	void two_letters_are_answered_by_group_and_the_last_entry_leads_to_all() {
		UI.getCurrent().navigate("");
		type("meri");
		assertThat(suggested()).anyMatch((words) -> words.startsWith("Sample of Meridia"))
			.noneMatch((words) -> words.startsWith("Sample of Norvenia"))
			.last()
			.isEqualTo("All results for “meri”");
		assertThat(options().getLast().getHref()).isEqualTo("search?q=meri");
		List<String> groups = find(Div.class, find(Suggestions.class).single()).withAttribute("role", "group")
			.all()
			.stream()
			.map((group) -> group.getElement().getAttribute("aria-label"))
			.toList();
		assertThat(groups).containsExactly("States", "Organisations", "Samples");
		assertThat(announced()).matches("\\d suggestions");
	}

	@Test
	void one_letter_is_not_answered() {
		UI.getCurrent().navigate("");
		type("m");
		assertThat(options()).isEmpty();
		type(" m ");
		assertThat(options()).isEmpty();
	}

	@Test
	void a_name_that_nothing_has_leaves_an_empty_list_and_says_so() {
		UI.getCurrent().navigate("");
		type("meridia");
		type("qqqqq");
		assertThat(options()).isEmpty();
		assertThat(announced()).isEqualTo("No suggestion");
	}

	@Test
	void suggestions_keep_the_date_of_the_address() {
		UI.getCurrent().navigate("search", QueryParameters.of("on", "2015-12-31"));
		type("meridia");
		assertThat(options()).hasSizeGreaterThan(1).allMatch((option) -> option.getHref().contains("on=2015-12-31"));
	}

	@Test
	void there_are_few_and_a_long_group_leaves_room_for_the_others() {
		SearchSource many = (text, language, on, limit) -> IntStream.range(0, limit)
			.mapToObj((number) -> new SearchHit("Many", text + number, null, "many/" + number))
			.toList();
		SearchSource one = (text, language, on, limit) -> List.of(new SearchHit("One", text, null, "one"));
		SearchHits hits = new SearchHits(List.of(many, one), this.switches, this.places);
		SequencedMap<String, List<SearchHit>> few = hits.few("an", 8);
		assertThat(few.get("Many")).hasSize(7).first().extracting(SearchHit::title).isEqualTo("an0");
		assertThat(few.get("One")).hasSize(1);
		assertThat(few.sequencedKeySet()).containsExactly("Many", "One");
		assertThat(hits.of("an", 50).get("Many")).hasSize(50);
	}

}
