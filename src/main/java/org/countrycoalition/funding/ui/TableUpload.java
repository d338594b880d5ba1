package org.countrycoalition.funding.ui;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import org.countrycoalition.exchange.Sheets;

/**
 * Takes one table from the reader's computer and shows how far it has come. Never more is
 * read than a table may have.
 */
class TableUpload extends Upload {

	private final BiConsumer<String, byte[]> take;

	/**
	 * @param take is given the name of the file and its content, on the page
	 * @param refuse is told in words why a file is not taken
	 */
	TableUpload(FundingParts parts, BiConsumer<String, byte[]> take, Consumer<String> refuse) {
		this.take = take;
		setMaxFiles(1);
		setMaxFileSize(Sheets.LARGEST);
		setAcceptedFileExtensions(".csv", ".xlsx");
		setUploadButton(new Button(parts.say("funding.upload.choose")));
		setDropLabel(new Span(parts.say("funding.upload.drop")));
		setI18n(words(parts));
		setUploadHandler(this::read);
		addFileRejectedListener((rejected) -> refuse.accept(rejected.getErrorMessage()));
	}

	private void read(UploadEvent event) throws IOException {
		byte[] content = event.getInputStream().readNBytes(Sheets.LARGEST + 1);
		String name = event.getFileName();
		UI page = event.getUI();
		var _ = page.access(() -> {
			clearFileList();
			this.take.accept(name, content);
		});
	}

	private static UploadI18N words(FundingParts parts) {
		UploadI18N.Uploading uploading = new UploadI18N.Uploading()
			.setStatus(new UploadI18N.Uploading.Status().setConnecting(parts.say("funding.upload.connecting"))
				.setStalled(parts.say("funding.upload.stalled"))
				.setProcessing(parts.say("funding.upload.processing"))
				.setHeld(parts.say("funding.upload.held")))
			.setRemainingTime(
					new UploadI18N.Uploading.RemainingTime().setPrefix(parts.say("funding.upload.remaining") + " ")
						.setUnknown(parts.say("funding.upload.remaining.unknown")))
			.setError(new UploadI18N.Uploading.Error().setServerUnavailable(parts.say("funding.upload.failed"))
				.setUnexpectedServerError(parts.say("funding.upload.failed"))
				.setForbidden(parts.say("funding.upload.failed"))
				.setFileTooLarge(parts.say("funding.upload.tooLarge")));
		return new UploadI18N().setUploading(uploading)
			.setError(new UploadI18N.Error().setTooManyFiles(parts.say("funding.upload.tooMany"))
				.setFileIsTooBig(parts.say("funding.upload.tooLarge"))
				.setIncorrectFileType(parts.say("funding.upload.wrongType")))
			.setFile(new UploadI18N.File().setRetry(parts.say("funding.upload.retry"))
				.setStart(parts.say("funding.upload.start"))
				.setRemove(parts.say("funding.upload.remove")));
	}

}
