--liquibase formatted sql

--changeset registry:013-areas
--comment Areas, regions and "global" receive money in published tables: they need a place there and none in the counts of States.
create table registry.areas (
	id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name_en text not null,
	name_fr text not null,
	kind text not null check (kind in ('AREA', 'REGION', 'WORLD')),
	source text not null,
	version int not null default 0
);
comment on table registry.areas is 'who receives money and is no State of the register: never counted as one';

--changeset registry:013-aliases
--comment Published tables call States and organisations by many names. A name that a person has mapped once is known from then on.
create table registry.aliases (
	id uuid primary key default gen_random_uuid(),
	written text not null unique,
	state text references registry.states,
	organisation text references registry.organisations,
	area text references registry.areas,
	source text not null,
	version int not null default 0,
	check (num_nonnulls(state, organisation, area) = 1)
);
comment on column registry.aliases.written is 'as a source writes it; capitals, accents and punctuation make no difference';

alter table registry.areas enable row level security;
create policy seen on registry.areas for select using ('register' = any ((select access.keys())::text[]));
create policy written_by_isu on registry.areas for update using ((select access.has_role('isu'))) with check ((select access.has_role('isu')));
create policy added_by_isu on registry.areas for insert with check ((select access.has_role('isu')));
alter table registry.aliases enable row level security;
create policy seen on registry.aliases for select using ('register' = any ((select access.keys())::text[]));
create policy written_by_isu on registry.aliases for update using ((select access.has_role('isu'))) with check ((select access.has_role('isu')));
create policy added_by_isu on registry.aliases for insert with check ((select access.has_role('isu')));
grant select, insert, update on registry.areas, registry.aliases to ${appRole};
create trigger record_change after insert or update or delete on registry.areas
	for each row execute function journal.record_change('id', 'register');
create trigger record_change after insert or update or delete on registry.aliases
	for each row execute function journal.record_change('id', 'register');
--rollback drop table registry.aliases; drop table registry.areas;

--changeset registry:013-known-names
--comment Short names that published tables use beside those of the United Nations, and the receivers that are no States.
select set_config('app.reason', 'Names in use, recorded with the portal', true);
insert into registry.areas (id, name_en, name_fr, kind, source) values
	('global', 'Global', 'Monde entier', 'WORLD', 'Landmine and Cluster Munition Monitor, country profiles'),
	('western-sahara', 'Western Sahara', 'Sahara occidental', 'AREA', 'Landmine and Cluster Munition Monitor, country profiles'),
	('kosovo', 'Kosovo', 'Kosovo', 'AREA', 'Landmine and Cluster Munition Monitor, country profiles; no position on status'),
	('africa', 'Africa', 'Afrique', 'REGION', 'United Nations M49'),
	('americas', 'Americas', 'Amériques', 'REGION', 'United Nations M49'),
	('asia', 'Asia', 'Asie', 'REGION', 'United Nations M49'),
	('europe', 'Europe', 'Europe', 'REGION', 'United Nations M49'),
	('oceania', 'Oceania', 'Océanie', 'REGION', 'United Nations M49');
insert into registry.organisations (id, name, kind, source) values
	('european-union', 'European Union', 'DONOR', 'Landmine and Cluster Munition Monitor, country profiles');
insert into registry.aliases (written, state, organisation, area, source)
select written, state, organisation, area, 'Names in use in published tables' from (values
	('United States', 'USA', null, null), ('USA', 'USA', null, null), ('US', 'USA', null, null),
	('United Kingdom', 'GBR', null, null), ('UK', 'GBR', null, null), ('Great Britain', 'GBR', null, null),
	('South Korea', 'KOR', null, null), ('Korea, Republic of', 'KOR', null, null), ('Republic of Korea', 'KOR', null, null),
	('North Korea', 'PRK', null, null), ('Vietnam', 'VNM', null, null), ('Lao PDR', 'LAO', null, null), ('Laos', 'LAO', null, null),
	('Syria', 'SYR', null, null), ('Iran', 'IRN', null, null), ('Russia', 'RUS', null, null), ('Moldova', 'MDA', null, null),
	('Tanzania', 'TZA', null, null), ('Bolivia', 'BOL', null, null), ('Venezuela', 'VEN', null, null), ('Brunei', 'BRN', null, null),
	('Micronesia', 'FSM', null, null), ('Palestine', 'PSE', null, null), ('DR Congo', 'COD', null, null), ('DRC', 'COD', null, null),
	('Democratic Republic of Congo', 'COD', null, null), ('Congo, Democratic Republic of', 'COD', null, null),
	('Congo, Republic of', 'COG', null, null), ('Republic of the Congo', 'COG', null, null),
	('Bosnia & Herzegovina', 'BIH', null, null), ('BiH', 'BIH', null, null), ('Bosnia-Herzegovina', 'BIH', null, null),
	('Czech Republic', 'CZE', null, null), ('Turkey', 'TUR', null, null), ('Swaziland', 'SWZ', null, null),
	('Macedonia', 'MKD', null, null), ('Macedonia FYR', 'MKD', null, null), ('Cape Verde', 'CPV', null, null),
	('Ivory Coast', 'CIV', null, null), ('East Timor', 'TLS', null, null), ('Burma', 'MMR', null, null),
	('Guinea Bissau', 'GNB', null, null), ('Holland', 'NLD', null, null), ('St. Lucia', 'LCA', null, null),
	('St. Kitts and Nevis', 'KNA', null, null), ('St. Vincent and the Grenadines', 'VCT', null, null), ('UAE', 'ARE', null, null),
	('EU', null, 'european-union', null), ('European Commission', null, 'european-union', null),
	('Various', null, null, 'global'), ('Worldwide', null, null, 'global'), ('World', null, null, 'global')
) as known (written, state, organisation, area);
--rollback delete from registry.aliases; delete from registry.organisations where id = 'european-union'; delete from registry.areas;

--changeset registry:014-usd runOnChange:true splitStatements:false
--comment Conversion for roll-ups, by the rule of the kernel: the year's own rate or else the latest earlier one, never a later one; dollars stay as they are; no rate, no number.
create or replace function registry.rate_year(currency text, year int) returns int stable
	language sql
as $$ select max(r.year) from registry.exchange_rates r where r.currency = rate_year.currency and r.year <= rate_year.year $$;

create or replace function registry.usd(amount numeric, currency text, year int) returns numeric stable
	language sql
as $$
	select case when currency = 'USD' then amount else (
		select round(case r.quote when 'USD_PER_UNIT' then amount * r.rate else amount / r.rate end, 2)
		from registry.exchange_rates r
		where r.currency = usd.currency and r.year = registry.rate_year(usd.currency, usd.year)) end
$$;
comment on function registry.usd(numeric, text, int) is 'dollars of the United States, rounded half up to two decimals; null if there is no rate';
--rollback drop function registry.usd; drop function registry.rate_year;
