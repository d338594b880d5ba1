package org.countrycoalition.workplan.ui;

import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanRefusal;
import org.countrycoalition.workplan.ui.LineCells.Column;
import org.jspecify.annotations.Nullable;

/**
 * One line of the draft, edited where it stands. Each change is stored when its cell is
 * left; one that cannot be stored stays in its cell with the reason under the line.
 */
@Tag("tbody")
class LineRow extends Component {

	private static final int COLUMNS = Column.values().length + 1;

	private final LineDesk desk;

	private final PlanWords words;

	private final LineCells cells;

	private final Div message = new Div();

	private final Element messageRow = new Element("tr");

	private PlanLine line;

	LineRow(PlanLine line, int year, LineDesk desk, PlanWords words) {
		this.line = line;
		this.desk = desk;
		this.words = words;
		this.cells = new LineCells(words, year, (column) -> store());
		this.message.getElement().setAttribute("role", "alert");
		this.message.addClassName("line-message");
		this.messageRow.appendChild(new Element("td").setAttribute("colspan", String.valueOf(COLUMNS))
			.appendChild(this.message.getElement()));
		this.messageRow.setVisible(false);
		getElement().appendChild(row(), this.messageRow);
		this.cells.show(line);
	}

	private Element row() {
		Element row = new Element("tr");
		for (Column column : Column.values()) {
			Element cell = new Element((column == Column.TITLE) ? "th" : "td");
			if (column == Column.TITLE) {
				cell.setAttribute("scope", "row");
			}
			row.appendChild(cell.appendChild(this.cells.cell(column).getElement()));
		}
		NativeButton remove = new NativeButton("×", (click) -> this.desk.remove(this));
		remove.addClassName("remove-line");
		remove.setAriaLabel(this.words.say("line.remove", this.line.title()));
		remove.getElement().setAttribute("title", this.words.say("line.remove", this.line.title()));
		return row.appendChild(new Element("td").appendChild(remove.getElement()));
	}

	PlanLine line() {
		return this.line;
	}

	boolean isStored() {
		return this.line.version() > 0 || !this.line.title().isEmpty();
	}

	void focus(Column column) {
		this.cells.cell(column).focus();
	}

	private void store() {
		store((now) -> now);
	}

	private void store(Function<PlanLine, PlanLine> over) {
		clear();
		try {
			PlanLine typed = over.apply(this.cells.typed(this.line));
			if (isStored() && typed.saysTheSameAs(this.line) && typed.version() == this.line.version()) {
				return;
			}
			this.line = this.desk.write(typed);
			this.cells.show(this.line);
		}
		catch (LineCells.Unreadable ex) {
			this.cells.cell(ex.column()).getElement().setAttribute("aria-invalid", "true");
			complain(new Span(this.words.say("unreadable." + (ex.column().isAmount() ? "AMOUNT" : "TITLE"),
					this.cells.cell(ex.column()).getValue())));
		}
		catch (PlanRefusal ex) {
			refuse(ex);
		}
	}

	private void refuse(PlanRefusal refusal) {
		complain(new Span(this.words.refusal(refusal)));
		if (refusal.reason() != PlanRefusal.Reason.CHANGED_MEANWHILE) {
			return;
		}
		Optional<PlanLine> stored = this.desk.stored(this.line);
		if (stored.isEmpty()) {
			this.message.add(new Span(this.words.say("conflict.gone")));
			return;
		}
		PlanLine theirs = stored.get();
		this.message.add(new Span(this.words.say("conflict.stored", this.desk.written(theirs))),
				new NativeButton(this.words.say("conflict.mine"),
						(click) -> store((typed) -> typed.at(theirs.version()))),
				new NativeButton(this.words.say("conflict.theirs"), (click) -> take(theirs)));
	}

	private void take(PlanLine theirs) {
		this.line = theirs;
		this.desk.shown(theirs);
		clear();
		this.cells.show(theirs);
	}

	private void clear() {
		for (Column column : Column.values()) {
			this.cells.cell(column).getElement().removeAttribute("aria-invalid");
		}
		this.message.removeAll();
		this.messageRow.setVisible(false);
	}

	void complain(@Nullable Component what) {
		this.message.removeAll();
		this.message.add(what);
		this.messageRow.setVisible(true);
	}

}
