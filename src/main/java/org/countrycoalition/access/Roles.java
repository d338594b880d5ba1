package org.countrycoalition.access;

/**
 * The roles of the realm, spelt as in the realm; authorities are {@code ROLE_<name>}.
 */
public final class Roles {

	/** Authority of an affected State. */
	public static final String NATIONAL_AUTHORITY = "national-authority";

	/** Government or organisation that gives money. */
	public static final String DONOR = "donor";

	/** Organisation that works in the field. */
	public static final String OPERATOR = "operator";

	/** Secretariat of one country coalition. */
	public static final String COALITION_SECRETARIAT = "coalition-secretariat";

	/** Implementation Support Unit of the Convention. */
	public static final String ISU = "isu";

	/** Reads what is public. */
	public static final String OBSERVER = "observer";

	/** Keeps accounts and code lists, reads no business row. */
	public static final String ADMIN = "admin";

	private Roles() {
	}

}
