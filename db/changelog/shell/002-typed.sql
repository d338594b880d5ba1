--liquibase formatted sql

--changeset shell:002-typed
--comment What somebody types is kept until it is stored or discarded, so that a closed lid, an ended session or a stopped server loses none of it.
create table shell.typed (
	owner text not null,
	place text not null check (length(place) <= 200),
	field text not null check (length(field) <= 100),
	typed text not null check (length(typed) <= 4000),
	typed_at timestamptz not null,
	primary key (owner, place, field)
);
comment on table shell.typed is 'what each account has typed and not stored yet, seen by nobody else and in no change log';
comment on column shell.typed.place is 'the line or form, such as plan-line:<key>:2027';
create index typed_by_age on shell.typed (owner, typed_at);
alter table shell.typed enable row level security;
create policy own_row on shell.typed to ${appRole}
	using (owner = (select access.viewer_name()))
	with check (owner = (select access.viewer_name()));
grant select, insert, update, delete on shell.typed to ${appRole};
--rollback drop table shell.typed;
