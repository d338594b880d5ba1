package org.countrycoalition.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The passport in words: the same entries in the picture, its description and the CSV.
 */
final class PassportText {

	private final Passport passport;

	private final Words words;

	PassportText(Passport passport, Words words) {
		this.passport = passport;
		this.words = words;
	}

	/** All entries but title and question. */
	List<Entry> entries() {
		Passport.Basis basis = this.passport.basis();
		List<Entry> entries = new ArrayList<>();
		entries.add(entry("rule", basis.rule()));
		entries.add(entry("count", basis.count()));
		entries.add(entry("as-of", this.words.date(basis.asOf())));
		entries.add(entry("edition", (basis.edition() != null) ? basis.edition() : say("edition.live")));
		if (basis.currencyBasis() != null) {
			entries.add(entry("currency", basis.currencyBasis()));
		}
		addSwitches(entries);
		Passport.Origin origin = this.passport.origin();
		entries.add(entry("figures", say("figures." + origin.figures().name().toLowerCase(Locale.ROOT))));
		entries.add(entry("sources", String.join("; ", origin.sources())));
		entries.add(entry("generated", this.words.minute(origin.generatedAt())));
		return entries;
	}

	private void addSwitches(List<Entry> entries) {
		Passport.Switches switches = this.passport.switches();
		if (switches.units() != null) {
			entries.add(entry("units", switches.units()));
		}
		entries.add(entry("language", switches.language().getDisplayLanguage(switches.language())));
		// pages of a fictional State show what is made up whatever the switch says
		boolean shown = switches.illustrativeShown() || this.passport.origin().figures() != Passport.Figures.REAL;
		entries.add(entry("illustrative", say(shown ? "shown" : "hidden")));
	}

	/** Title and question, then all other entries. */
	List<Entry> all() {
		List<Entry> entries = new ArrayList<>();
		entries.add(entry("title", this.passport.title()));
		entries.add(entry("question", this.passport.question()));
		entries.addAll(entries());
		return entries;
	}

	List<String> lines() {
		return entries().stream().map((each) -> say("line", each.label(), each.text())).toList();
	}

	private Entry entry(String key, String text) {
		return new Entry(say(key), text);
	}

	private String say(String key, Object... arguments) {
		return this.words.say("charts.passport." + key, arguments);
	}

	/**
	 * One entry.
	 *
	 * @param label what it is, in the reader's language
	 * @param text the content
	 */
	record Entry(String label, String text) {
	}

}
