--liquibase formatted sql

--changeset funding:003-verdicts
--comment Equal lines pair off by themselves, for whoever asks (view funding.matches); stored is only what a person says of two lines, with the import that brought it, so that undoing the import takes it back.
delete from funding.pairs where basis = 'EQUAL';
alter table funding.pairs
	drop column basis,
	add column said_in uuid references funding.imports,
	add column verdict_before text check (verdict_before in ('SAME', 'DIFFERENT')),
	add column withdrawn boolean not null default false;
comment on table funding.pairs is 'what a person says of a line of a donor''s table and one of a recipient''s: the same money, or two gifts';
comment on column funding.pairs.said_in is 'the import with which it was said; undoing that gives back verdict_before, or withdraws the verdict if there was none';
create index pairs_by_import on funding.pairs (said_in);

--changeset funding:003-undo-in-turn
--comment When an import is undone, the rows stand as the import before it had left them, and that one can be undone too.
create policy written on funding.import_lines for update
	using (owner_organisation = (select access.organisation())) with check (owner_organisation = (select access.organisation()));
grant update on funding.import_lines to ${appRole};

--changeset funding:003-publisher-by-role
--comment A donor speaks of what it gives and an authority of what its State receives: neither can replace the other's table.
create policy publisher_added on funding.contributions as restrictive for insert
	with check (owner_organisation is null or published_by is null
		or published_by = case when (select access.has_role('donor')) then 'DONOR' else 'RECIPIENT' end);
create policy publisher_written on funding.contributions as restrictive for update
	using (owner_organisation is null or published_by is null
		or published_by = case when (select access.has_role('donor')) then 'DONOR' else 'RECIPIENT' end)
	with check (owner_organisation is null or published_by is null
		or published_by = case when (select access.has_role('donor')) then 'DONOR' else 'RECIPIENT' end);
--rollback empty
