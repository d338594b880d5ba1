package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;

import org.countrycoalition.registry.OfficialTotal;
import org.countrycoalition.registry.TableDesk;

/**
 * How many States a document counts.
 */
class TotalForm implements FactForm<OfficialTotal> {

	/** More States than there are on Earth are a slip of the finger. */
	private static final int MOST = 250;

	private final Fields fields;

	private final Input<Integer> count;

	private final Input<LocalDate> asOf;

	private final Input<String> source;

	TotalForm(Workbench bench) {
		this.fields = new Fields(bench);
		this.count = this.fields.whole("total.count").required();
		this.count.rule(() -> this.count.must() >= 0 && this.count.must() <= MOST,
				bench.text("total.count.range", String.valueOf(MOST)));
		this.asOf = this.fields.date("total.asOf").required().help(bench.text("total.asOf.help"));
		this.asOf.rule(() -> !this.asOf.must().isAfter(bench.today()), bench.text("total.future"));
		this.source = this.fields.longText("source").required();
	}

	TableDesk.TotalFacts facts() {
		return new TableDesk.TotalFacts(this.count.must(), this.asOf.must(), this.source.must());
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(OfficialTotal total) {
		this.count.set(total.count());
		this.asOf.set(total.asOf());
		this.source.set(total.source());
	}

}
