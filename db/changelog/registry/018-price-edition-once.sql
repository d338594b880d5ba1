--liquibase formatted sql

--changeset registry:018-price-edition-once
--comment The same edition of an index of prices stands once, also when two people load it at the same time. Of such as stand twice the one loaded last is taken back.
select set_config('app.reason', 'The same edition stands once', true);
update registry.price_indices p set undone_at = now(), undone_by_name = 'portal', version = version + 1
where p.undone_at is null and exists (select from registry.price_indices o
	where o.undone_at is null and o.title = p.title and o.address = p.address and o.stated_on = p.stated_on
		and o.years = p.years and o.index_values = p.index_values and (o.loaded_at, o.id) < (p.loaded_at, p.id));
create unique index price_edition_once on registry.price_indices
	(md5(title || chr(10) || address), stated_on, hash_array_extended(years, 0), hash_array_extended(index_values, 0)) where undone_at is null;
--rollback drop index registry.price_edition_once;
