--liquibase formatted sql

--changeset registry:001-states
--comment The States, and when each signed, deposited, was bound and left. Who is a party on a date follows from these dates alone.
create extension if not exists btree_gist with schema public;
create schema registry;
grant usage on schema registry to ${appRole};
grant usage on schema public to ${appRole};

create table registry.states (
	iso3 text primary key check (iso3 ~ '^[A-Z]{3}$'),
	iso2 text not null unique check (iso2 ~ '^[A-Z]{2}$'),
	m49 text unique check (m49 ~ '^[0-9]{3}$'),
	name_en text not null,
	name_fr text not null,
	name_es text not null,
	name_ar text not null,
	region text,
	subregion text,
	least_developed boolean not null,
	illustrative boolean not null default false,
	source text not null,
	version int not null default 0
);
comment on column registry.states.least_developed is 'UN list of 44 as of 13 December 2024';

create table registry.treaty_standings (
	id uuid primary key default gen_random_uuid(),
	state text not null references registry.states,
	signed_on date,
	deposited_on date,
	in_force_on date,
	in_force_basis text check (in_force_basis in ('PUBLISHED', 'AGREES_WITH_DEADLINE', 'COMPUTED')),
	withdrawn_on date,
	source text not null,
	version int not null default 0,
	check (signed_on is not null or deposited_on is not null),
	check (deposited_on >= signed_on),
	check (in_force_on > deposited_on),
	check ((in_force_on is null) = (deposited_on is null)),
	check ((in_force_on is null) = (in_force_basis is null)),
	check (withdrawn_on > in_force_on),
	exclude using gist (state with =, daterange(coalesce(signed_on, deposited_on), withdrawn_on) with &&)
);
comment on table registry.treaty_standings is 'one row from signature or deposit to withdrawal; a State that comes back gets a second row';
comment on column registry.treaty_standings.in_force_on is 'Article 17: first day of the sixth month after the month of deposit, not before 1 August 2010';
comment on column registry.treaty_standings.withdrawn_on is 'day from which the withdrawal has effect';

alter table registry.states enable row level security;
create policy seen on registry.states for select using ('register' = any ((select access.keys())::text[]));
create policy written_by_isu on registry.states for update using ((select access.has_role('isu'))) with check ((select access.has_role('isu')));
create policy added_by_isu on registry.states for insert with check ((select access.has_role('isu')));
alter table registry.treaty_standings enable row level security;
create policy seen on registry.treaty_standings for select using ('register' = any ((select access.keys())::text[]));
create policy written_by_isu on registry.treaty_standings for update using ((select access.has_role('isu'))) with check ((select access.has_role('isu')));
create policy added_by_isu on registry.treaty_standings for insert with check ((select access.has_role('isu')));
grant select, insert, update on registry.states, registry.treaty_standings to ${appRole};

create trigger record_change after insert or update or delete on registry.states
	for each row execute function journal.record_change('iso3', 'register');
create trigger record_change after insert or update or delete on registry.treaty_standings
	for each row execute function journal.record_change('id', 'register');
--rollback drop schema registry cascade;
