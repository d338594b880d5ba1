package org.countrycoalition.shell.components;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/**
 * One figure on screen: its value and unit, or its absence in words, and the way to its
 * history.
 */
public class FigureCell extends Composite<Span> {

	private FigureCell() {
		getContent().addClassName("figure");
	}

	/**
	 * @param written the value as written for the reader
	 * @param unit its unit, or {@code null} where the column's head says it
	 * @return the cell
	 */
	public static FigureCell of(String written, @Nullable String unit) {
		FigureCell cell = new FigureCell();
		cell.getContent().add(new Span(written));
		if (unit != null) {
			Span symbol = new Span("\u00a0" + unit);
			symbol.addClassName("unit");
			cell.getContent().add(symbol);
		}
		return cell;
	}

	/**
	 * @param words why there is no value, in the reader's language
	 * @return the cell
	 */
	public static FigureCell absent(String words) {
		FigureCell cell = new FigureCell();
		cell.getContent().add(new Absence(words));
		return cell;
	}

	/**
	 * @param label what the figure is, for those who do not see its column
	 * @param open opens the history
	 * @return this
	 */
	public FigureCell history(String label, Runnable open) {
		Button history = new Button(I18NProvider.translate("shell.history.short"), (click) -> open.run());
		history.addClassName("history-button");
		history.setAriaLabel(I18NProvider.translate("shell.history.of", label));
		getContent().add(history);
		return this;
	}

}
