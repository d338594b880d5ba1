--liquibase formatted sql

--changeset workplan:004-strategy-and-approval
--comment A version carries the strategy and the outcomes as they stood when it was written, so that what is published stays as it was. Between draft and publication it is submitted by one person and approved by another.
alter table workplan.plans
	add column strategy_first int check (strategy_first between 1990 and 2100),
	add column strategy_last int check (strategy_last between 1990 and 2100),
	add column strategy_evidence text,
	add column submitted_by text,
	add column submitted_at timestamptz,
	add column approved_by text,
	add column approved_at timestamptz,
	add column returned text,
	add constraint strategy_in_order check (strategy_last >= strategy_first),
	add constraint two_persons check (approved_by <> submitted_by),
	drop constraint plans_status_check,
	drop constraint plans_check2,
	add constraint plans_status_check check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'SUPERSEDED')),
	add constraint published_with_a_date check ((status in ('PUBLISHED', 'SUPERSEDED')) = (published_at is not null)),
	add constraint submitted_by_somebody check (status not in ('SUBMITTED', 'APPROVED') or submitted_by is not null and submitted_at is not null),
	add constraint approved_by_somebody check (status <> 'APPROVED' or approved_by is not null and approved_at is not null);
comment on column workplan.plans.strategy_evidence is 'what the strategy rests on: surveys, assessments, with their dates';
comment on column workplan.plans.returned is 'why it was given back for more work; null once it is submitted again';
drop index workplan.one_draft_a_state;
create unique index one_open_a_state on workplan.plans (state) where status in ('DRAFT', 'SUBMITTED', 'APPROVED');

create table workplan.outcomes (
	id uuid primary key default gen_random_uuid(),
	plan uuid not null,
	title text not null,
	state text not null,
	tier text not null,
	owner_organisation text not null,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	position int not null,
	measure text,
	due date,
	removed boolean not null default false,
	version int not null default 0,
	unique (plan, title),
	foreign key (plan, state, tier, owner_organisation) references workplan.plans (id, state, tier, owner_organisation) on update cascade
);
comment on table workplan.outcomes is 'what the plan is to bring about; lines name the one that they serve';
comment on column workplan.outcomes.removed is 'taken out; its title is free again, for it carries its key behind it';
comment on column workplan.outcomes.measure is 'by what one sees that it is reached; null: not stated';
comment on column workplan.outcomes.due is 'the day by which it is to be reached, drawn as a milestone; null: not stated';
alter table workplan.outcomes enable row level security;
create policy seen on workplan.outcomes for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy added_by_authority on workplan.outcomes for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()) and tier = 'PRIVATE');
create policy written_by_authority on workplan.outcomes for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()) and tier = 'PRIVATE')
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()) and tier = 'PRIVATE');
grant select, insert, update on workplan.outcomes to ${appRole};
create trigger record_change after insert or update or delete on workplan.outcomes
	for each row execute function journal.record_change('id', 'tiered');
--rollback drop table workplan.outcomes;

--changeset workplan:004-lines
--comment What a line says beyond its work: the outcome it serves, who answers for it, by which method, what speaks for its markers, and how much of it is for cluster munitions; and for a year its months, teams and people.
alter table workplan.lines
	add column outcome text,
	add column responsible text,
	add column method text,
	add column residual boolean not null default false,
	add column gender text,
	add column environment text,
	add column communities text,
	add column attribution numeric(5, 2) check (attribution between 0 and 100),
	add column attribution_method text check (attribution_method in ('AREA', 'TASKS', 'EQUAL_SPLIT', 'STATEMENT', 'UNKNOWN')),
	add column unit_cost uuid,
	add column implementer text references registry.organisations,
	add constraint attributed_by_a_method check (attribution is null or attribution_method is not null),
	add foreign key (plan, outcome) references workplan.outcomes (plan, title) on update cascade;
comment on column workplan.lines.responsible is 'who answers for the work, where that is not who does it';
comment on column workplan.lines.residual is 'work that stays after completion: residual capacity';
comment on column workplan.lines.gender is 'how gender, age and disability are taken into account; null: not stated. The text is the evidence of the marker';
comment on column workplan.lines.environment is 'how the environment and the climate are taken into account; null: not stated';
comment on column workplan.lines.communities is 'how affected communities take part; null: not stated';
comment on column workplan.lines.attribution is 'per cent of the line that is for cluster munitions; null: not stated';
comment on column workplan.lines.unit_cost is 'the entry of the cost library by which the line is costed';
comment on column workplan.lines.implementer is 'the registered organisation that the operator''s name means; it reports the progress of the line';
create index lines_by_key on workplan.lines (key);
create index lines_by_implementer on workplan.lines (implementer);
alter table workplan.line_years
	add column teams numeric(8, 2) check (teams >= 0),
	add column months numeric(19, 2)[] check (cardinality(months) = 12),
	add column women int check (women >= 0),
	add column men int check (men >= 0),
	add column girls int check (girls >= 0),
	add column boys int check (boys >= 0),
	add column disability int check (disability >= 0);
comment on column workplan.line_years.months is 'targets from January to December in the unit of the line; null: none is stated';
comment on column workplan.line_years.disability is 'of all people those with disabilities: a part of the others, added to nothing';

create function workplan.implementer(operator text) returns text stable
	language sql
as $$
	select coalesce(
		(select o.id from registry.organisations o where lower(o.name) = lower(trim($1)) or o.id = lower(trim($1)) order by o.id limit 1),
		(select a.organisation from registry.aliases a where lower(a.written) = lower(trim($1)) and a.organisation is not null limit 1))
$$;
comment on function workplan.implementer(text) is 'the registered organisation of that name, key or alias; null if there is none';
--rollback alter table workplan.lines drop column outcome;
