package org.countrycoalition.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.RegisterRefusal.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a national authority declares that its State is near the end of a duty, takes
 * that back, or withdraws what was entered by mistake. Nobody else says it of a State.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class NearCompletionDesk {

	private static final String TABLE = "near_completion";

	private final FactRecords records;

	private final OrganisationQueries organisations;

	private final CurrentUser currentUser;

	private final Clock clock;

	NearCompletionDesk(FactRecords records, OrganisationQueries organisations, CurrentUser currentUser, Clock clock) {
		this.records = records;
		this.organisations = organisations;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Records that the viewer's State has declared it.
	 * @param article 3 or 4
	 * @param declaredOn when, not after today
	 * @param document in which the State says so
	 * @param reason why it is recorded
	 * @throws RegisterRefusal if the viewer acts for no State's authority, no document is
	 * named, or a declaration for the article holds at the same time
	 */
	public void declare(int article, LocalDate declaredOn, String document, String reason) {
		String key = this.currentUser.get().organisation();
		Organisation own = Optional.ofNullable(key)
			.flatMap(this.organisations::organisation)
			.filter((organisation) -> organisation.kind() == Organisation.Kind.AUTHORITY)
			.orElseThrow(() -> new RegisterRefusal(Reason.NOT_YOURS));
		CountryCode state = own.state();
		if (state == null) {
			throw new RegisterRefusal(Reason.NOT_YOURS);
		}
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put("state", state.iso3());
		columns.put("article", article);
		columns.put("declared_on", declaredOn);
		columns.put("owner_organisation", own.id());
		columns.put("illustrative", own.illustrative());
		columns.put("source", document);
		this.records.add(TABLE, columns, reason);
	}

	/**
	 * Takes a declaration back; that it was made stays recorded.
	 * @param declaration as it was read
	 * @param takenBackOn first day on which it no longer holds
	 * @param reason why
	 * @throws RegisterRefusal if it is taken back or withdrawn already, another State's,
	 * or the day comes before its own
	 */
	public void takeBack(NearCompletion declaration, LocalDate takenBackOn, String reason) {
		if (declaration.takenBackOn() != null) {
			throw new RegisterRefusal(Reason.ALREADY_ENDED);
		}
		change(declaration, "taken_back_on", takenBackOn, reason);
	}

	/**
	 * Withdraws a declaration that was entered by mistake: it then holds on no date, and
	 * the change log keeps it.
	 * @param declaration as it was read
	 * @param reason why
	 * @throws RegisterRefusal if it is withdrawn already, or another State's
	 */
	public void withdraw(NearCompletion declaration, String reason) {
		change(declaration, "withdrawn_on", LocalDate.now(this.clock), reason);
	}

	private void change(NearCompletion declaration, String column, LocalDate day, String reason) {
		if (declaration.withdrawnOn() != null) {
			throw new RegisterRefusal(Reason.ALREADY_ENDED);
		}
		if (!declaration.owner().equals(this.currentUser.get().organisation())) {
			throw new RegisterRefusal(Reason.NOT_YOURS);
		}
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put(column, day);
		this.records.change(TABLE, Map.of("id", declaration.id()), declaration.version(), columns, reason);
	}

}
