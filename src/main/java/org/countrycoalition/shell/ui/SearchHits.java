package org.countrycoalition.shell.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.SearchHit;
import org.countrycoalition.shell.SearchSource;
import org.countrycoalition.shell.Switches;

import org.springframework.stereotype.Component;

/**
 * What all modules find for a text, by group, with addresses on the reader's date.
 */
@Component
class SearchHits {

	private final List<SearchSource> sources;

	private final Switches switches;

	private final Places places;

	SearchHits(List<SearchSource> sources, Switches switches, Places places) {
		this.sources = sources;
		this.switches = switches;
		this.places = places;
	}

	/**
	 * @param text what the reader typed, stripped, not empty
	 * @param limit how many of each source at most
	 */
	SequencedMap<String, List<SearchHit>> of(String text, int limit) {
		return grouped(this.sources.stream()
			.flatMap((source) -> source.search(text, this.switches.language(), this.switches.on(), limit).stream())
			.map(this::dated));
	}

	/**
	 * The best few. Every group has its share, so that a long one leaves room for the
	 * others.
	 * @param text what the reader typed, stripped, not empty
	 * @param most how many in all
	 */
	SequencedMap<String, List<SearchHit>> few(String text, int most) {
		SequencedMap<String, List<SearchHit>> found = of(text, most);
		return grouped(IntStream.range(0, most)
			.boxed()
			.flatMap((rank) -> found.values()
				.stream()
				.filter((group) -> rank < group.size())
				.map((group) -> group.get(rank)))
			.limit(most));
	}

	private SearchHit dated(SearchHit hit) {
		return new SearchHit(hit.group(), hit.title(), hit.detail(), this.places.to(hit.location()));
	}

	private static SequencedMap<String, List<SearchHit>> grouped(Stream<SearchHit> hits) {
		return hits.collect(Collectors.groupingBy(SearchHit::group, LinkedHashMap::new, Collectors.toList()));
	}

}
