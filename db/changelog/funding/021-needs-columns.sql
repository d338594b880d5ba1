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

--changeset funding:021-needs-made-up
--comment What is made up is matched with what is made up, and what is real with what is real.
alter policy proposed on funding.posting_matches
	with check ((select access.organisation()) = case proposed_by when 'NEED' then need_owner else offer_owner end
		and exists (select from funding.postings n join funding.postings o on o.id = posting_matches.offer
			where n.id = posting_matches.need and n.side = 'NEED' and o.side = 'OFFER' and n.kind = o.kind and n.illustrative = o.illustrative
				and n.owner_organisation = posting_matches.need_owner and o.owner_organisation = posting_matches.offer_owner
				and n.state = posting_matches.state and (o.states = '{}' or n.state = any (o.states))));
--rollback alter policy proposed on funding.posting_matches with check ((select access.organisation()) = case proposed_by when 'NEED' then need_owner else offer_owner end and exists (select from funding.postings n join funding.postings o on o.id = posting_matches.offer where n.id = posting_matches.need and n.side = 'NEED' and o.side = 'OFFER' and n.kind = o.kind and n.owner_organisation = posting_matches.need_owner and o.owner_organisation = posting_matches.offer_owner and n.state = posting_matches.state and (o.states = '{}' or n.state = any (o.states))));
