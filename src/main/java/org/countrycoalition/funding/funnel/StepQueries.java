package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.Recipient;
import org.countrycoalition.funding.SetAside;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.Themes;
import org.countrycoalition.funding.funnel.Step.Entered;
import org.countrycoalition.funding.funnel.Step.Giver;
import org.countrycoalition.funding.funnel.Step.Marks;
import org.countrycoalition.funding.funnel.Step.Taker;
import org.countrycoalition.funding.funnel.Terms.Approval;
import org.countrycoalition.funding.funnel.Terms.Dates;
import org.countrycoalition.funding.funnel.Terms.Earmarking;
import org.countrycoalition.funding.funnel.Terms.Shape;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads steps with their portions, one statement a question.
 */
@Repository
class StepQueries {

	private static final String ROWS = """
			select c.*, p.step as parent_step, r.received_on, coalesce(ds.name_en, dorg.name) as donor_name,
				ra.name_en as area_name, ra.name_fr as area_name_fr""" + SetAside.COLUMNS + """

			from funding.contributions c
			left join funding.contributions p on p.id = c.parent and not p.retracted
			left join funding.receipts r on r.contribution = c.id and not r.withdrawn
			left join registry.states ds on ds.iso3 = c.donor_state
			left join registry.organisations dorg on dorg.id = c.donor_organisation
			left join registry.areas ra on ra.id = c.area""" + SetAside.joins("c") + """
			where c.step is not null and %s
			order by c.year, c.id""";

	private static final String STANDING = ROWS.formatted("not c.retracted and %s");

	private static final String THROWN_AWAY = ROWS
		.formatted("c.retracted and not c.dropped and c.owner_organisation = ?");

	/** The order of {@link Terms#parts()}. */
	private static final Comparator<Row> IN_ORDER = Comparator.comparing((Row row) -> row.part().year())
		.thenComparing((row) -> row.part().pillar());

	private final JdbcClient jdbc;

	StepQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What the organisation holds, the latest entry first. */
	List<Step> of(String organisation) {
		return steps(this.jdbc.sql(STANDING.formatted("c.owner_organisation = ?")).param(organisation));
	}

	/** What the organisation has thrown away, the latest entry first. */
	List<Step> thrownAway(String organisation) {
		return steps(this.jdbc.sql(THROWN_AWAY).param(organisation));
	}

	/** What goes to the State and others than its holder see too. */
	List<Step> to(CountryCode state) {
		return steps(this.jdbc.sql(STANDING.formatted("c.state = ? and c.tier <> 'PRIVATE'")).param(state.iso3()));
	}

	/** Payments to the viewer's State whose receipt nobody has confirmed. */
	List<Step> unconfirmed() {
		return steps(
				this.jdbc.sql(STANDING.formatted("c.step in (select u.step from funding.payments_unconfirmed u)")));
	}

	Optional<Step> step(UUID id) {
		return steps(this.jdbc.sql(STANDING.formatted("c.step = ?")).param(id)).stream().findFirst();
	}

	/** What follows from a step, as far as the viewer may see it. */
	List<Step> following(UUID id) {
		return steps(this.jdbc.sql(STANDING.formatted("""
				c.step in (select n.step from funding.contributions n join funding.contributions o on o.id = n.parent
					where o.step = ? and not n.retracted)""")).param(id));
	}

	/** All steps of the way that a step is on, as far as the viewer may see them. */
	List<Step> family(UUID id) {
		return steps(this.jdbc.sql(STANDING.formatted("""
				c.step in (
					with recursive family as (
						select cast(? as uuid) as step
						union
						select n.step from family f cross join lateral (
							select p.step from funding.contributions c join funding.contributions p on p.id = c.parent
							where c.step = f.step and p.step is not null
							union
							select c.step from funding.contributions p join funding.contributions c on c.parent = p.id
							where p.step = f.step and c.step is not null) n)
					select step from family)""")).param(id));
	}

