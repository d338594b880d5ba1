package org.countrycoalition.funding.mobilisation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.funding.mobilisation.MobilisationPlan.Dates;
import org.countrycoalition.funding.mobilisation.MobilisationPlan.Status;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads resource mobilisation plans with their targets and actions, by three statements.
 */
@Repository
class MobilisationQueries {

	private final JdbcClient jdbc;

	MobilisationQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All editions of the State's plan, the latest first. */
	List<MobilisationPlan> of(CountryCode state) {
		return plans("p.state = ? and not p.discarded", state.iso3());
	}

	/** One of them, thrown away or not. */
	Optional<MobilisationPlan> plan(UUID id) {
		return plans("p.id = ?", id).stream().findFirst();
	}

	private List<MobilisationPlan> plans(String which, Object asked) {
		Map<UUID, List<Target>> targets = new HashMap<>();
		Map<UUID, List<Action>> actions = new HashMap<>();
		this.jdbc.sql("""
				select t.* from funding.mobilisation_targets t join funding.mobilisation_plans p on p.id = t.plan
				where not t.removed and %s
				order by array_position(array['OWN', 'DONOR', 'FUND', 'PRIVATE', 'OTHER'], t.kind),
					coalesce(t.donor_state, t.donor_organisation), t.source_name, t.pillar, t.id""".formatted(which))
			.param(asked)
			.query((row) -> {
				targets.computeIfAbsent(plan(row), (plan) -> new ArrayList<>()).add(target(row));
			});
		this.jdbc.sql("""
				select a.* from funding.mobilisation_actions a join funding.mobilisation_plans p on p.id = a.plan
				where not a.removed and %s order by a.due, a.what, a.id""".formatted(which))
			.param(asked)
			.query((row) -> {
				actions.computeIfAbsent(plan(row), (plan) -> new ArrayList<>()).add(action(row));
			});
		return this.jdbc.sql("select p.* from funding.mobilisation_plans p where " + which + " order by p.edition desc")
			.param(asked)
			.query((row, number) -> {
				UUID id = row.getObject("id", UUID.class);
				return plan(row, targets.getOrDefault(id, List.of()), actions.getOrDefault(id, List.of()));
			})
			.list();
	}

	/** Number of the latest edition, thrown away or not; 0 if there is none. */
	int latest(CountryCode state) {
		return this.jdbc.sql("select coalesce(max(edition), 0) from funding.mobilisation_plans where state = ?")
			.param(state.iso3())
			.query(Integer.class)
			.single();
	}

	/** Actions of the viewer's own plan in force that are late, the longest first. */
	List<Action> overdue(LocalDate on, int most) {
		return this.jdbc.sql("""
				select a.* from funding.mobilisation_actions a join funding.actions_open o on o.id = a.id
				where o.due < ?
				order by a.due, a.what, a.id limit ?""").params(on, most).query((row, number) -> action(row)).list();
	}

	Map<CountryCode, Standing> at(LocalDate day, boolean withIllustrative) {
		Map<CountryCode, Standing> standings = new HashMap<>();
		this.jdbc
			.sql("""
					select m.state, m.standing from funding.mobilisation_at(:day) m where :illustrative or not m.illustrative""")
			.param("day", day)
			.param("illustrative", withIllustrative)
			.query((row) -> {
				standings.put(CountryCode.of(row.getString("state")), Standing.valueOf(row.getString("standing")));
			});
		return standings;
	}

	/** Keeps others from writing the State's plan at the same time. */
	void lock(CountryCode state) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('funding.mobilisation:' || ?, 0))")
			.param(state.iso3())
			.query((row, number) -> number)
			.list();
	}

	private static UUID plan(ResultSet row) throws SQLException {
		return Objects.requireNonNull(row.getObject("plan", UUID.class));
	}

	private static MobilisationPlan plan(ResultSet row, List<Target> targets, List<Action> actions)
			throws SQLException {
		PlanFacts facts = new PlanFacts(row.getString("title"),
				Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
				Objects.requireNonNull(row.getObject("valid_to", LocalDate.class)),
				Currency.getInstance(row.getString("currency")), row.getBoolean("chapter"), row.getString("document"),
				row.getString("note"));
		Dates dates = new Dates(Objects.requireNonNull(row.getObject("begun_on", LocalDate.class)),
				row.getString("begun_name"), row.getObject("adopted_on", LocalDate.class),
				row.getString("adopted_name"), row.getObject("withdrawn_on", LocalDate.class),
				row.getString("withdrawn_why"));
		return new MobilisationPlan(row.getObject("id", UUID.class), CountryCode.of(row.getString("state")),
				row.getInt("edition"), Status.valueOf(row.getString("status")), facts, dates, targets, actions,
				Tier.valueOf(row.getString("tier")), row.getString("owner_organisation"),
				row.getBoolean("illustrative"), row.getInt("version"));
	}

	private static Target target(ResultSet row) throws SQLException {
		@Nullable String state = row.getString("donor_state");
		Source source = new Source(Source.Kind.valueOf(row.getString("kind")),
				(state != null) ? state : row.getString("donor_organisation"), row.getString("source_name"));
		Integer[] years = (Integer[]) row.getArray("years").getArray();
		@Nullable BigDecimal[] amounts = (BigDecimal[]) row.getArray("amounts").getArray();
		TreeMap<Integer, Figure> byYear = new TreeMap<>();
		for (int place = 0; place < years.length; place++) {
			BigDecimal amount = amounts[place];
			byYear.put(years[place], (amount != null) ? Figure.reported(amount) : Figure.absent(Absence.UNKNOWN));
		}
		return new Target(row.getObject("id", UUID.class),
				new Target.Facts(source, Pillar.valueOf(row.getString("pillar")), byYear), row.getInt("version"));
	}

	private static Action action(ResultSet row) throws SQLException {
		return new Action(row.getObject("id", UUID.class),
				new Action.Facts(row.getString("what"), row.getString("who"),
						Objects.requireNonNull(row.getObject("due", LocalDate.class))),
				new Action.Mark(row.getObject("done_on", LocalDate.class), row.getObject("dropped_on", LocalDate.class),
						row.getString("dropped_why")),
				row.getInt("version"));
	}

}
