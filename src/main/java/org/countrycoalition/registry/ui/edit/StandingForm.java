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
		String opened = bench.formats().date(EntryIntoForce.OPEN_FOR_SIGNATURE);
		String bound = bench.formats().date(EntryIntoForce.OF_THE_CONVENTION);
		this.fields = new Fields(bench);
		this.signed = this.fields.date("standing.signed").onChange((day) -> explain());
		this.deposited = this.fields.date("standing.deposited").onChange((day) -> explain());
		this.inForce = this.fields.date("standing.inForce");
		this.withdrawn = this.fields.date("standing.withdrawn").help(bench.text("standing.withdrawn.help"));
		this.source = this.fields.longText("source").required();
		this.signed.rule(() -> wasOpen(this.signed.get()), bench.text("standing.notOpen", opened, bound));
		this.deposited
			.rule(() -> this.signed.get() != null || this.deposited.get() != null, bench.text("standing.noDate"))
			.rule(() -> DateOrder.notAfter(this.signed.get(), this.deposited.get()), bench.text("standing.signedLater"))
			.rule(() -> DateOrder.notAfter(EntryIntoForce.OPEN_FOR_SIGNATURE, this.deposited.get()),
					bench.text("standing.beforeOpening", opened))
			.rule(() -> DateOrder.notAfter(this.deposited.get(), bench.today()), bench.text("standing.depositAhead"));
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

	/** After that a State accedes without a signature (Articles 15 and 16). */
	private static boolean wasOpen(@Nullable LocalDate day) {
		return DateOrder.notAfter(EntryIntoForce.OPEN_FOR_SIGNATURE, day)
				&& DateOrder.before(day, EntryIntoForce.OF_THE_CONVENTION);
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
