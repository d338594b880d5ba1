package org.countrycoalition.workplan.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanMerge;
import org.countrycoalition.workplan.PlanMerge.Cell;
import org.countrycoalition.workplan.PlanMerge.Conflict;
import org.countrycoalition.workplan.PlanMerge.Kind;
import org.countrycoalition.workplan.PlanMerge.Line;
import org.jspecify.annotations.Nullable;

/**
 * Shows cell by cell what a workbook would make of the draft, and lets choose where both
 * have changed. Nothing is stored before every choice is made.
 */
class MergeSection extends Composite<Div> {

	private static final int MOST = 200;

	private final PlanMerge merge;

	private final PlanWords words;

	private final Map<Conflict, Choice> choices = new HashMap<>();

	private final Map<Conflict, RadioButtonGroup<Choice>> asked = new HashMap<>();

	private final Paragraph undecided = new Paragraph();

	/**
	 * @param store is told in which conflicts the workbook wins, and whether lines that
	 * it does not have are taken out
	 * @param leave leaves everything as it is
	 */
	MergeSection(String fileName, PlanMerge merge, PlanWords words, BiConsumer<Set<Conflict>, Boolean> store,
			Runnable leave) {
		this.merge = merge;
		this.words = words;
		getContent().add(new Paragraph(words.say("upload.summary", fileName, summary())));
		if (!merge.based()) {
			getContent().add(new Paragraph(words.say("merge.unbased")));
		}
		if (!merge.leftOut().isEmpty()) {
			getContent().add(new Paragraph(words.say("merge.leftOut", merge.leftOutCells(),
					merge.leftOut().keySet().stream().map(String::valueOf).collect(Collectors.joining(", ")))));
		}
		if (merge.isOfOtherLines()) {
			getContent().add(new Paragraph(words.say("upload.none", merge.draft().lines().size())));
		}
		addTable();
		addAbsent(new Paragraph(words.say("merge.kept", merge.count(Kind.KEPT))), Kind.KEPT);
		addAbsent(new Paragraph(words.say("merge.never", merge.count(Kind.NEVER))), Kind.NEVER);
		Checkbox removeAbsent = new Checkbox(words.say("upload.remove", merge.count(Kind.ABSENT)));
		addAbsent(removeAbsent, Kind.ABSENT);
		Button apply = new Button(words.say("upload.apply"), (click) -> apply(store, removeAbsent.getValue()));
		apply.addThemeVariants(ButtonVariant.PRIMARY);
		apply.setVisible(!rows().isEmpty() || merge.count(Kind.ABSENT) > 0);
		this.undecided.getElement().setAttribute("role", "alert");
		Div buttons = new Div(apply, new Button(words.say("upload.leave"), (click) -> leave.run()));
		buttons.addClassName("import-buttons");
		getContent().add(this.undecided, buttons);
	}

	/** Lines that the workbook does not have, by their titles. */
	private void addAbsent(Component above, Kind kind) {
		List<PlanLine> lines = this.merge.lines(kind);
		if (!lines.isEmpty()) {
			getContent().add(above, LineTitles.of(lines, this.words));
		}
	}

	private String summary() {
		List<String> parts = new ArrayList<>();
		part(parts, "merge.count.conflicts", this.merge.conflicts().size());
		part(parts, "merge.count.cells", this.merge.changes());
		part(parts, "upload.count.ADD", this.merge.count(Kind.NEW));
		part(parts, "upload.count.SAME", this.merge.count(Kind.SAME));
		part(parts, "merge.count.absent",
				this.merge.count(Kind.ABSENT) + this.merge.count(Kind.KEPT) + this.merge.count(Kind.NEVER));
		return parts.isEmpty() ? this.words.say("merge.nothing") : String.join(", ", parts);
	}

	private void part(List<String> parts, String key, long number) {
		if (number > 0) {
			parts.add(this.words.say(key, number));
		}
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		for (Line line : this.merge.lines()) {
			line.cells().forEach((cell) -> rows.add(new Row(line, cell)));
			if (line.kind() == Kind.NEW || line.kind() == Kind.GONE) {
				rows.add(new Row(line, null));
			}
		}
		rows.sort(Comparator.comparing((row) -> row.conflict() == null));
		return rows;
	}

