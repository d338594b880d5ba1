package org.countrycoalition.workplan.ui;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.Workplans;

/**
 * Gives a version of a plan on paper. It is read again when it is asked for, so that a
 * page keeps no second copy of a long plan.
 */
@SpringComponent
class PlanPdf {

	private static final int GONE = 404;

	private final Workplans plans;

	private final PlanPaper paper;

	private final PlanWords words;

	PlanPdf(Workplans plans, PlanPaper paper, PlanWords words) {
		this.plans = plans;
		this.paper = paper;
		this.words = words;
	}

	Anchor link(Plan plan) {
		CountryCode state = plan.state();
		int number = plan.number();
		String file = "workplan-" + state.iso3() + "-" + number + ".pdf";
		DownloadHandler handler = DownloadHandler.fromInputStream((event) -> content(event.getUI(), state, number).map(
				(bytes) -> new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/pdf", bytes.length))
			.orElseGet(() -> DownloadResponse.error(GONE)), file);
		return new Anchor(handler, AttachmentType.DOWNLOAD, this.words.say("pdf.download"));
	}

	/** In the language of the page from which it is asked for. */
	private Optional<byte[]> content(UI page, CountryCode state, int number) {
		AtomicReference<Optional<byte[]>> content = new AtomicReference<>(Optional.empty());
		page.accessSynchronously(() -> content.set(this.plans.version(state, number).map(this.paper::of)));
		return content.get();
	}

}
