--liquibase formatted sql

--changeset demo:001-meridia context:demo,accounts
--validCheckSum: any
--comment A State, donors and operators that do not exist, so that nothing made up is said of one that does. Codes are from the range that ISO 3166 leaves to its users.
select set_config('app.reason', 'Demonstration data, made up', true);

insert into registry.states (iso3, iso2, m49, name_en, name_fr, name_es, name_ar, region, subregion, least_developed, illustrative, source)
values ('XMD', 'XM', null, 'Meridia', 'Méridie', 'Meridia', 'ميريديا', null, null, false, true, 'Illustrative: fictional State');

insert into registry.treaty_standings (state, signed_on, deposited_on, in_force_on, in_force_basis, source)
values ('XMD', '2008-12-03', '2010-09-14', '2011-03-01', 'COMPUTED', 'Illustrative: fictional State');

insert into registry.obligations (state, article, ended_earliest, ended_latest, confidence, source, note) values
	('XMD', 3, '2016-05-01', '2016-05-31', 'PUBLISHED', 'Illustrative: fictional State', null),
	('XMD', 4, null, null, 'PUBLISHED', 'Illustrative: fictional State', null),
	('XMD', 5, null, null, 'PUBLISHED', 'Illustrative: fictional State', 'lasting duty, no deadline');

insert into registry.deadlines (state, article, kind, falls_on, certainty, document, meeting, note, source) values
	('XMD', 3, 'TREATY', '2019-03-01', 'COMPUTED', null, null, 'entry into force + 8 years', 'Article 3 of the Convention'),
	('XMD', 4, 'TREATY', '2021-03-01', 'COMPUTED', null, null, 'entry into force + 10 years', 'Article 4 of the Convention'),
	('XMD', 4, 'GRANTED', '2027-03-01', 'FIRM', null, null, 'first extension', 'Illustrative: fictional State');

insert into registry.organisations (id, name, kind, state, illustrative, source) values
	('meridia-authority', 'Mine Action Authority of Meridia', 'AUTHORITY', 'XMD', true, 'Illustrative: fictional'),
	('lao-authority', 'Demonstration account for the national authority of the Lao People''s Democratic Republic', 'AUTHORITY', 'LAO', true, 'Illustrative: demonstration account'),
	('norvenia', 'Norvenia', 'DONOR', null, true, 'Illustrative: fictional'),
	('sudonia', 'Sudonia', 'DONOR', null, true, 'Illustrative: fictional'),
	('clearfield', 'Clearfield Demining', 'OPERATOR', null, true, 'Illustrative: fictional'),
	('meridia-secretariat', 'Coalition secretariat of Meridia', 'CIVIL_SOCIETY', null, true, 'Illustrative: fictional');

insert into registry.coalition_memberships (state, owner_organisation, role, member_from, member_until, illustrative, source) values
	('XMD', 'norvenia', 'LEAD', '2024-01-01', null, true, 'Illustrative: fictional'),
	('XMD', 'meridia-secretariat', 'SECRETARIAT', '2024-01-01', null, true, 'Illustrative: fictional'),
	('XMD', 'clearfield', 'MEMBER', '2024-06-01', null, true, 'Illustrative: fictional'),
	('XMD', 'sudonia', 'VISITOR', '2025-01-01', null, true, 'Illustrative: fictional');
--rollback delete from registry.coalition_memberships where state = 'XMD'; delete from registry.organisations where illustrative; delete from registry.deadlines where state = 'XMD'; delete from registry.obligations where state = 'XMD'; delete from registry.treaty_standings where state = 'XMD'; delete from registry.states where iso3 = 'XMD';
