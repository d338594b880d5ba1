package org.countrycoalition.shell.components;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;

/**
 * Says in the reader's language what is wrong with a file, and where.
 */
@SpringComponent
public class FileWords {

	private final Texts texts;

	private final Switches switches;

	FileWords(Texts texts, Switches switches) {
		this.texts = texts;
		this.switches = switches;
	}

	/**
	 * @param file that cannot be read
	 * @return every place that cannot be, so that all of them are mended at once
	 */
	public Component faults(UnreadableFile file) {
		List<UnreadableFile> faults = file.all();
		if (faults.size() == 1) {
			return new Paragraph(fault(file));
		}
		UnorderedList list = new UnorderedList();
		faults.forEach((fault) -> list.add(new ListItem(fault(fault))));
		return new Div(new Paragraph(this.texts.of("shell.file.faults", faults.size())), list);
	}

	/**
	 * @param file that cannot be read
	 * @return such as "Line 3, column “year”: “x” is not a whole number."
	 */
	public String fault(UnreadableFile file) {
		String place = place(file);
		return file.sheet().isEmpty() ? place : this.texts.of("shell.file.at.sheet", file.sheet(), place);
	}

	private String place(UnreadableFile file) {
		String what = this.texts.of("shell.file." + said(file), file.detail());
		if (file.line() > 0 && !file.column().isEmpty()) {
			// columns of a table have names, and those of a text are counted
			String at = (file.fault() == UnreadableFile.Fault.NOT_WELL_FORMED) ? "shell.file.at.character"
					: "shell.file.at.cell";
			return this.texts.of(at, number(file.line()), file.column(), what);
		}
		if (file.line() > 0) {
			return this.texts.of("shell.file.at.line", number(file.line()), what);
		}
		return what;
	}

	private static String said(UnreadableFile file) {
		return switch (file.fault()) {
			case TOO_LARGE -> file.detail().isEmpty() ? "TOO_LARGE.unpacked" : "TOO_LARGE";
			case NOT_A_TABLE -> (file.line() > 0) ? "NOT_A_TABLE.at" : "NOT_A_TABLE";
			default -> file.fault().name();
		};
	}

	private String number(int line) {
		return this.switches.formats().number(line);
	}

}
