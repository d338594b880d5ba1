package org.countrycoalition.shell.components;

import java.math.BigDecimal;
import java.util.function.Function;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Status;
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
	 * @param figure a number or the reason why there is none
	 * @param write writes the number for the reader
	 * @param unit its unit, or {@code null} where the column's head says it
	 * @return the cell; an estimated or computed number says so
	 */
	public static FigureCell of(Figure figure, Function<BigDecimal, String> write, @Nullable String unit) {
		return switch (figure) {
			case Figure.Absent(var reason) -> absent(I18NProvider.translate("kernel.absence." + reason.name()));
			case Figure.Known(var value, var status) -> of(write.apply(value), unit).status(status);
		};
	}

	private FigureCell status(Status status) {
		if (status != Status.REPORTED) {
			Span word = new Span(" " + I18NProvider.translate("kernel.status." + status.name()));
			word.addClassName("status");
			getContent().add(word);
		}
		return this;
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
		String name = I18NProvider.translate("shell.history.of", label);
		NativeButton history = new NativeButton("", (click) -> open.run());
		history.addClassName("history-button");
		history.setAriaLabel(name);
		history.getElement().setAttribute("title", name);
		getContent().add(history);
		return this;
	}

}
