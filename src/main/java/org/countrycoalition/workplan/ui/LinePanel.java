package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.countrycoalition.workplan.LineDetail;
import org.countrycoalition.workplan.Outcome;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.WorkUnit;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a line says beside its cells, under it: what it serves and how, what
 * speaks for its markers, and for the year its months, teams and people.
 */
class LinePanel extends Composite<Div> {

	private final PlanWords words;

	private final int year;

	private final Select<String> outcome = new Select<>();

	private final Checkbox residual = new Checkbox();

	private final Select<LineDetail.Method> attribution = new Select<>();

	private final LineFields fields;

	private final Paragraph sum = new Paragraph();

	/**
	 * @param outcomes that the plan names
	 * @param sections that other parts of the portal show of the line
	 * @param changed is told after each change by a person
	 */
	LinePanel(PlanWords words, int year, List<Outcome> outcomes, List<Component> sections, Runnable changed) {
		this.words = words;
		this.year = year;
		this.fields = new LineFields(words, changed);
		this.outcome.setLabel(words.say("detail.OUTCOME"));
		this.outcome.setEmptySelectionAllowed(true);
		this.outcome.setItems(outcomes.stream().map(Outcome::title).toList());
		this.outcome.addValueChangeListener((change) -> tell(change.isFromClient(), changed));
		this.residual.setLabel(words.say("detail.residual"));
		this.residual.addValueChangeListener((change) -> tell(change.isFromClient(), changed));
		this.attribution.setLabel(words.say("detail.attribution.method"));
		this.attribution.setEmptySelectionAllowed(true);
		this.attribution.setItems(LineDetail.Method.values());
		this.attribution
			.setItemLabelGenerator((method) -> (method != null) ? words.say("attribution." + method.name()) : "");
		this.attribution.addValueChangeListener((change) -> tell(change.isFromClient(), changed));
		this.sum.getElement().setAttribute("role", "status");
		getContent().addClassName("line-detail");
		getContent().add(group(this.outcome, DetailField.RESPONSIBLE, DetailField.METHOD), this.residual,
				new H3(words.say("detail.markers")), new Paragraph(words.say("detail.markers.help")),
				group(null, DetailField.GENDER, DetailField.ENVIRONMENT, DetailField.COMMUNITIES),
				new H3(words.say("detail.attribution")), group(this.attribution, DetailField.ATTRIBUTION),
				new H3(words.say("detail.months", String.valueOf(year))), months(), this.sum,
				new H3(words.say("detail.people", String.valueOf(year))),
				group(null, DetailField.TEAMS, DetailField.WOMEN, DetailField.MEN, DetailField.GIRLS, DetailField.BOYS,
						DetailField.DISABILITY));
		sections.forEach(getContent()::add);
	}

	private static void tell(boolean byPerson, Runnable changed) {
		if (byPerson) {
			changed.run();
		}
	}

	private Div group(@Nullable Component first, DetailField... names) {
		Div group = new Div();
		group.addClassName("filters");
		if (first != null) {
			group.add(first);
		}
		for (DetailField name : names) {
			group.add(this.fields.field(name));
		}
		return group;
	}

	private Div months() {
		Div months = new Div();
		months.addClassName("line-months");
		for (Month month : Month.values()) {
			months.add(this.fields.month(month));
		}
		return months;
	}

	LineFields fields() {
		return this.fields;
	}

	/** What is typed and chosen here is kept while it is not stored. */
	void keptBy(RowTyping typing) {
		this.fields.all().forEach(typing::watch);
		typing.choice(LineTexts.OUTCOME, this.outcome, () -> this.outcome.getOptionalValue().orElse(""), this::serve);
		typing.choice(LineTexts.RESIDUAL, this.residual, () -> LineTexts.ticked(this.residual.getValue()),
				(text) -> this.residual.setValue(!text.isEmpty()));
		typing.choice(LineTexts.ATTRIBUTED, this.attribution,
				() -> this.attribution.getOptionalValue().map(LineDetail.Method::name).orElse(""), this::attribute);
	}

