package org.countrycoalition.funding.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.FundingRefusal;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Sure;
import org.countrycoalition.shell.components.TableUpload;
import org.countrycoalition.shell.components.VerbTexts;
import org.countrycoalition.shell.components.Titled;
import org.jspecify.annotations.Nullable;

/**
 * Takes tables of contributions: shows first what would happen, then does all of it or
 * nothing, and can undo it. A refusal loses nothing of what was chosen.
 */
@Route("funding/imports")
@RolesAllowed({ Roles.ISU, Roles.NATIONAL_AUTHORITY, Roles.DONOR })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class ImportView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final FileImports imports;

	private final Funding funding;

	private final FundingParts parts;

	private final ImportWords words;

	private final RegisterNames names;

	private final Div refusal = new Div();

	private final Div notice = new Div();

	private final Div preview = new Div();

	private final ImportsSection done;

	private @Nullable ImportDraft draft;

	private @Nullable PreviewSection shown;

	ImportView(FileImports imports, Funding funding, FundingParts parts, ImportWords words, RegisterNames names) {
		this.imports = imports;
		this.funding = funding;
		this.parts = parts;
		this.words = words;
		this.names = names;
		this.done = new ImportsSection(parts, this::ask);
		this.refusal.getElement().setAttribute("role", "alert");
		this.refusal.addClassName("refusal");
		this.notice.getElement().setAttribute("role", "status");
		this.notice.addClassName("notice");
		getContent().addClassNames("register", "funding");
		getContent().add(new PageHeader(heading()).lead(parts.say("funding.import.lead")),
				parts.card(parts.say("funding.upload"), new Paragraph(parts.say("funding.upload.columns")),
						new Paragraph(parts.say("funding.shapes")),
						new Paragraph(parts.say("funding.activities.upload")),
						new TableUpload(parts.texts(), this::take, this::refuse).taking(".csv", ".xlsx", ".xml")),
				this.refusal, this.notice, this.preview, this.done);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.done.show(this.funding.imports());
	}

	/** Reads a file; one that cannot be read leaves the one before as it is. */
	void take(String fileName, byte[] content) {
		ImportDraft before = this.draft;
		attempt(() -> {
			this.draft = this.imports.read(fileName, content);
			PreviewSection section = new PreviewSection(this.draft, this.parts, this.words, this.names,
					new PreviewSection.Steps(() -> attempt(this::look), () -> attempt(this::apply), this::leave));
			section.show(this.imports.preview(this.draft));
			this.shown = section;
			this.preview.removeAll();
			this.preview.add(section);
		}, () -> this.draft = before);
	}

	/** Shows what the import would do after what has been decided so far. */
	private void look() {
		if (this.draft != null && this.shown != null) {
			this.shown.show(this.imports.preview(this.draft));
		}
	}

	private void apply() {
		ImportDraft file = this.draft;
		if (file == null) {
			return;
		}
		ContributionImports.Applied applied = this.imports.apply(file);
		leave();
		tell(this.parts.say("funding.applied", file.fileName(), this.words.summary(applied.preview())));
		UUID id = applied.id();
		if (id != null) {
			this.notice.add(new Button(this.parts.say("funding.undo"), (click) -> ask(id, file.fileName())));
		}
		this.done.show(this.funding.imports());
	}

	/**
	 * What it takes back can be imported again, but what was decided meanwhile is gone.
	 */
	private void ask(UUID file, String fileName) {
		Sure.ask(this.parts.say("funding.undo.file", fileName), this.parts.say("funding.undo.sure"),
				new VerbTexts("undo-import", "funding.undo.", this.parts.texts(), this.parts.typed()),
				() -> undo(file, fileName));
	}

	private void undo(UUID file, String fileName) {
		attempt(() -> {
			this.imports.undo(file);
			tell(this.parts.say("funding.undone", fileName));
			look();
		});
		this.done.show(this.funding.imports());
	}

	private void leave() {
		this.draft = null;
		this.shown = null;
		this.preview.removeAll();
	}

	private void attempt(Step step) {
		attempt(step, () -> {
		});
	}

	private void attempt(Step step, Runnable otherwise) {
		this.refusal.removeAll();
		this.notice.removeAll();
		try {
			step.take();
			return;
		}
		catch (UnreadableFile ex) {
			refuse(this.words.faults(ex));
		}
		catch (FundingRefusal ex) {
			refuse(this.words.refusal(ex));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		otherwise.run();
	}

	private void refuse(String why) {
		refuse(new Paragraph(why));
	}

	private void refuse(Component why) {
		this.refusal.removeAll();
		this.refusal.add(why, new Paragraph(this.parts.say("funding.nothingStored")));
	}

	private void tell(String what) {
		this.notice.removeAll();
		this.notice.add(new Paragraph(what));
	}

	@Override
	public String heading() {
		return this.parts.say("funding.import");
	}

	/** Something that can be refused. */
	@FunctionalInterface
	private interface Step {

		void take() throws IOException;

	}

}
