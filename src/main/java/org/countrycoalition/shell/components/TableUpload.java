package org.countrycoalition.shell.components;

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
import org.countrycoalition.shell.Texts;

/**
 * Takes one table from the reader's computer and shows how far it has come. Never more is
 * read than a table may have.
 */
public class TableUpload extends Upload {

	private final BiConsumer<String, byte[]> take;

	/**
	 * @param texts in the reader's language
	 * @param take is given the name of the file and its content, on the page
	 * @param refuse is told in words why a file is not taken
	 */
	public TableUpload(Texts texts, BiConsumer<String, byte[]> take, Consumer<String> refuse) {
		this.take = take;
		setMaxFiles(1);
		setMaxFileSize(Sheets.LARGEST);
		setAcceptedFileExtensions(".csv", ".xlsx");
		setUploadButton(new Button(texts.of("shell.upload.choose")));
		setDropLabel(new Span(texts.of("shell.upload.drop")));
		setI18n(words(texts));
		setUploadHandler(this::read);
		addFileRejectedListener((rejected) -> refuse.accept(rejected.getErrorMessage()));
	}

	/**
	 * @param extensions of files that are taken, each with its dot
	 * @return itself
	 */
	public TableUpload taking(String... extensions) {
		setAcceptedFileExtensions(extensions);
		return this;
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

	private static UploadI18N words(Texts texts) {
		UploadI18N.Uploading uploading = new UploadI18N.Uploading()
			.setStatus(new UploadI18N.Uploading.Status().setConnecting(texts.of("shell.upload.connecting"))
				.setStalled(texts.of("shell.upload.stalled"))
				.setProcessing(texts.of("shell.upload.processing"))
				.setHeld(texts.of("shell.upload.held")))
			.setRemainingTime(
					new UploadI18N.Uploading.RemainingTime().setPrefix(texts.of("shell.upload.remaining") + " ")
						.setUnknown(texts.of("shell.upload.remaining.unknown")))
			.setError(new UploadI18N.Uploading.Error().setServerUnavailable(texts.of("shell.upload.failed"))
				.setUnexpectedServerError(texts.of("shell.upload.failed"))
				.setForbidden(texts.of("shell.upload.failed"))
				.setFileTooLarge(texts.of("shell.upload.tooLarge")));
		return new UploadI18N().setUploading(uploading)
			.setError(new UploadI18N.Error().setTooManyFiles(texts.of("shell.upload.tooMany"))
				.setFileIsTooBig(texts.of("shell.upload.tooLarge"))
				.setIncorrectFileType(texts.of("shell.upload.wrongType")))
			.setFile(new UploadI18N.File().setRetry(texts.of("shell.upload.retry"))
				.setStart(texts.of("shell.upload.start"))
				.setRemove(texts.of("shell.upload.remove")));
	}

}
