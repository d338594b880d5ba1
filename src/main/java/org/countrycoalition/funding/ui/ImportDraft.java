package org.countrycoalition.funding.ui;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.funding.Publisher;
import org.countrycoalition.funding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody chose, with what they have decided about it so far.
 */
class ImportDraft {

	private final String fileName;

	private final Sheet sheet;

	private final Map<Integer, SheetRow> rows;

	private final Map<String, Verdict> verdicts = new TreeMap<>();

	private @Nullable Publisher publisher;

	private boolean createNames;

	private boolean replace;

	ImportDraft(String fileName, Sheet sheet) {
		this.fileName = fileName;
		this.sheet = sheet;
		this.rows = sheet.rows().stream().collect(Collectors.toMap(SheetRow::line, Function.identity()));
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
