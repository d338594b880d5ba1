package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.RegisterRefusal.Reason;
import org.countrycoalition.registry.VerbReason.Verb;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Where a national authority drafts its State's requests for a later deadline, decides
 * who may see them, and records that it filed one. Nobody else writes them.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class ExtensionRequests {

	private static final String TABLE = "extension_requests";

	private final FactRecords records;

	private final OrganisationQueries organisations;

	private final CurrentUser currentUser;

	ExtensionRequests(FactRecords records, OrganisationQueries organisations, CurrentUser currentUser) {
		this.records = records;
		this.organisations = organisations;
		this.currentUser = currentUser;
	}

	/**
	 * Starts a draft that only the authority sees.
	 * @param article 3 or 4
	 * @param draft what is known so far
	 * @throws RegisterRefusal if the viewer acts for no State's authority
	 */
	public void draft(int article, Draft draft) {
		Organisation own = ownAuthority();
		CountryCode state = own.state();
		if (state == null) {
			throw new RegisterRefusal(Reason.NOT_YOURS);
		}
		Map<String, @Nullable Object> columns = columns(draft);
		columns.put("state", state.iso3());
		columns.put("article", article);
		columns.put("tier", Tier.PRIVATE.name());
		columns.put("owner_organisation", own.id());
		columns.put("illustrative", own.illustrative());
		columns.put("source", own.name());
		this.records.add(TABLE, columns, new VerbReason(Verb.DRAFTED, "").code());
	}

	/**
	 * Changes a draft.
	 * @param request as it was read
	 * @param draft the new content
	 * @param reason why
	 * @throws RegisterRefusal if it is filed, somebody else's, or was changed meanwhile
	 */
	public void change(ExtensionRequest request, Draft draft, String reason) {
		if (request.isFiled()) {
			throw new RegisterRefusal(Reason.ALREADY_FILED);
		}
		write(request, columns(draft), reason);
	}

	/**
	 * Shows a request to more or to fewer. What was written under a narrower tier stays
	 * out of sight in the change log.
	 * @param request as it was read
	 * @param tier who may see it from now on
	 * @throws RegisterRefusal if it is filed and should become less than public, somebody
	 * else's, or was changed meanwhile
	 */
	public void showTo(ExtensionRequest request, Tier tier) {
		if (request.isFiled() && tier != Tier.PUBLIC) {
			throw new RegisterRefusal(Reason.ALREADY_FILED);
		}
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put("tier", tier.name());
		write(request, columns, new VerbReason(Verb.SHOWN, tier.name()).code());
	}

	/**
	 * Records that the State submitted the request, which makes it public.
	 * @param request as it was read
	 * @param filedOn when
	 * @param document symbol of the document
	 * @throws RegisterRefusal if it is filed already, names no date or document, is
	 * somebody else's, or was changed meanwhile
	 */
	public void file(ExtensionRequest request, LocalDate filedOn, String document) {
		if (request.isFiled()) {
			throw new RegisterRefusal(Reason.ALREADY_FILED);
		}
		if (request.requestedUntil() == null || !StringUtils.hasText(document)) {
			throw new RegisterRefusal(Reason.INVALID);
		}
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put("filed_on", filedOn);
		columns.put("document", document.strip());
		columns.put("tier", Tier.PUBLIC.name());
		write(request, columns, new VerbReason(Verb.FILED, "").code());
	}

	private void write(ExtensionRequest request, Map<String, @Nullable Object> columns, String reason) {
		if (!ownAuthority().id().equals(request.owner())) {
			throw new RegisterRefusal(Reason.NOT_YOURS);
		}
		this.records.change(TABLE, Map.of("id", request.id()), request.version(), columns, reason);
	}

	private Organisation ownAuthority() {
		String own = this.currentUser.get().organisation();
		if (own == null) {
			throw new RegisterRefusal(Reason.NOT_YOURS);
		}
		return this.organisations.organisation(own)
			.filter((organisation) -> organisation.kind() == Organisation.Kind.AUTHORITY)
			.orElseThrow(() -> new RegisterRefusal(Reason.NOT_YOURS));
	}

	private static Map<String, @Nullable Object> columns(Draft draft) {
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put("requested_until", draft.requestedUntil());
		columns.put("reason", draft.reason());
		return columns;
	}

	/**
	 * What a draft says.
	 *
	 * @param requestedUntil the date to ask for, null if not decided
	 * @param reason why more time is needed, null if not written yet
	 */
	public record Draft(@Nullable LocalDate requestedUntil, @Nullable String reason) {
	}

}
