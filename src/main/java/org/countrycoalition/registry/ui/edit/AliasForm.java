package org.countrycoalition.registry.ui.edit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.countrycoalition.registry.Alias;
import org.countrycoalition.registry.KnownNames.Named;
import org.countrycoalition.registry.NameChoice;

/**
 * Whom tables mean by a name.
 */
class AliasForm implements FactForm<Alias> {

	private final Fields fields;

	private final Input<Named> named;

	private final Input<String> source;

	AliasForm(Workbench bench) {
		this.fields = new Fields(bench);
		List<NameChoice> choices = bench.register().nameChoices(bench.language());
		Map<Named, String> names = choices.stream()
			.collect(Collectors.toMap(NameChoice::named, NameChoice::name, (first, second) -> first));
		this.named = this.fields
			.search("alias.named", choices.stream().map(NameChoice::named).distinct().toList(),
					(one) -> names.getOrDefault(one, ""))
			.required();
		this.source = this.fields.longText("source").required();
	}

	/** What the fields say of the alias. */
	Alias over(Alias alias) {
		return new Alias(alias.id(), alias.written(), this.named.must(), this.source.must(), alias.version());
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(Alias alias) {
		this.named.set(alias.named());
		this.source.set(alias.source());
	}

}
