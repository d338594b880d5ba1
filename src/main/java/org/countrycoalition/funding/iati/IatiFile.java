package org.countrycoalition.funding.iati;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file of activities that somebody brings.
 */
public final class IatiFile {

	private final List<IatiActivity> activities;

	private final @Nullable LocalDate generatedOn;

	IatiFile(List<IatiActivity> activities, @Nullable LocalDate generatedOn) {
		this.activities = List.copyOf(activities);
		this.generatedOn = generatedOn;
	}

	/**
	 * @param content of any file
	 * @return whether it looks like XML, and so like no table
	 */
	public static boolean looksLike(byte[] content) {
		int first = 0;
		// past a byte order mark and blanks
		while (first < content.length && (content[first] < 0 || Character.isWhitespace(content[first]))) {
			first++;
		}
		return first < content.length && content[first] == '<';
	}

	/**
	 * @param content of a file
	 * @return the activities in it
	 * @throws org.countrycoalition.exchange.UnreadableFile naming line and element, if it
	 * is no file of activities of version 2
	 */
	public static IatiFile read(byte[] content) {
		return new IatiReader().read(content);
	}

	List<IatiActivity> activities() {
		return this.activities;
	}

	@Nullable LocalDate generatedOn() {
		return this.generatedOn;
	}

}
