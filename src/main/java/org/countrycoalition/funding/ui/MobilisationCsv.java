package org.countrycoalition.funding.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.countrycoalition.funding.mobilisation.AgainstTargets;
import org.countrycoalition.funding.mobilisation.AgainstTargets.Row;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Money;

/**
 * The targets against what came as a table: plain figures, words where there is none, the
 * passport below. Sums are left out, because whoever adds a column up must not count
 * twice.
 *
 * @param plan whose targets
 * @param against what came
 * @param words in the reader's language
 * @param donors names by key
 * @param passport rule, currency, sources
 */
record MobilisationCsv(MobilisationPlan plan, AgainstTargets against, MobilisationWords words,
		Map<String, String> donors, List<String> passport) {

	/** What a spreadsheet would run as a formula. */
	private static final String RUNS = "=+-@\t\r";

	private static final List<String> HEADS = List.of("target.in", "paid.in", "firm.in");

	MobilisationCsv {
		passport = List.copyOf(passport);
	}

	/** Leads to the file, which is written now: a download has no language of its own. */
	Anchor link() {
		String file = "mobilisation-" + this.plan.state().iso3() + "-" + this.plan.edition() + ".csv";
		byte[] content = content();
		DownloadHandler handler = DownloadHandler
			.fromInputStream((event) -> new DownloadResponse(new ByteArrayInputStream(content), file,
					"text/csv;charset=utf-8", content.length), file);
		return new Anchor(handler, AttachmentType.DOWNLOAD, this.words.say("download"));
	}

	byte[] content() {
		StringBuilder text = new StringBuilder("\uFEFF");
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			printer.printRecord(heads());
			for (Row row : this.against.rows()) {
				printer.printRecord(cells(row));
			}
			printer.println();
			printer.printRecord(harmless(this.plan.facts().title()), this.words.period(this.plan),
					this.words.status(this.plan));
			for (String part : this.passport) {
				printer.printRecord(harmless(part));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private List<String> heads() {
		String code = this.words.code(this.plan.facts().currency());
		List<String> heads = new ArrayList<>(List.of(this.words.say("source"), this.words.parts().say("funding.year")));
		HEADS.forEach((head) -> heads.add(this.words.say(head, code)));
		heads.add(this.words.say("open.in", code));
		HEADS.forEach((head) -> heads.add(this.words.say(head, this.words.code(Money.USD))));
		return heads;
	}

	private List<String> cells(Row row) {
		List<String> cells = new ArrayList<>();
		cells.add(harmless(this.words.source(row.source(), this.donors)));
		cells.add(String.valueOf(row.year()));
		String none = this.words.say(row.isMatched() ? "noneRecorded" : "notTold");
		cells.add(figure(row.target().inPlans(), this.words.say("noTarget")));
		cells.add(figure(row.paid().inPlans(), none));
		cells.add(figure(row.firm().inPlans(), none));
		cells.add(open(row));
		cells.add(figure(row.target().inDollars(), this.words.say("noTarget")));
		cells.add(figure(row.paid().inDollars(), none));
		cells.add(figure(row.firm().inDollars(), none));
		return cells;
	}

	private String open(Row row) {
		BigDecimal most = row.open().most();
		if (row.target().isEmpty()) {
			return this.words.say("noTarget");
		}
		return (row.open().isExact() && most != null) ? most.toPlainString() : this.words.openOf(row);
	}

	private String figure(FigureSum sum, String none) {
		if (sum.parts() == 0) {
			return none;
		}
		return switch (sum.atLeast()) {
			case Figure.Known known -> (sum.isLowerBound() ? "≥ " : "") + known.value().toPlainString();
			case Figure.Absent absent -> sum.isNotComputable()
					? this.words.parts().say("kernel.absence." + absent.reason().name()) : this.words.say("unknown");
		};
	}

	private static String harmless(String text) {
		return (!text.isEmpty() && RUNS.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
