package org.countrycoalition.workplan.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.TableUpload;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanComparison;
import org.countrycoalition.workplan.PlanComparison.Change;
import org.countrycoalition.workplan.PlanComparison.Kind;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanMerge;
import org.countrycoalition.workplan.PlanRefusal;
import org.countrycoalition.workplan.PlanSheet;
import org.countrycoalition.workplan.Workplans;

/**
 * Takes a table of lines: shows first what it would change, then changes all of it or
 * nothing.
 */
class PlanUpload extends Composite<Section> {

	private static final int MOST = 200;

	private final Plan plan;

	private final PlanDesk desk;

	private final Workplans plans;

	private final PlanParts parts;

	private final PlanWords words;

	private final Runnable applied;

	private final Div answer = new Div();

	/**
	 * @param applied shows the draft again
	 */
	PlanUpload(Plan plan, PlanDesk desk, Workplans plans, PlanParts parts, Runnable applied) {
		this.plan = plan;
		this.desk = desk;
		this.plans = plans;
		this.parts = parts;
		this.words = parts.words();
		this.applied = applied;
		this.answer.getElement().setAttribute("role", "status");
		getContent().addClassName("card");
		getContent().add(new H2(this.words.say("upload")),
				new Paragraph(this.words.say("upload.columns", String.valueOf(plan.firstYear()))),
				new Paragraph(PlanDownload.ofDraft(plan, plans, parts)),
				new TableUpload(this.words.texts(), this::take, this::refuse), this.answer);
	}

	/** Reads a file and shows what it would change. */
	void take(String fileName, byte[] content) {
		try {
			Plan draft = draft();
			Optional<PlanMerge> merge = this.parts.workbooks().compare(draft, content);
			if (merge.isPresent()) {
				show(fileName, merge.get());
			}
			else {
				show(fileName, draft, PlanComparison.of(draft.lines(),
						PlanSheet.read(Sheets.read(new ByteArrayInputStream(content)))));
			}
		}
		catch (UnreadableFile ex) {
			refuse(ex);
		}
		catch (PlanRefusal ex) {
			refuse(this.words.refusal(ex));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As it stands now, which may be later than the page. */
	private Plan draft() {
		return this.plans.draft(this.plan.state()).orElse(this.plan);
	}

	private void show(String fileName, PlanMerge merge) {
		this.answer.removeAll();
		this.answer.add(new MergeSection(fileName, merge, this.words,
				(workbook, withoutAbsent) -> apply(merge.draft(), merge.result(workbook, withoutAbsent)),
				this.answer::removeAll));
	}

	private void show(String fileName, Plan draft, PlanComparison comparison) {
		List<PlanLine> absent = comparison.changes()
			.stream()
			.filter((change) -> change.kind() == Kind.ABSENT)
			.map(Change::line)
			.toList();
		Checkbox removeAbsent = new Checkbox(this.words.say("upload.remove", absent.size()));
		removeAbsent.setVisible(!absent.isEmpty());
		Button apply = new Button(this.words.say("upload.apply"),
				(click) -> apply(draft, comparison.result(removeAbsent.getValue())));
		apply.addThemeVariants(ButtonVariant.PRIMARY);
		Div buttons = new Div(apply, new Button(this.words.say("upload.leave"), (click) -> this.answer.removeAll()));
		buttons.addClassName("import-buttons");
		String summary = Arrays.stream(Kind.values())
			.filter((kind) -> comparison.count(kind) > 0)
			.map((kind) -> this.words.say("upload.count." + kind.name(), comparison.count(kind)))
			.collect(Collectors.joining(", "));
		this.answer.removeAll();
		this.answer.add(new Paragraph(this.words.say("upload.summary", fileName, summary)));
		if (!absent.isEmpty() && absent.size() == draft.lines().size()) {
			this.answer.add(new Paragraph(this.words.say("upload.none", absent.size())));
		}
		this.answer.add(table(comparison), removeAbsent, LineTitles.of(absent, this.words), buttons);
	}

	private DataTable<Change> table(PlanComparison comparison) {
		List<Change> shown = comparison.changes()
			.stream()
			.filter((change) -> change.kind() == Kind.ADD || change.kind() == Kind.CHANGE)
			.limit(MOST)
			.toList();
		return new DataTable<Change>(this.words.say("upload.table"))
			.name(this.words.say("line"), (change) -> new Span(change.line().title()))
			.text(this.words.say("pillar"), (change) -> this.words.pillar(change.line().pillar()))
			.text(this.words.say("upload.change"), (change) -> this.words.say("upload.kind." + change.kind().name()))
			.text(this.words.say("upload.what"), (change) -> ChangeWords.of(change, this.words))
			.rows(shown);
	}

	private void apply(Plan draft, List<PlanLine> lines) {
		Plan after;
		try {
			after = this.desk.replaceLines(draft, lines);
		}
		catch (PlanRefusal ex) {
			refuse(this.words.refusal(ex));
			return;
		}
		this.answer.removeAll();
		this.applied.run();
		this.answer.add(new Paragraph(this.words.say("upload.applied")),
				new Button(this.words.say("undo"), (click) -> undo(draft, after)));
	}

	/** Puts the lines back as they were, unless the draft was changed since. */
	private void undo(Plan before, Plan after) {
		try {
			this.parts.imports().undo(after, before);
		}
		catch (PlanRefusal ex) {
			refuse((ex.reason() == PlanRefusal.Reason.CHANGED_MEANWHILE) ? this.words.say("upload.changed")
					: this.words.refusal(ex));
			return;
		}
		this.answer.removeAll();
		this.applied.run();
		this.answer.add(new Paragraph(this.words.say("upload.undone")));
	}

	private void refuse(UnreadableFile file) {
		refuse(new Div(this.parts.files().faults(file)));
	}

	private void refuse(String why) {
		refuse(new Div(new Paragraph(why)));
	}

	private void refuse(Div alert) {
		alert.getElement().setAttribute("role", "alert");
		alert.addClassName("refusal");
		this.answer.removeAll();
		this.answer.add(alert, new Paragraph(this.words.say("upload.nothingStored")));
	}

}
