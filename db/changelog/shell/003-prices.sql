--liquibase formatted sql

--changeset shell:003-prices
--comment: In which prices dollars are told is remembered like the other switches.
alter table shell.preferences add column price_year int check (price_year between 1900 and 2199);
comment on column shell.preferences.price_year is 'The year in whose prices dollars are told; null is nominal';
--rollback alter table shell.preferences drop column price_year;
