package org.countrycoalition.funding;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The lines that a statement tells, row by row, and those that give way to others which
 * are the same money.
 */
final class LinesRead {

	private final List<MoneyLine> lines = new ArrayList<>();

	private final Map<UUID, List<UUID>> same = new LinkedHashMap<>();

	MoneyLine add(ResultSet row) throws SQLException {
		MoneyLine line = ReconciliationQueries.line(row);
		this.lines.add(line);
		List<UUID> others = all(row.getArray("same_as"), UUID.class);
		if (!others.isEmpty()) {
			this.same.put(line.id(), others);
		}
		return line;
	}

	List<MoneyLine> lines() {
		return Collections.unmodifiableList(this.lines);
	}

	Map<UUID, List<UUID>> same() {
		return Collections.unmodifiableMap(this.same);
	}

	/** What stands in an array of a row; null holds nothing. */
	static <T> List<T> all(@Nullable Array array, Class<T> type) throws SQLException {
		return (array != null) ? Stream.of((Object[]) array.getArray()).map(type::cast).toList() : List.of();
	}

}
