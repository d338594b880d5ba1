package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.funding.Publisher;
import org.countrycoalition.funding.Verdict;
import org.countrycoalition.funding.iati.IatiFile;
import org.countrycoalition.funding.iati.IatiPreview;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody chose, with what they have decided about it so far.
 */
class ImportDraft {

	private static final Sheet NOTHING = new Sheet(List.of(), List.of());

	private final String fileName;

	private final @Nullable IatiFile activities;

	private final Set<String> chosen = new TreeSet<>();

	private Sheet sheet = NOTHING;

	private Map<Integer, SheetRow> rows = Map.of();

	private @Nullable IatiPreview preview;

	private final Map<String, Verdict> verdicts = new TreeMap<>();

	private @Nullable Publisher publisher;

	private boolean createNames;

	private boolean replace;

	ImportDraft(String fileName, Sheet sheet) {
		this.fileName = fileName;
		this.activities = null;
		say(sheet);
	}

	ImportDraft(String fileName, IatiFile activities) {
		this.fileName = fileName;
		this.activities = activities;
	}

	private void say(Sheet sheet) {
		this.sheet = sheet;
		this.rows = sheet.rows().stream().collect(Collectors.toMap(SheetRow::line, Function.identity()));
	}

	/** Null of a table. */
	@Nullable IatiFile activities() {
		return this.activities;
	}

	/** What the file of activities is chosen for instead of another source. */
	Set<String> chosen() {
		return Set.copyOf(this.chosen);
	}

	boolean hasChosen() {
		return !this.chosen.isEmpty();
	}

	void choose(String category, boolean instead) {
		if (instead) {
			this.chosen.add(category);
		}
		else {
			this.chosen.remove(category);
		}
	}

	void preview(IatiPreview preview) {
		this.preview = preview;
		say(preview.sheet());
	}

	/** Null of a table. */
	@Nullable IatiPreview preview() {
		return this.preview;
	}

	String fileName() {
		return this.fileName;
	}

	Sheet sheet() {
		return this.sheet;
	}

	/** What the file says in a line. */
	String text(int line, String column) {
		SheetRow row = this.rows.get(line);
		return (row != null) ? row.text(column) : "";
	}

	void decide(String question, Verdict verdict) {
		this.verdicts.put(question, verdict);
	}

	boolean isDecided() {
		return !this.verdicts.isEmpty();
	}

	void replace(boolean accepted) {
		this.replace = accepted;
	}

	boolean replace() {
		return this.replace;
	}

	void publisher(@Nullable Publisher said) {
		this.publisher = said;
	}

	boolean createNames() {
		return this.createNames;
	}

	void createNames(boolean create) {
		this.createNames = create;
	}

	ImportOptions options() {
		return new ImportOptions(this.createNames, ImportOptions.Conflicts.REJECT, this.verdicts, this.publisher,
				this.replace);
	}

}
