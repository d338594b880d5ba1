package org.countrycoalition.funding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.funding.LedgerEntry.Table;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a national authority enters what its State gives itself. A row is never deleted:
 * one that is taken back stays in the change log.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class NationalDesk {

	private final LedgerRecords records;

	private final Register register;

	private final CurrentUser currentUser;

	private final Journal journal;

	NationalDesk(LedgerRecords records, Register register, CurrentUser currentUser, Journal journal) {
		this.records = records;
		this.register = register;
		this.currentUser = currentUser;
		this.journal = journal;
	}

	/**
	 * Enters a row of the viewer's own State.
	 * @param facts what it says
	 * @return its key
	 * @throws FundingRefusal if the viewer acts for no authority, or something is missing
	 */
	public UUID enter(NationalFacts facts) {
		Organisation authority = authority();
		require(facts);
		CountryCode state = authority.state();
		if (state == null) {
			throw new FundingRefusal(Reason.NOBODY_TO_IMPORT_FOR);
		}
		Map<String, @Nullable Object> values = values(facts);
		values.put("state", state.iso3());
		values.put("owner_organisation", authority.id());
		values.put("illustrative", state.isUserAssigned());
		this.journal.because("national.entered");
		return this.records.enter(values);
	}

	/**
	 * Says something else of a row.
	 * @param read the row as it was read
	 * @param facts what it says now
	 * @throws FundingRefusal if it is not the viewer's, was changed meanwhile, or
	 * something is missing, or the row's table would not find it again
	 */
	public void change(NationalRow read, NationalFacts facts) {
		requireOwn(read);
		if (read.edition() == null) {
			require(facts);
		}
		else if (!isKnownAgain(read.facts(), facts)) {
			throw new FundingRefusal(Reason.NATIONAL_OF_TABLE);
		}
		this.journal.because("national.changed");
		write(read, values(facts));
	}

	/**
	 * Takes a row back.
	 * @param read the row as it was read
	 * @throws FundingRefusal if it is not the viewer's, or was changed meanwhile
	 */
	public void retract(NationalRow read) {
		requireOwn(read);
		this.journal.because("national.retracted");
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("retracted", true);
		write(read, values);
	}

	/**
	 * Brings a row back that was taken back.
	 * @param read the row as it was read before it was taken back
	 * @throws FundingRefusal if it is not the viewer's, or was changed meanwhile
	 */
	public void restore(NationalRow read) {
		requireOwn(read);
		this.journal.because("national.restored");
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("retracted", false);
		if (!this.records.change(Table.NATIONAL, read.id(), read.version() + 1, values)) {
			throw new FundingRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	/** A table that is imported again must find its row. */
	private static boolean isKnownAgain(NationalFacts read, NationalFacts facts) {
		return read.year() == facts.year() && read.source().equals(facts.source()) && read.basis() == facts.basis()
				&& read.inKind() == facts.inKind() && read.document().equals(facts.document());
	}

	private void write(NationalRow read, Map<String, @Nullable Object> values) {
		if (!this.records.change(Table.NATIONAL, read.id(), read.version(), values)) {
			throw new FundingRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	private void requireOwn(NationalRow row) {
		Organisation authority = authority();
		if (!authority.id().equals(row.owner()) || !row.state().equals(authority.state())) {
			throw new FundingRefusal(Reason.NATIONAL_NOT_YOURS);
		}
	}

	private Organisation authority() {
		String own = this.currentUser.get().organisation();
		return this.register.organisation((own != null) ? own : "")
			.filter((organisation) -> organisation.kind() == Organisation.Kind.AUTHORITY)
			.orElseThrow(() -> new FundingRefusal(Reason.NOBODY_TO_IMPORT_FOR));
	}

	private static void require(NationalFacts facts) {
		if (facts.source().isBlank() || facts.document().isBlank()) {
			throw new FundingRefusal(Reason.NATIONAL_LACKS);
		}
		if (facts.original() != null && facts.currency() == null) {
			throw new FundingRefusal(Reason.NATIONAL_CURRENCY);
		}
	}

	private static Map<String, @Nullable Object> values(NationalFacts facts) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("year", facts.year());
		values.put("source_name", facts.source().strip());
		values.put("undivided", facts.source().isBlank());
		values.put("level", (facts.level() != null) ? facts.level().name() : null);
		values.put("basis", facts.basis().name());
		values.put("basis_assumed", false);
		values.put("pillar", facts.pillar().name());
		values.put("currency", facts.currency());
		values.put("amount_original", facts.original());
		values.put("amount_usd", facts.usd());
		values.put("in_kind", facts.inKind());
		values.put("note", facts.note());
		values.put("source", facts.document().strip());
		WiderBudget wider = facts.wider();
		values.put("share_low", (wider != null) ? wider.least() : null);
		values.put("share_high", (wider != null) ? wider.most() : null);
		values.put("share_note", (wider != null) ? wider.note() : null);
		values.put("tier", facts.tier().name());
		values.put("retracted", false);
		return values;
	}

}
