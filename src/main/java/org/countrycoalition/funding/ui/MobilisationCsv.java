package org.countrycoalition.funding.ui;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.countrycoalition.exchange.AmountTable;
import org.countrycoalition.exchange.AmountTable.Column;
import org.countrycoalition.exchange.AmountTable.Entry;
import org.countrycoalition.exchange.AmountTable.Kind;
import org.countrycoalition.funding.mobilisation.AgainstTargets;
import org.countrycoalition.funding.mobilisation.AgainstTargets.Row;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.funding.mobilisation.Sums;
import org.countrycoalition.kernel.Extent;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Money;

/**
 * The targets against what came as a table: plain figures, words beside where there is
 * none, the passport below. Sums are left out, because whoever adds a column up must not
 * count twice. A plan in dollars tells each amount once, others tell them in dollars too.
 *
 * @param plan whose targets
 * @param against what came
 * @param words in the reader's language
 * @param donors names by key
 * @param passport rule, currency, sources
 */
record MobilisationCsv(MobilisationPlan plan, AgainstTargets against, MobilisationWords words,
		Map<String, String> donors, List<String> passport) {

	private static final List<String> HEADS = List.of("target.in", "paid.in", "firm.in");

	MobilisationCsv {
		passport = List.copyOf(passport);
	}

	/** Leads to the file, which is written now: a download has no language of its own. */
	Anchor link() {
		String file = named() + ".csv";
		byte[] content = content();
		DownloadHandler handler = DownloadHandler
			.fromInputStream((event) -> new DownloadResponse(new ByteArrayInputStream(content), file,
					"text/csv;charset=utf-8", content.length), file);
		return new Anchor(handler, AttachmentType.DOWNLOAD, this.words.say("download"));
	}

	private String named() {
		return "mobilisation-" + this.plan.state().iso3() + "-" + this.plan.edition();
	}

	byte[] content() {
		AmountTable table = new AmountTable(columns(), this.against.rows().stream().map(this::entries).toList(),
				this.words.parts().ofFiles());
		String about = String.join("; ", this.plan.facts().title(), this.words.period(this.plan),
				this.words.status(this.plan));
		return LedgerFile.of(named(), table, Stream.concat(Stream.of(about), this.passport.stream()).toList()).csv();
	}

	private boolean inDollars() {
		return this.plan.facts().currency().equals(Money.USD);
	}

	private List<Column> columns() {
		Currency own = this.plan.facts().currency();
		List<Column> columns = new ArrayList<>(List.of(new Column(this.words.say("source"), Kind.WORDS),
				new Column(this.words.parts().say("funding.year"), Kind.WORDS)));
		HEADS.forEach((head) -> columns.add(amount(head, own)));
		columns.add(amount("open.in", own));
		if (!inDollars()) {
			HEADS.forEach((head) -> columns.add(amount(head, Money.USD)));
		}
		return columns;
	}

	private Column amount(String head, Currency currency) {
		return new Column(this.words.say(head, this.words.code(currency)), Kind.AMOUNT);
	}

	private List<Entry> entries(Row row) {
		List<Entry> entries = new ArrayList<>(
				List.of(Entry.of(this.words.source(row.source(), this.donors)), Entry.of(String.valueOf(row.year()))));
		List<Sums> sums = List.of(row.target(), row.paid(), row.firm());
		String none = this.words.say(row.isMatched() ? "noneRecorded" : "notTold");
		List<String> nones = List.of(this.words.say("noTarget"), none, none);
		for (int place = 0; place < sums.size(); place++) {
			entries.add(figure(sums.get(place).inPlans(), nones.get(place)));
		}
		entries.add(open(row));
		if (!inDollars()) {
			for (int place = 0; place < sums.size(); place++) {
				entries.add(figure(sums.get(place).inDollars(), nones.get(place)));
			}
		}
		return entries;
	}

	private Entry open(Row row) {
		if (row.target().isEmpty()) {
			return Entry.of(this.words.say("noTarget"));
		}
		String told = this.words.openOf(row);
		return row.target().inPlans().isNotComputable() ? Entry.of(told) : new Entry(told, row.open().extent());
	}

	private Entry figure(FigureSum sum, String none) {
		if (sum.parts() == 0) {
			return Entry.of(none);
		}
		Extent extent = Extent.of(sum);
		return new Entry(switch (extent.least()) {
			case Figure.Known known -> this.words.parts().say("kernel.sum.atLeast", this.words.number(known.value()));
			case Figure.Absent absent -> sum.isNotComputable()
					? this.words.parts().say("kernel.absence." + absent.reason().name()) : this.words.say("unknown");
		}, extent);
	}

}
