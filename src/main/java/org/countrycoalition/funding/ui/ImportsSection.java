package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

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

	private final BiConsumer<UUID, String> undo;

	ImportsSection(FundingParts parts, BiConsumer<UUID, String> undo) {
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
			.name(this.parts.say("funding.imports.file"), this::called)
			.text(this.parts.say("funding.imports.at"), (file) -> this.parts.switches().formats().instant(file.at()))
			.text(this.parts.say("funding.imports.by"), ImportRecord::by)
			.figure(this.parts.say("funding.imports.lines"),
					(file) -> new Span(this.parts.switches().formats().number(file.lines())))
			.component(this.parts.say("funding.imports.undo"), this::undo)
			.rows(imports));
	}

	private Component called(ImportRecord file) {
		Span cell = new Span(file.fileName());
		Span held = new Span(held(file));
		held.addClassName("detail");
		cell.add(held);
		return cell;
	}

	/** Of which tables and years it tells: two files may be called the same. */
	private String held(ImportRecord file) {
		if (file.first() == 0) {
			return "";
		}
		return this.parts.say((file.first() == file.last()) ? "funding.imports.held.year" : "funding.imports.held",
				String.join("; ", SourceTitles.of(file.editions().stream(), this.parts)), String.valueOf(file.first()),
				String.valueOf(file.last()));
	}

	private Component undo(ImportRecord file) {
		if (file.undone()) {
			return new Span(this.parts.say("funding.imports.undone"));
		}
		String which = (file.first() == 0) ? file.fileName() : file.fileName() + " (" + held(file) + ")";
		Button button = new Button(this.parts.say("funding.undo"), (click) -> this.undo.accept(file.id(), which));
		button.setAriaLabel(
				this.parts.say("funding.undo.which", which, this.parts.switches().formats().instant(file.at())));
		return button;
	}

}
