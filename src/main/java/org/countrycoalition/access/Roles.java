package org.countrycoalition.access;

import java.util.List;

/**
 * The realm's roles, spelled as in Keycloak. An authority of the signed-in person is
 * {@code ROLE_} and the name; any other role of the realm is ignored.
 */
public final class Roles {

	/** Owns its State's rows: drafts, releases, files. */
	public static final String NATIONAL_AUTHORITY = "national-authority";

	/** Owns its own contributions. */
	public static final String DONOR = "donor";

	/** Owns its own lines' progress. */
	public static final String OPERATOR = "operator";

	/** Keeps a coalition's meetings. */
	public static final String COALITION_SECRETARIAT = "coalition-secretariat";

	/** Implementation Support Unit: keeps the register, codes the evidence. */
	public static final String ISU = "isu";

	/** Reads what is public. */
	public static final String OBSERVER = "observer";

	/** Manages accounts and code lists, reads no business row. */
	public static final String ADMIN = "admin";

	/** All roles, in the order in which they are listed to people. */
	public static final List<String> ALL = List.of(NATIONAL_AUTHORITY, DONOR, OPERATOR, COALITION_SECRETARIAT, ISU,
			OBSERVER, ADMIN);

	private Roles() {
	}

}
