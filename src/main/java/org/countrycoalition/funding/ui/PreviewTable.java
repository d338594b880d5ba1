package org.countrycoalition.funding.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.ImportPreview;
import org.countrycoalition.funding.LinePreview;
import org.countrycoalition.shell.components.DataTable;

/**
 * The lines of a file and what becomes of them. Of a long file the lines that somebody
 * must look at come first, and the rest is counted.
 */
class PreviewTable extends Composite<Div> {

	/** A plain table reads well up to here. */
	private static final int MOST = 200;

	private final ImportDraft draft;

	private final FundingParts parts;

	private final ImportWords words;

	private final Runnable decided;

	private final LineSays says;

	private final Map<Integer, LineCells> cells = new LinkedHashMap<>();

	PreviewTable(ImportDraft draft, FundingParts parts, ImportWords words, Runnable decided) {
		this.draft = draft;
		this.parts = parts;
		this.words = words;
		this.decided = decided;
		this.says = new LineSays(draft, parts);
	}

	void show(ImportPreview preview) {
		boolean decidedHere = this.cells.values().stream().noneMatch(LineCells::isOpen);
		if (this.cells.isEmpty() || (decidedHere && preview.undecided() > 0)) {
			fill(preview);
			return;
		}
		preview.lines().stream().filter((line) -> this.cells.containsKey(line.line())).forEach((line) -> {
			LineCells shown = this.cells.get(line.line());
			if (shown != null) {
				shown.show(line);
			}
		});
	}

	/** The file has other lines now. */
	void forget() {
		this.cells.clear();
	}

	private void fill(ImportPreview preview) {
		List<LinePreview> lines = preview.lines();
		this.cells.clear();
		getContent().removeAll();
		Comparator<LinePreview> order = (lines.size() <= MOST) ? Comparator.comparing(LinePreview::line)
				: Comparator.comparing(PreviewTable::urgency).thenComparing(LinePreview::line);
		lines.stream()
			.sorted(order)
			.limit(MOST)
			.forEach((line) -> this.cells.put(line.line(),
					new LineCells(line, this.draft, this.parts, this.words, this.decided)));
		if (lines.size() > MOST) {
			getContent().add(new Paragraph(this.parts.say("funding.preview.most", MOST, lines.size())));
		}
		String title = this.parts.say("funding.preview.table", this.draft.fileName());
		getContent().add(new DataTable<LineCells>(title).captionUnseen()
			.name(this.parts.say("funding.line"),
					(line) -> new Span(this.parts.switches().formats().number(line.number())))
			.component(this.parts.say("funding.result"), LineCells::result)
			.component(this.parts.say("funding.line.says"),
					(line) -> new Span(this.says.of(line.number(), preview.shape())))
			.component(this.parts.say("funding.remarks"), LineCells::remarks)
			.rows(List.copyOf(this.cells.values())));
	}

	private static int urgency(LinePreview line) {
		return switch (line.result()) {
			case CONFLICT -> 0;
			case WARNING -> 1;
			case CHANGE -> 2;
			case ADD, SAME, CHECK -> line.remarks().isEmpty() ? 4 : 3;
		};
	}

}
