package org.countrycoalition.shell.components;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.countrycoalition.charts.Chart;
import org.countrycoalition.charts.ChartSize;
import org.countrycoalition.charts.Charts;
import org.countrycoalition.charts.Scheme;

/**
 * A chart on a page: the picture with its title, question and passport, downloads, and
 * the figures as a table under it. The picture follows the colours of the page, and is
 * laid out anew on a phone.
 */
@StyleSheet("css/chart-card.css")
public class ChartCard extends Composite<Section> {

	private final Charts charts;

	private final Chart chart;

	/**
	 * @param charts draws
	 * @param chart what to show; its scheme and size are for the page
	 */
	public ChartCard(Charts charts, Chart chart) {
		this.charts = charts;
		this.chart = chart;
		H2 title = new H2(chart.passport().title());
		title.addClassName("unseen");
		getContent().addClassNames("card", "chart-card");
		getContent().add(title, picture(chart.in(Scheme.PAGE), "chart-wide"),
				picture(chart.in(Scheme.PAGE).sized(chart.id() + "-narrow", ChartSize.NARROW), "chart-narrow"),
				downloads(), figures());
	}

	private Component picture(Chart drawn, String className) {
		Div picture = new Div();
		picture.addClassName(className);
		picture.getElement().setProperty("innerHTML", this.charts.svg(drawn));
		return picture;
	}

	private Component downloads() {
		UnorderedList list = new UnorderedList();
		list.addClassName("chart-downloads");
		list.add(download("PNG", "image/png", () -> this.charts.png(this.chart)),
				download("SVG", "image/svg+xml",
						() -> this.charts.svg(this.chart.in(Scheme.LIGHT)).getBytes(StandardCharsets.UTF_8)),
				download("CSV", "text/csv;charset=utf-8", () -> this.charts.csv(this.chart)));
		return list;
	}

	private ListItem download(String format, String type, SerializableSupplier<byte[]> content) {
		String file = this.chart.id() + "." + format.toLowerCase(Locale.ROOT);
		DownloadHandler handler = DownloadHandler.fromInputStream((event) -> {
			byte[] bytes = content.get();
			return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
		}, file);
		Anchor link = new Anchor(handler, format);
		link.getElement()
			.setAttribute("aria-label",
					I18NProvider.translate("shell.chart.download", this.chart.passport().title(), format));
		return new ListItem(link);
	}

	private Component figures() {
		org.countrycoalition.charts.DataTable figures = this.charts.table(this.chart);
		DataTable<List<String>> table = new DataTable<List<String>>(figures.caption()).name(figures.header().getFirst(),
				(row) -> new Span(row.getFirst()));
		for (int column = 1; column < figures.header().size(); column++) {
			int index = column;
			String title = figures.header().get(index);
			if (figures.hasFigures()) {
				table.figure(title,
						(row) -> cell(row.get(index), isAbsent(figures, figures.rows().indexOf(row), index)));
			}
			else {
				table.text(title, (row) -> row.get(index));
			}
		}
		table.rows(figures.rows());
		if (figures.hasFigures()) {
			table.total(figures.totals());
		}
		return new NativeDetails(I18NProvider.translate("shell.chart.table"), table);
	}

	private static boolean isAbsent(org.countrycoalition.charts.DataTable figures, int row, int column) {
		return figures.absences().contains(new org.countrycoalition.charts.DataTable.Spot(row, column));
	}

	private static Component cell(String text, boolean absent) {
		return absent ? new Absence(text) : new Span(text);
	}

}