	/** Keeps others from taking the next step from it at the same time. */
	void lock(UUID step) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('funding.step:' || ?, 0))")
			.param(step.toString())
			.query((row, number) -> number)
			.list();
	}

	private static List<Step> steps(JdbcClient.StatementSpec question) {
		Map<UUID, List<Row>> byStep = new LinkedHashMap<>();
		question.query((row) -> {
			Row read = row(row);
			byStep.computeIfAbsent(read.step().id(), (id) -> new ArrayList<>()).add(read);
		});
		return byStep.values()
			.stream()
			.map(StepQueries::together)
			.sorted((one, other) -> other.entered().on().compareTo(one.entered().on()))
			.toList();
	}

	/** Everything but its parts and their receipt is the same in all rows of a step. */
	private static Step together(List<Row> read) {
		List<Row> rows = read.stream().sorted(IN_ORDER).toList();
		Row first = rows.getFirst();
		TreeMap<Integer, BigDecimal> portions = new TreeMap<>();
		TreeMap<Pillar, BigDecimal> shares = new TreeMap<>();
		for (Row row : rows) {
			if (row.part().amount() != null) {
				portions.merge(row.part().year(), row.part().amount(), BigDecimal::add);
			}
			if (row.share() != null) {
				shares.put(row.part().pillar(), row.share());
			}
		}
		Terms said = first.step().terms();
		Integer unvalued = portions.isEmpty() ? first.part().year() : null;
		Shape shape = shares.isEmpty() ? said.shape() : said.shape().divided(Division.by(shares));
		Terms terms = new Terms(said.title(), shares.isEmpty() ? said.pillar() : Pillar.UNALLOCATED, said.capacity(),
				said.currency(), portions, said.inKind(), said.dates(), said.approval(), shape.unvaluedIn(unvalued),
				said.attribution(), said.reference(), said.note());
		Marks marks = first.step().marks();
		return new Step(first.step().id(), first.step().parent(), first.step().stage(), first.step().donor(),
				first.step().taker(), terms, rows.stream().map(Row::id).toList(), first.step().entered(),
				new Marks(received(rows), marks.withdrawnOn(), marks.withdrawnWhy(), marks.excess(),
						rows.stream().flatMap((row) -> row.step().marks().aside().stream()).distinct().toList()),
				first.step().tier(), first.step().owner(), first.step().illustrative(),
				rows.stream().mapToInt((row) -> row.step().version()).sum());
	}

	/**
	 * The last day on which something came in, if every year did: a year that is divided
	 * after it came in has rows of which nobody was asked.
	 */
	private static @Nullable LocalDate received(List<Row> rows) {
		TreeMap<Integer, LocalDate> days = new TreeMap<>();
		for (Row row : rows) {
			LocalDate on = row.step().marks().receivedOn();
			if (on != null) {
				days.merge(row.part().year(), on, (one, other) -> one.isAfter(other) ? one : other);
			}
		}
		return rows.stream().allMatch((row) -> days.containsKey(row.part().year())) ? Collections.max(days.values())
				: null;
	}

	private static Row row(ResultSet row) throws SQLException {
		String donor = row.getString("donor_state");
		Giver giver = new Giver(Objects.requireNonNullElse(donor, row.getString("donor_organisation")), donor != null,
				Objects.requireNonNullElse(row.getString("donor_name"), ""));
		LocalDate entered = LocalDate.ofInstant(row.getObject("imported_at", OffsetDateTime.class).toInstant(),
				ZoneOffset.UTC);
		Step step = new Step(Objects.requireNonNull(row.getObject("step", UUID.class)),
				row.getObject("parent_step", UUID.class), Stage.valueOf(row.getString("stage")), giver, taker(row),
				terms(row), List.of(),
				new Entered(row.getString("entered_by"), row.getString("entered_name"), entered,
						"RECIPIENT".equals(row.getString("published_by"))),
				new Marks(row.getObject("received_on", LocalDate.class), row.getObject("withdrawn_on", LocalDate.class),
						row.getString("withdrawn_why"), row.getString("excess_note"), SetAside.read(row)),
				Tier.valueOf(row.getString("tier")), row.getString("owner_organisation"),
				row.getBoolean("illustrative"), row.getInt("version"));
		return new Row(row.getObject("id", UUID.class), new Part(row.getInt("year"),
				Pillar.valueOf(row.getString("pillar")), row.getBigDecimal("amount_original")),
				row.getBigDecimal("pillar_share"), step);
	}

	private static Taker taker(ResultSet row) throws SQLException {
		String state = row.getString("state");
		return (state != null) ? Taker.of(CountryCode.of(state)) : new Taker(new Recipient.Area(row.getString("area")),
				row.getString("area_name"), row.getString("area_name_fr"));
	}

	private static Terms terms(ResultSet row) throws SQLException {
		String method = row.getString("attribution_method");
		return new Terms(row.getString("title"), Pillar.valueOf(row.getString("pillar")), row.getBoolean("capacity"),
				Currency.getInstance(row.getString("currency")), new TreeMap<>(), row.getBoolean("in_kind"),
				new Dates(row.getObject("stage_on", LocalDate.class), row.getObject("expected_on", LocalDate.class)),
				new Approval(row.getString("authorised_by"), row.getString("approval_needed")), shape(row),
				(method == null) ? Attribution.UNKNOWN
						: new Attribution(Attribution.Method.valueOf(method), row.getBigDecimal("attribution_low"),
								row.getBigDecimal("attribution_high")),
				row.getString("reference"), row.getString("note"));
	}

	private static Shape shape(ResultSet row) throws SQLException {
		String earmarking = row.getString("earmarking");
		String modality = row.getString("modality");
		BigDecimal quantity = row.getBigDecimal("quantity");
		return new Shape(row.getObject("plan_line", UUID.class),
				(earmarking != null) ? Earmarking.valueOf(earmarking) : null, row.getString("channel"),
				row.getBoolean("south_south"), Division.among(Themes.named(row)),
				(modality != null) ? Modality.valueOf(modality) : null,
				(quantity != null) ? new Quantity(quantity, row.getString("unit")) : null, null);
	}

	/**
	 * One part.
	 *
	 * @param id key
	 * @param part of the step
	 * @param share of its pillar in per cent, null if the step is not divided
	 * @param step with everything else
	 */
	private record Row(UUID id, Part part, @Nullable BigDecimal share, Step step) {
	}

}
