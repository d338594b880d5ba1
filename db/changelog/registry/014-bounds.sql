--liquibase formatted sql

--changeset registry:014-days-that-can-be
--comment A day outside 1900 to 2199 is a slip of the pen (kernel.AsOf); the Convention was open for signature from 3 December 2008 until it entered into force (Article 15).
alter table registry.treaty_standings
	add constraint signed_while_open check (signed_on >= '2008-12-03' and signed_on < '2010-08-01'),
	add constraint deposit_can_be check (deposited_on between '2008-12-03' and '2199-12-31'),
	add constraint in_force_can_be check (in_force_on between '2010-08-01' and '2199-12-31'),
	add constraint withdrawal_can_be check (withdrawn_on between '2010-08-01' and '2199-12-31');
alter table registry.obligations
	add constraint arising_can_be check ((arose_earliest >= '1900-01-01' or arose_earliest = '-infinity') and (arose_latest <= '2199-12-31' or arose_latest = 'infinity')),
	add constraint end_can_be check ((ended_earliest >= '1900-01-01' or ended_earliest = '-infinity') and (ended_latest <= '2199-12-31' or ended_latest = 'infinity'));
alter table registry.deadlines
	add constraint deadline_can_be check (falls_on between '1900-01-01' and '2199-12-31');
alter table registry.extension_requests
	add constraint request_can_be check (requested_until between '1900-01-01' and '2199-12-31');
alter table registry.organisations
	add constraint existence_can_be check (existed_from >= '1900-01-01' and existed_until <= '2199-12-31');
alter table registry.meetings
	add constraint meeting_can_be check (starts_on >= '1900-01-01' and ends_on <= '2199-12-31');
alter table registry.coalition_memberships
	add constraint membership_can_be check (member_from between '1900-01-01' and '2199-12-31' and coalesce(member_until, '2199-12-31') <= '2199-12-31');
--rollback alter table registry.treaty_standings drop constraint signed_while_open, drop constraint deposit_can_be, drop constraint in_force_can_be, drop constraint withdrawal_can_be;
--rollback alter table registry.obligations drop constraint arising_can_be, drop constraint end_can_be;
--rollback alter table registry.deadlines drop constraint deadline_can_be;
--rollback alter table registry.extension_requests drop constraint request_can_be;
--rollback alter table registry.organisations drop constraint existence_can_be;
--rollback alter table registry.meetings drop constraint meeting_can_be;
--rollback alter table registry.coalition_memberships drop constraint membership_can_be;

--changeset registry:014-one-place-at-a-time
--comment A visitor sees less than a member: an organisation has one place in a coalition at a time, so that what it sees is never in doubt.
alter table registry.coalition_memberships
	add constraint one_place_at_a_time exclude using gist (state with =, owner_organisation with =, daterange(member_from, member_until) with &&);
--rollback alter table registry.coalition_memberships drop constraint one_place_at_a_time;
