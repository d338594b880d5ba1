package org.countrycoalition.workplan.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanSheet;
import org.countrycoalition.workplan.PlanWorkbooks;
import org.countrycoalition.workplan.Workplans;

/**
 * Gives a plan as a workbook or as a table that can be uploaded again. Files are written
 * when somebody asks for them, not when the page is shown.
 */
final class PlanDownload {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String TABLE = "text/csv;charset=utf-8";

	private PlanDownload() {
	}

	/**
	 * @param plan with or without its lines
	 * @param plans read it whole, once somebody takes a file
	 * @return leads to the version that the page shows
	 */
	static Component links(Plan plan, Workplans plans, PlanParts parts) {
		Supplier<Plan> whole = whole(plan, plans);
		return new Span(workbook(plan, whole, parts), new Text(" "), table(plan, whole, parts));
	}

	/** The same of a draft, and an empty workbook to fill in. */
	static Component ofDraft(Plan draft, Workplans plans, PlanParts parts) {
		Supplier<Plan> now = whole(draft, plans);
		PlanWorkbooks workbooks = parts.workbooks();
		Locale language = parts.words().language();
		return new Span(workbook(draft, now, parts), new Text(" "),
				link(name(draft, "-" + parts.words().say("download.empty") + ".xlsx"), WORKBOOK,
						parts.words().say("download.template"), () -> workbooks.template(now.get(), language)),
				new Text(" "), table(draft, now, parts));
	}

	/** As it stands when it is asked for. */
	private static Supplier<Plan> whole(Plan plan, Workplans plans) {
		CountryCode state = plan.state();
		int number = plan.number();
		return () -> plans.version(state, number).orElse(plan);
	}

	private static Anchor workbook(Plan plan, Supplier<Plan> now, PlanParts parts) {
		PlanWorkbooks workbooks = parts.workbooks();
		Locale language = parts.words().language();
		return link(name(plan, ".xlsx"), WORKBOOK, parts.words().say("download.workbook"),
				() -> workbooks.write(now.get(), language));
	}

	private static Anchor table(Plan plan, Supplier<Plan> now, PlanParts parts) {
		return link(name(plan, ".csv"), TABLE, parts.words().say("download"),
				() -> ("\uFEFF" + PlanSheet.csv(now.get())).getBytes(StandardCharsets.UTF_8));
	}

	private static String name(Plan plan, String end) {
		return "workplan-" + plan.state().iso3() + "-" + plan.number() + end;
	}

	private static Anchor link(String file, String type, String text, Supplier<byte[]> written) {
		DownloadHandler handler = DownloadHandler.fromInputStream((event) -> {
			byte[] content = written.get();
			return new DownloadResponse(new ByteArrayInputStream(content), file, type, content.length);
		}, file);
		return new Anchor(handler, AttachmentType.DOWNLOAD, text);
	}

}
