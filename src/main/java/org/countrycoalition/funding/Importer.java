package org.countrycoalition.funding;

import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

/**
 * In whose name rows are imported, and which: the Implementation Support Unit any that
 * are public, an authority those of its own State, a donor its own.
 *
 * @param organisation that keeps the record of the import
 * @param role in which
 */
record Importer(Organisation organisation, Role role) {

	enum Role {

		ISU, AUTHORITY, DONOR

	}

	/**
	 * @throws FundingRefusal if the viewer acts for nobody that imports
	 */
	static Importer of(Viewer viewer, Register register) {
		String own = viewer.organisation();
		return register.organisation((own != null) ? own : "")
			.map((organisation) -> of(viewer, organisation))
			.orElseThrow(() -> new FundingRefusal(Reason.NOBODY_TO_IMPORT_FOR));
	}

	private static Importer of(Viewer viewer, Organisation own) {
		if (viewer.is(Roles.ISU) && own.kind() == Organisation.Kind.ISU) {
			return new Importer(own, Role.ISU);
		}
		if (viewer.is(Roles.NATIONAL_AUTHORITY) && own.kind() == Organisation.Kind.AUTHORITY) {
			return new Importer(own, Role.AUTHORITY);
		}
		if (viewer.is(Roles.DONOR) && own.kind() == Organisation.Kind.DONOR) {
			return new Importer(own, Role.DONOR);
		}
		throw new FundingRefusal(Reason.NOBODY_TO_IMPORT_FOR);
	}

	/** Whose rows they become; nobody's if they are the public record. */
	@Nullable String owner() {
		return (this.role == Role.ISU) ? null : this.organisation.id();
	}

	/**
	 * Who sees a State's own money of which a table does not say it: everybody what
	 * becomes public record, else nobody but those whose it is.
	 */
	Tier unsaid() {
		return (this.role == Role.ISU) ? Tier.PUBLIC : Tier.PRIVATE;
	}

	boolean mayImport(ImportRow row) {
		return switch (this.role) {
			case ISU -> row.line().tier() == Tier.PUBLIC;
			case AUTHORITY, DONOR -> mayImportPublic(row.donor(), row.recipient());
		};
	}

	/**
	 * @param donor null if nobody that the register knows
	 */
	boolean mayImportPublic(@Nullable Donor donor, Recipient recipient) {
		return switch (this.role) {
			case ISU -> true;
			case AUTHORITY ->
				recipient instanceof Recipient.State state && state.code().equals(this.organisation.state());
			case DONOR -> donor != null && isOwn(donor);
		};
	}

	private boolean isOwn(Donor donor) {
		return switch (donor) {
			case Donor.State state -> state.code().equals(this.organisation.state());
			case Donor.Organisation giver -> giver.id().equals(this.organisation.id());
		};
	}

}
