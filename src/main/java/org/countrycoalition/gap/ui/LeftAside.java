package org.countrycoalition.gap.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
			.filter((name) -> is.containsKey(name) && !parts(is, name).equals(parts(asked.getParameters(), name)))
			.sorted()
			.toList();
		if (other.isEmpty()) {
			return Optional.empty();
		}
		String left = named(other, asked.getParameters());
		List<String> instead = other.stream().filter((name) -> !parts(is, name).isEmpty()).toList();
		return Optional.of(new Paragraph(instead.isEmpty() ? words.say("gap.address.leftAside.nothing", left)
				: words.say("gap.address.leftAside", left, named(instead, is))));
	}

	/** What is asked for by a name, which may stand there twice or name several. */
	private static Set<String> parts(Map<String, List<String>> values, String name) {
		return values.getOrDefault(name, List.of())
			.stream()
			.flatMap((value) -> Stream.of(value.split(",", -1)))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.toSet());
	}

	private static String named(List<String> names, Map<String, List<String>> values) {
		return names.stream()
			.map((name) -> name + "=" + String.join(",", values.getOrDefault(name, List.of())))
			.collect(Collectors.joining(", "));
	}

}
