package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;
import java.util.Objects;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.OrganisationDesk;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is.
 */
class OrganisationForm implements FactForm<Organisation> {

	private final Fields fields;

	private final Input<String> name;

	private final Input<String> key;

	private final Input<Organisation.Kind> kind;

	private final Input<CountryCode> state;

	private final Input<LocalDate> from;

	private final Input<LocalDate> until;

	private final Input<String> source;

	private String proposed = "";

	OrganisationForm(Workbench bench, boolean adding) {
		this.fields = new Fields(bench);
		this.name = this.fields.text("organisation.title").required();
		this.key = this.fields.text("organisation.key").required().help(bench.text("organisation.key.help"));
		this.key.rule(() -> OrganisationKey.isOne(this.key.must()), bench.text("organisation.key.form"));
		this.key.show(adding);
		this.kind = this.fields.choice("organisation.kind", Organisation.Kind.class).required();
		this.state = StateField.in(bench, this.fields, "organisation.state");
		this.state.help(bench.text("organisation.state.help"))
			.rule(() -> this.state.get() != null || this.kind.get() != Organisation.Kind.AUTHORITY,
					bench.text("organisation.state.needed"));
		this.from = this.fields.date("organisation.from");
		this.until = this.fields.date("organisation.until").fixed();
		this.until.show(false);
		this.from.rule(() -> DateOrder.before(this.from.get(), this.until.get()), bench.text("period.order"));
		this.source = this.fields.longText("source").required();
		if (adding) {
			this.name.onChange(this::propose);
		}
	}

	/** A key that somebody wrote themselves is left alone. */
	private void propose(@Nullable String title) {
		String held = Objects.requireNonNullElse(this.key.get(), "");
		if (held.equals(this.proposed)) {
			this.proposed = (title != null) ? OrganisationKey.of(title) : "";
			this.key.set(this.proposed);
		}
	}

	String key() {
		return this.key.must();
	}

	OrganisationDesk.Facts facts() {
		return new OrganisationDesk.Facts(this.name.must(), this.kind.must(), this.state.get(), this.from.get(),
				this.source.must());
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(Organisation organisation) {
		this.name.set(organisation.name());
		this.key.set(organisation.id());
		this.kind.set(organisation.kind());
		this.state.set(organisation.state());
		this.from.set(organisation.existedFrom());
		this.until.set(organisation.existedUntil());
		this.until.show(organisation.existedUntil() != null);
		this.source.set(organisation.source());
	}

}
