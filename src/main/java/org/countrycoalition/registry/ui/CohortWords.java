package org.countrycoalition.registry.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.registry.Cohort;
import org.countrycoalition.registry.CohortCount;
import org.countrycoalition.registry.OfficialTotal;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.Absence;

/**
 * Says in the reader's language how many States belong to a cohort. Fictional States are
 * counted in none.
 */
@SpringComponent
class CohortWords {

	private final Texts texts;

	private final Switches switches;

	CohortWords(Texts texts, Switches switches) {
		this.texts = texts;
		this.switches = switches;
	}

	String name(Cohort cohort) {
		return this.texts.of("registry.cohort." + cohort.code());
	}

	String rule(Cohort cohort) {
		return this.texts.of("registry.cohort." + cohort.code() + ".rule");
	}

	/**
	 * @return the number that the sources name, as a range where they leave some open
	 */
	String count(CohortCount count) {
		String least = number(count.named().size());
		return count.open().isEmpty() ? least : this.texts.of("kernel.sum.atLeastAtMost", least,
				number(count.named().size() + (long) count.open().size()));
	}

	/**
	 * @return the number that a document prints, with the document's date
	 */
	Component official(CohortCount count) {
		OfficialTotal official = count.official();
		if (official == null) {
			return new Absence(this.texts.of("registry.official.none"));
		}
		Span day = new Span(this.switches.formats().date(official.asOf()));
		day.addClassName("detail");
		return new Span(new Span(number(official.count())), day);
	}

	/**
	 * @return the documents that print totals of the cohorts
	 */
	List<String> documents(List<CohortCount> cohorts) {
		return cohorts.stream()
			.flatMap((count) -> Stream.ofNullable(count.official()))
			.map(OfficialTotal::source)
			.distinct()
			.map((document) -> this.texts.of("registry.official.document", document))
			.toList();
	}

	/**
	 * @return how the two numbers stand to each other
	 */
	String comparison(CohortCount count) {
		OfficialTotal official = count.official();
		if (official == null) {
			return this.texts.of("registry.compare.none");
		}
		if (count.differsFromOfficial()) {
			return this.texts.of(
					(official.count() > count.count().atMost()) ? "registry.compare.fewer" : "registry.compare.more",
					number(count.named().size()), number(official.count()));
		}
		return count.open().isEmpty() ? this.texts.of("registry.compare.same")
				: this.texts.of("registry.compare.open", count.open().size());
	}

	private String number(long number) {
		return this.switches.formats().number(number);
	}

}
