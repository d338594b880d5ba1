package org.countrycoalition.documents;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * What stands on every page of a document, in its language.
 *
 * @param title of the document, at the top
 * @param marks what must not be overlooked, such as that it is a draft or made up; set in
 * boxes before the title
 * @param passport what a reader must know to trust the figures, at the foot
 * @param language of all texts
 * @param pageNumber writes the number of a page and how many there are
 * @param made when
 */
public record PdfFrame(String title, List<String> marks, List<String> passport, Locale language,
		BiFunction<Integer, Integer, String> pageNumber, Instant made) {

	public PdfFrame {
		marks = List.copyOf(marks);
		passport = List.copyOf(passport);
	}

}
