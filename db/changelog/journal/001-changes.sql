--liquibase formatted sql

--changeset journal:001-changes
--comment Who wrote what, when and why, for every business row. The application's role may read and, through the triggers only, add; nobody changes or removes an entry.
create schema journal;
grant usage on schema journal to ${appRole};

create table journal.changes (
	id bigint generated always as identity primary key,
	changed_at timestamptz not null default clock_timestamp(),
	transaction_id xid8 not null default pg_current_xact_id(),
	changed_by text not null,
	reason text,
	table_name text not null,
	row_id text not null,
	operation text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
	before jsonb,
	after jsonb,
	owner_organisation text,
	audience text not null
);
comment on column journal.changes.audience is 'as the row''s tier was when written; of an update the narrower of before and after, so that releasing a row does not release its drafts';
create index changes_of_row on journal.changes (table_name, row_id, id);
create index changes_by_audience on journal.changes (audience, id);

alter table journal.changes enable row level security;
create policy seen on journal.changes for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy written_by_triggers on journal.changes for insert
	with check (pg_trigger_depth() > 0);
grant select, insert on journal.changes to ${appRole};
--rollback drop schema journal cascade;

--changeset journal:002-append-only splitStatements:false
--comment Grants keep the application from changing entries; this keeps the owner of the tables from doing it by accident.
create function journal.refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'the change log is append-only';
end $$;
create trigger append_only before update or delete or truncate on journal.changes
	for each statement execute function journal.refuse_change();
--rollback drop trigger append_only on journal.changes; drop function journal.refuse_change;
