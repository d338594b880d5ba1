package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Meeting;

/**
 * Name, place and days of a meeting.
 */
class MeetingForm implements FactForm<Meeting> {

	private final Fields fields;

	private final Input<String> code;

	private final Input<String> name;

	private final Input<String> city;

	private final Input<CountryCode> country;

	private final Input<LocalDate> starts;

	private final Input<LocalDate> ends;

	private final Input<String> source;

	private int version;

	MeetingForm(Workbench bench, boolean adding) {
		this.fields = new Fields(bench);
		this.code = this.fields.text("meeting.code").required().help(bench.text("meeting.code.help"));
		this.code.show(adding);
		this.name = this.fields.text("meeting.title").required();
		this.city = this.fields.text("meeting.city").required();
		this.country = StateField.in(bench, this.fields, "meeting.country").help(bench.text("meeting.country.help"));
		this.starts = this.fields.date("meeting.starts").required();
		this.ends = this.fields.date("meeting.ends").required();
		this.ends.rule(() -> DateOrder.notAfter(this.starts.get(), this.ends.get()), bench.text("meeting.order"));
		this.source = this.fields.longText("source").required();
	}

	/** As the fields say it. */
	Meeting meeting() {
		return new Meeting(this.code.must(), this.name.must(), this.city.must(), this.country.get(), this.starts.must(),
				this.ends.must(), this.source.must(), this.version);
	}

	/** As the fields say it, over the meeting as it was read. */
	Meeting over(Meeting read) {
		this.code.set(read.code());
		this.version = read.version();
		return meeting();
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(Meeting meeting) {
		this.code.set(meeting.code());
		this.name.set(meeting.name());
		this.city.set(meeting.city());
		this.country.set(meeting.country());
		this.starts.set(meeting.startsOn());
		this.ends.set(meeting.endsOn());
		this.source.set(meeting.source());
	}

}
