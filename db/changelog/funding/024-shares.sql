--liquibase formatted sql

--changeset funding:024-shares
--comment A step may be divided among pillars: each pillar's share of a year is a row with that pillar, so that whatever counts rows counts it where it goes. What a change takes out of a step is dropped, and does not come back with the step.
alter table funding.contributions
	add column pillar_share numeric(5, 2) check (pillar_share > 0 and pillar_share < 100),
	add column dropped boolean not null default false,
	add constraint a_share_is_of_a_step_and_a_pillar check (pillar_share is null or step is not null and pillar <> 'UNALLOCATED'),
	add constraint what_is_dropped_is_retracted check (retracted or not dropped);
comment on column funding.contributions.pillar_share is 'per cent of the year''s money of the step; null: all of it, or it is not divided yet';
comment on column funding.contributions.dropped is 'a later change of its step has taken it out';
update funding.contributions c set dropped = true, version = version + 1
where c.step is not null and c.retracted and exists (select from funding.contributions s where s.step = c.step and not s.retracted);
drop index funding.a_year_of_a_step_once;
create unique index a_part_of_a_step_once on funding.contributions (step, year, pillar) where step is not null and not retracted;
create index contributions_by_step on funding.contributions (step) where step is not null;
--rollback drop index funding.contributions_by_step; drop index funding.a_part_of_a_step_once; create unique index a_year_of_a_step_once on funding.contributions (step, year) where step is not null; alter table funding.contributions drop column pillar_share, drop column dropped;
