package org.countrycoalition.registry.ui.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countrycoalition.kernel.CountryCode;

/**
 * A field for a State, found by its name in the reader's language or its code.
 */
final class StateField {

	private StateField() {
	}

	static Input<CountryCode> in(Workbench bench, Fields fields, String name) {
		Map<CountryCode, String> names = new LinkedHashMap<>();
		bench.states()
			.forEach((state) -> names.put(state.getKey(),
					bench.text("state.label", state.getValue().in(bench.language()), state.getKey())));
		return fields.search(name, List.copyOf(names.keySet()), (code) -> names.getOrDefault(code, code.iso3()));
	}

}
