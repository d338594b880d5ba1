package org.countrycoalition.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.shell.components.Badge;
import org.countrycoalition.shell.components.IllustrativeBadge;

/**
 * What the table of national resources shows of a row.
 *
 * @param parts of all pages on funding
 */
record NationalCells(FundingParts parts) {

	String name(NationalRow row) {
		return row.undivided() ? this.parts.say("funding.national.sources.undivided") : row.facts().source();
	}

	String subject(NationalRow row) {
		return this.parts.say("funding.history.subject", name(row), String.valueOf(row.facts().year()),
				this.parts.say("funding.national.basis." + row.facts().basis().name()));
	}

	Component source(NationalRow row) {
		Span cell = new Span(name(row));
		if (row.illustrative()) {
			cell.add(new Text(" "), new IllustrativeBadge());
		}
		if (row.facts().level() != null) {
			cell.add(detail(this.parts.say("funding.national.level." + row.facts().level().name())));
		}
		if (row.facts().note() != null) {
			cell.add(detail(row.facts().note()));
		}
		return cell;
	}

	Component basis(NationalRow row) {
		Span cell = new Span(this.parts.say("funding.national.basis." + row.facts().basis().name()));
		if (row.assumed()) {
			cell.add(new Text(" "), new Badge(this.parts.say("funding.national.basis.assumed")));
		}
		return cell;
	}

	static Span detail(String text) {
		Span detail = new Span(text);
		detail.addClassName("detail");
		return detail;
	}

}
