package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;

import org.countrycoalition.registry.EntryIntoForce;
import org.countrycoalition.registry.Standing;
import org.countrycoalition.registry.Standing.InForceBasis;
import org.countrycoalition.registry.TreatyDesk;
import org.jspecify.annotations.Nullable;

/**
 * When a State signed, deposited, was bound and left.
 */
class StandingForm implements FactForm<Standing> {

	private final Workbench bench;

	private final Fields fields;

	private final Input<LocalDate> signed;

	private final Input<LocalDate> deposited;

	private final Input<LocalDate> inForce;

	private final Input<LocalDate> withdrawn;

	private final Input<String> source;

	StandingForm(Workbench bench) {
		this.bench = bench;
		this.fields = new Fields(bench);
		this.signed = this.fields.date("standing.signed").onChange((day) -> explain());
		this.deposited = this.fields.date("standing.deposited").onChange((day) -> explain());
		this.inForce = this.fields.date("standing.inForce");
		this.withdrawn = this.fields.date("standing.withdrawn").help(bench.text("standing.withdrawn.help"));
		this.source = this.fields.longText("source").required();
		this.deposited
			.rule(() -> this.signed.get() != null || this.deposited.get() != null, bench.text("standing.noDate"))
			.rule(() -> DateOrder.notAfter(this.signed.get(), this.deposited.get()),
					bench.text("standing.signedLater"));
		this.inForce
			.rule(() -> this.inForce.get() == null || this.deposited.get() != null, bench.text("standing.notDeposited"))
			.rule(() -> DateOrder.before(this.deposited.get(), this.inForce.get()),
					bench.text("standing.inForceEarly"));
		this.withdrawn
			.rule(() -> this.withdrawn.get() == null || DateOrder.before(bound(), this.withdrawn.get()),
					bench.text("standing.withdrawnEarly"))
			.rule(() -> this.withdrawn.get() == null || bound() != null, bench.text("standing.neverBound"));
		explain();
	}

	/** Entry into force as printed, or by Article 17. */
	private @Nullable LocalDate bound() {
		LocalDate printed = this.inForce.get();
		LocalDate deposit = this.deposited.get();
		return (printed != null || deposit == null) ? printed : EntryIntoForce.after(deposit);
	}

	private void explain() {
		LocalDate deposit = this.deposited.get();
		this.inForce.help((deposit != null)
				? this.bench.text("standing.inForce.computed", this.bench.formats().date(EntryIntoForce.after(deposit)))
				: this.bench.text("standing.inForce.none"));
	}

	TreatyDesk.Facts facts() {
		return new TreatyDesk.Facts(this.signed.get(), this.deposited.get(), this.inForce.get(), this.withdrawn.get(),
				this.source.must());
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(Standing standing) {
		this.signed.set(standing.signedOn());
		this.deposited.set(standing.depositedOn());
		this.inForce.set((standing.inForceBasis() == InForceBasis.PUBLISHED) ? standing.inForceOn() : null);
		this.withdrawn.set(standing.withdrawnOn());
		this.source.set(standing.source());
		explain();
	}

}
