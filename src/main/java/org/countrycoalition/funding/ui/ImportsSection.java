package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.ImportRecord;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;

/**
 * The last files that the reader's organisation imported; each can be undone as one.
 */
class ImportsSection extends Composite<Section> {

	private final FundingParts parts;

	private final Consumer<ImportRecord> undo;

	ImportsSection(FundingParts parts, Consumer<ImportRecord> undo) {
		this.parts = parts;
		this.undo = undo;
		getContent().addClassName("card");
	}

	void show(List<ImportRecord> imports) {
		String heading = this.parts.say("funding.imports");
		getContent().removeAll();
		getContent().add(new H2(heading));
		if (imports.isEmpty()) {
			getContent().add(new EmptyState(this.parts.say("funding.imports.none"),
					this.parts.say("funding.imports.none.advice")));
			return;
		}
		getContent().add(new DataTable<ImportRecord>(heading).captionUnseen()
			.name(this.parts.say("funding.imports.file"), (file) -> new Span(file.fileName()))
			.text(this.parts.say("funding.imports.at"), (file) -> this.parts.switches().formats().instant(file.at()))
			.text(this.parts.say("funding.imports.by"), ImportRecord::by)
			.figure(this.parts.say("funding.imports.lines"),
					(file) -> new Span(this.parts.switches().formats().number(file.lines())))
			.component(this.parts.say("funding.imports.undo"), this::undo)
			.rows(imports));
	}

	private Component undo(ImportRecord file) {
		if (file.undone()) {
			return new Span(this.parts.say("funding.imports.undone"));
		}
		Button button = new Button(this.parts.say("funding.undo"), (click) -> this.undo.accept(file));
		button.setAriaLabel(this.parts.say("funding.undo.file", file.fileName()));
		return button;
	}

}
