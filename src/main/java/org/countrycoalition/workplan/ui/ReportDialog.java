package org.countrycoalition.workplan.ui;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.workplan.Actuals;
import org.countrycoalition.workplan.LineProgress;
import org.countrycoalition.workplan.Measure;
import org.countrycoalition.workplan.PlanRefusal;
import org.countrycoalition.workplan.PlanRefusal.Reason;
import org.countrycoalition.workplan.Progress;
import org.countrycoalition.workplan.ProgressDesk;
import org.countrycoalition.workplan.ProgressReads;
import org.countrycoalition.workplan.ReportedPeriod;
import org.countrycoalition.workplan.YearTally;
import org.jspecify.annotations.Nullable;

/**
 * Asks what was done on a line in a month or a quarter, or corrects what was reported. A
 * refusal leaves all that was typed.
 */
class ReportDialog extends Dialog {

	private final LineProgress line;

	private final CountryCode state;

	private final ProgressDesk desk;

	private final ProgressReads reads;

	private final ProgressWords words;

	private final Consumer<String> done;

	private final Select<ReportedPeriod> period = new Select<>();

	/** In what a new report is stated. */
	private final Measure measure;

	private final ReportFields fields;

	private final TypedForm typed;

	private final Paragraph returned = new Paragraph();

	private final Button withdraw;

	private final Div refusal = new Div();

	/** Makes a second click on the same report the same report. */
	private final UUID key = UUID.randomUUID();

	private @Nullable Progress before;

	/**
	 * @param done says what was done and shows the page as it stands then
	 */
	ReportDialog(LineProgress line, YearTally progress, ProgressDesk desk, ProgressReads reads, ProgressWords words,
			Consumer<String> done) {
		this.line = line;
		this.state = progress.plan().state();
		this.desk = desk;
		this.reads = reads;
		this.words = words;
		this.done = done;
		this.measure = new Measure(line.line().unit(), progress.plan().currency());
		this.fields = new ReportFields(line, words);
		this.typed = words.plan().typed().form("form:report:" + line.line().key());
		this.fields.keep(this.typed);
		setHeaderTitle(words.say("report.of", line.line().title()));
		setWidth("36rem");
		setMaxWidth("100%");
		setCloseOnOutsideClick(false);
		this.refusal.getElement().setAttribute("role", "alert");
		this.refusal.addClassName("refusal");
		this.returned.addClassName("refusal");
		this.withdraw = new Button(words.say("withdraw"), (click) -> withdraw());
		Button save = new Button(words.say("report.save"), (click) -> attempt());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		List<ReportedPeriod> open = open(line, progress);
		if (open.isEmpty()) {
			add(new Paragraph(words.say("report.nothing")));
			getFooter().add(new Button(words.plan().say("cancel"), (click) -> close()));
			return;
		}
		choose(open);
		add(this.typed.notice(), this.period, this.returned, this.fields, this.refusal);
		getFooter().add(this.withdraw, new Button(words.plan().say("cancel"), (click) -> close()), save);
	}

	/** Periods that are over and free, or whose report is not accepted. */
	private static List<ReportedPeriod> open(LineProgress line, YearTally progress) {
		return ReportedPeriod.of(line.year())
			.stream()
			.filter((period) -> period.lastDay().isBefore(progress.on()))
			.filter((period) -> line.reports()
				.stream()
				.filter((report) -> report.period().overlaps(period))
				.allMatch((report) -> report.period().equals(period) && report.status() != Progress.Status.ACCEPTED))
			.toList();
	}

	private void choose(List<ReportedPeriod> open) {
		this.period.setLabel(this.words.say("period"));
		this.period.setItems(open);
		this.period.setItemLabelGenerator(this::name);
		this.period.setWidthFull();
		this.period.addValueChangeListener((change) -> turnTo(change.getValue(), change.isFromClient()));
		this.period.setValue(
				Stream
					.concat(open.stream().filter((one) -> isReturned(report(one))),
							open.stream().filter((one) -> report(one) == null))
					.findFirst()
					.orElse(open.getFirst()));
	}