	/** An outcome that the plan names no more is not chosen again. */
	private void serve(String title) {
		if (title.isEmpty()) {
			this.outcome.clear();
		}
		else if (this.outcome.getListDataView().contains(title)) {
			this.outcome.setValue(title);
		}
	}

	private void attribute(String method) {
		Arrays.stream(LineDetail.Method.values())
			.filter((known) -> known.name().equals(method))
			.findFirst()
			.ifPresentOrElse(this.attribution::setValue, this.attribution::clear);
	}

	void show(PlanLine line) {
		PlanLine.Year planned = line.years().getOrDefault(this.year, PlanLine.Year.NOTHING);
		LineDetail detail = line.detail();
		if (detail.outcome() != null) {
			this.outcome.setValue(detail.outcome());
		}
		else {
			this.outcome.clear();
		}
		this.residual.setValue(detail.residual());
		if (detail.attribution() != null) {
			this.attribution.setValue(detail.attribution().method());
		}
		else {
			this.attribution.clear();
		}
		this.fields.show(detail, planned);
		this.sum.setText(sum(line, planned));
	}

	/** How the months stand to the year; people are not added up. */
	private String sum(PlanLine line, PlanLine.Year planned) {
		if (!WorkUnit.isAdditive(line.unit())) {
			return this.words.say("detail.sum.people");
		}
		BigDecimal sum = planned.months().sum().orElse(null);
		if (sum == null) {
			return this.words.say("detail.sum.none");
		}
		if (planned.quantity() == null) {
			return this.words.say("detail.sum.noYear", this.words.number(sum));
		}
		BigDecimal difference = sum.subtract(planned.quantity());
		return (difference.signum() == 0) ? this.words.say("detail.sum", this.words.number(sum))
				: this.words.say("detail.sum.differs", this.words.number(sum), this.words.number(planned.quantity()),
						this.words.number(difference));
	}

	/**
	 * @param line as its cells say it
	 * @return with what is typed here
	 * @throws LineFields.UnreadableField naming the first field that cannot be read
	 */
	PlanLine over(PlanLine line) {
		LineDetail before = line.detail();
		BigDecimal share = this.fields.amount(DetailField.ATTRIBUTION);
		LineDetail.Method method = this.attribution.getValue();
		if (share != null && share.compareTo(new BigDecimal("100")) > 0) {
			throw new LineFields.UnreadableField(this.fields.field(DetailField.ATTRIBUTION), share.toPlainString());
		}
		LineDetail.Attribution attributed = (method != null) ? new LineDetail.Attribution(share, method)
				: (share != null) ? new LineDetail.Attribution(share, LineDetail.Method.UNKNOWN) : null;
		LineDetail detail = new LineDetail(this.outcome.getValue(), this.fields.text(DetailField.RESPONSIBLE),
				this.fields.text(DetailField.METHOD), this.residual.getValue(), this.fields.markers(), attributed,
				before.unitCost());
		PlanLine.Year planned = line.years().getOrDefault(this.year, PlanLine.Year.NOTHING);
		PlanLine.Year typed = new PlanLine.Year(planned.quantity(), planned.cost(), planned.national(),
				planned.capacity(), this.fields.amount(DetailField.TEAMS), this.fields.months(), this.fields.people());
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>(line.years());
		if (!typed.isEmpty() || years.containsKey(this.year)) {
			years.put(this.year, typed);
		}
		return line.saying(line.work().saying(detail), years);
	}

	/** Leads to a field: a month for the months, what is chosen, or one by its name. */
	void focus(String cell) {
		switch (cell) {
			case "MONTHS" -> this.fields.month(Month.JANUARY).focus();
			case "OUTCOME" -> this.outcome.focus();
			case "RESIDUAL" -> this.residual.focus();
			case "ATTRIBUTION.METHOD" -> this.attribution.focus();
			default -> this.fields.field(DetailField.valueOf(cell)).focus();
		}
	}

}
