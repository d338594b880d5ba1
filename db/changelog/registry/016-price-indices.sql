--liquibase formatted sql

--changeset registry:016-price-indices
--comment Editions of an index of US dollar prices, by which dollars of one year are told in prices of another. The portal ships none: an edition is loaded by the Implementation Support Unit with its title, address and date. What an edition says never changes; one that was loaded by mistake is undone and stays readable.
create table registry.price_indices (
	id uuid primary key default gen_random_uuid(),
	title text not null check (btrim(title) <> ''),
	address text not null check (btrim(address) <> ''),
	stated_on date not null,
	years int[] not null check (cardinality(years) > 0 and 1900 <= all (years) and 2199 >= all (years)),
	index_values numeric(18, 8)[] not null check (0 < all (index_values)),
	loaded_at timestamptz not null default now(),
	loaded_by text not null default access.viewer_name(),
	loaded_by_name text not null,
	undone_at timestamptz,
	undone_by_name text,
	version int not null default 0,
	check (cardinality(years) = cardinality(index_values) and array_position(index_values, null) is null and array_position(years, null) is null),
	check ((undone_at is null) = (undone_by_name is null))
);
comment on table registry.price_indices is 'in force is the one that states the latest date, of several that state the same the one loaded last, if it is not undone';
comment on column registry.price_indices.index_values is 'one for each of the years, in their order';

alter table registry.price_indices enable row level security;
create policy seen on registry.price_indices for select using ('register' = any ((select access.keys())::text[]));
create policy written_by_isu on registry.price_indices for update using ((select access.has_role('isu'))) with check ((select access.has_role('isu')));
create policy added_by_isu on registry.price_indices for insert with check ((select access.has_role('isu')) and loaded_by = (select access.viewer_name()) and undone_at is null);
grant select, insert on registry.price_indices to ${appRole};
grant update (undone_at, undone_by_name, version) on registry.price_indices to ${appRole};

create trigger record_change after insert or update or delete on registry.price_indices
	for each row execute function journal.record_change('id', 'register');
--rollback drop table registry.price_indices;
