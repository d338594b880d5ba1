--liquibase formatted sql

--changeset funding:021-needs-columns
--comment Of needs, offers, words and deliveries the application writes anew what verbs change, and nothing else: not who posted or said it, whose it is, or of which match.
revoke update on funding.postings, funding.match_words, funding.deliveries, funding.arrivals from ${appRole};
grant update (kind, title, what, quantity, unit, pillars, wanted_from, wanted_to, states, plan_line, value_amount, value_currency, illustrative,
	withdrawn_on, withdrawn_why, shown_to, tier, version) on funding.postings to ${appRole};
grant update (says, why, said_at, said_by, said_name, withdrawn, version) on funding.match_words to ${appRole};
grant update (withdrawn, version) on funding.deliveries to ${appRole};
grant update (says, arrived_on, why, said_at, said_by, said_name, withdrawn, version) on funding.arrivals to ${appRole};
--rollback revoke update on funding.postings, funding.match_words, funding.deliveries, funding.arrivals from ${appRole}; grant update on funding.postings, funding.match_words, funding.deliveries, funding.arrivals to ${appRole};
