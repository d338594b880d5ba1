package org.countrycoalition.shell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.Area;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.shell.components.HistoryDrawer;
import org.countrycoalition.shell.components.HistoryEntry;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.TierBadge;
import org.countrycoalition.shell.components.Titled;

/**
 * Every shared component on one page. It has no route of its own, so that only the test
 * portal serves it.
 */
@RolesAllowed({ Roles.DONOR, Roles.ISU })
public class SampleView extends Composite<Div> implements Titled {

	SampleView(Switches switches) {
		Formats formats = switches.formats();
		DataTable<Integer> table = new DataTable<Integer>("Areas by State")
			.name("State", (row) -> new Anchor("search?q=" + row, "State number " + row))
			.text("Status", (row) -> "State Party since " + formats.date(Samples.DAY.minusYears(row)))
			.component("Seen by", (row) -> new TierBadge((row % 2 == 0) ? Tier.PUBLIC : Tier.COALITION))
			.figure("Remaining (" + Formats.areaSymbol(formats.areaUnit()) + ")", (row) -> cell(row, formats))
			.rows(IntStream.range(0, 40).boxed().toList())
			.total(1234);
		Section card = new Section(table, new PassportLine(List.of("As of " + formats.date(switches.on()),
				"Sources: Article 7 reports", "Areas as reported, not rounded")));
		card.addClassName("card");
		getContent().add(new PageHeader(heading()).badge(new IllustrativeBadge())
			.fact("Article 4 · deadline 1 Aug 2030")
			.fact("Coalition active")
			.lead("2027: need 9.4 m, covered 7.1 m."), card);
	}

	private static Span cell(int row, Formats formats) {
		if (row % 7 == 3) {
			return new Span(new Absence("not reported"));
		}
		String state = "State number " + row;
		return new Span(new Span(formats.areaNumber(new Area(BigDecimal.valueOf(row * 987_654L)))),
				new HistoryButton(state, () -> new HistoryDrawer(state, changes(), formats).open()));
	}

	private static List<HistoryEntry> changes() {
		return List.of(new HistoryEntry(Samples.DAY.atTime(9, 30).toInstant(java.time.ZoneOffset.UTC), "Ms isu",
				"Corrected", Map.of("Area", "5"), Map.of("Area", "6", "Source", "Article 7 report"),
				"The report was read wrongly"));
	}

	@Override
	public String heading() {
		return "Meridia";
	}

}