	/**
	 * What was typed for a period that nobody has reported goes along to another one,
	 * because the period was chosen by mistake.
	 */
	private void turnTo(ReportedPeriod period, boolean chosen) {
		Progress report = report(period);
		String place = "form:report:" + this.line.line().key() + ":" + period;
		if (chosen && this.before == null && report == null) {
			this.typed.carryTo(place);
			return;
		}
		show(report);
		this.typed.turnTo(place);
	}

	private @Nullable Progress report(ReportedPeriod period) {
		return this.line.reports().stream().filter((report) -> report.period().equals(period)).findFirst().orElse(null);
	}

	private static boolean isReturned(@Nullable Progress report) {
		return report != null && report.status() == Progress.Status.RETURNED;
	}

	private String name(ReportedPeriod one) {
		Progress report = report(one);
		return (report == null) ? this.words.period(one) : this.words.say("report.there", this.words.period(one),
				this.words.say("status." + report.status().name()));
	}

	private void show(@Nullable Progress report) {
		this.before = report;
		this.refusal.removeAll();
		this.returned.setVisible(isReturned(report));
		this.withdraw.setVisible(report != null);
		this.fields.show((report != null) ? report.actuals() : Actuals.NOTHING,
				(report != null) ? report.measure() : this.measure);
		if (report != null) {
			this.returned.setText(this.words.say("report.returned", Objects.toString(report.returned(), "")));
		}
	}

	private void attempt() {
		this.refusal.removeAll();
		if (isOpened()) {
			this.fields.read().ifPresent(this::store);
		}
	}

	private void store(Actuals actuals) {
		String said = this.words.say("stored",
				this.words.say("about", this.line.line().title(), this.words.period(this.period.getValue())));
		try {
			if (this.before != null) {
				this.desk.correct(this.before, actuals);
			}
			else {
				this.desk.report(this.key, this.state, this.line.line().key(), this.period.getValue(), actuals);
			}
		}
		catch (PlanRefusal ex) {
			refuse(ex, actuals);
			return;
		}
		this.typed.stored();
		close();
		this.done.accept(said);
	}

	private void withdraw() {
		this.refusal.removeAll();
		Progress report = this.before;
		if (!isOpened() || report == null) {
			return;
		}
		try {
			this.desk.withdraw(report);
		}
		catch (PlanRefusal ex) {
			this.refusal.add(new Paragraph(this.words.plan().refusal(ex)));
			return;
		}
		this.typed.stored();
		close();
		this.done.accept(this.words.say("withdrawn",
				this.words.say("about", this.line.line().title(), this.words.period(report.period()))));
	}

	private void refuse(PlanRefusal why, Actuals mine) {
		if (why.reason() == Reason.PEOPLE_OVER_ALL || why.reason() == Reason.NOTHING_REPORTED) {
			this.fields.refuseQuantity(this.words.plan().refusal(why));
			return;
		}
		this.refusal.add(new Paragraph(this.words.plan().refusal(why)));
		Progress read = this.before;
		if (why.reason() == Reason.CHANGED_MEANWHILE && read != null) {
			this.reads.report(read.id()).ifPresent((stored) -> conflict(stored, mine));
		}
	}

	/** Both texts, and nothing lost until one of them is chosen. */
	private void conflict(Progress stored, Actuals mine) {
		this.refusal.add(
				new Paragraph(this.words.plan()
					.say("conflict.stored", this.words.written(stored.actuals(), stored.measure()))),
				new Paragraph(this.words.say("conflict.mine", this.words.written(mine, stored.measure()))),
				new Button(this.words.plan().say("conflict.mine"), (click) -> {
					this.before = stored;
					attempt();
				}), new Button(this.words.plan().say("conflict.theirs"), (click) -> {
					show(stored);
					this.typed.stored();
				}));
	}

}
