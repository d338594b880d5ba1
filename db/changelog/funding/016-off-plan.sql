--liquibase formatted sql

--changeset funding:016-activities-of-a-recipient
--comment Which activities tell of a recipient is asked each time its cover is judged; most States have none.
create index contributions_of_activities on funding.contributions (recipient, year) where published_by = 'IATI';
--rollback drop index funding.contributions_of_activities;

--changeset funding:016-off-plan
--comment Money that comes to a State for work that is not on its plan: its authority says so, with a reason. Such money lowers no gap and stands beside.
create table funding.off_plan (
	contribution uuid primary key references funding.contributions,
	reason text not null check (reason <> ''),
	said_by text not null default access.viewer_name(),
	said_name text not null,
	said_at timestamptz not null default clock_timestamp(),
	withdrawn boolean not null default false,
	state text not null references registry.states,
	tier text not null default 'BILATERAL' check (tier = 'BILATERAL'),
	owner_organisation text not null references registry.organisations,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	version int not null default 0
);
comment on table funding.off_plan is 'a contribution of which the authority of the State that receives it says that it is not for work on the plan; whoever sees the contribution sees it';
alter table funding.off_plan enable row level security;
create policy seen on funding.off_plan for select
	using (exists (select from funding.contributions c where c.id = contribution));
create policy said on funding.off_plan for insert
	with check (state = (select access.state()) and owner_organisation = (select access.organisation())
		and exists (select from funding.contributions c where c.id = contribution and c.state = off_plan.state and not c.retracted));
create policy written on funding.off_plan for update
	using (state = (select access.state()))
	with check (state = (select access.state()) and owner_organisation = (select access.organisation()));
grant select, insert, update on funding.off_plan to ${appRole};
create trigger record_change after insert or update or delete on funding.off_plan
	for each row execute function journal.record_change('contribution', 'tiered');

create view funding.off_plan_rows with (security_invoker = true) as
with recursive off (id) as (
	select o.contribution from funding.off_plan o where not o.withdrawn
	union
	select c.id from off join funding.contributions c on c.parent = off.id
)
select off.id from off;
comment on view funding.off_plan_rows is 'contributions that are off the plan, with all that follows from them';
grant select on funding.off_plan_rows to ${appRole};
--rollback drop view funding.off_plan_rows; drop table funding.off_plan;
