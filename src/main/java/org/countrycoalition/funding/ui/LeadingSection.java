package org.countrycoalition.funding.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.LeadingSource;
import org.countrycoalition.funding.MoneyLine;
import org.countrycoalition.funding.Reconciliation;
import org.countrycoalition.funding.ReconciliationQueue;
import org.countrycoalition.funding.ReconciliationRefusal;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.Room;

/**
 * Which source leads for a year and a stage; the ISU names it here.
 */
final class LeadingSection extends Card {

	private static final int LONGEST = 500;

	private final CountryCode state;

	private final ReconcileWords words;

	private final Reconciliation reconciliation;

	private final Runnable done;

	private final Div refusal = new Div();

	LeadingSection(CountryCode state, ReconciliationQueue queue, ReconcileWords words, Reconciliation reconciliation,
			Runnable done) {
		super(words.say("leading"), new Paragraph(words.say("leading.rule")));
		this.state = state;
		this.words = words;
		this.reconciliation = reconciliation;
		this.done = done;
		this.refusal.addClassName("refusal");
		this.refusal.getElement().setAttribute("role", "alert");
		boolean isu = words.parts().currentUser().get().is(Roles.ISU);
		add(queue.leading().isEmpty() ? new Paragraph(words.say("leading.none")) : table(queue.leading(), isu));
		if (isu) {
			form(sources(queue.lines()));
		}
		add(this.refusal);
	}

	private Component table(List<LeadingSource> leading, boolean isu) {
		DataTable<LeadingSource> table = new DataTable<LeadingSource>(this.words.say("leading")).captionUnseen()
			.name(this.words.say("when"),
					(lead) -> new Span(this.words.say("yearAndStage", String.valueOf(lead.year()),
							this.words.stage(lead.stage()))))
			.text(this.words.say("source"), (lead) -> this.words.source(lead.title()))
			.text(this.words.say("decide.why"), LeadingSource::reason)
			.text(this.words.say("leading.by"),
					(lead) -> this.words.say("leading.named", lead.namedBy(), this.words.date(lead.at())));
		if (isu) {
			table.component(this.words.say("leading.end"),
					(lead) -> new Button(
							this.words.say("leading.stop", String.valueOf(lead.year()), this.words.stage(lead.stage())),
							(click) -> attempt(() -> this.reconciliation.stopLeading(lead))));
		}
		return table.rows(leading);
	}

	private void form(Map<Cell, Set<String>> sources) {
		if (sources.isEmpty()) {
			add(new Paragraph(this.words.say("leading.oneOnly")));
			return;
		}
		Select<Cell> cell = new Select<>();
		cell.setLabel(this.words.say("when"));
		cell.setItems(sources.keySet());
		cell.setItemLabelGenerator(
				(one) -> this.words.say("yearAndStage", String.valueOf(one.year()), this.words.stage(one.stage())));
		Select<String> source = new Select<>();
		source.setLabel(this.words.say("source"));
		source.setItemLabelGenerator(this.words::source);
		cell.addValueChangeListener((change) -> source.setItems(sources.getOrDefault(change.getValue(), Set.of())));
		TextField reason = new TextField(this.words.say("decide.why"));
		Room.limit(reason, LONGEST, this.words.parts().texts());
		reason.setWidthFull();
		TypedForm typed = this.words.parts().typed().form("form:leading:" + this.state.iso3()).text("reason", reason);
		add(typed.restore());
		Div fields = new Div(cell, source, reason, new Button(this.words.say("leading.name"), (click) -> {
			if (cell.getValue() != null && source.getValue() != null) {
				attempt(() -> {
					this.reconciliation.lead(this.state, cell.getValue().year(), cell.getValue().stage(),
							source.getValue(), reason.getValue());
					typed.stored();
				});
			}
			else {
				this.refusal.removeAll();
				this.refusal.add(new Paragraph(this.words.say("leading.choose")));
			}
		}));
		fields.addClassName("filters");
		add(fields);
	}

	private void attempt(Runnable act) {
		this.refusal.removeAll();
		try {
			act.run();
		}
		catch (ReconciliationRefusal ex) {
			this.refusal.add(new Paragraph(this.words.refusal(ex)));
			return;
		}
		this.done.run();
	}

	/** Years and stages of which more than one source tells publicly. */
	private static Map<Cell, Set<String>> sources(List<MoneyLine> lines) {
		Map<Cell, Set<String>> sources = new LinkedHashMap<>();
		lines.stream()
			.filter((line) -> line.tier() == Tier.PUBLIC)
			.sorted(Comparator.comparing(MoneyLine::year).reversed().thenComparing(MoneyLine::stage))
			.forEach((line) -> sources.computeIfAbsent(new Cell(line.year(), line.stage()), (cell) -> new TreeSet<>())
				.add(line.source()));
		sources.values().removeIf((titles) -> titles.size() < 2);
		return sources;
	}

	private record Cell(int year, Stage stage) {
	}

}
