package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.SearchHit;
import org.countrycoalition.shell.SearchSource;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;

import org.springframework.core.annotation.Order;

/**
 * Makes States findable by their names in four languages and by their codes.
 */
@SpringComponent
@Order(100)
class StateSearch implements SearchSource {

	private final Register register;

	private final Texts texts;

	private final Switches switches;

	StateSearch(Register register, Texts texts, Switches switches) {
		this.register = register;
		this.texts = texts;
		this.switches = switches;
	}

	@Override
	public List<SearchHit> search(String text, Locale language, LocalDate on, int limit) {
		NameMatch match = new NameMatch(text);
		String group = this.texts.of(language, "registry.search.states");
		return this.register.states(on, this.switches.illustrative())
			.stream()
			.filter(match::in)
			.sorted(Comparator.comparingInt(match::rank))
			.limit(limit)
			.map((state) -> new SearchHit(group, state.name().in(language),
					this.texts.of(language, "registry.status." + state.status().name()),
					"countries/" + state.code().iso3()))
			.toList();
	}

}
