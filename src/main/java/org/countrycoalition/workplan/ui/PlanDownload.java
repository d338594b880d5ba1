package org.countrycoalition.workplan.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanSheet;
import org.countrycoalition.workplan.Workplans;

/**
 * Gives a plan as a table that can be uploaded again.
 */
final class PlanDownload {

	private PlanDownload() {
	}

	/**
	 * @param plan with or without its lines
	 * @param plans read it whole, once somebody takes the file
	 */
	static Anchor link(Plan plan, Workplans plans, PlanWords words) {
		String file = "workplan-" + plan.state().iso3() + "-" + plan.number() + ".csv";
		DownloadHandler handler = DownloadHandler.fromInputStream((event) -> {
			byte[] content = ("\uFEFF" + PlanSheet.csv(plans.version(plan.state(), plan.number()).orElse(plan)))
				.getBytes(StandardCharsets.UTF_8);
			return new DownloadResponse(new ByteArrayInputStream(content), file, "text/csv;charset=utf-8",
					content.length);
		}, file);
		return new Anchor(handler, AttachmentType.DOWNLOAD, words.say("download"));
	}

}
