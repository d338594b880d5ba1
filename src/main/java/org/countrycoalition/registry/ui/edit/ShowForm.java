package org.countrycoalition.registry.ui.edit;

import java.util.List;

import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.ExtensionRequest;
import org.jspecify.annotations.Nullable;

/**
 * Asks who may see a request, and says what the choice means. The authority's own State
 * is itself, so the bilateral tier would add nobody.
 */
class ShowForm implements FactForm<ExtensionRequest> {

	private static final List<Tier> TIERS = List.of(Tier.PRIVATE, Tier.COALITION, Tier.PUBLIC);

	private final Workbench bench;

	private final CountryCode state;

	private final Fields fields;

	private final Input<Tier> tier;

	private final Paragraph consequence;

	private Tier shown;

	ShowForm(Workbench bench, ExtensionRequest request) {
		this.bench = bench;
		this.state = request.state();
		this.shown = request.tier();
		this.fields = new Fields(bench);
		this.tier = this.fields.options("request.tier", TIERS).required();
		this.tier.rule(() -> this.tier.get() != this.shown, bench.text("show.same"));
		this.consequence = this.fields.sentence("");
		this.consequence.getElement().setAttribute("role", "status");
		this.tier.onChange(this::explain);
	}

	private void explain(@Nullable Tier chosen) {
		if (chosen == null || chosen == this.shown) {
			this.consequence.setText("");
			return;
		}
		String way = chosen.isWiderThan(this.shown) ? "wider." : "narrower.";
		this.consequence.setText(this.bench.text("show." + way + chosen.name(), this.state));
	}

	Tier tier() {
		return this.tier.must();
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(ExtensionRequest request) {
		this.shown = request.tier();
		this.tier.set(request.tier());
		explain(request.tier());
	}

}
