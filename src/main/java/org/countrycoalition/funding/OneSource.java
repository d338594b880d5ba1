package org.countrycoalition.funding;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.KnownNames.Named;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lets rows of one source stand for what others tell of the same money, in the
 * transaction of its caller.
 */
@Component
public class OneSource {

	private final ContributionRecords records;

	private final Register register;

	private final CurrentUser currentUser;

	OneSource(ContributionRecords records, Register register, CurrentUser currentUser) {
		this.records = records;
		this.register = register;
		this.currentUser = currentUser;
	}

	/**
	 * @param donor who gives, null: nobody that the register knows
	 * @param recipient State that receives
	 * @return whether the viewer may import a public row of the two
	 * @throws FundingRefusal if the viewer imports nothing
	 */
	public boolean mayTake(@Nullable Named donor, CountryCode recipient) {
		Donor giver = switch (donor) {
			case Named.State state -> new Donor.State(state.code());
			case Named.Organisation organisation -> new Donor.Organisation(organisation.id());
			case Named.Area area -> null;
			case null -> null;
		};
		return importer().mayImportPublic(giver, new Recipient.State(recipient));
	}

	/**
	 * @return whether the viewer says for everybody what counts
	 */
	public boolean mayChoose() {
		return importer().role() == Importer.Role.ISU;
	}

	/**
	 * @param file import with which it is said, null: it gets a record of its own
	 * @param fileName for that record
	 * @param instead rows that stand for each row that counts no more
	 * @return key of the import, whose undoing takes it back
	 */
	public UUID stand(@Nullable UUID file, String fileName, Map<UUID, List<UUID>> instead) {
		Importer importer = importer();
		UUID said = (file != null) ? file : this.records.begin(fileName, 0, importer.organisation().id());
		instead.forEach((row, standing) -> standing.forEach(
				(other) -> this.records.say(said, new PairRow(row, other, importer.owner(), fileName), Verdict.SAME)));
		return said;
	}

	private Importer importer() {
		return Importer.of(this.currentUser.get(), this.register);
	}

}
