package org.countrycoalition.funding.needs;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.funding.needs.Posting.Holder;
import org.countrycoalition.funding.needs.Posting.Told;
import org.countrycoalition.funding.needs.Posting.Withdrawal;
import org.countrycoalition.funding.needs.PostingTerms.Kind;
import org.countrycoalition.funding.needs.PostingTerms.Period;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads needs and offers, one statement a question. What is given is South-South where
 * the authority of a State gives it that is certainly affected itself.
 */
@Repository
class PostingQueries {

	private static final String ROWS = """
			select p.*, o.name as owner_name, p.side = 'OFFER' and a.state is not null as south_south
			from funding.postings p
			join registry.organisations o on o.id = p.owner_organisation
			left join (select m.state from registry.cohort_members((select access.today())) m where m.cohort = 'affected' and m.certain) a
				on a.state = o.state and o.kind = 'AUTHORITY'
			where %s
			order by p.posted_at desc, p.id""";

	/** What is private stands on its holder's own list alone. */
	private static final String SHOWN = """
			p.tier <> 'PRIVATE' and (:illustrative or not p.illustrative or p.owner_organisation = (select access.organisation()))""";

	private final JdbcClient jdbc;

	PostingQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Posting> shown(boolean withIllustrative) {
		return this.jdbc.sql(ROWS.formatted(SHOWN))
			.param("illustrative", withIllustrative)
			.query(PostingQueries::posting)
			.list();
	}

	/** A State's needs, and offers that are for it. */
	List<Posting> shown(CountryCode state, boolean withIllustrative) {
		return this.jdbc
			.sql(ROWS.formatted(SHOWN + " and (:state = any (p.states) or p.side = 'OFFER' and p.states = '{}')"))
			.param("illustrative", withIllustrative)
			.param("state", state.iso3())
			.query(PostingQueries::posting)
			.list();
	}

	/** What the organisation holds, private ones too. */
	List<Posting> of(String organisation) {
		return this.jdbc.sql(ROWS.formatted("p.owner_organisation = :owner"))
			.param("owner", organisation)
			.query(PostingQueries::posting)
			.list();
	}

	Optional<Posting> posting(UUID id) {
		return postings(Set.of(id)).stream().findFirst();
	}

	List<Posting> postings(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql(ROWS.formatted("p.id in (:ids)"))
					.param("ids", ids)
					.query(PostingQueries::posting)
					.list();
	}

	/** Those of the other side that a posting can be matched with, as far as is seen. */
	List<Posting> candidates(Posting posting, LocalDate today) {
		return this.jdbc.sql(ROWS.formatted("""
				p.side = :side and p.kind = :kind and p.owner_organisation <> :owner and p.illustrative = :illustrative
					and p.withdrawn_on is null and (p.wanted_to is null or p.wanted_to >= :today)"""))
			.param("side", posting.side().other().name())
			.param("kind", posting.terms().kind().name())
			.param("owner", posting.holder().organisation())
			.param("illustrative", posting.illustrative())
			.param("today", today)
			.query(PostingQueries::posting)
			.list();
	}

	/** What waits for the viewer's organisation. */
	List<Awaited> waiting() {
		return this.jdbc.sql("""
				select w.waits, w.posting, w.title, o.name from funding.needs_waiting w
				join registry.organisations o on o.id = w.other
				order by w.waits, w.title, w.match""")
			.query((row, number) -> new Awaited(Awaited.Waits.valueOf(row.getString("waits")),
					row.getObject("posting", UUID.class), row.getString("title"), row.getString("name")))
			.list();
	}

	/**
	 * Keeps others from writing of the same needs and offers at the same time. Whoever
	 * takes several takes them in one order, so that no two wait for each other.
	 */
	void lock(UUID... postings) {
		Stream.of(postings)
			.sorted()
			.forEach((posting) -> this.jdbc
				.sql("select pg_advisory_xact_lock(hashtextextended('funding.posting:' || ?, 0))")
				.param(posting.toString())
				.query((row, number) -> number)
				.list());
	}

	private static Posting posting(ResultSet row, int number) throws SQLException {
		LocalDate withdrawn = row.getObject("withdrawn_on", LocalDate.class);
		return new Posting(row.getObject("id", UUID.class), Side.valueOf(row.getString("side")), terms(row),
				new Holder(row.getString("owner_organisation"), row.getString("owner_name"),
						row.getBoolean("south_south")),
				new Told(row.getString("posted_by"), row.getString("posted_name"), day(row, "posted_at")),
				(withdrawn != null) ? new Withdrawal(withdrawn, row.getString("withdrawn_why")) : null,
				Tier.valueOf(row.getString("tier")), Set.of(texts(row, "shown_to")), row.getBoolean("illustrative"),
				row.getInt("version"));
	}

	private static PostingTerms terms(ResultSet row) throws SQLException {
		BigDecimal value = row.getBigDecimal("value_amount");
		return new PostingTerms(Kind.valueOf(row.getString("kind")), row.getString("title"), row.getString("what"),
				quantity(row, ""),
				Arrays.stream(texts(row, "pillars")).map(Pillar::valueOf).collect(Collectors.toSet()),
				new Period(row.getObject("wanted_from", LocalDate.class), row.getObject("wanted_to", LocalDate.class)),
				Arrays.stream(texts(row, "states")).map(CountryCode::of).toList(),
				row.getObject("plan_line", UUID.class),
				(value != null) ? new Money(value, Currency.getInstance(row.getString("value_currency"))) : null);
	}

	/**
	 * @param before of the columns' names
	 */
	static @Nullable Quantity quantity(ResultSet row, String before) throws SQLException {
		BigDecimal number = row.getBigDecimal(before + "quantity");
		return (number != null) ? new Quantity(number, row.getString(before + "unit")) : null;
	}

	static LocalDate day(ResultSet row, String column) throws SQLException {
		Instant at = row.getObject(column, OffsetDateTime.class).toInstant();
		return LocalDate.ofInstant(at, ZoneOffset.UTC);
	}

	private static String[] texts(ResultSet row, String column) throws SQLException {
		return (String[]) row.getArray(column).getArray();
	}

}
