package org.countrycoalition.funding;

/**
 * What editions of the same table have in common: of two that agree in this the later
 * counts.
 *
 * @param publisher whose table it is
 * @param subject key of the donor or recipient that it is about; of an activity its title
 * @param year of the money
 * @param inKind gifts in kind: their list is another table than the one of money
 * @param illustrative made up: never replaces what is real
 */
record AboutWhom(Publisher publisher, String subject, int year, boolean inKind, boolean illustrative) {

	/** What it is about follows from whose table it is. */
	static AboutWhom of(Publisher publisher, RowKey key, boolean inKind, boolean illustrative) {
		String subject = switch (publisher) {
			case DONOR -> key.donor();
			case RECIPIENT -> key.recipient();
			case IATI -> key.title();
		};
		return new AboutWhom(publisher, subject, key.year(), inKind, illustrative);
	}

}
