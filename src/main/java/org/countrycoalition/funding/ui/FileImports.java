package org.countrycoalition.funding.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.ImportPreview;
import org.countrycoalition.funding.iati.IatiFile;
import org.countrycoalition.funding.iati.IatiImports;
import org.countrycoalition.funding.iati.IatiPreview;

/**
 * Takes whatever file somebody chose: a table, or activities.
 *
 * @param tables takes tables
 * @param activities takes activities
 */
@SpringComponent
record FileImports(ContributionImports tables, IatiImports activities) {

	ImportDraft read(String fileName, byte[] content) throws IOException {
		return IatiFile.looksLike(content) ? new ImportDraft(fileName, IatiFile.read(content))
				: new ImportDraft(fileName, Sheets.read(new ByteArrayInputStream(content)));
	}

	/** What its import would do after what has been decided so far. */
	ImportPreview preview(ImportDraft draft) {
		IatiFile file = draft.activities();
		if (file == null) {
			return this.tables.preview(draft.sheet(), draft.options());
		}
		IatiPreview preview = this.activities.preview(file, draft.chosen(), draft.options());
		draft.preview(preview);
		return preview.lines();
	}

	ContributionImports.Applied apply(ImportDraft draft) {
		IatiFile file = draft.activities();
		if (file == null) {
			return this.tables.apply(draft.fileName(), draft.sheet(), draft.options());
		}
		IatiImports.Applied applied = this.activities.apply(draft.fileName(), file, draft.chosen(), draft.options());
		return new ContributionImports.Applied(applied.id(), applied.preview().lines());
	}

	void undo(UUID file) {
		this.tables.undo(file);
	}

}
