package org.countrycoalition.shell;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what each account has typed. Row-level security lets a person reach only their
 * own rows.
 */
@Repository
@Transactional
class TypedQueries {

	private final JdbcClient jdbc;

	TypedQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keep(String owner, String place, String field, String typed, Instant now) {
		this.jdbc.sql("""
				insert into shell.typed (owner, place, field, typed, typed_at)
				values (:owner, :place, :field, :typed, :now)
				on conflict (owner, place, field) do update set typed = excluded.typed, typed_at = excluded.typed_at""")
			.param("owner", owner)
			.param("place", place)
			.param("field", field)
			.param("typed", typed)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Forgets what is older. */
	void age(String owner, Instant oldest) {
		this.jdbc.sql("delete from shell.typed where owner = ? and typed_at < ?")
			.params(owner, oldest.atOffset(ZoneOffset.UTC))
			.update();
	}

	@Transactional(readOnly = true)
	Map<String, Map<String, TypedText.Kept>> find(String owner, Collection<String> places) {
		return find("place = any (?)", owner, places);
	}

	@Transactional(readOnly = true)
	Map<String, Map<String, TypedText.Kept>> findBelow(String owner, Collection<String> beginnings) {
		return find("exists (select 1 from unnest(?) as beginning where starts_with(place, beginning))", owner,
				beginnings);
	}

	private Map<String, Map<String, TypedText.Kept>> find(String where, String owner, Collection<String> places) {
		Map<String, Map<String, TypedText.Kept>> found = new HashMap<>();
		this.jdbc.sql("select place, field, typed, typed_at from shell.typed where owner = ? and " + where)
			.params(owner, places.toArray(String[]::new))
			.query((row) -> {
				Instant at = Objects.requireNonNull(row.getObject("typed_at", OffsetDateTime.class)).toInstant();
				found.computeIfAbsent(row.getString("place"), (key) -> new HashMap<>())
					.put(row.getString("field"), new TypedText.Kept(row.getString("typed"), at));
			});
		return found;
	}

	/** Forgets texts by their fields; another one that is kept there stays. */
	void forget(String owner, String place, Map<String, String> texts) {
		List<String> fields = List.copyOf(texts.keySet());
		this.jdbc.sql("""
				delete from shell.typed t using unnest(cast(? as text[]), cast(? as text[])) as held (field, typed)
				where t.owner = ? and t.place = ? and t.field = held.field and t.typed = held.typed""")
			.params(fields.toArray(String[]::new), fields.stream().map(texts::get).toArray(String[]::new), owner, place)
			.update();
	}

	void forget(String owner, String place) {
		this.jdbc.sql("delete from shell.typed where owner = ? and place = ?").params(owner, place).update();
	}

}
