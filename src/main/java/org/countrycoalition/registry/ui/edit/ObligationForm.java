package org.countrycoalition.registry.ui.edit;

import java.util.List;

import org.countrycoalition.kernel.FuzzyDate;
import org.countrycoalition.registry.Obligation;
import org.countrycoalition.registry.ObligationDesk;
import org.jspecify.annotations.Nullable;

/**
 * A duty from its rise to its end.
 */
class ObligationForm implements FactForm<Obligation> {

	private static final List<Integer> ARTICLES = List.of(3, 4, 5);

	private final Fields fields;

	private final Input<Integer> article;

	private final Input<String> arose;

	private final EndedFields ended;

	private final Input<Obligation.Confidence> confidence;

	private final Input<String> source;

	private final Input<String> note;

	ObligationForm(Workbench bench, boolean adding) {
		this.fields = new Fields(bench);
		this.article = this.fields.choice("article", ARTICLES, (number) -> bench.text("article." + number)).required();
		this.article.show(adding);
		this.arose = FuzzyField.in(bench, this.fields, "obligation.arose").help(bench.text("obligation.arose.help"));
		this.ended = new EndedFields(bench, this.fields, List.of(EndedFields.Ending.values()));
		this.ended.rule(() -> inOrder(FuzzyField.read(this.arose), this.ended.value()),
				bench.text("obligation.endedEarly"));
		this.confidence = this.fields.choice("obligation.confidence", Obligation.Confidence.class).required();
		this.source = this.fields.longText("source").required();
		this.note = this.fields.longText("note");
		if (adding) {
			this.ended.show(null);
			this.confidence.set(Obligation.Confidence.PUBLISHED);
		}
	}

	private static boolean inOrder(@Nullable FuzzyDate arose, @Nullable FuzzyDate ended) {
		return arose == null || ended == null || !ended.latest().isBefore(arose.earliest());
	}

	int article() {
		return this.article.must();
	}

	ObligationDesk.Facts facts() {
		return new ObligationDesk.Facts(FuzzyField.read(this.arose), this.ended.value(), this.confidence.must(),
				this.source.must(), this.note.get());
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(Obligation obligation) {
		FuzzyDate since = obligation.arose();
		this.article.set(obligation.article());
		this.arose.set((since != null) ? since.toString() : null);
		this.ended.show(obligation.ended());
		this.confidence.set(obligation.confidence());
		this.source.set(obligation.source());
		this.note.set(obligation.note());
	}

}
