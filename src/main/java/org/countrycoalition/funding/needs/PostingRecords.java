package org.countrycoalition.funding.needs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes needs and offers. Row-level security keeps everybody from writing what is not
 * theirs.
 */
@Repository
class PostingRecords {

	private final JdbcClient jdbc;

	PostingRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(UUID id, Side side, PostingTerms terms, Speaker speaker) {
		said(this.jdbc
			.sql("""
					insert into funding.postings (id, side, kind, title, what, quantity, unit, pillars, wanted_from, wanted_to, states,
						plan_line, value_amount, value_currency, posted_name, owner_organisation, illustrative)
					values (:id, :side, :kind, :title, :what, :quantity, :unit, :pillars, cast(:from as date), cast(:to as date), :states,
						cast(:line as uuid), :value, :currency, :name, :owner, :illustrative)"""),
				terms, speaker)
			.param("id", id)
			.param("side", side.name())
			.param("name", speaker.name())
			.param("owner", speaker.organisation().id())
			.update();
	}

	void say(UUID id, PostingTerms terms, Speaker speaker) {
		said(this.jdbc
			.sql("""
					update funding.postings set kind = :kind, title = :title, what = :what, quantity = :quantity, unit = :unit,
						pillars = :pillars, wanted_from = cast(:from as date), wanted_to = cast(:to as date), states = :states,
						plan_line = cast(:line as uuid), value_amount = :value, value_currency = :currency, illustrative = :illustrative,
						version = version + 1
					where id = :id"""),
				terms, speaker)
			.param("id", id)
			.update();
	}

	private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec statement, PostingTerms terms,
			Speaker speaker) {
		Quantity quantity = terms.quantity();
		return statement.param("illustrative", speaker.makesUp(terms))
			.param("kind", terms.kind().name())
			.param("title", terms.title().strip())
			.param("what", terms.what().strip())
			.param("quantity", (quantity != null) ? quantity.number() : null)
			.param("unit", (quantity != null) ? quantity.unit() : null)
			.param("pillars", terms.pillars().stream().sorted().map(Pillar::name).toArray(String[]::new))
			.param("from", terms.period().from())
			.param("to", terms.period().to())
			.param("states", terms.states().stream().map(CountryCode::iso3).toArray(String[]::new))
			.param("line", terms.line())
			.param("value", (terms.value() != null) ? terms.value().amount() : null)
			.param("currency", (terms.value() != null) ? terms.value().currency().getCurrencyCode() : null);
	}

	/**
	 * @param alsoTo organisations that see it from now on whatever its tier, beside those
	 * that do already: nobody is taken from them
	 */
	void show(UUID id, Tier tier, Collection<String> alsoTo) {
		this.jdbc
			.sql("""
					update funding.postings set tier = ?, version = version + 1,
						shown_to = (select coalesce(array_agg(distinct one order by one), '{}') from unnest(shown_to || cast(? as text[])) one)
					where id = ?""")
			.params(tier.name(), alsoTo.toArray(String[]::new), id)
			.update();
	}

	/** Shows it to whom a match is proposed; nobody has to read it anew for that. */
	void showAlso(UUID id, String organisation) {
		this.jdbc.sql("""
				update funding.postings set shown_to = array_append(shown_to, :to)
				where id = :id and :to <> all (shown_to)""").param("to", organisation).param("id", id).update();
	}

	/** Withdraws it, or takes that back. */
	void withdraw(UUID id, @Nullable LocalDate on, @Nullable String why) {
		this.jdbc
			.sql("""
					update funding.postings set withdrawn_on = cast(:on as date), withdrawn_why = :why, version = version + 1
					where id = :id""")
			.param("on", on)
			.param("why", why)
			.param("id", id)
			.update();
	}

}
