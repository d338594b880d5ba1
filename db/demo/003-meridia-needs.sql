--liquibase formatted sql

--changeset demo:003-meridia-needs context:demo
--comment What the fictional State needs beyond money, and what fictional organisations offer it: one match that both sides agree on, delivered and confirmed, and one need that nobody meets.
select set_config('app.reason', 'Demonstration data, made up', true);

insert into funding.postings (id, side, kind, title, what, quantity, unit, pillars, wanted_from, wanted_to, states, posted_by, posted_name, tier, owner_organisation, illustrative) values
	('d0000000-0000-4000-8000-000000000001', 'NEED', 'EQUIPMENT', 'Metal detectors for laterite soil', 'Detectors that tell cluster munition remnants from iron in the soil, with batteries and a week of training.', 40, 'detectors', '{SURVEY_AND_CLEARANCE}', '2026-01-01', '2028-12-31', '{XMD}', 'meridia-authority', 'Mine Action Authority of Meridia', 'COALITION', 'meridia-authority', true),
	('d0000000-0000-4000-8000-000000000002', 'NEED', 'PEER_EXCHANGE', 'How others registered survivors', 'An exchange with an authority that has kept a register of survivors for some years: which questions, who asks them, how privacy is kept.', null, null, '{VICTIM_ASSISTANCE}', '2027-01-01', '2028-12-31', '{XMD}', 'meridia-authority', 'Mine Action Authority of Meridia', 'PUBLIC', 'meridia-authority', true),
	('d0000000-0000-4000-8000-000000000003', 'OFFER', 'EQUIPMENT', 'Detectors from our own stock', 'Serviced detectors with a year of spare parts.', 25, 'detectors', '{SURVEY_AND_CLEARANCE}', '2026-01-01', '2027-12-31', '{XMD}', 'norvenia', 'Norvenia', 'COALITION', 'norvenia', true),
	('d0000000-0000-4000-8000-000000000004', 'OFFER', 'EXPERTISE', 'Advice on information management', 'A specialist who sets up forms, quality checks and backups together with the staff.', 12, 'weeks', '{UNALLOCATED}', null, null, '{}', 'clearfield', 'Clearfield Demining', 'PUBLIC', 'clearfield', true);

insert into funding.posting_matches (id, need, offer, proposed_by, quantity, unit, need_owner, offer_owner, state) values
	('d0000000-0000-4000-8000-000000000005', 'd0000000-0000-4000-8000-000000000001', 'd0000000-0000-4000-8000-000000000003', 'OFFER', 25, 'detectors', 'meridia-authority', 'norvenia', 'XMD');
insert into funding.match_words (match, side, says, said_by, said_name, state, owner_organisation) values
	('d0000000-0000-4000-8000-000000000005', 'OFFER', 'AGREES', 'norvenia', 'Norvenia', 'XMD', 'norvenia'),
	('d0000000-0000-4000-8000-000000000005', 'NEED', 'AGREES', 'meridia-authority', 'Mine Action Authority of Meridia', 'XMD', 'meridia-authority');
insert into funding.deliveries (id, match, what, quantity, unit, delivered_on, told_by, told_name, state, owner_organisation) values
	('d0000000-0000-4000-8000-000000000006', 'd0000000-0000-4000-8000-000000000005', 'Ten detectors and a week of training', 10, 'detectors', '2026-05-04', 'norvenia', 'Norvenia', 'XMD', 'norvenia');
insert into funding.arrivals (delivery, says, arrived_on, said_by, said_name, state, owner_organisation) values
	('d0000000-0000-4000-8000-000000000006', 'ARRIVED', '2026-05-11', 'meridia-authority', 'Mine Action Authority of Meridia', 'XMD', 'meridia-authority');
--rollback delete from funding.arrivals where delivery = 'd0000000-0000-4000-8000-000000000006'; delete from funding.deliveries where id = 'd0000000-0000-4000-8000-000000000006'; delete from funding.match_words where match = 'd0000000-0000-4000-8000-000000000005'; delete from funding.posting_matches where id = 'd0000000-0000-4000-8000-000000000005'; delete from funding.postings where id::text like 'd0000000-0000-4000-8000-00000000000_';
