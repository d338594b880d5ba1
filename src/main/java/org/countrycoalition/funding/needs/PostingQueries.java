package org.countrycoalition.funding.needs;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.needs.Posting.Balance;
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

	/**
	 * What is matched of a posting {@code p}, as far as its reader sees the matches: what
	 * was agreed on, and of a match that does not hold what was delivered. That is known
	 * where all of it is in the posting's unit and no receiver says that a delivery did
	 * not arrive as told.
	 */
	private static final String BALANCE = """
			select count(*) filter (where t.agreed) as agreed,
				case when bool_or(t.taken is null) then null else p.quantity - coalesce(sum(t.taken), 0) end as left_over
			from (
				select w.agreed, case when not w.agreed then d.delivered when lower(m.unit) = lower(p.unit) then m.quantity end as taken
				from funding.posting_matches m
				cross join lateral (
					select count(*) = 2 and bool_and(w.says = 'AGREES') as agreed
					from funding.match_words w where w.match = m.id and not w.withdrawn) w
				cross join lateral (
					select case when count(*) filter (where lower(d.unit) is distinct from lower(p.unit) or a.delivery is not null) = 0
						then coalesce(sum(d.quantity), 0) end as delivered
					from funding.deliveries d
					left join funding.arrivals a on a.delivery = d.id and a.says = 'NOT_AS_TOLD' and not a.withdrawn
					where d.match = m.id and not d.withdrawn) d
				where m.need = p.id or m.offer = p.id) t""";

	/** It is neither withdrawn nor over, nor is it known that nothing is left. */
	private static final String OPEN = """
			(p.withdrawn_on is null and coalesce(p.wanted_to >= (select access.today()), true) and coalesce(b.left_over > 0, true))""";

	private static final String ROWS = """
			select p.*, b.left_over, b.agreed, %s as open, o.name as owner_name, p.side = 'OFFER' and a.state is not null as south_south
			from funding.postings p
			cross join lateral (%s) b
			join registry.organisations o on o.id = p.owner_organisation
			left join (select m.state from registry.cohort_members((select access.today())) m where m.cohort = 'affected' and m.certain) a
				on a.state = o.state and o.kind = 'AUTHORITY'
			where %%s
			order by p.posted_at desc, p.id"""
		.formatted(OPEN, BALANCE);

	/** What is private stands on its holder's own list alone. */
	private static final String CHOSEN = ROWS.formatted(
			"""
					case when :own then p.owner_organisation = (select access.organisation())
						else p.tier <> 'PRIVATE' and (:illustrative or not p.illustrative or p.owner_organisation = (select access.organisation())) end
					and (cast(:kind as text) is null or p.kind = :kind)
					and (cast(:state as text) is null or :state = any (p.states) or p.side = 'OFFER' and p.states = '{}')
					and (cast(:pillar as text) is null or :pillar = any (p.pillars))
					and (:closed or %s)"""
				.formatted(OPEN));

	private static final String PAGES = """
			with placed as (
				select t.*, row_number() over (partition by t.side order by t.posted_at desc, t.id) - 1 as place,
					count(*) over (partition by t.side) as of_all
				from (%s) t
			)
			select *, place / :size + 1 as page from placed
			where place / :size = least(case side when 'NEED' then :needs else :offers end - 1, (of_all - 1) / :size)
			order by place""".formatted(CHOSEN);

	private static final String TALLY = """
			select count(*) as told, count(*) filter (where t.open and t.side = 'NEED') as needs,
				count(*) filter (where t.open and t.side = 'OFFER') as offers
			from (%s) t""".formatted(CHOSEN);

	private final JdbcClient jdbc;

	PostingQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private JdbcClient.StatementSpec asked(String sql, PostingFilter filter, boolean withIllustrative) {
		return this.jdbc.sql(sql)
			.param("own", filter.own())
			.param("illustrative", withIllustrative)
			.param("kind", (filter.kind() != null) ? filter.kind().name() : null)
			.param("state", (filter.state() != null) ? filter.state().iso3() : null)
			.param("pillar", (filter.pillar() != null) ? filter.pillar().name() : null)
			.param("closed", filter.closed());
	}

	/** A page of needs and one of offers; the last one if there are fewer. */
	PostingLists lists(PostingFilter filter, boolean withIllustrative, int needs, int offers) {
		Map<Side, List<Posting>> postings = new EnumMap<>(Side.class);
		Map<Side, PostingPage> pages = new EnumMap<>(Side.class);
		asked(PAGES, filter, withIllustrative).param("size", PostingPage.SIZE)
			.param("needs", needs)
			.param("offers", offers)
			.query((row) -> {
				Posting read = posting(row, 0);
				List<Posting> page = postings.computeIfAbsent(read.side(), (side) -> new ArrayList<>());
				page.add(read);
				pages.put(read.side(), new PostingPage(page, row.getInt("page"), row.getInt("of_all")));
			});
		return new PostingLists(pages.getOrDefault(Side.NEED, PostingPage.NOTHING),
				pages.getOrDefault(Side.OFFER, PostingPage.NOTHING));
	}

	/** How many of them there are, and how many are open. */
	PostingTally tally(PostingFilter filter, boolean withIllustrative) {
		return asked(TALLY, filter, withIllustrative).query(
				(row, number) -> new PostingTally(row.getInt("needs"), row.getInt("offers"), row.getInt("told") == 0))
			.single();
	}

	/** All of them. */
	List<Posting> all(PostingFilter filter, boolean withIllustrative) {
		return asked(CHOSEN, filter, withIllustrative).query(PostingQueries::posting).list();
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
	List<Posting> candidates(Posting posting) {
		return this.jdbc
			.sql(ROWS.formatted(
					"""
							p.side = :side and p.kind = :kind and p.owner_organisation <> :owner and p.illustrative = :illustrative and\s"""
							+ OPEN))
			.param("side", posting.side().other().name())
			.param("kind", posting.terms().kind().name())
			.param("owner", posting.holder().organisation())
			.param("illustrative", posting.illustrative())
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
				new Told(row.getString("posted_name"), day(row, "posted_at")),
				(withdrawn != null) ? new Withdrawal(withdrawn, row.getString("withdrawn_why")) : null,
				Tier.valueOf(row.getString("tier")), Set.of(texts(row, "shown_to")), row.getBoolean("illustrative"),
				new Balance(row.getBigDecimal("left_over"), row.getInt("agreed"), row.getBoolean("open")),
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
