--liquibase formatted sql

--changeset funding:001-contributions
--comment Who gives how much to whom in which year, as its source prints it. A row is never deleted: what an undone import had added is retracted.
create schema funding;
grant usage on schema funding to ${appRole};

create table funding.contributions (
	id uuid primary key default gen_random_uuid(),
	donor_state text references registry.states,
	donor_organisation text references registry.organisations,
	state text references registry.states,
	area text references registry.areas,
	year int not null check (year between 1990 and 2100),
	stage text not null check (stage in ('INTENT', 'PLEDGE', 'COMMITMENT', 'PAYMENT', 'SPENDING')),
	stage_assumed boolean not null default false,
	reference text,
	parent uuid references funding.contributions,
	themes text not null default '',
	pillar text not null check (pillar in ('SURVEY_AND_CLEARANCE', 'RISK_EDUCATION', 'VICTIM_ASSISTANCE', 'STOCKPILE_DESTRUCTION', 'UNALLOCATED')),
	named_pillars text[] not null default '{}',
	capacity boolean not null default false,
	currency text check (currency ~ '^[A-Z]{3}$'),
	amount_original numeric(19, 2),
	amount_usd numeric(19, 2),
	in_kind boolean not null default false,
	note text,
	published_by text check (published_by in ('DONOR', 'RECIPIENT')),
	edition_title text,
	edition_address text not null default '',
	edition_on date,
	nth int not null default 1,
	imported_at timestamptz not null default clock_timestamp(),
	retracted boolean not null default false,
	tier text not null check (tier in ('PRIVATE', 'BILATERAL', 'COALITION', 'PUBLIC')),
	owner_organisation text references registry.organisations,
	audience text not null generated always as (access.audience(tier, coalesce(state, ''), owner_organisation)) stored,
	illustrative boolean not null default false,
	source text not null,
	version int not null default 0,
	check (num_nonnulls(donor_state, donor_organisation) = 1),
	check (num_nonnulls(state, area) = 1),
	check (tier = 'PUBLIC' or owner_organisation is not null),
	check (state is not null or tier in ('PRIVATE', 'PUBLIC')),
	check (amount_original is null or currency is not null),
	check (parent <> id)
);
comment on column funding.contributions.stage_assumed is 'the source prints no stage: what is published as given is taken as paid';
comment on column funding.contributions.state is 'the State that receives; null: an area, a region or the world (area)';
comment on column funding.contributions.named_pillars is 'the pillars among the themes; money for several of them is unallocated, and can lower the gap of these only (all, if none is named)';
comment on column funding.contributions.amount_usd is 'dollars as the source prints them: they win over a conversion; null: not printed';
comment on column funding.contributions.published_by is 'whose table prints the row: that of the donor or that of the recipient';
comment on column funding.contributions.edition_on is 'the date that the edition states; null: none, then the day of import counts';
comment on column funding.contributions.nth is 'the how-manieth row of its edition with the same year, donor, recipient and themes';
create unique index contributions_by_key on funding.contributions
	(edition_title, edition_address, year, coalesce(donor_state, donor_organisation), coalesce(state, area), themes, nth, coalesce(owner_organisation, ''))
	where edition_title is not null;
create index contributions_of_recipient on funding.contributions (coalesce(state, area), year);
create index contributions_of_donor on funding.contributions (coalesce(donor_state, donor_organisation), year);
create index contributions_by_audience on funding.contributions (audience);
create index contributions_by_owner on funding.contributions (owner_organisation);
create index contributions_by_parent on funding.contributions (parent);

create table funding.pairs (
	donors_row uuid not null references funding.contributions,
	recipients_row uuid not null references funding.contributions,
	id text not null generated always as (donors_row::text || '+' || recipients_row::text) stored unique,
	verdict text not null check (verdict in ('SAME', 'DIFFERENT')),
	basis text not null check (basis in ('EQUAL', 'DECIDED')),
	tier text not null check (tier in ('PRIVATE', 'BILATERAL', 'COALITION', 'PUBLIC')),
	state text references registry.states,
	owner_organisation text references registry.organisations,
	audience text not null generated always as (access.audience(tier, coalesce(state, ''), owner_organisation)) stored,
	source text not null,
	version int not null default 0,
	primary key (donors_row, recipients_row),
	check (donors_row <> recipients_row)
);
comment on table funding.pairs is 'whether a line of a donor''s table and one of a recipient''s are the same money; equal ones are taken as the same until a person says otherwise, and what a person says stays said';
create index pairs_by_recipients_row on funding.pairs (recipients_row);

