package org.countrycoalition.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words of the command line.
 */
record Options(List<String> words) {

	/**
	 * @return the word after the name, or the one given for its absence
	 */
	String value(String name, String otherwise) {
		int at = this.words.indexOf(name);
		return (at >= 0 && at + 1 < this.words.size()) ? this.words.get(at + 1) : otherwise;
	}

	Options with(String... more) {
		return new Options(Stream.concat(Stream.of(more), this.words.stream()).toList());
	}

	boolean has(String name) {
		return this.words.contains(name);
	}

}
