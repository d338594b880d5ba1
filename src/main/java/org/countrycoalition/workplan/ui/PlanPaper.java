package org.countrycoalition.workplan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.charts.ChartSize;
import org.countrycoalition.charts.Scheme;
import org.countrycoalition.documents.PdfFrame;
import org.countrycoalition.documents.PdfPaper;
import org.countrycoalition.documents.PdfTable;
import org.countrycoalition.documents.PdfTable.Cell;
import org.countrycoalition.documents.PdfTable.Column;
import org.countrycoalition.documents.PdfTable.Row;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.workplan.Outcome;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanYear;
import org.countrycoalition.workplan.Strategy;

/**
 * A version of a plan on paper: what it is, its outcomes, its cost by pillar and year,
 * the timeline, and every line. In the language of the page at hand.
 */
@SpringComponent
class PlanPaper {

	/** So many years stand beside each other on a page. */
	static final int YEARS_ACROSS = 6;

	/** So many rows of a timeline can be read on a page. */
	private static final int ROWS = 18;

	private static final ChartSize SIZE = new ChartSize(1470, 300);

	private final PlanWords words;

	private final PaperLines lines;

	private final TimelineParts timeline;

	private final Register register;

	PlanPaper(PlanWords words, PaperLines lines, TimelineParts timeline, Register register) {
		this.words = words;
		this.lines = lines;
		this.timeline = timeline;
		this.register = register;
	}

	byte[] of(Plan plan) {
		String state = Optional.ofNullable(this.register.names().get(plan.state()))
			.map((StateName name) -> name.in(this.words.language()))
			.orElse(plan.state().iso3());
		List<String> marks = marks(plan);
		PdfFrame frame = new PdfFrame(this.words.say("pdf.title", state, plan.title()), marks, passport(plan),
				this.words.language(), (page, pages) -> this.words.say("pdf.page", page, pages),
				this.words.switches().clock().instant());
		try (PdfPaper paper = new PdfPaper(frame)) {
			paper.title(frame.title());
			marks.forEach(paper::warning);
			about(plan, paper);
			outcomes(plan, paper);
			years(plan).forEach((years) -> byPillar(plan, years, paper));
			picture(plan, state, paper);
			this.lines.set(plan, years(plan), paper);
			return paper.bytes();
		}
	}

	private List<String> marks(Plan plan) {
		List<String> marks = new ArrayList<>();
		if (plan.status() != Plan.Status.PUBLISHED) {
			String key = (plan.status() == Plan.Status.SUPERSEDED) ? "pdf.superseded" : "pdf.draft";
			marks.add(this.words.say(key, this.words.say("status." + plan.status().name())));
		}
		if (plan.illustrative()) {
			marks.add(this.words.texts().of("shell.illustrative.badge"));
		}
		return marks;
	}

	private List<String> passport(Plan plan) {
		List<String> parts = new ArrayList<>(List.of(version(plan), this.words.say("passport.rule"),
				this.words.say("passport.currency", plan.currency()),
				this.words.say("passport.source", plan.source())));
		parts.add(this.words.say("pdf.made",
				this.words.switches().formats().instant(this.words.switches().clock().instant())));
		return parts;
	}

	private String version(Plan plan) {
		return this.words.say("passport.version", plan.number(), this.words.say("status." + plan.status().name()));
	}

	private void about(Plan plan, PdfPaper paper) {
		paper
			.paragraph(version(plan) + ". "
					+ ((plan.publishedAt() != null) ? this.words.say("passport.since",
							this.words.switches().formats().instant(plan.publishedAt())) + ". " : "")
					+ this.words.say("pdf.years", this.words.years(plan), plan.lines().size(), plan.currency()));
		Strategy strategy = plan.strategy();
		if (strategy == null) {
			paper.paragraph(this.words.say("pdf.strategy.none"));
			return;
		}
		paper.paragraph(this.words.say("fact.strategy", strategy.title()));
		if (strategy.evidence() != null) {
			paper.paragraph(this.words.say("pdf.evidence", strategy.evidence()));
		}
	}