create table funding.imports (
	id uuid primary key default gen_random_uuid(),
	imported_at timestamptz not null default clock_timestamp(),
	imported_by text not null default access.viewer_name(),
	file_name text not null,
	lines int not null,
	undone_at timestamptz,
	undone_by text,
	tier text not null default 'PRIVATE' check (tier = 'PRIVATE'),
	state text references registry.states,
	owner_organisation text not null references registry.organisations,
	audience text not null generated always as (access.audience(tier, coalesce(state, ''), owner_organisation)) stored,
	version int not null default 0
);
comment on table funding.imports is 'one file that was applied as one, and can be undone as one by those who imported it';

create table funding.import_lines (
	import uuid not null references funding.imports,
	contribution uuid not null references funding.contributions,
	id text not null generated always as (import::text || '+' || contribution::text) stored unique,
	operation text not null check (operation in ('ADD', 'CHANGE')),
	before jsonb,
	version_after int not null,
	tier text not null default 'PRIVATE' check (tier = 'PRIVATE'),
	state text references registry.states,
	owner_organisation text not null references registry.organisations,
	audience text not null generated always as (access.audience(tier, coalesce(state, ''), owner_organisation)) stored,
	primary key (import, contribution)
);

alter table funding.contributions enable row level security;
create policy seen on funding.contributions for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy added_by_isu on funding.contributions for insert
	with check ((select access.has_role('isu')) and owner_organisation is null and tier = 'PUBLIC');
create policy written_by_isu on funding.contributions for update
	using ((select access.has_role('isu')) and tier = 'PUBLIC' and owner_organisation is null)
	with check ((select access.has_role('isu')) and tier = 'PUBLIC' and owner_organisation is null);
create policy added_by_authority on funding.contributions for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));
create policy written_by_authority on funding.contributions for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()))
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));
create policy added_by_donor on funding.contributions for insert
	with check ((select access.has_role('donor')) and owner_organisation = (select access.organisation())
		and (donor_organisation = owner_organisation
			or donor_state = (select o.state from registry.organisations o where o.id = (select access.organisation()) and o.kind = 'DONOR')));
create policy written_by_donor on funding.contributions for update
	using ((select access.has_role('donor')) and owner_organisation = (select access.organisation()))
	with check ((select access.has_role('donor')) and owner_organisation = (select access.organisation())
		and (donor_organisation = owner_organisation
			or donor_state = (select o.state from registry.organisations o where o.id = (select access.organisation()) and o.kind = 'DONOR')));

alter table funding.pairs enable row level security;
create policy seen on funding.pairs for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy added on funding.pairs for insert
	with check (owner_organisation = (select access.organisation())
		or (select access.has_role('isu')) and owner_organisation is null and tier = 'PUBLIC');
create policy written on funding.pairs for update
	using (owner_organisation = (select access.organisation()) or (select access.has_role('isu')) and owner_organisation is null)
	with check (owner_organisation = (select access.organisation())
		or (select access.has_role('isu')) and owner_organisation is null and tier = 'PUBLIC');

alter table funding.imports enable row level security;
create policy seen on funding.imports for select using (owner_organisation = (select access.organisation()));
create policy added on funding.imports for insert with check (owner_organisation = (select access.organisation()));
create policy written on funding.imports for update
	using (owner_organisation = (select access.organisation())) with check (owner_organisation = (select access.organisation()));
alter table funding.import_lines enable row level security;
create policy seen on funding.import_lines for select using (owner_organisation = (select access.organisation()));
create policy added on funding.import_lines for insert with check (owner_organisation = (select access.organisation()));

grant select, insert, update on funding.contributions, funding.pairs, funding.imports to ${appRole};
grant select, insert on funding.import_lines to ${appRole};

create trigger record_change after insert or update or delete on funding.contributions
	for each row execute function journal.record_change('id', 'tiered');
create trigger record_change after insert or update or delete on funding.pairs
	for each row execute function journal.record_change('id', 'tiered');
create trigger record_change after insert or update or delete on funding.imports
	for each row execute function journal.record_change('id', 'tiered');
create trigger record_change after insert or update or delete on funding.import_lines
	for each row execute function journal.record_change('id', 'tiered');
--rollback drop schema funding cascade;
