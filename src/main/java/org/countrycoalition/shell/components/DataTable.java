package org.countrycoalition.shell.components;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/**
 * A plain table of up to about two hundred rows: light, printable, read well by screen
 * readers. On a narrow screen each row becomes a block, its name first and each value
 * beside its head, so that nothing lies off to the side.
 *
 * @param <T> what a row shows
 */
public class DataTable<T> extends Composite<Div> {

	private final List<Column<T>> columns = new ArrayList<>();

	private final Element table = new Element("table");

	private final Element caption = new Element("caption");

	private final Element head = new Element("thead");

	private final Element body = new Element("tbody");

	private final Element foot = new Element("tfoot");

	/**
	 * @param caption names the table
	 */
	public DataTable(String caption) {
		this.table.getClassList().add("data-table");
		this.table.getClassList().add("stacks");
		this.table.appendChild(this.caption.setText(caption), this.head, this.body, this.foot);
		getContent().addClassName("table-region");
		getContent().getElement()
			.setAttribute("role", "region")
			.setAttribute("aria-label", caption)
			.setAttribute("tabindex", "0")
			.appendChild(this.table);
	}

	/**
	 * Keeps the caption for screen readers only, where a heading above says the same.
	 * @return this
	 */
	public DataTable<T> captionUnseen() {
		this.caption.getClassList().add("unseen");
		return this;
	}

	/**
	 * Keeps rows as rows on a narrow screen: for a table of what is said of one thing,
	 * which has a column of names and one of words.
	 * @return this
	 */
	public DataTable<T> inPairs() {
		this.table.getClassList().remove("stacks");
		this.table.getClassList().add("pairs");
		return this;
	}

	/**
	 * @param title the column's head
	 * @param cell what names the row, usually a link; a row header
	 * @return this
	 */
	public DataTable<T> name(String title, Function<T, Component> cell) {
		return column(new Column<>(title, cell, true, false));
	}

	/**
	 * @param title the column's head
	 * @param cell a text
	 * @return this
	 */
	public DataTable<T> text(String title, Function<T, String> cell) {
		return column(new Column<>(title, cell.andThen(Text::new), false, false));
	}

	/**
	 * @param title the column's head
	 * @param cell any component, such as a badge or an {@link Absence}
	 * @return this
	 */
	public DataTable<T> component(String title, Function<T, Component> cell) {
		return column(new Column<>(title, cell, false, false));
	}

	/**
	 * @param title the column's head, with the unit
	 * @param cell a figure, right-aligned with tabular digits
	 * @return this
	 */
	public DataTable<T> figure(String title, Function<T, Component> cell) {
		return column(new Column<>(title, cell, false, true));
	}

	private DataTable<T> column(Column<T> column) {
		this.columns.add(column);
		return this;
	}

	/**
	 * @param rows what to show, instead of what was shown before
	 * @return this
	 */
	public DataTable<T> rows(List<T> rows) {
		this.head.removeAllChildren();
		Element titles = new Element("tr");
		this.columns.forEach((column) -> titles.appendChild(column.title()));
		this.head.appendChild(titles);
		// the style sheet shows them beside the values: told once a table, not once a
		// cell
		for (int place = 0; place < this.columns.size(); place++) {
			this.table.getStyle().set("--head-" + (place + 1), quoted(this.columns.get(place).head()));
		}
		this.body.removeAllChildren();
		rows.forEach((row) -> this.body.appendChild(row(row)));
		return this;
	}

	/**
	 * @param row the row of totals, pinned under the others
	 * @return this
	 */
	public DataTable<T> total(T row) {
		this.foot.removeAllChildren();
		this.foot.appendChild(row(row));
		return this;
	}

	/** A string of a style sheet. */
	private static String quoted(String text) {
		return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace('\n', ' ') + "'";
	}

	private Element row(T row) {
		Element line = new Element("tr");
		this.columns.forEach((column) -> line.appendChild(column.cell(row)));
		return line;
	}

	private record Column<T>(String head, Function<T, Component> content, boolean name, boolean figure) {

		Element title() {
			return shaped(new Element("th").setAttribute("scope", "col").setText(this.head));
		}

		Element cell(T row) {
			Element cell = this.name ? new Element("th").setAttribute("scope", "row") : new Element("td");
			return shaped(cell.appendChild(this.content.apply(row).getElement()));
		}

		private Element shaped(Element cell) {
			if (this.figure) {
				cell.getClassList().add("number");
			}
			return cell;
		}

	}

}