	private void outcomes(Plan plan, PdfPaper paper) {
		if (plan.outcomes().isEmpty()) {
			paper.heading(this.words.say("pdf.outcomes"));
			paper.paragraph(this.words.say("pdf.outcomes.none"));
			return;
		}
		paper.table(this.words.say("pdf.outcomes"),
				new PdfTable(List.of(Column.words(this.words.say("pdf.outcome"), 4),
						Column.words(this.words.say("pdf.measure"), 4), Column.words(this.words.say("pdf.due"), 2)),
						plan.outcomes().stream().map(this::outcome).toList()));
	}

	private Row outcome(Outcome outcome) {
		String measure = (outcome.measure() != null) ? outcome.measure() : this.words.say("notStated");
		String due = (outcome.due() != null) ? this.words.switches().formats().date(outcome.due())
				: this.words.say("notStated");
		return new Row(List.of(Cell.of(outcome.title()), Cell.of(measure), Cell.of(due)), false);
	}

	/** The years in groups that fit on a page. */
	private static List<List<Integer>> years(Plan plan) {
		List<Integer> all = plan.years();
		return IntStream.range(0, Math.ceilDiv(all.size(), YEARS_ACROSS))
			.mapToObj((group) -> all.subList(group * YEARS_ACROSS, Math.min(all.size(), (group + 1) * YEARS_ACROSS)))
			.toList();
	}

	private void byPillar(Plan plan, List<Integer> years, PdfPaper paper) {
		List<PlanYear> slices = years.stream().map((year) -> PlanYear.of(plan, year)).toList();
		List<Column> columns = new ArrayList<>(List.of(Column.words(this.words.say("pillar"), 3)));
		years.forEach((year) -> columns.add(Column.figures(String.valueOf(year), 2)));
		List<Row> rows = new ArrayList<>();
		for (Pillar pillar : PlanYear.pillars()) {
			List<Cell> cells = new ArrayList<>(List.of(Cell.of(this.words.pillar(pillar))));
			slices.forEach((slice) -> cells.add(sums(slice, pillar)));
			rows.add(new Row(cells, false));
		}
		List<Cell> totals = new ArrayList<>(List.of(Cell.of(this.words.say("pdf.total"))));
		slices.forEach((slice) -> totals
			.add(Cell.of(slice.lines().isEmpty() ? this.words.say("notPlanned") : this.words.total(slice.cost()))));
		rows.add(new Row(totals, true));
		paper.table(this.words.say("pdf.byPillar", plan.currency()), new PdfTable(columns, rows));
	}

	private Cell sums(PlanYear slice, Pillar pillar) {
		Map<Pillar, FigureSum> costs = slice.costs();
		FigureSum cost = costs.get(pillar);
		if (cost == null) {
			return Cell.of(this.words.say("notPlanned"));
		}
		List<String> details = new ArrayList<>();
		FigureSum national = slice.stated(pillar, PlanLine.Year::national);
		if (national.parts() > 0) {
			details.add(this.words.say("pdf.of", this.words.say("national"), this.words.total(national)));
		}
		FigureSum capacity = slice.stated(pillar, PlanLine.Year::capacity);
		if (capacity.parts() > 0) {
			details.add(this.words.say("pdf.of", this.words.say("capacity"), this.words.total(capacity)));
		}
		return new Cell(this.words.total(cost), details);
	}

	private void picture(Plan plan, String state, PdfPaper paper) {
		TimelineAddress asked = new TimelineAddress(false, plan.firstYear(), plan.lastYear(), Optional.empty());
		this.timeline.picture()
			.of(plan, state, asked, this.timeline.marks().of(plan.state()), ROWS)
			.map((chart) -> chart.sized(chart.id(), SIZE).in(Scheme.PRINT))
			.ifPresent((chart) -> {
				paper.picture(this.timeline.charts().png(chart), this.timeline.charts().alternative(chart));
				paper.turn();
			});
	}

}
