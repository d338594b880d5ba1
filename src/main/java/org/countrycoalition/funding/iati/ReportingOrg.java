package org.countrycoalition.funding.iati;

import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * In whose name the portal reports activities. Who runs the portal says it: an identifier
 * is given by a registry, and one that is made up would be somebody else's.
 *
 * @param ref identifier of the organisation, empty if not set
 * @param type code of its type, such as 40 (multilateral), empty if not set
 * @param name as people know it, empty if not set
 */
@Component
public record ReportingOrg(@Value("${PORTAL_IATI_REF:}") String ref, @Value("${PORTAL_IATI_TYPE:}") String type,
		@Value("${PORTAL_IATI_NAME:}") String name) {

	private static final Pattern REF = Pattern.compile("[^\\s/&|?]+-[^\\s/&|?]+");

	/** The published list OrganisationType. */
	private static final Set<String> TYPES = Set.of("10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70",
			"71", "72", "73", "80", "90");

	/** Whether all of it is set, each in its form. */
	public boolean isSet() {
		return REF.matcher(this.ref).matches() && TYPES.contains(this.type) && !this.name.isBlank();
	}

	/** What the identifiers of the portal's own activities begin with. */
	String prefix() {
		return this.ref + "-";
	}

	/** Whether the portal itself has reported the activity. */
	boolean isOwn(String identifier) {
		return isSet() && identifier.startsWith(prefix());
	}

}
