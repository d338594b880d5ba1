package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;

import org.countrycoalition.registry.Membership;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.OrganisationDesk;

/**
 * Which organisation has which place in a coalition, and when.
 */
class MembershipForm implements FactForm<Membership> {

	private final Fields fields;

	private final Input<Organisation> organisation;

	private final Input<Membership.Role> role;

	private final Input<LocalDate> from;

	private final Input<LocalDate> until;

	private final Input<String> source;

	MembershipForm(Workbench bench, boolean adding) {
		this.fields = new Fields(bench);
		this.organisation = this.fields
			.search("membership.organisation", bench.register().organisations(true), Organisation::name)
			.required();
		this.organisation.show(adding);
		this.role = this.fields.choice("membership.role", Membership.Role.class)
			.required()
			.help(bench.text("membership.role.help"));
		this.from = this.fields.date("membership.from").required();
		this.until = this.fields.date("membership.until").help(bench.text("membership.until.help"));
		this.until.rule(() -> DateOrder.before(this.from.get(), this.until.get()), bench.text("period.order"));
		this.source = this.fields.longText("source").required();
	}

	String organisation() {
		return this.organisation.must().id();
	}

	OrganisationDesk.MembershipFacts facts() {
		return new OrganisationDesk.MembershipFacts(this.role.must(), this.from.must(), this.until.get(),
				this.source.must());
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(Membership membership) {
		this.role.set(membership.role());
		this.from.set(membership.from());
		this.until.set(membership.until());
		this.source.set(membership.source());
	}

}
