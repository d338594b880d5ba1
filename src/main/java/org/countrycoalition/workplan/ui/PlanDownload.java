package org.countrycoalition.workplan.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanSheet;

/**
 * Gives a plan as a table that can be uploaded again.
 */
final class PlanDownload {

	private PlanDownload() {
	}

	static Anchor link(Plan plan, PlanWords words) {
		String file = "workplan-" + plan.state().iso3() + "-" + plan.number() + ".csv";
		byte[] content = ("\uFEFF" + PlanSheet.csv(plan)).getBytes(StandardCharsets.UTF_8);
		DownloadHandler handler = DownloadHandler
			.fromInputStream((event) -> new DownloadResponse(new ByteArrayInputStream(content), file,
					"text/csv;charset=utf-8", content.length), file);
		return new Anchor(handler, AttachmentType.DOWNLOAD, words.say("download"));
	}

}
