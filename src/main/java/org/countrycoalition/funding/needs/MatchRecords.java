package org.countrycoalition.funding.needs;

import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.funding.Quantity;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes matches, what each side says of them, and what is delivered and arrives.
 */
@Repository
class MatchRecords {

	private final JdbcClient jdbc;

	MatchRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void propose(UUID id, Posting need, Posting offer, Side by, @Nullable Quantity quantity, @Nullable String note) {
		this.jdbc
			.sql("""
					insert into funding.posting_matches (id, need, offer, proposed_by, quantity, unit, note, need_owner, offer_owner, state)
					values (:id, :need, :offer, :by, :quantity, :unit, :note, :needOwner, :offerOwner, :state)""")
			.param("id", id)
			.param("need", need.id())
			.param("offer", offer.id())
			.param("by", by.name())
			.param("quantity", (quantity != null) ? quantity.number() : null)
			.param("unit", (quantity != null) ? quantity.unit() : null)
			.param("note", note)
			.param("needOwner", need.holder().organisation())
			.param("offerOwner", offer.holder().organisation())
			.param("state", need.state().iso3())
			.update();
	}

	/**
	 * @param why it declines, null: it agrees
	 */
	void say(UUID match, Side side, @Nullable String why, Posting need, Speaker speaker) {
		this.jdbc
			.sql("""
					insert into funding.match_words (match, side, says, why, said_name, state, owner_organisation)
					values (:match, :side, :says, :why, :name, :state, :owner)
					on conflict (match, side) do update set says = excluded.says, why = excluded.why, said_by = excluded.said_by,
						said_name = excluded.said_name, said_at = clock_timestamp(), withdrawn = false, version = match_words.version + 1""")
			.param("match", match)
			.param("side", side.name())
			.param("says", (why != null) ? "DECLINES" : "AGREES")
			.param("why", why)
			.param("name", speaker.name())
			.param("state", need.state().iso3())
			.param("owner", speaker.organisation().id())
			.update();
	}

	void unsay(UUID match, Side side) {
		this.jdbc
			.sql("update funding.match_words set withdrawn = true, version = version + 1 where match = ? and side = ?")
			.params(match, side.name())
			.update();
	}

	void deliver(UUID id, UUID match, Delivery.Facts facts, Posting need, Speaker speaker) {
		Quantity quantity = facts.quantity();
		this.jdbc
			.sql("""
					insert into funding.deliveries (id, match, what, quantity, unit, delivered_on, excess_note, told_name, state, owner_organisation)
					values (:id, :match, :what, :quantity, :unit, :on, :excess, :name, :state, :owner)""")
			.param("id", id)
			.param("match", match)
			.param("what", facts.what().strip())
			.param("quantity", (quantity != null) ? quantity.number() : null)
			.param("unit", (quantity != null) ? quantity.unit() : null)
			.param("on", facts.on())
			.param("excess", facts.excess())
			.param("name", speaker.name())
			.param("state", need.state().iso3())
			.param("owner", speaker.organisation().id())
			.update();
	}

	/** Takes back that it was delivered. */
	void takeBack(UUID delivery) {
		this.jdbc.sql("update funding.deliveries set withdrawn = true, version = version + 1 where id = ?")
			.param(delivery)
			.update();
	}

	/**
	 * @param on the day on which it arrived, null: it did not as told
	 * @param why what is missing, null: it arrived
	 */
	void answer(UUID delivery, @Nullable LocalDate on, @Nullable String why, Posting need, Speaker speaker) {
		this.jdbc
			.sql("""
					insert into funding.arrivals (delivery, says, arrived_on, why, said_name, state, owner_organisation)
					values (:delivery, :says, cast(:on as date), :why, :name, :state, :owner)
					on conflict (delivery) do update set says = excluded.says, arrived_on = excluded.arrived_on, why = excluded.why,
						said_by = excluded.said_by, said_name = excluded.said_name, said_at = clock_timestamp(), withdrawn = false,
						version = arrivals.version + 1""")
			.param("delivery", delivery)
			.param("says", (why != null) ? "NOT_AS_TOLD" : "ARRIVED")
			.param("on", on)
			.param("why", why)
			.param("name", speaker.name())
			.param("state", need.state().iso3())
			.param("owner", speaker.organisation().id())
			.update();
	}

	void unanswer(UUID delivery) {
		this.jdbc.sql("update funding.arrivals set withdrawn = true, version = version + 1 where delivery = ?")
			.param(delivery)
			.update();
	}

}
