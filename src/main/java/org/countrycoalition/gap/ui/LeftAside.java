package org.countrycoalition.gap.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;

/**
 * Says what an address asks for that there is not, and what is shown instead.
 */
final class LeftAside {

	private LeftAside() {
	}

	/**
	 * @param asked by the address
	 * @param shown the address of what is shown, after the question mark
	 * @return a sentence, empty if all that is asked for is shown
	 */
	static Optional<Paragraph> of(QueryParameters asked, String shown, GapWords words) {
		Map<String, List<String>> is = QueryParameters.fromString(shown).getParameters();
		List<String> other = asked.getParameters()
			.keySet()
			.stream()
			.filter((name) -> is.containsKey(name) && !Objects.equals(is.get(name), asked.getParameters().get(name)))
			.sorted()
			.toList();
		return other.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(
				words.say("gap.address.leftAside", named(other, asked.getParameters()), named(other, is))));
	}

	private static String named(List<String> names, Map<String, List<String>> values) {
		return names.stream()
			.map((name) -> name + "=" + String.join(",", values.getOrDefault(name, List.of())))
			.collect(Collectors.joining(", "));
	}

}
