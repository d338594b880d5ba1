package org.countrycoalition.funding.ui;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.mobilisation.AgainstTargets;
import org.countrycoalition.funding.mobilisation.AgainstTargets.Row;
import org.countrycoalition.funding.mobilisation.AgainstTargets.Scope;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.funding.mobilisation.Sums;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.PassportLine;

/**
 * The targets of a plan against what came: by source over all its years, and by source
 * and year.
 */
class AgainstSection extends Composite<Div> {

	private final AgainstTargets against;

	private final Currency currency;

	private final MobilisationWords words;

	private final Map<String, String> donors;

	/**
	 * @param donors names by key
	 */
	AgainstSection(MobilisationPlan plan, AgainstTargets against, MobilisationWords words, Map<String, String> donors) {
		this.against = against;
		this.currency = plan.facts().currency();
		this.words = words;
		this.donors = donors;
		if (against.rows().isEmpty()) {
			getContent().add(new Card(words.say("against"), new Paragraph(words.say("against.none"))));
			return;
		}
		Anchor file = new MobilisationCsv(plan, against, words, this.donors, passport()).link();
		getContent().add(
				new Card(words.say("against"), table(words.say("against"), false, against.bySource()),
						new PassportLine(passport())),
				new Card(words.say("against.byYear"), table(words.say("against.byYear"), true, byYear()),
						new Paragraph(file)));
	}

	private List<Row> byYear() {
		List<Row> rows = new ArrayList<>();
		this.against.years().forEach((year) -> {
			this.against.rows().stream().filter((row) -> Objects.equals(year, row.year())).forEach(rows::add);
			rows.add(this.against.in(year));
		});
		return rows;
	}

	private Component table(String heading, boolean byYear, List<Row> rows) {
		String code = this.words.code(this.currency);
		DataTable<Row> table = new DataTable<Row>(heading).captionUnseen().name(this.words.say("source"), this::source);
		if (byYear) {
			table.text(this.words.parts().say("funding.year"), (row) -> String.valueOf(row.year()));
		}
		table.figure(this.words.say("target.in", code), (row) -> cell(row.target(), "noTarget"))
			.figure(this.words.say("paid.in", code), (row) -> came(row, row.paid()))
			.figure(this.words.say("firm.in", code), (row) -> came(row, row.firm()))
			.figure(this.words.say("open.in", code), this.words::open)
			.rows(rows);
		return byYear ? table : table.total(this.against.total());
	}

	private Component came(Row row, Sums sums) {
		return cell(sums, row.isMatched() ? "noneRecorded" : "notTold");
	}

	private Component cell(Sums sums, String none) {
		return this.words.cell(sums, this.currency, this.words.say(none));
	}

	private Component source(Row row) {
		Span cell = new Span(
				row.scope() == Scope.ALL ? this.words.say("allSources") : this.words.source(row.source(), this.donors));
		if (row.scope() != Scope.ALL) {
			this.words.remarks(row).forEach((remark) -> cell.add(MobilisationWords.detail(remark)));
		}
		return cell;
	}

	private List<String> passport() {
		List<String> line = new ArrayList<>();
		line.add(this.words.say("rule"));
		line.add(this.words.say("rule.own"));
		line.add(this.words.say("rule.open"));
		String basis = this.words.parts().prices().basis();
		line.add(this.currency.equals(Money.USD) ? this.words.say("currency.usd", basis)
				: this.words.say("currency", this.currency.getCurrencyCode(), basis));
		line.add(this.words.say("counted", this.against.named(), this.against.all()));
		line.add(this.words.parts().say("funding.passport.asOf", this.words.date(this.words.today())));
		if (this.words.parts().switches().asOf().isPresent()) {
			line.add(this.words.parts().say("funding.passport.live"));
		}
		line.add(this.words.parts()
			.say("funding.passport.sources", this.against.sources().isEmpty() ? this.words.say("noneRecorded")
					: String.join("; ", SourceTitles.of(this.against.sources().stream(), this.words.parts()))));
		return line;
	}

}
