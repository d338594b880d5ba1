package org.countrycoalition.registry.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.registry.Alias;
import org.countrycoalition.registry.KnownNames.Named;
import org.countrycoalition.registry.NameChoice;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.SourceText;
import org.countrycoalition.shell.components.Titled;

/**
 * The names by which published tables call States, organisations and areas, beside those
 * of the register.
 */
@Route("register/names")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER, Roles.ADMIN })
@StyleSheet("css/register.css")
class NamesView extends Composite<Div> implements Titled {

	private final PageParts parts;

	private final Map<Named, String> names;

	NamesView(Register register, PageParts parts) {
		getContent().addClassName("register");
		this.parts = parts;
		this.names = register.nameChoices(parts.switches().language())
			.stream()
			.collect(Collectors.toMap(NameChoice::named, NameChoice::name, (first, second) -> first));
		boolean illustrative = parts.switches().illustrative();
		List<Alias> aliases = register.aliases()
			.stream()
			.filter((alias) -> illustrative || !alias.named().illustrative())
			.toList();
		getContent().add(new PageHeader(heading()).lead(parts.say("registry.names.lead", aliases.size())),
				new RegisterLinks("register/names", parts),
				parts.card(heading(),
						new DataTable<Alias>(heading()).captionUnseen()
							.name(parts.say("registry.names.written"), (alias) -> new Span(alias.written()))
							.component(parts.say("registry.names.means"), this::means)
							.component(parts.say("registry.source"), (alias) -> new SourceText(alias.source()))
							.component(parts.say("registry.actions"), parts.actions()::of)
							.rows(aliases)));
	}

	private Component means(Alias alias) {
		String name = this.names.getOrDefault(alias.named(), "");
		return switch (alias.named()) {
			case Named.State state -> new Anchor(this.parts.places().country(state.code()), name);
			case Named.Organisation organisation ->
				new Anchor(this.parts.places().to("register/organisations/" + organisation.id()), name);
			case Named.Area area -> new Span(name);
		};
	}

	@Override
	public String heading() {
		return this.parts.say("registry.names");
	}

}
