package org.countrycoalition.funding.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.funding.needs.Delivery.Arrival;
import org.countrycoalition.funding.needs.Delivery.Facts;
import org.countrycoalition.funding.needs.Match.Word;
import org.countrycoalition.funding.needs.Posting.Told;
import org.countrycoalition.journal.Journal;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads matches with what both sides say, and what was delivered of them.
 */
@Repository
class MatchQueries {

	private static final String MATCHES = """
			select m.*, n.version + o.version + coalesce(wn.version + 1, 0) + coalesce(wo.version + 1, 0) as versions,
				not wn.withdrawn as need_says, wn.why as need_why, wn.said_by as need_by, wn.said_name as need_name, wn.said_at as need_at,
				not wo.withdrawn as offer_says, wo.why as offer_why, wo.said_by as offer_by, wo.said_name as offer_name, wo.said_at as offer_at
			from funding.posting_matches m
			join funding.postings n on n.id = m.need
			join funding.postings o on o.id = m.offer
			left join funding.match_words wn on wn.match = m.id and wn.side = 'NEED'
			left join funding.match_words wo on wo.match = m.id and wo.side = 'OFFER'
			where\s""";

	private static final String DELIVERIES = """
			select d.*, d.version + coalesce(a.version + 1, 0) as versions, not a.withdrawn as answered,
				a.arrived_on, a.why, a.said_by, a.said_name, a.said_at
			from funding.deliveries d
			join funding.posting_matches m on m.id = d.match
			left join funding.arrivals a on a.delivery = d.id
			where not d.withdrawn and %s
			order by d.delivered_on, d.told_at""";

	private static final String OF_POSTINGS = "(m.need in (:ids) or m.offer in (:ids))";

	private final JdbcClient jdbc;

	MatchQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All matches of any of the postings. */
	List<Match> of(Collection<UUID> postings) {
		return postings.isEmpty() ? List.of() : matches(OF_POSTINGS, postings);
	}

	Optional<Match> match(UUID id) {
		return matches("m.id in (:ids)", Set.of(id)).stream().findFirst();
	}

	/** A delivery that was not taken back. */
	Optional<Delivery> delivery(UUID id) {
		return this.jdbc.sql(DELIVERIES.formatted("d.id in (:ids)"))
			.param("ids", Set.of(id))
			.query(MatchQueries::delivery)
			.optional();
	}

	/**
	 * All rows that say anything of a need or an offer: its own, and those of its matches
	 * and of what was delivered, also if that was taken back.
	 */
	List<Journal.Row> rows(UUID posting) {
		return this.jdbc.sql("""
				with matched as (
					select m.id from funding.posting_matches m where :posting in (m.need, m.offer)
				), told as (
					select d.id from funding.deliveries d where d.match in (select id from matched)
				)
				select 'funding.postings' as of_table, cast(:posting as text) as id
				union all select t.of_table, cast(matched.id as text) from matched,
					(values ('funding.posting_matches'), ('funding.match_words')) t (of_table)
				union all select t.of_table, cast(told.id as text) from told,
					(values ('funding.deliveries'), ('funding.arrivals')) t (of_table)""")
			.param("posting", posting)
			.query((row, number) -> new Journal.Row(row.getString("of_table"), row.getString("id")))
			.list();
	}

	private List<Match> matches(String which, Collection<UUID> ids) {
		Map<UUID, List<Delivery>> deliveries = this.jdbc.sql(DELIVERIES.formatted(which))
			.param("ids", ids)
			.query(MatchQueries::delivery)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Delivery::match));
		List<Match> matches = new ArrayList<>();
		this.jdbc.sql(MATCHES + which + " order by m.proposed_at, m.id").param("ids", ids).query((row) -> {
			matches.add(match(row, deliveries));
		});
		return matches;
	}

	private static Match match(ResultSet row, Map<UUID, List<Delivery>> deliveries) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Map<Side, Word> words = new EnumMap<>(Side.class);
		for (Side side : Side.values()) {
			String who = (side == Side.NEED) ? "need" : "offer";
			if (row.getBoolean(who + "_says")) {
				words.put(side, new Word(row.getString(who + "_why"), told(row, who)));
			}
		}
		return new Match(id, row.getObject("need", UUID.class), row.getObject("offer", UUID.class),
				Side.valueOf(row.getString("proposed_by")), PostingQueries.quantity(row, ""), row.getString("note"),
				words, deliveries.getOrDefault(id, List.of()), row.getInt("versions"));
	}

	private static Delivery delivery(ResultSet row, int number) throws SQLException {
		@Nullable Arrival arrival = row.getBoolean("answered")
				? new Arrival(row.getObject("arrived_on", LocalDate.class), row.getString("why"), told(row, "said"))
				: null;
		return new Delivery(row.getObject("id", UUID.class), row.getObject("match", UUID.class),
				new Facts(row.getString("what"), PostingQueries.quantity(row, ""),
						row.getObject("delivered_on", LocalDate.class), row.getString("excess_note")),
				told(row, "told"), arrival, row.getInt("versions"));
	}

	private static Told told(ResultSet row, String who) throws SQLException {
		return new Told(row.getString(who + "_name"), PostingQueries.day(row, who + "_at"));
	}

}
