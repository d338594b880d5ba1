--liquibase formatted sql

--changeset funding:030-deliveries-beyond-a-match
--comment Who delivers more than is left of a match says why, as with what follows from a contribution.
alter table funding.deliveries add column excess_note text check (btrim(excess_note) <> '');
comment on column funding.deliveries.excess_note is 'why it is more than was left of its match';
--rollback alter table funding.deliveries drop column excess_note;