	private void addTable() {
		List<Row> rows = rows();
		if (rows.isEmpty()) {
			getContent().add(new Paragraph(this.words.say("merge.nothing")));
			return;
		}
		if (!this.merge.conflicts().isEmpty()) {
			Div all = new Div(new Button(this.words.say("merge.all.WORKBOOK"), (click) -> choose(Choice.WORKBOOK)),
					new Button(this.words.say("merge.all.DRAFT"), (click) -> choose(Choice.DRAFT)));
			all.addClassName("import-buttons");
			getContent().add(new Paragraph(this.words.say("merge.explained")), all);
		}
		DataTable<Row> table = new DataTable<Row>(this.words.say("upload.table"))
			.name(this.words.say("line"), (row) -> new Span(row.line().workbook().title()))
			.text(this.words.say("merge.cell"), this::cell)
			.text(this.words.say("upload.change"), (row) -> this.words.say("merge.change." + row.change()))
			.text(this.words.say("merge.draft"), this::inDraft)
			.text(this.words.say("merge.workbook"), this::inWorkbook);
		if (!this.merge.conflicts().isEmpty()) {
			table.component(this.words.say("merge.choice"), this::choice);
		}
		getContent().add(table.rows(rows.stream().limit(MOST).toList()));
		if (rows.size() > MOST) {
			getContent().add(new Paragraph(this.words.say("merge.more", rows.size() - MOST)));
		}
	}

	private String cell(Row row) {
		return (row.cell() != null) ? CellWords.name(row.cell().column(), this.words) : this.words.say("merge.whole");
	}

	private String inDraft(Row row) {
		if (row.cell() == null) {
			return this.words.say((row.line().kind() == Kind.GONE) ? "merge.gone" : "merge.none");
		}
		return CellWords.value(row.cell().column(), row.cell().draft(), this.words);
	}

	private String inWorkbook(Row row) {
		return (row.cell() != null) ? CellWords.value(row.cell().column(), row.cell().workbook(), this.words)
				: ChangeWords.planned(row.line().workbook(), this.words);
	}

	private Component choice(Row row) {
		Conflict conflict = row.conflict();
		if (conflict == null) {
			return new Text("");
		}
		RadioButtonGroup<Choice> group = new RadioButtonGroup<>();
		group.setItems(Choice.values());
		group.setItemLabelGenerator((choice) -> this.words.say("merge.choose." + choice.name()));
		group.setAriaLabel(this.words.say("cell", cell(row), row.line().workbook().title()));
		group.addValueChangeListener((change) -> this.choices.put(conflict, change.getValue()));
		this.asked.put(conflict, group);
		return group;
	}

	/** For all conflicts, those not shown included. */
	private void choose(Choice choice) {
		this.merge.conflicts().forEach((conflict) -> this.choices.put(conflict, choice));
		this.asked.values().forEach((group) -> group.setValue(choice));
	}

	private void apply(BiConsumer<Set<Conflict>, Boolean> store, boolean withoutAbsent) {
		int open = this.merge.conflicts().size() - this.choices.size();
		if (open > 0) {
			this.undecided.setText(this.words.say("merge.undecided", open));
			return;
		}
		Set<Conflict> workbook = new HashSet<>(this.choices.keySet());
		workbook.removeIf((conflict) -> this.choices.get(conflict) == Choice.DRAFT);
		store.accept(workbook, withoutAbsent);
	}

	/** Whose text wins. */
	enum Choice {

		WORKBOOK, DRAFT

	}

	/**
	 * What becomes of a cell, or of a line as a whole.
	 *
	 * @param line of it
	 * @param cell null for the line as a whole
	 */
	private record Row(Line line, @Nullable Cell cell) {

		@Nullable Conflict conflict() {
			if (this.cell != null) {
				return this.cell.isConflict() ? new Conflict(this.line.workbook().key(), this.cell.column()) : null;
			}
			return (this.line.kind() == Kind.GONE) ? new Conflict(this.line.workbook().key(), null) : null;
		}

		String change() {
			if (this.cell != null) {
				return this.cell.change().name();
			}
			return (this.line.kind() == Kind.GONE) ? PlanMerge.Change.CONFLICT.name() : PlanMerge.Change.ADD.name();
		}

	}

}
