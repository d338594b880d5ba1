package org.countrycoalition.funding.iati;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.iati.ActivityRow.Giver;
import org.countrycoalition.funding.iati.ActivityRow.Taker;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;

/**
 * Contributions of any kind, with texts that files trip over.
 */
final class RandomMoney {

	static final ReportingOrg PORTAL = new ReportingOrg("XX-TEST-1", "40", "A portal & <others>");

	static final ReportingOrg ANOTHER = new ReportingOrg("XX-TEST-2", "40", "Another portal");

	static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

	private static final List<Stage> STAGES = List.of(Stage.PLEDGE, Stage.COMMITMENT, Stage.PAYMENT, Stage.SPENDING);

	private static final List<Giver> DONORS = List.of(new Giver("Norway", true), new Giver("Germany", true),
			new Giver("=cmd|' /C calc'!A0 & Sons <Fund>", false));

	private static final List<Taker> RECIPIENTS = List.of(new Taker("LA", null, "Lao PDR"),
			new Taker("LB", null, "Lebanon"), new Taker(null, "global", "Global"));

	private static final List<String> CURRENCIES = List.of("USD", "EUR", "NOK", "KWD");

	private RandomMoney() {
	}

	/** Activities, most of one donor, recipient and pillar. */
	static List<Activity> activities(Random random, int number) {
		List<Activity> activities = new ArrayList<>();
		for (int activity = 0; activity < number; activity++) {
			activities.add(activity(random));
		}
		return activities;
	}

	private static Activity activity(Random random) {
		UUID root = new UUID(random.nextLong(), random.nextLong());
		boolean mixed = random.nextInt(4) == 0;
		Giver donor = any(random, DONORS);
		Taker recipient = any(random, RECIPIENTS);
		Pillar pillar = any(random, List.of(Pillar.values()));
		List<ActivityRow> rows = new ArrayList<>();
		for (int row = 0; row <= random.nextInt(6); row++) {
			int year = 2013 + random.nextInt(16);
			rows.add(new ActivityRow(root, random.nextBoolean() ? "Title \u0001 \"<&>\" é ລາວ" : null,
					mixed ? any(random, DONORS) : donor, mixed ? any(random, RECIPIENTS) : recipient, year,
					any(random, STAGES), mixed ? any(random, List.of(Pillar.values())) : pillar, random.nextBoolean(),
					new Money(BigDecimal.valueOf(random.nextLong(-500_000, 900_000_000), 2),
							Currency.getInstance(any(random, CURRENCIES))),
					random.nextBoolean() ? LocalDate.of(2013, 1, 1).plusDays(random.nextInt(4500)) : null,
					LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500)), "A table, https://example.org/?a=1&b=2"));
		}
		return Activity.of(rows);
	}

	static byte[] file(List<Activity> activities, ReportingOrg reporter) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ActivityFile file = new ActivityFile(bytes, reporter, NOW)) {
			activities.forEach(file::add);
		}
		return bytes.toByteArray();
	}

	private static <T> T any(Random random, List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

}
