package org.countrycoalition.funding.iati;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

import org.countrycoalition.funding.iati.ActivityRow.Taker;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;

/**
 * A file of activities while it is written. Elements stand in the order in which the
 * schema wants them.
 */
class ActivityFile implements AutoCloseable {

	static final String VERSION = "2.03";

	/** Removal of land mines and explosive remnants of war. */
	static final String MINE_ACTION = "15250";

	private static final String DAC = "1";

	/** A vocabulary of the reporting organisation's own. */
	static final String OWN = "99";

	private static final String WHOLE = "100";

	/**
	 * Namespace of what the standard has no place for: the year of the money where the
	 * day of its transaction is in another.
	 */
	static final String EXTENSION = "urn:uuid:e766981a-49a1-4373-9d08-8cec775bddc2";

	static final String YEAR = "year";

	private static final String PREFIX = "portal";

	private final OutputStream target;

	private final ReportingOrg reporter;

	private final Instant made;

	private XmlOut xml = XmlOut.NOTHING;

	private int written;

	ActivityFile(OutputStream target, ReportingOrg reporter, Instant made) {
		this.target = target;
		this.reporter = reporter;
		this.made = made.truncatedTo(ChronoUnit.SECONDS);
	}

	int written() {
		return this.written;
	}

	void add(Activity activity) {
		if (this.written++ == 0) {
			begin();
		}
		this.xml.open("iati-activity", "xml:lang", "en");
		this.xml.text("iati-identifier", this.reporter.prefix() + activity.first().root());
		this.xml.open("reporting-org", "ref", this.reporter.ref(), "type", this.reporter.type(), "secondary-reporter",
				"1");
		narrative(this.reporter.name());
		this.xml.close();
		about(activity);
		recipients(activity.recipients());
		if (activity.pillars().size() == 1) {
			sectors(activity.pillars().getFirst(), "percentage", WHOLE);
		}
		activity.budgets().forEach(this::budget);
		activity.rows()
			.forEach((row) -> transaction(row, activity.pillars().size() > 1, activity.recipients().size() > 1));
		this.xml.close();
	}

	private void begin() {
		try {
			this.xml = new XmlOut(XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(this.target, StandardCharsets.UTF_8.name()));
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		this.xml.begin();
		this.xml.open("iati-activities", "xmlns:" + PREFIX, EXTENSION, "version", VERSION, "generated-datetime",
				this.made.toString());
	}

	private void about(Activity activity) {
		titled("title", activity.title());
		this.xml.open("description", "type", "1");
		narrative("As recorded from: " + String.join("; ", activity.sources())
				+ ". Each contribution counts once. Where a transaction's description says so, only the year is known.");
		this.xml.close();
		activity.donors().forEach((donor) -> {
			if (donor.state()) {
				this.xml.open("participating-org", "role", "1", "type", "10");
			}
			else {
				this.xml.open("participating-org", "role", "1");
			}
			narrative(donor.name());
			this.xml.close();
		});
		int thisYear = this.made.atZone(ZoneOffset.UTC).getYear();
		this.xml.empty("activity-status", "code", activity.status(thisYear));
		this.xml.empty("activity-date", "type", "1", "iso-date", start(activity.firstYear()).toString());
		this.xml.empty("activity-date", "type", "3", "iso-date", end(activity.lastYear()).toString());
	}

	/** Of several, each transaction names its own: their shares are not known. */
	private void recipients(List<Taker> recipients) {
		if (recipients.size() == 1) {
			recipient(recipients.getFirst());
		}
	}

	private void recipient(Taker recipient) {
		if (recipient.country() != null) {
			this.xml.empty("recipient-country", "code", recipient.country());
			return;
		}
		this.xml.open("recipient-region", "code", String.valueOf(recipient.area()), "vocabulary", OWN);
		narrative(recipient.name());
		this.xml.close();
	}

	private void sectors(Pillar pillar, String... share) {
		this.xml.empty("sector", XmlOut.with(share, "vocabulary", DAC, "code", MINE_ACTION));
		this.xml.open("sector", XmlOut.with(share, "vocabulary", OWN, "code", pillar.name()));
		narrative(PillarWords.of(pillar));
		this.xml.close();
	}

	private void budget(Activity.Budget budget) {
		this.xml.open("budget", "type", "1", "status", budget.firm() ? "2" : "1");
		this.xml.empty("period-start", "iso-date", start(budget.year()).toString());
		this.xml.empty("period-end", "iso-date", end(budget.year()).toString());
		value(budget.money(), start(budget.year()));
		this.xml.close();
	}

	private void transaction(ActivityRow row, boolean withSector, boolean withRecipient) {
		String year = String.valueOf(row.year());
		this.xml.open("transaction",
				row.isOfAnotherYear() ? new String[] { PREFIX + ":" + YEAR, year } : new String[0]);
		this.xml.empty("transaction-type", "code", row.type().code());
		this.xml.empty("transaction-date", "iso-date", row.date().toString());
		value(row.money(), row.date());
		if (row.isYearOnly()) {
			titled("description", "Recorded by its year: " + year + ".");
		}
		else if (row.isOfAnotherYear()) {
			titled("description", "For the year " + year + ".");
		}
		titled("provider-org", row.donor().name());
		if (!row.type().isOutgoing()) {
			// who reports would be taken for the receiver
			titled("receiver-org", row.recipient().name());
		}
		if (withSector) {
			sectors(row.pillar());
		}
		if (withRecipient) {
			recipient(row.recipient());
		}
		this.xml.close();
	}

	private void value(Money money, LocalDate date) {
		this.xml.text("value", money.amount().toPlainString(), "currency", money.currency().getCurrencyCode(),
				"value-date", date.toString());
	}

	private void titled(String element, String text) {
		this.xml.open(element);
		narrative(text);
		this.xml.close();
	}

	private void narrative(String text) {
		this.xml.text("narrative", text);
	}

	private static LocalDate start(int year) {
		return LocalDate.of(year, Month.JANUARY, 1);
	}

	private static LocalDate end(int year) {
		return LocalDate.of(year, Month.DECEMBER, 31);
	}

	@Override
	public void close() {
		if (this.written > 0) {
			this.xml.close();
			this.xml.end();
		}
	}

}
