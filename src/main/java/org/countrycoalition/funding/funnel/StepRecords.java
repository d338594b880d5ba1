package org.countrycoalition.funding.funnel;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the rows of steps. Row-level security keeps everybody from writing what is not
 * theirs.
 */
@Repository
class StepRecords {

	private final JdbcClient jdbc;

	StepRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One row for each part.
	 * @param parents the row that each part follows from, empty if none
	 */
	void add(Step step, Map<Part, UUID> parents, String source) {
		step.terms().parts().forEach((part) -> insert(step, part, parents.get(part), source));
	}

	private void insert(Step step, Part part, @Nullable UUID parent, String source) {
		Map<String, @Nullable Object> values = said(step.terms());
		values.putAll(of(part, step.terms().shape().division()));
		values.put("step", step.id());
		values.put("stage", step.stage().name());
		values.put(step.donor().state() ? "donor_state" : "donor_organisation", step.donor().id());
		values.put(step.state().isPresent() ? "state" : "area", step.taker().recipient().key());
		values.put("year", part.year());
		values.put("amount_original", part.amount());
		values.put("parent", parent);
		values.put("tier", step.tier().name());
		values.put("owner_organisation", step.owner());
		values.put("illustrative", step.illustrative());
		values.put("excess_note", step.marks().excess());
		values.put("entered_by", step.entered().by());
		values.put("entered_name", step.entered().name());
		values.put("source", source);
		insert(values);
	}

	/**
	 * Says something else of all its parts: one that is new gets a row, a row that no
	 * part keeps is dropped. That it has no value is said last, when its quantity stands.
	 * @param step as it is to be
	 * @param kept the row that each part keeps
	 * @param parents the row that each part follows from, empty if none
	 */
	void say(Step step, Map<Part, UUID> kept, Map<Part, UUID> parents) {
		step.rows()
			.stream()
			.filter((row) -> !kept.containsValue(row))
			.forEach((row) -> this.jdbc.sql(
					"update funding.contributions set retracted = true, dropped = true, version = version + 1 where id = ?")
				.param(row)
				.update());
		step.terms().parts().forEach((part) -> {
			UUID row = kept.get(part);
			if (row == null) {
				insert(step, part, parents.get(part), step.owner());
			}
			else {
				say(row, part, step.terms().shape().division(), parents.get(part));
			}
		});
		say(step);
		if (step.terms().portions().isEmpty()) {
			this.jdbc.sql("update funding.contributions set amount_original = null where step = ? and not retracted")
				.param(step.id())
				.update();
		}
	}

	private void say(UUID row, Part part, Division division, @Nullable UUID parent) {
		Map<String, @Nullable Object> values = of(part, division);
		String assignments = values.keySet()
			.stream()
			.map((column) -> column + " = " + place(column))
			.collect(Collectors.joining(", "));
		this.jdbc.sql("update funding.contributions set " + assignments
				+ ", amount_original = coalesce(cast(:amount as numeric), amount_original), parent = coalesce(cast(:parent as uuid), parent)"
				+ " where id = :row")
			.params(values)
			.param("amount", part.amount())
			.param("parent", parent)
			.param("row", row)
			.update();
	}

	/** A share has a pillar of its own; pillars are named of what is not divided. */
	private static Map<String, @Nullable Object> of(Part part, Division division) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("pillar", part.pillar().name());
		values.put("pillar_share", division.shares().get(part.pillar()));
		values.put("named_pillars", division.isDivided() ? new String[0]
				: division.among().stream().sorted().map(Pillar::name).toArray(String[]::new));
		return values;
	}

	/** Who enters a step decides whose line it is, as with tables. */
	private void insert(Map<String, @Nullable Object> values) {
		this.jdbc
			.sql("insert into funding.contributions (" + String.join(", ", values.keySet()) + ", published_by) values ("
					+ values.keySet().stream().map(StepRecords::place).collect(Collectors.joining(", "))
					+ ", case when access.has_role('donor') then 'DONOR' else 'RECIPIENT' end)")
			.params(values)
			.update();
	}

	private void say(Step step) {
		Map<String, @Nullable Object> values = said(step.terms());
		values.put("excess_note", step.marks().excess());
		Map<String, @Nullable Object> parameters = new LinkedHashMap<>(values);
		parameters.put("id", step.id());
		this.jdbc
			.sql("update funding.contributions set "
					+ values.keySet()
						.stream()
						.map((column) -> column + " = " + place(column))
						.collect(Collectors.joining(", "))
					+ ", version = version + 1 where step = :id and not retracted")
			.params(parameters)
			.update();
	}

	/**
	 * @param parents the row that each part follows from, as far as it follows from any
	 */
	void follow(Step step, Map<Part, UUID> parents) {
		parents.forEach((part, parent) -> this.jdbc
			.sql("update funding.contributions set parent = ?, version = version + 1 where id = ? and parent <> ?")
			.params(parent, step.rows().get(step.terms().parts().indexOf(part)), parent)
			.update());
	}

	/** Shows it to others, or to fewer. */
	void show(UUID step, Tier tier) {
		this.jdbc
			.sql("update funding.contributions set tier = ?, version = version + 1 where step = ? and not retracted")
			.params(tier.name(), step)
			.update();
	}

	/** Withdraws it, or takes that back. */
	void withdraw(UUID step, @Nullable LocalDate on, @Nullable String why) {
		this.jdbc
			.sql("""
					update funding.contributions set withdrawn_on = cast(:on as date), withdrawn_why = :why, version = version + 1
					where step = :step and not retracted""")
			.param("on", on)
			.param("why", why)
			.param("step", step)
			.update();
	}

	/** Takes it out of sight, or puts it back. */
	void retract(UUID step, boolean retracted) {
		this.jdbc
			.sql("update funding.contributions set retracted = ?, version = version + 1 where step = ? and not dropped")
			.params(retracted, step)
			.update();
	}

	private static String place(String column) {
		return switch (column) {
			case "plan_line", "parent" -> "cast(:" + column + " as uuid)";
			case "stage_on", "expected_on" -> "cast(:" + column + " as date)";
			case "named_pillars" -> "cast(:named_pillars as text[])";
			case "quantity", "amount_original", "pillar_share", "attribution_low", "attribution_high" ->
				"cast(:" + column + " as numeric)";
			default -> ":" + column;
		};
	}

	private static Map<String, @Nullable Object> said(Terms terms) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("title", terms.title());
		values.put("capacity", terms.capacity());
		values.put("currency", terms.currency().getCurrencyCode());
		values.put("in_kind", terms.inKind());
		values.put("stage_on", terms.dates().stage());
		values.put("expected_on", terms.dates().expected());
		values.put("authorised_by", terms.approval().by());
		values.put("approval_needed", terms.approval().needed());
		values.put("plan_line", terms.shape().line());
		values.put("earmarking", (terms.shape().earmarking() != null) ? terms.shape().earmarking().name() : null);
		values.put("channel", terms.shape().channel());
		values.put("south_south", terms.shape().southSouth());
		shape(terms.shape(), values);
		values.put("attribution_method", terms.attribution().method().name());
		values.put("attribution_low", terms.attribution().low());
		values.put("attribution_high", terms.attribution().high());
		values.put("reference", terms.reference());
		values.put("note", terms.note());
		return values;
	}

	private static void shape(Terms.Shape shape, Map<String, @Nullable Object> values) {
		Quantity quantity = shape.quantity();
		values.put("modality", (shape.modality() != null) ? shape.modality().name() : null);
		values.put("quantity", (quantity != null) ? quantity.number() : null);
		values.put("unit", (quantity != null) ? quantity.unit() : null);
	}

}
