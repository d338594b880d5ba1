--liquibase formatted sql

--changeset shell:001-preferences
--comment: The global switches are remembered per account, so that they follow a person from one computer to the next.
create schema shell;

create table shell.preferences (
  viewer text primary key,
  language text not null check (language in ('en', 'fr')),
  area_unit text not null check (area_unit in ('SQUARE_METRE', 'HECTARE', 'SQUARE_KILOMETRE')),
  as_of date,
  illustrative boolean not null,
  scheme text not null check (scheme in ('SYSTEM', 'LIGHT', 'DARK'))
);

comment on table shell.preferences is 'How each account wants to see the portal: one row an account, seen by nobody else';
comment on column shell.preferences.as_of is 'The date for which everything is shown; null is today';

grant usage on schema shell to ${appRole};
grant select, insert, update, delete on shell.preferences to ${appRole};
--rollback drop schema shell cascade;

--changeset shell:001-preferences-row-security
--comment: What somebody looks at, and as of when, is nobody else's business.
alter table shell.preferences enable row level security;

create policy own_row on shell.preferences to ${appRole}
  using (viewer = (select access.viewer_name()))
  with check (viewer = (select access.viewer_name()));
--rollback drop policy own_row on shell.preferences; alter table shell.preferences disable row level security;
