package org.countrycoalition.registry.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.shell.components.DataTable;
import org.jspecify.annotations.Nullable;

/**
 * Shows what a fact was, what somebody else made of it and what the viewer typed, and
 * lets the viewer choose.
 */
class Conflict extends Section {

	/**
	 * @param before by label, as the dialog was opened
	 * @param now by label, as the register holds it
	 * @param typed by label, what stands in the dialog
	 */
	Conflict(Workbench bench, Map<String, String> before, Map<String, String> now, Map<String, String> typed,
			Runnable saveOver, Runnable takeOver) {
		addClassName("conflict");
		String nothing = bench.text("nothing");
		DataTable<Line> table = new DataTable<Line>(bench.text("conflict"))
			.name(bench.text("conflict.field"), (line) -> new Span(line.label()))
			.text(bench.text("conflict.before"), (line) -> Objects.requireNonNullElse(line.before(), nothing))
			.text(bench.text("conflict.now"), (line) -> Objects.requireNonNullElse(line.now(), nothing))
			.text(bench.text("conflict.typed"), (line) -> Objects.requireNonNullElse(line.typed(), ""))
			.rows(lines(before, now, typed));
		add(table, new Div(new Button(bench.text("conflict.saveOver"), (click) -> saveOver.run()),
				new Button(bench.text("conflict.takeOver"), (click) -> takeOver.run())));
	}

	private static List<Line> lines(Map<String, String> before, Map<String, String> now, Map<String, String> typed) {
		List<Line> lines = new ArrayList<>();
		List<String> labels = new ArrayList<>(before.keySet());
		now.keySet().stream().filter((label) -> !before.containsKey(label)).forEach(labels::add);
		typed.keySet().stream().filter((label) -> !labels.contains(label)).forEach(labels::add);
		for (String label : labels) {
			Line line = new Line(label, before.get(label), now.get(label), typed.get(label));
			if (line.differs()) {
				lines.add(line);
			}
		}
		return lines;
	}

	private record Line(String label, @Nullable String before, @Nullable String now, @Nullable String typed) {

		boolean differs() {
			return !Objects.equals(this.before, this.now) || (this.typed != null && !this.typed.equals(this.now));
		}

	}

}
