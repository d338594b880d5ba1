--liquibase formatted sql

--changeset funding:005-national
--comment The third ledger: what a State gives itself, budgeted or spent, as its source prints it or its authority enters it. It is no contribution and in no sum of contributions.
create table funding.national_money (
	id uuid primary key default gen_random_uuid(),
	state text not null references registry.states,
	year int not null check (year between 1990 and 2100),
	source_name text not null,
	undivided boolean not null default false,
	level text check (level in ('CENTRAL', 'SUBNATIONAL', 'OTHER')),
	basis text not null check (basis in ('BUDGETED', 'SPENT')),
	basis_assumed boolean not null default false,
	themes text not null default '',
	pillar text not null check (pillar in ('SURVEY_AND_CLEARANCE', 'RISK_EDUCATION', 'VICTIM_ASSISTANCE', 'STOCKPILE_DESTRUCTION', 'UNALLOCATED')),
	currency text check (currency ~ '^[A-Z]{3}$'),
	amount_original numeric(19, 2),
	amount_usd numeric(19, 2),
	in_kind boolean not null default false,
	note text,
	edition_title text,
	edition_address text not null default '',
	edition_on date,
	nth int not null default 1,
	imported_at timestamptz not null default clock_timestamp(),
	retracted boolean not null default false,
	tier text not null check (tier in ('PRIVATE', 'BILATERAL', 'COALITION', 'PUBLIC')),
	owner_organisation text references registry.organisations,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	illustrative boolean not null default false,
	source text not null,
	version int not null default 0,
	check (undivided = (source_name = '')),
	check (tier = 'PUBLIC' or owner_organisation is not null),
	check (amount_original is null or currency is not null)
);
comment on column funding.national_money.source_name is 'which part of the State gives it: a ministry, an entity, a district; empty if the source prints one figure for all (undivided)';
comment on column funding.national_money.basis_assumed is 'the source does not say whether it is budgeted or spent: what is published as given is taken as spent';
comment on column funding.national_money.amount_usd is 'dollars as the source prints them: they win over a conversion; null: not printed';
comment on column funding.national_money.edition_title is 'the table that prints the row; null: the authority entered it in a form';
comment on column funding.national_money.nth is 'the how-manieth row of its edition with the same State, year, source, basis and themes';
create unique index national_money_by_key on funding.national_money
	(edition_title, edition_address, state, year, source_name, basis, themes, in_kind, nth, coalesce(owner_organisation, ''))
	where edition_title is not null;
create index national_money_of_state on funding.national_money (state, year);
create index national_money_of_year on funding.national_money (year);
create index national_money_by_audience on funding.national_money (audience);
create index national_money_by_owner on funding.national_money (owner_organisation);

create table funding.published_figures (
	id uuid primary key default gen_random_uuid(),
	state text not null references registry.states,
	year int not null check (year between 1990 and 2100),
	kind text not null check (kind in ('NATIONAL', 'INTERNATIONAL', 'TOTAL', 'CLEARANCE_AND_RISK_EDUCATION', 'VICTIM_ASSISTANCE', 'CAPACITY_BUILDING', 'NOT_DISAGGREGATED', 'SPLIT_TOTAL')),
	amount numeric(19, 2) not null,
	decimals int not null check (decimals between 0 and 2),
	unit text not null check (unit in ('USD', 'USD_MILLION')),
	percent numeric(5, 1),
	edition_title text not null,
	edition_address text not null default '',
	edition_on date,
	imported_at timestamptz not null default clock_timestamp(),
	retracted boolean not null default false,
	tier text not null check (tier in ('PRIVATE', 'BILATERAL', 'COALITION', 'PUBLIC')),
	owner_organisation text references registry.organisations,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	illustrative boolean not null default false,
	source text not null,
	version int not null default 0,
	check (tier = 'PUBLIC' or owner_organisation is not null)
);
comment on table funding.published_figures is 'totals and shares of a State''s year as a source prints them: what is said about money, and never money';
comment on column funding.published_figures.decimals is 'how many decimals the source prints';
comment on column funding.published_figures.percent is 'share of the total as the source prints it; null: not printed';
create unique index published_figures_by_key on funding.published_figures
	(edition_title, edition_address, state, year, kind, coalesce(owner_organisation, ''));
create index published_figures_of_state on funding.published_figures (state, year);
create index published_figures_by_audience on funding.published_figures (audience);
create index published_figures_by_owner on funding.published_figures (owner_organisation);

create table funding.ledger_lines (
	import uuid not null references funding.imports,
	national uuid references funding.national_money,
	figure uuid references funding.published_figures,
	id text not null generated always as (import::text || '+' || coalesce(national, figure)::text) stored primary key,
	operation text not null check (operation in ('ADD', 'CHANGE')),
	before jsonb,
	version_after int not null,
	tier text not null default 'PRIVATE' check (tier = 'PRIVATE'),
	state text references registry.states,
	owner_organisation text not null references registry.organisations,
	audience text not null generated always as (access.audience(tier, coalesce(state, ''), owner_organisation)) stored,
	check (num_nonnulls(national, figure) = 1)
);
comment on table funding.ledger_lines is 'what an import did to rows of the national ledger and to published figures, so that it can be undone as one';
create index ledger_lines_of_import on funding.ledger_lines (import);
create index ledger_lines_of_national on funding.ledger_lines (national);
create index ledger_lines_of_figure on funding.ledger_lines (figure);

alter table funding.national_money enable row level security;
create policy seen on funding.national_money for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy added_by_isu on funding.national_money for insert
	with check ((select access.has_role('isu')) and owner_organisation is null and tier = 'PUBLIC');
create policy written_by_isu on funding.national_money for update
	using ((select access.has_role('isu')) and tier = 'PUBLIC' and owner_organisation is null)
	with check ((select access.has_role('isu')) and tier = 'PUBLIC' and owner_organisation is null);
create policy added_by_authority on funding.national_money for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));
create policy written_by_authority on funding.national_money for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()))
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));

alter table funding.published_figures enable row level security;
create policy seen on funding.published_figures for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy added_by_isu on funding.published_figures for insert
	with check ((select access.has_role('isu')) and owner_organisation is null and tier = 'PUBLIC');
create policy written_by_isu on funding.published_figures for update
	using ((select access.has_role('isu')) and tier = 'PUBLIC' and owner_organisation is null)
	with check ((select access.has_role('isu')) and tier = 'PUBLIC' and owner_organisation is null);
create policy added_by_authority on funding.published_figures for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));
create policy written_by_authority on funding.published_figures for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()))
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));

alter table funding.ledger_lines enable row level security;
create policy seen on funding.ledger_lines for select using (owner_organisation = (select access.organisation()));
create policy added on funding.ledger_lines for insert with check (owner_organisation = (select access.organisation()));
create policy written on funding.ledger_lines for update
	using (owner_organisation = (select access.organisation())) with check (owner_organisation = (select access.organisation()));

grant select, insert, update on funding.national_money, funding.published_figures, funding.ledger_lines to ${appRole};

create trigger record_change after insert or update or delete on funding.national_money
	for each row execute function journal.record_change('id', 'tiered');
create trigger record_change after insert or update or delete on funding.published_figures
	for each row execute function journal.record_change('id', 'tiered');
create trigger record_change after insert or update or delete on funding.ledger_lines
	for each row execute function journal.record_change('id', 'tiered');
--rollback drop table funding.ledger_lines; drop table funding.published_figures; drop table funding.national_money;
