package org.countrycoalition.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers what is wrong with the cells of a file, so that its author mends all of them at
 * once. Of a cell only the first fault counts: others follow from it.
 */
public final class Faults {

	/** So many are told of a file at most; whoever has that many mends a whole column. */
	public static final int MOST = 100;

	private final Map<List<Object>, UnreadableFile> found = new LinkedHashMap<>();

	/**
	 * @param fault with all that it tells
	 * @throws UnreadableFile if enough is found
	 */
	public void add(UnreadableFile fault) {
		fault.all().forEach((one) -> this.found.putIfAbsent(List.of(one.sheet(), one.line(), one.column()), one));
		if (this.found.size() >= MOST) {
			throwIfAny();
		}
	}

	/**
	 * Does something, and gathers what is wrong with it.
	 * @param reading of a part of the file
	 */
	public void in(Runnable reading) {
		try {
			reading.run();
		}
		catch (UnreadableFile ex) {
			add(ex);
		}
	}

	/**
	 * @throws UnreadableFile telling all that was found, at most {@link #MOST}
	 */
	public void throwIfAny() {
		if (!this.found.isEmpty()) {
			throw UnreadableFile.of(new ArrayList<>(this.found.values()).subList(0, Math.min(this.found.size(), MOST)));
		}
	}

}
