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
--rollback create temporary table folded on commit drop as select c.id, c.dropped, first_value(c.id) over (partition by c.step, c.year order by c.dropped, r.contribution is null, c.pillar, c.id) as kept, sum(c.amount_original) filter (where not c.dropped) over (partition by c.step, c.year) as amount, (select array_agg(distinct s.pillar order by s.pillar) from funding.contributions s where s.step = c.step and s.pillar_share is not null and not s.dropped) as pillars from funding.contributions c left join funding.receipts r on r.contribution = c.id and not r.withdrawn where c.step is not null;
--rollback drop index funding.contributions_by_step; drop index funding.a_part_of_a_step_once;
--rollback update funding.contributions c set parent = f.kept from folded f where c.parent = f.id and f.id <> f.kept;
--rollback update funding.contributions c set step = null, retracted = true, pillar_share = null, version = c.version + 1 from folded f where c.id = f.id and f.id <> f.kept;
--rollback update funding.contributions c set amount_original = f.amount, pillar = 'UNALLOCATED', named_pillars = f.pillars, pillar_share = null, version = c.version + 1 from folded f where c.id = f.id and f.id = f.kept and not f.dropped and c.pillar_share is not null;
--rollback create unique index a_year_of_a_step_once on funding.contributions (step, year) where step is not null;
--rollback alter table funding.contributions drop column pillar_share, drop column dropped;
