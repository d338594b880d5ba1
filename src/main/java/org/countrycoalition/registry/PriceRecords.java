package org.countrycoalition.registry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;

import org.countrycoalition.journal.Journal;
import org.countrycoalition.registry.RegisterRefusal.Reason;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes editions of the index of prices.
 */
@Repository
class PriceRecords {

	private final JdbcClient jdbc;

	private final Journal journal;

	PriceRecords(JdbcClient jdbc, Journal journal) {
		this.jdbc = jdbc;
		this.journal = journal;
	}

	void add(PriceDesk.Facts facts, SortedMap<Integer, BigDecimal> values, String by) {
		this.journal.because("import:" + facts.title());
		try {
			insert(facts, values, by);
		}
		catch (DuplicateKeyException ex) {
			// somebody else has loaded it since it was looked for
			throw new RegisterRefusal(Reason.ALREADY_THERE);
		}
	}

	private void insert(PriceDesk.Facts facts, SortedMap<Integer, BigDecimal> values, String by) {
		this.jdbc.sql("""
				insert into registry.price_indices (title, address, stated_on, years, index_values, loaded_by_name)
				values (:title, :address, :statedOn, :years, :values, :by)""")
			.params(Map.of("title", facts.title(), "address", facts.address(), "statedOn", facts.statedOn(), "years",
					values.keySet().toArray(Integer[]::new), "values", values.values().toArray(BigDecimal[]::new), "by",
					by))
			.update();
	}

	/** Whether the edition was as it was read, and is taken back now. */
	boolean undo(PriceEdition edition, String by) {
		this.journal.because("undo:" + edition.index().title());
		return this.jdbc.sql("""
				update registry.price_indices set undone_at = now(), undone_by_name = :by, version = version + 1
				where id = :id and version = :version and undone_at is null""")
			.param("by", by)
			.param("id", edition.id())
			.param("version", edition.version())
			.update() == 1;
	}

}
