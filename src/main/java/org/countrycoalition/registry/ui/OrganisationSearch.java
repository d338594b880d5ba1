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
 * Makes organisations findable by their names.
 */
@SpringComponent
@Order(200)
class OrganisationSearch implements SearchSource {

	private final Register register;

	private final Texts texts;

	private final Switches switches;

	OrganisationSearch(Register register, Texts texts, Switches switches) {
		this.register = register;
		this.texts = texts;
		this.switches = switches;
	}

	@Override
	public List<SearchHit> search(String text, Locale language, LocalDate on, int limit) {
		NameMatch match = new NameMatch(text);
		String group = this.texts.of(language, "registry.organisations");
		return this.register.organisations(this.switches.illustrative())
			.stream()
			.filter((organisation) -> match.in(organisation.name()))
			.sorted(Comparator.comparingInt((organisation) -> match.rank(organisation.name())))
			.limit(limit)
			.map((organisation) -> new SearchHit(group, organisation.name(),
					this.texts.of(language, "registry.kind." + organisation.kind().name()),
					"register/organisations/" + organisation.id()))
			.toList();
	}

}
