package org.countrycoalition.workplan.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.countrycoalition.shell.TypedAmount;
import org.countrycoalition.shell.TypedText;
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

	private final Element panelRow = new Element("tr");

	private final int year;

	private final NativeButton more = new NativeButton();

	private final RowTyping typing;

	private @Nullable LinePanel panel;

	private PlanLine line;

	LineRow(PlanLine line, int year, LineDesk desk, PlanWords words) {
		this.line = line;
		this.year = year;
		this.desk = desk;
		this.words = words;
		this.cells = new LineCells(words, year, (column) -> store());
		this.typing = new RowTyping(words.typed(), () -> desk.place(this.line, isStored()));
		for (Column column : Column.values()) {
			this.typing.watch(column.name(), this.cells.cell(column));
		}
		this.message.getElement().setAttribute("role", "alert");
		this.message.addClassName("line-message");
		this.messageRow.appendChild(new Element("td").setAttribute("colspan", String.valueOf(COLUMNS))
			.appendChild(this.message.getElement()));
		this.panelRow.setVisible(false);
		getElement().appendChild(row(), this.panelRow);
		show(line);
	}

	private Element row() {
		Element row = new Element("tr");
		for (Column column : Column.values()) {
			Element cell = (column == Column.TITLE) ? new Element("th").setAttribute("scope", "row")
					: new Element("td");
			row.appendChild(cell.appendChild(this.cells.cell(column).getElement()));
		}
		NativeButton remove = new NativeButton("×", (click) -> this.desk.remove(this));
		remove.addClassName("remove-line");
		remove.setAriaLabel(this.words.say("line.remove", this.line.title()));
		remove.getElement().setAttribute("title", this.words.say("line.remove", this.line.title()));
		this.more.setText(this.words.say("detail.more"));
		this.more.addClassName("more-line");
		this.more.setAriaLabel(this.words.say("detail.more.of", this.line.title()));
		this.more.getElement().setAttribute("aria-expanded", "false");
		this.more.addClickListener((click) -> open(!this.panelRow.isVisible()));
		Element tools = new Element("td").appendChild(this.more.getElement(), remove.getElement());
		tools.getClassList().add("line-tools");
		return row.appendChild(tools);
	}

	/** The rest of the line is made when somebody wants to see it. */
	private LinePanel open(boolean open) {
		LinePanel shown = this.panel;
		if (shown == null) {
			shown = new LinePanel(this.words, this.year, this.desk.outcomes(), this.desk.sections(this.line),
					this::store);
			this.panelRow.appendChild(
					new Element("td").setAttribute("colspan", String.valueOf(COLUMNS)).appendChild(shown.getElement()));
			shown.show(this.line);
			shown.keptBy(this.typing);
			this.panel = shown;
		}
		this.panelRow.setVisible(open);
		this.more.getElement().setAttribute("aria-expanded", String.valueOf(open));
		return shown;
	}

	PlanLine line() {
		return this.line;
	}

	boolean isStored() {
		return this.line.version() > 0 || !this.line.title().isEmpty();
	}

	/** Leads to a cell, or to a field of the line's detail. */
	void focus(String cell) {
		Arrays.stream(Column.values())
			.filter((column) -> column.name().equals(cell))
			.findFirst()
			.ifPresentOrElse((column) -> this.cells.cell(column).focus(), () -> open(true).focus(cell));
	}

	/** What was typed into it and not stored is not wanted. */
	void forget() {
		this.typing.forget();
	}

	/** As it stands in cells and fields. */
	private PlanLine typed() {
		PlanLine typed = this.cells.typed(this.line);
		return (this.panel != null) ? this.panel.over(typed) : typed;
	}

	private void show(PlanLine line) {
		this.line = line;
		this.cells.show(line);
		if (this.panel != null) {
			this.panel.show(line);
		}
		this.typing.shown();
	}

	private void store() {
		store((now) -> now);
	}

	private void store(Function<PlanLine, PlanLine> over) {
		clear();
		this.desk.silence();
		try {
			PlanLine typed = over.apply(typed());
			if (isStored() && typed.saysTheSameAs(this.line) && typed.version() == this.line.version()) {
				this.typing.settle();
				return;
			}
			PlanLine stored = this.desk.write(typed);
			this.typing.settle();
			show(stored);
		}
		catch (LineFields.UnreadableField ex) {
			this.typing.keepAll();
			complain(new Span(ex.refuse(this.words)));
		}
		catch (LineCells.Unreadable ex) {
			this.typing.keepAll();
			this.cells.cell(ex.column()).getElement().setAttribute("aria-invalid", "true");
			String typed = this.cells.cell(ex.column()).getValue();
			complain(new Span(
					this.words.say(ex.column().isAmount() ? TypedAmount.refusal(typed) : "unreadable.TITLE", typed)));
		}
		catch (PlanRefusal ex) {
			this.typing.keepAll();
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
		UnorderedList both = new UnorderedList();
		ChangeWords.between(theirs, typed(), this.words).forEach((part) -> both.add(new ListItem(part)));
		this.message.add(new Span(this.words.say("conflict.stored", this.desk.written(theirs))),
				new Span(this.words.say("conflict.both")), both,
				new NativeButton(this.words.say("conflict.mine"),
						(click) -> store((typed) -> typed.at(theirs.version()))),
				new NativeButton(this.words.say("conflict.theirs"), (click) -> take(theirs)));
	}

	private void take(PlanLine theirs) {
		this.desk.shown(theirs);
		this.typing.forget();
		clear();
		show(theirs);
	}

	/** Puts back what was typed and not stored, and lets it be stored or discarded. */
	void restore(Map<String, TypedText.Kept> kept) {
		if (!Arrays.stream(Column.values()).map(Column::name).toList().containsAll(kept.keySet())) {
			open(true);
		}
		this.typing.restore(kept).ifPresent((at) -> {
			complain(new Span(this.words.typed().notice(at)));
			this.message.add(new NativeButton(this.words.say("typed.store"), (click) -> store()),
					new NativeButton(this.words.typed().discard(), (click) -> discard()));
		});
	}

	private void discard() {
		forget();
		clear();
		if (isStored()) {
			show(this.line);
		}
		else {
			this.desk.remove(this);
		}
	}

	private void clear() {
		this.typing.unmark();
		Arrays.stream(Column.values())
			.forEach((column) -> this.cells.cell(column).getElement().removeAttribute("aria-invalid"));
		if (this.panel != null) {
			this.panel.fields().clear();
		}
		this.message.removeAll();
		this.messageRow.removeFromParent();
	}

	void complain(@Nullable Component what) {
		this.message.removeAll();
		this.message.add(what);
		if (this.messageRow.getParent() == null) {
			getElement().insertChild(getElement().indexOfChild(this.panelRow), this.messageRow);
		}
	}

}
