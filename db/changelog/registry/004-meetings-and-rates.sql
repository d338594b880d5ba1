--liquibase formatted sql

--changeset registry:004-meetings-and-rates
--comment Meetings of States Parties and Review Conferences, annual average exchange rates in the direction in which they are quoted, and the totals that official documents print.
create table registry.meetings (
	code text primary key,
	name text not null,
	city text not null,
	country text references registry.states,
	starts_on date not null,
	ends_on date not null,
	source text not null,
	version int not null default 0,
	check (ends_on >= starts_on)
);
comment on column registry.meetings.country is 'null: held virtually';

create table registry.exchange_rates (
	year int not null check (year between 1990 and 2100),
	currency text not null check (currency ~ '^[A-Z]{3}$'),
	quote text not null check (quote in ('USD_PER_UNIT', 'UNITS_PER_USD')),
	rate numeric(18, 8) not null check (rate > 0),
	basis text not null,
	source text not null,
	version int not null default 0,
	id text not null generated always as (currency || '-' || year::text) stored unique,
	primary key (year, currency)
);
comment on table registry.exchange_rates is 'annual averages; a year without one uses the latest earlier year and says so';

create table registry.official_totals (
	cohort text not null,
	as_of date not null,
	count int not null check (count >= 0),
	source text not null,
	version int not null default 0,
	primary key (cohort, as_of)
);
comment on table registry.official_totals is 'what a document of the Convention counts; it stands beside the number of States that sources name';

alter table registry.meetings enable row level security;
create policy seen on registry.meetings for select using ('register' = any ((select access.keys())::text[]));
create policy written_by_isu on registry.meetings for update using ((select access.has_role('isu'))) with check ((select access.has_role('isu')));
create policy added_by_isu on registry.meetings for insert with check ((select access.has_role('isu')));
alter table registry.exchange_rates enable row level security;
create policy seen on registry.exchange_rates for select using ('register' = any ((select access.keys())::text[]));
create policy written_by_isu on registry.exchange_rates for update using ((select access.has_role('isu'))) with check ((select access.has_role('isu')));
create policy added_by_isu on registry.exchange_rates for insert with check ((select access.has_role('isu')));
alter table registry.official_totals enable row level security;
create policy seen on registry.official_totals for select using ('register' = any ((select access.keys())::text[]));
create policy written_by_isu on registry.official_totals for update using ((select access.has_role('isu'))) with check ((select access.has_role('isu')));
create policy added_by_isu on registry.official_totals for insert with check ((select access.has_role('isu')));
grant select, insert, update on registry.meetings, registry.exchange_rates, registry.official_totals to ${appRole};

create trigger record_change after insert or update or delete on registry.meetings
	for each row execute function journal.record_change('code', 'register');
create trigger record_change after insert or update or delete on registry.exchange_rates
	for each row execute function journal.record_change('id', 'register');
create trigger record_change after insert or update or delete on registry.official_totals
	for each row execute function journal.record_change('cohort', 'register');
--rollback drop table registry.official_totals; drop table registry.exchange_rates; drop table registry.meetings;

--changeset registry:004-official-totals-by-id
--comment Two documents that count the same cohort are two rows with a history each, so the change log knows them by an id of their own.
alter table registry.official_totals add column id uuid not null unique default gen_random_uuid();
drop trigger record_change on registry.official_totals;
create trigger record_change after insert or update or delete on registry.official_totals
	for each row execute function journal.record_change('id', 'register');
--rollback drop trigger record_change on registry.official_totals; create trigger record_change after insert or update or delete on registry.official_totals for each row execute function journal.record_change('cohort', 'register'); alter table registry.official_totals drop column id;
