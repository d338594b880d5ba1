package org.countrycoalition.funding.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countrycoalition.access.ApiProblem;
import org.countrycoalition.funding.Verdict;

import org.springframework.http.HttpStatus;

/**
 * Reads answers to questions of an import, such as {@code 0f3a…:same}.
 */
final class Verdicts {

	private static final Map<String, Verdict> WORDS = Map.of("same", Verdict.SAME, "different", Verdict.DIFFERENT);

	private Verdicts() {
	}

	/**
	 * @throws ApiProblem 400, if one is none
	 */
	static Map<String, Verdict> of(List<String> answers) {
		Map<String, Verdict> verdicts = new HashMap<>();
		for (String answer : answers) {
			int colon = answer.indexOf(':');
			Verdict verdict = WORDS.get(answer.substring(colon + 1));
			if (colon <= 0 || verdict == null) {
				throw new ApiProblem(HttpStatus.BAD_REQUEST,
						"verdict: the key of a question, a colon, and same or different");
			}
			verdicts.put(answer.substring(0, colon), verdict);
		}
		return verdicts;
	}

}
