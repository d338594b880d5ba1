package org.countrycoalition.workplan;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Organisation;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the cost library, budgets and explanations.
 */
@Repository
class CostRecords {

	private final JdbcClient jdbc;

	CostRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	UUID add(Organisation authority, UnitCost.Facts facts) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into workplan.unit_costs (id, state, activity, unit, amount, currency, dated, source, tier,
						owner_organisation, illustrative)
					select :id, s.iso3, :activity, :unit, :amount, :currency, :dated, :source, 'PRIVATE', :owner, s.illustrative
					from registry.states s where s.iso3 = :state""")
			.param("id", id)
			.param("state", Objects.requireNonNull(authority.state()).iso3())
			.param("activity", facts.activity().strip())
			.param("unit", facts.unit().strip())
			.param("amount", facts.amount())
			.param("currency", facts.currency())
			.param("dated", facts.dated())
			.param("source", facts.source().strip())
			.param("owner", authority.id())
			.update();
		return id;
	}

	/**
	 * @return whether the entry is in use until now
	 */
	boolean withdraw(UnitCost entry, LocalDate on) {
		return this.jdbc.sql("""
				update workplan.unit_costs set ended_on = ?, version = version + 1
				where id = ? and version = ? and ended_on is null""")
			.params(on, entry.id(), entry.version())
			.update() == 1;
	}

	/**
	 * A budget that the operator itself enters, or that takes the place of one that was
	 * taken back.
	 * @return whether it has none yet
	 */
	boolean addOwn(CountryCode state, LineYear where, Organisation operator, Budget.Facts facts) {
		return this.jdbc.sql("""
				insert into workplan.budgets (line_key, state, year, organisation, amount, currency, note, source, tier,
					owner_organisation)
				values (:key, :state, :year, :owner, :amount, :currency, :note, :source, 'BILATERAL', :owner)
				on conflict (line_key, year, owner_organisation) where operator is null do update set
					state = excluded.state, amount = excluded.amount, currency = excluded.currency,
					note = excluded.note, source = excluded.source, removed = false, version = budgets.version + 1
				where budgets.removed""")
			.param("key", where.key())
			.param("state", state.iso3())
			.param("year", where.year())
			.param("owner", operator.id())
			.param("amount", facts.amount())
			.param("currency", facts.currency())
			.param("note", facts.note(), Types.VARCHAR)
			.param("source", facts.source())
			.update() == 1;
	}

	/**
	 * A budget that the authority enters for an operator.
	 * @return whether it has entered none for it yet
	 */
	boolean addFor(Organisation authority, LineYear where, String operator, Budget.Facts facts) {
		return this.jdbc
			.sql("""
					insert into workplan.budgets (line_key, state, year, operator, organisation, amount, currency, note,
						source, tier, owner_organisation)
					values (:key, :state, :year, :operator, workplan.implementer(:operator), :amount, :currency, :note, :source,
						'PRIVATE', :owner)
					on conflict (line_key, year, owner_organisation, lower(operator)) where operator is not null do update set
						amount = excluded.amount, currency = excluded.currency, note = excluded.note,
						source = excluded.source, organisation = excluded.organisation, removed = false,
						version = budgets.version + 1
					where budgets.removed""")
			.param("key", where.key())
			.param("state", Objects.requireNonNull(authority.state()).iso3())
			.param("year", where.year())
			.param("operator", operator)
			.param("owner", authority.id())
			.param("amount", facts.amount())
			.param("currency", facts.currency())
			.param("note", facts.note(), Types.VARCHAR)
			.param("source", facts.source())
			.update() == 1;
	}

	/**
	 * @return whether the budget is as it was read, and the viewer's
	 */
	boolean correct(Budget read, Budget.Facts facts) {
		return this.jdbc.sql("""
				update workplan.budgets set amount = :amount, currency = :currency, note = :note, source = :source,
					version = version + 1
				where id = :id and version = :version and not removed
					and owner_organisation = (select access.organisation())""")
			.param("amount", facts.amount())
			.param("currency", facts.currency())
			.param("note", facts.note(), Types.VARCHAR)
			.param("source", facts.source())
			.param("id", read.id())
			.param("version", read.version())
			.update() == 1;
	}

	/**
	 * @return whether the budget was as it was read, and the viewer's
	 */
	boolean remove(Budget read) {
		return this.jdbc.sql("""
				update workplan.budgets set removed = true, version = version + 1
				where id = ? and version = ? and not removed and owner_organisation = (select access.organisation())""")
			.params(read.id(), read.version())
			.update() == 1;
	}

	/**
	 * @param read null if nothing was said yet
	 * @param text null takes it back
	 * @return whether it stands as it was read
	 */
	boolean explain(Organisation authority, LineYear where, @Nullable CostNote read, @Nullable String text) {
		if (read != null) {
			return this.jdbc.sql("""
					update workplan.costing_notes set text = :text, version = version + 1
					where line_key = :key and year = :year and owner_organisation = :owner and version = :version""")
				.param("text", text, Types.VARCHAR)
				.param("key", where.key())
				.param("year", where.year())
				.param("owner", authority.id())
				.param("version", read.version())
				.update() == 1;
		}
		return this.jdbc.sql("""
				insert into workplan.costing_notes (line_key, state, year, text, tier, owner_organisation)
				values (:key, :state, :year, :text, 'PRIVATE', :owner) on conflict do nothing""")
			.param("key", where.key())
			.param("state", Objects.requireNonNull(authority.state()).iso3())
			.param("year", where.year())
			.param("text", text, Types.VARCHAR)
			.param("owner", authority.id())
			.update() == 1;
	}

}
