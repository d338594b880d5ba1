package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.DeadlineDesk;
import org.countrycoalition.registry.Meeting;

/**
 * A deadline that the treaty sets or a meeting granted.
 */
class DeadlineForm implements FactForm<Deadline> {

	private static final List<Integer> ARTICLES = List.of(3, 4);

	private final Fields fields;

	private final Input<Integer> article;

	private final Input<Deadline.Kind> kind;

	private final Input<LocalDate> fallsOn;

	private final Input<Deadline.Certainty> certainty;

	private final Input<String> document;

	private final Input<String> meeting;

	private final Input<LocalDate> ended;

	private final Input<String> note;

	private final Input<String> source;

	DeadlineForm(Workbench bench, boolean adding) {
		this.fields = new Fields(bench);
		this.article = this.fields.choice("article", ARTICLES, (number) -> bench.text("article." + number)).required();
		this.article.show(adding);
		this.kind = this.fields.choice("deadline.kind", Deadline.Kind.class).required();
		this.fallsOn = this.fields.date("deadline.fallsOn").help(bench.text("deadline.fallsOn.help"));
		this.fallsOn.rule(() -> this.fallsOn.get() != null || this.kind.get() != Deadline.Kind.TREATY,
				bench.text("deadline.noDate"));
		this.certainty = this.fields.choice("deadline.certainty", Deadline.Certainty.class).required();
		this.document = this.fields.text("deadline.document").help(bench.text("deadline.document.help"));
		this.meeting = this.fields.search("deadline.meeting",
				bench.register().meetings().stream().map(Meeting::code).toList(), (code) -> code);
		this.ended = this.fields.date("deadline.ended").fixed();
		this.ended.show(false);
		this.note = this.fields.longText("note");
		this.source = this.fields.longText("source").required();
	}

	int article() {
		return this.article.must();
	}

	DeadlineDesk.Facts facts() {
		return new DeadlineDesk.Facts(this.kind.must(), this.fallsOn.get(), this.certainty.must(), this.document.get(),
				this.meeting.get(), this.note.get(), this.source.must());
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(Deadline deadline) {
		this.article.set(deadline.article());
		this.kind.set(deadline.kind());
		this.fallsOn.set(deadline.fallsOn());
		this.certainty.set(deadline.certainty());
		this.document.set(deadline.document());
		this.meeting.set(deadline.meeting());
		this.ended.set(deadline.endedOn());
		this.ended.show(deadline.endedOn() != null);
		this.note.set(deadline.note());
		this.source.set(deadline.source());
	}

}
