package org.countrycoalition.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.funding.ReconciliationQueue.PairKey;

/**
 * What a statement on contributions asks beside to tell which lines wait for a decision,
 * and what its rows say of it: a page of funding needs no statement more. The rule is the
 * queue's own.
 */
final class UndecidedQueries {

	/** Columns. */
	static final String SPOKEN_OF = """
			, coalesce(r.title, r.edition_title) as called, j.same_as,
				held.stands as held_with, held.verdicts as held_as, spoken.stands as spoken_with""";

	/** Where they come from. */
	static final String SPEAKING = """

			left join lateral (
				select array_agg(s.recipients_row order by s.recipients_row) as stands,
					array_agg(s.verdict order by s.recipients_row) as verdicts
				from funding.said s where s.donors_row = r.id) held on true
			left join lateral (
				select array_agg(distinct p.recipients_row) as stands
				from funding.pairs p where p.donors_row = r.id and not p.withdrawn) spoken on true""";

	private static final Set<Stage> STAGES = EnumSet.of(Stage.PLEDGE, Stage.COMMITMENT, Stage.PAYMENT);

	private final LinesRead read = new LinesRead();

	private final Map<PairKey, List<MoneyPair.Said>> spoken = new HashMap<>();

	private final Map<PairKey, Verdict> holding = new LinkedHashMap<>();

	void add(ResultSet row) throws SQLException {
		if (!row.getBoolean("current_edition") || row.getString("state") == null
				|| row.getString("published_by") == null || !STAGES.contains(Stage.valueOf(row.getString("stage")))) {
			return;
		}
		MoneyLine line = this.read.add(row);
		LinesRead.all(row.getArray("spoken_with"), UUID.class)
			.forEach((other) -> this.spoken.put(new PairKey(line.id(), other), List.of()));
		List<UUID> held = LinesRead.all(row.getArray("held_with"), UUID.class);
		List<String> verdicts = LinesRead.all(row.getArray("held_as"), String.class);
		for (int place = 0; place < held.size(); place++) {
			this.holding.put(new PairKey(line.id(), held.get(place)), Verdict.valueOf(verdicts.get(place)));
		}
	}

	Undecided undecided() {
		return Undecided
			.of(ReconciliationQueue.of(this.read.lines(), this.read.same(), this.spoken, this.holding, List.of()));
	}

}
