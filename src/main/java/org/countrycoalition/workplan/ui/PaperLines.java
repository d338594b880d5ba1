package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.documents.PdfPaper;
import org.countrycoalition.documents.PdfTable;
import org.countrycoalition.documents.PdfTable.Cell;
import org.countrycoalition.documents.PdfTable.Column;
import org.countrycoalition.documents.PdfTable.Row;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.LineDetail;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a plan on paper, by pillar, with everything that they say.
 */
@SpringComponent
class PaperLines {

	private final PlanWords words;

	PaperLines(PlanWords words) {
		this.words = words;
	}

	/**
	 * @param years in groups that fit on a page
	 */
	void set(Plan plan, List<List<Integer>> years, PdfPaper paper) {
		for (Pillar pillar : PlanYear.pillars()) {
			List<PlanLine> lines = plan.lines().stream().filter((line) -> line.pillar() == pillar).toList();
			if (!lines.isEmpty()) {
				years.forEach((group) -> set(plan, pillar, lines, group, paper));
			}
		}
	}

	private void set(Plan plan, Pillar pillar, List<PlanLine> lines, List<Integer> years, PdfPaper paper) {
		List<Column> columns = new ArrayList<>(List.of(Column.words(this.words.say("line"), 4)));
		years.forEach((year) -> columns.add(Column.figures(String.valueOf(year), 2)));
		boolean all = years.contains(plan.firstYear());
		List<Row> rows = lines.stream().map((line) -> row(line, years, all)).toList();
		paper.table(this.words.say("pdf.lines", this.words.pillar(pillar), plan.currency()),
				new PdfTable(columns, rows));
	}

	/**
	 * @param withDetails whether the line says all of itself, and not its title alone
	 */
	private Row row(PlanLine line, List<Integer> years, boolean withDetails) {
		List<Cell> cells = new ArrayList<>();
		cells.add(new Cell(line.title(), withDetails ? details(line) : List.of()));
		years.forEach((year) -> cells.add(cell(line, line.years().get(year))));
		return new Row(cells, false);
	}

	private List<String> details(PlanLine line) {
		LineDetail detail = line.detail();
		List<String> details = new ArrayList<>();
		add(details, "column.OPERATOR", line.operator());
		add(details, "pdf.responsible", detail.responsible());
		add(details, "column.LOCATION", line.location());
		add(details, "pdf.outcome", detail.outcome());
		add(details, "pdf.method", detail.method());
		add(details, "pdf.gender", detail.markers().gender());
		add(details, "pdf.environment", detail.markers().environment());
		add(details, "pdf.communities", detail.markers().communities());
		LineDetail.Attribution attribution = detail.attribution();
		if (attribution != null) {
			String method = this.words.say("attribution." + attribution.method().name());
			add(details, "pdf.attribution", (attribution.share() != null)
					? this.words.say("pdf.attribution.share", this.words.number(attribution.share()), method) : method);
		}
		if (detail.residual()) {
			details.add(this.words.say("pdf.residual"));
		}
		return details;
	}

	private void add(List<String> details, String key, @Nullable String text) {
		if (text != null) {
			details.add(this.words.say("pdf.of", this.words.say(key), text));
		}
	}

	private Cell cell(PlanLine line, PlanLine.@Nullable Year year) {
		if (year == null) {
			return Cell.of(this.words.say("notPlanned"));
		}
		List<String> details = new ArrayList<>();
		if (year.quantity() != null) {
			details.add((this.words.number(year.quantity()) + " " + unit(line.unit())).strip());
		}
		add(details, "national", year.national());
		add(details, "capacity", year.capacity());
		add(details, "pdf.teams", year.teams());
		if (!year.people().isEmpty()) {
			details.add(this.words.say("pdf.people", this.words.number(year.people().stated())));
		}
		String cost = (year.cost() != null) ? this.words.number(year.cost()) : this.words.say("cost.unknown");
		return new Cell(cost, details);
	}

	private void add(List<String> details, String key, @Nullable BigDecimal amount) {
		if (amount != null) {
			add(details, key, this.words.number(amount));
		}
	}

	private String unit(@Nullable String unit) {
		return Objects.requireNonNullElse(UnitWords.shown(unit, this.words), "");
	}

}
