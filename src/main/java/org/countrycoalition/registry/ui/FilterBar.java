package org.countrycoalition.registry.ui;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * The fields that narrow the list of States.
 */
class FilterBar extends Composite<Div> {

	private final TextField text = new TextField();

	private final Select<String> region = new Select<>();

	private final Select<StateFilter.Choice> status = new Select<>();

	private final Select<StateFilter.Duty> duty = new Select<>();

	private final Consumer<StateFilter> changed;

	/**
	 * @param changed is told what the reader chose
	 */
	FilterBar(PageParts parts, StateWords words, Consumer<StateFilter> changed) {
		this.changed = changed;
		this.text.setLabel(parts.say("registry.filter.text"));
		this.text.setClearButtonVisible(true);
		this.text.setMaxLength(60);
		this.text.setValueChangeMode(ValueChangeMode.LAZY);
		this.region.setLabel(parts.say("registry.filter.region"));
		this.region.setItemLabelGenerator(
				(item) -> (item != null) ? words.region(item) : parts.say("registry.filter.region.all"));
		this.region.setEmptySelectionAllowed(true);
		this.region.setEmptySelectionCaption(parts.say("registry.filter.region.all"));
		this.status.setLabel(parts.say("registry.filter.status"));
		this.status.setItems(StateFilter.Choice.values());
		this.status.setItemLabelGenerator((item) -> parts.say("registry.filter.status." + item.name()));
		this.duty.setLabel(parts.say("registry.filter.duty"));
		this.duty.setItems(StateFilter.Duty.values());
		this.duty.setItemLabelGenerator((item) -> parts
			.say((item != null) ? "registry.filter.duty." + item.name() : "registry.filter.duty.all"));
		this.duty.setEmptySelectionAllowed(true);
		this.duty.setEmptySelectionCaption(parts.say("registry.filter.duty.all"));
		Stream.of(this.text, this.region, this.status, this.duty).forEach(this::listen);
		getContent().addClassName("filters");
		getContent().getElement()
			.setAttribute("role", "search")
			.setAttribute("aria-label", parts.say("registry.filter"));
		getContent().add(this.text, this.status, this.duty, this.region);
	}

	private void listen(HasValue<?, ?> field) {
		field.addValueChangeListener((event) -> {
			if (event.isFromClient()) {
				this.changed.accept(filter());
			}
		});
	}

	/**
	 * @param filter to be shown in the fields
	 * @param regions that States are of
	 */
	void show(StateFilter filter, Set<String> regions) {
		this.region.setItems(regions);
		this.text.setValue(filter.text());
		String chosen = filter.region();
		this.region.setValue((chosen != null && regions.contains(chosen)) ? chosen : null);
		this.status.setValue(filter.status());
		this.duty.setValue(filter.duty());
	}

	StateFilter filter() {
		return new StateFilter(this.text.getValue().strip(), this.region.getValue(), this.status.getValue(),
				this.duty.getValue());
	}

}
