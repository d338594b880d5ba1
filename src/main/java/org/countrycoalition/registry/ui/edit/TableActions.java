package org.countrycoalition.registry.ui.edit;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import org.countrycoalition.kernel.ExchangeRate;
import org.countrycoalition.registry.Alias;
import org.countrycoalition.registry.Cohort;
import org.countrycoalition.registry.NameDesk;
import org.countrycoalition.registry.Meeting;
import org.countrycoalition.registry.OfficialTotal;
import org.countrycoalition.registry.RateRow;
import org.countrycoalition.registry.TableDesk;

/**
 * What the Implementation Support Unit does with meetings, exchange rates, official
 * totals and names in use. They do not end, so they are corrected only.
 */
@org.springframework.stereotype.Component
class TableActions {

	private final Workbench bench;

	private final TableDesk desk;

	private final NameDesk names;

	TableActions(Workbench bench, TableDesk desk, NameDesk names) {
		this.bench = bench;
		this.desk = desk;
		this.names = names;
	}

	Component addMeeting() {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		String id = "add-meeting";
		return FactMenu.adding(id, this.bench.text("meeting.add"), () -> {
			MeetingForm form = new MeetingForm(this.bench, true);
			return new AddDialog(this.bench, this.bench.text("meeting.add"), id, form.fields(),
					(reason) -> this.desk.record(form.meeting(), reason));
		});
	}

	Component addRate() {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		String id = "add-rate";
		return FactMenu.adding(id, this.bench.text("rate.add"), () -> {
			RateForm form = new RateForm(this.bench, true);
			return new AddDialog(this.bench, this.bench.text("rate.add"), id, form.fields(),
					(reason) -> this.desk.record(form.rate(), reason));
		});
	}

	Component addTotal(Cohort cohort) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		String id = "add-total";
		return FactMenu.adding(id, this.bench.text("total.add"), () -> {
			TotalForm form = new TotalForm(this.bench);
			return new AddDialog(this.bench, this.bench.text("total.add"), id, form.fields(),
					(reason) -> this.desk.record(cohort, form.facts(), reason));
		});
	}

	Component of(OfficialTotal total) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		Subject<OfficialTotal> subject = new Subject<>("total-" + total.id(),
				this.bench.text("total.name", this.bench.formats().date(total.asOf())), total, () -> present(total),
				() -> new TotalForm(this.bench));
		return new FactMenu(this.bench, subject).offer("correct", () -> {
			TotalForm form = new TotalForm(this.bench);
			return new ChangeDialog<>(this.bench, "correct", subject, form,
					(read, reason) -> this.desk.correct(read, form.facts(), reason));
		}).asComponent();
	}

	private Optional<OfficialTotal> present(OfficialTotal total) {
		return this.bench.register()
			.officialTotals(total.cohort())
			.stream()
			.filter((row) -> row.id().equals(total.id()))
			.findFirst();
	}

	Component of(Meeting meeting) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		Subject<Meeting> subject = new Subject<>("meeting-" + meeting.code(), meeting.name(), meeting,
				() -> present(meeting), () -> new MeetingForm(this.bench, false));
		return new FactMenu(this.bench, subject).offer("correct", () -> {
			MeetingForm form = new MeetingForm(this.bench, false);
			return new ChangeDialog<>(this.bench, "correct", subject, form,
					(row, reason) -> this.desk.correct(form.over(row), reason));
		}).asComponent();
	}

	private Optional<Meeting> present(Meeting meeting) {
		return this.bench.register().meetings().stream().filter((row) -> row.code().equals(meeting.code())).findFirst();
	}

	Component of(Alias alias) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		Subject<Alias> subject = new Subject<>("alias-" + alias.id(), alias.written(), alias, () -> present(alias),
				() -> new AliasForm(this.bench));
		return new FactMenu(this.bench, subject).offer("correct", () -> {
			AliasForm form = new AliasForm(this.bench);
			return new ChangeDialog<>(this.bench, "correct", subject, form,
					(read, reason) -> this.names.correct(form.over(read), reason));
		}).asComponent();
	}

	private Optional<Alias> present(Alias alias) {
		return this.bench.register().aliases().stream().filter((row) -> row.id().equals(alias.id())).findFirst();
	}

	Component of(RateRow row) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		String code = row.rate().currency().getCurrencyCode();
		String year = String.valueOf(row.rate().year());
		Subject<RateRow> subject = new Subject<>("rate-" + code + "-" + year, this.bench.text("rate.name", code, year),
				row, () -> present(row.rate()), () -> new RateForm(this.bench, false));
		return new FactMenu(this.bench, subject).offer("correct", () -> {
			RateForm form = new RateForm(this.bench, false);
			return new ChangeDialog<>(this.bench, "correct", subject, form,
					(read, reason) -> this.desk.correct(new RateRow(form.rate(), read.version()), reason));
		}).asComponent();
	}

	private Optional<RateRow> present(ExchangeRate rate) {
		return this.bench.register()
			.exchangeRateRows()
			.stream()
			.filter((row) -> row.rate().year() == rate.year() && row.rate().currency().equals(rate.currency()))
			.findFirst();
	}

}
