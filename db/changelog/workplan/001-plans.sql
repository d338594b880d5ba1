--liquibase formatted sql

--changeset workplan:001-plans
--comment One rolling multi-year plan a State. A version is a draft until it is published; work on a published plan goes on in a new draft, so that nothing undecided is seen.
create schema workplan;
grant usage on schema workplan to ${appRole};

create table workplan.plans (
	id uuid primary key default gen_random_uuid(),
	state text not null references registry.states,
	number int not null check (number > 0),
	status text not null check (status in ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
	title text not null,
	strategy text,
	first_year int not null check (first_year between 1990 and 2100),
	last_year int not null check (last_year between 1990 and 2100),
	currency text not null check (currency ~ '^[A-Z]{3}$'),
	published_at timestamptz,
	tier text not null check (tier in ('PRIVATE', 'BILATERAL', 'COALITION', 'PUBLIC')),
	owner_organisation text not null references registry.organisations,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	illustrative boolean not null default false,
	source text not null,
	version int not null default 0,
	unique (state, number),
	unique (id, state, tier, owner_organisation),
	check (last_year >= first_year and last_year - first_year < 30),
	check (status <> 'DRAFT' or tier = 'PRIVATE'),
	check ((status = 'DRAFT') = (published_at is null))
);
comment on column workplan.plans.first_year is 'the plan covers whole years from this one to last_year; a pillar without a line in one of them is not planned';
create unique index one_draft_a_state on workplan.plans (state) where status = 'DRAFT';
create unique index one_published_a_state on workplan.plans (state) where status = 'PUBLISHED';
create index plans_by_audience on workplan.plans (audience);
create index plans_by_owner on workplan.plans (owner_organisation);

create table workplan.lines (
	id uuid primary key default gen_random_uuid(),
	plan uuid not null,
	state text not null,
	tier text not null,
	owner_organisation text not null,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	position int not null,
	pillar text not null check (pillar in ('SURVEY_AND_CLEARANCE', 'RISK_EDUCATION', 'VICTIM_ASSISTANCE', 'STOCKPILE_DESTRUCTION')),
	title text not null,
	operator text,
	location text,
	unit text,
	removed boolean not null default false,
	source text not null,
	version int not null default 0,
	unique (id, state, tier, owner_organisation),
	foreign key (plan, state, tier, owner_organisation) references workplan.plans (id, state, tier, owner_organisation) on update cascade
);
comment on table workplan.lines is 'an aggregate of its own; tier and owner follow the plan';
create index lines_of_plan on workplan.lines (plan, position);

create table workplan.line_years (
	line uuid not null,
	year int not null check (year between 1990 and 2100),
	id text not null generated always as (line::text || '+' || year::text) stored unique,
	state text not null,
	tier text not null,
	owner_organisation text not null,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	quantity numeric(19, 2) check (quantity >= 0),
	cost numeric(19, 2) check (cost >= 0),
	national numeric(19, 2) check (national >= 0),
	capacity numeric(19, 2) check (capacity >= 0),
	removed boolean not null default false,
	version int not null default 0,
	primary key (line, year),
	foreign key (line, state, tier, owner_organisation) references workplan.lines (id, state, tier, owner_organisation) on update cascade
);
comment on column workplan.line_years.cost is 'in the currency of the plan; null: not known, which is not zero';
comment on column workplan.line_years.national is 'the part of the money that the State itself gives, counted under every rule; null: none is stated';
comment on column workplan.line_years.capacity is 'the part of the cost that develops national capacity; null: none is stated';

alter table workplan.plans enable row level security;
alter table workplan.lines enable row level security;
alter table workplan.line_years enable row level security;
create policy seen on workplan.plans for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy seen on workplan.lines for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy seen on workplan.line_years for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy added_by_authority on workplan.plans for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));
create policy written_by_authority on workplan.plans for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()))
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));
create policy added_by_authority on workplan.lines for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()) and tier = 'PRIVATE');
create policy written_by_authority on workplan.lines for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()) and tier = 'PRIVATE')
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()) and tier = 'PRIVATE');
create policy added_by_authority on workplan.line_years for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()) and tier = 'PRIVATE');
create policy written_by_authority on workplan.line_years for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()) and tier = 'PRIVATE')
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()) and tier = 'PRIVATE');
grant select, insert, update on workplan.plans, workplan.lines, workplan.line_years to ${appRole};

create trigger record_change after insert or update or delete on workplan.plans
	for each row execute function journal.record_change('id', 'tiered');
create trigger record_change after insert or update or delete on workplan.lines
	for each row execute function journal.record_change('id', 'tiered');
create trigger record_change after insert or update or delete on workplan.line_years
	for each row execute function journal.record_change('id', 'tiered');
--rollback drop schema workplan cascade;
