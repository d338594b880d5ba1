package org.countrycoalition.workplan.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.TypedText;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.ui.LineCells.Column;

/**
 * The lines of one pillar, in cells. Enter and the arrow keys lead up and down a column;
 * Enter under the last line begins a new one.
 */
class PillarLines extends Composite<Section> {

	private static final String KEYS = """
			this.addEventListener('keydown', (event) => {
				const down = event.key === 'Enter' || event.key === 'ArrowDown';
				if (!(down || event.key === 'ArrowUp') || event.target.tagName !== 'INPUT') return;
				const column = event.target.getAttribute('data-column');
				if (!column) return;
				const cells = [...this.querySelectorAll(`input[data-column="${column}"]`)];
				const next = cells[cells.indexOf(event.target) + (down ? 1 : -1)];
				if (next) {
					event.preventDefault();
					next.focus();
					next.select();
				}
				else if (event.key === 'Enter') {
					event.target.blur();
					this.closest('section').querySelector('.add-line').click();
				}
			});
			""";

	private final Pillar pillar;

	private final LineAddress address;

	private final LineDesk desk;

	private final PlanWords words;

	private final Element table = new Element("table");

	private final Element foot = new Element("tfoot");

	private final Paragraph elsewhere = new Paragraph();

	private final Map<UUID, LineRow> rows = new HashMap<>();

	PillarLines(Pillar pillar, LineAddress address, String currency, List<PlanLine> lines, LineDesk desk,
			PlanWords words) {
		this.pillar = pillar;
		this.address = address;
		this.desk = desk;
		this.words = words;
		String heading = words.pillar(pillar);
		this.table.getClassList().add("line-table");
		this.table.appendChild(new Element("caption").setAttribute("class", "unseen").setText(heading),
				new Element("thead").appendChild(head(currency)), this.foot);
		lines.forEach(this::append);
		Div region = new Div();
		region.addClassName("table-region");
		region.getElement().appendChild(this.table);
		Button add = new Button(words.say("line.add"), (click) -> add());
		add.addClassName("add-line");
		add.setAriaLabel(words.say("line.add.to", heading));
		getContent().addClassName("card");
		getContent().add(new H2(heading), this.elsewhere, region, add);
	}

	private Element head(String currency) {
		Element head = new Element("tr");
		for (Column column : Column.values()) {
			Element title = new Element("th").setAttribute("scope", "col")
				.setText((column == Column.COST) ? this.words.say("cost.in", currency)
						: this.words.say("column." + column.name()));
			if (column.isAmount()) {
				title.getClassList().add("number");
			}
			head.appendChild(title);
		}
		return head.appendChild(new Element("td"));
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.table.executeJs(KEYS);
	}

	private void add() {
		begin(UUID.randomUUID()).focus(Column.TITLE.name());
	}

	/**
	 * Puts a line under the others of which nothing is stored yet.
	 * @param line key that it gets once it is stored
	 */
	LineRow begin(UUID line) {
		PlanLine.Work nothing = new PlanLine.Work(this.pillar, "", null, null, null);
		return append(new PlanLine(line, line, nothing, new TreeMap<>(), 0));
	}

	/**
	 * Puts back what was typed into the lines and not stored.
	 * @param kept by line
	 */
	void restore(Function<PlanLine, Map<String, TypedText.Kept>> kept) {
		this.rows.values().forEach((row) -> row.restore(kept.apply(row.line())));
	}

	/** Leads to a cell, if the line is here. */
	void focus(CellAddress cell) {
		LineRow row = this.rows.get(cell.line());
		if (row != null) {
			row.focus(cell.cell());
		}
	}

	/** Puts a line under the others. */
	final LineRow append(PlanLine line) {
		LineRow row = new LineRow(line, this.address.year(), this.desk, this.words);
		this.rows.put(line.id(), row);
		this.table.insertChild(this.table.indexOfChild(this.foot), row.getElement());
		return row;
	}

	/**
	 * Writes what the lines sum up to, and how many there are that this page does not
	 * show.
	 * @param count of the pillar's lines on all pages
	 */
	void total(String text, int count) {
		this.foot.removeAllChildren();
		this.foot.appendChild(new Element("tr").appendChild(
				new Element("td").setAttribute("colspan", String.valueOf(Column.values().length + 1)).setText(text)));
		long shown = this.rows.values().stream().filter((row) -> row.getElement().getParent() != null).count();
		this.elsewhere.removeAll();
		this.elsewhere.setVisible(shown < count);
		this.elsewhere.add(
				new Text(this.words.say("pages.pillar", this.words.number(shown), this.words.number(count)) + " "),
				new Anchor(this.words.places().to(this.address.showing(this.pillar, "")),
						this.words.say("pages.pillar.show")));
	}

}
