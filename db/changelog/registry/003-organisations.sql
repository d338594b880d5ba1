--liquibase formatted sql

--changeset registry:003-organisations
--comment Organisations, and who belongs to which State's coalition in which role and when: the visibility tiers rest on it.
create table registry.organisations (
	id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name text not null,
	kind text not null check (kind in ('AUTHORITY', 'DONOR', 'OPERATOR', 'UN', 'ISU', 'CIVIL_SOCIETY')),
	state text references registry.states,
	existed_from date,
	existed_until date,
	illustrative boolean not null default false,
	source text not null,
	version int not null default 0,
	check (kind <> 'AUTHORITY' or state is not null),
	check (existed_until > existed_from)
);
comment on column registry.organisations.id is 'readable key; the claim "organisation" of a person''s token names it';
comment on column registry.organisations.state is 'of an authority the State it acts for; of others the State they are of, if any';

create table registry.coalition_memberships (
	id uuid primary key default gen_random_uuid(),
	state text not null references registry.states,
	owner_organisation text not null references registry.organisations,
	role text not null check (role in ('LEAD', 'SECRETARIAT', 'MEMBER', 'VISITOR')),
	member_from date not null,
	member_until date,
	tier text not null default 'COALITION' check (tier in ('COALITION', 'PUBLIC')),
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	illustrative boolean not null default false,
	source text not null,
	version int not null default 0,
	check (member_until > member_from),
	exclude using gist (state with =, owner_organisation with =, role with =, daterange(member_from, member_until) with &&)
);
comment on column registry.coalition_memberships.owner_organisation is 'the member';
comment on column registry.coalition_memberships.role is 'a visitor takes part in meetings and does not see the coalition tier';
comment on column registry.coalition_memberships.member_until is 'first day on which it is no longer one; null: open';
create index coalition_memberships_by_organisation on registry.coalition_memberships (owner_organisation);
create index coalition_memberships_by_audience on registry.coalition_memberships (audience);

alter table registry.extension_requests add foreign key (owner_organisation) references registry.organisations;

alter table registry.organisations enable row level security;
create policy seen on registry.organisations for select using ('register' = any ((select access.keys())::text[]));
create policy written_by_isu on registry.organisations for update using ((select access.has_role('isu'))) with check ((select access.has_role('isu')));
create policy added_by_isu on registry.organisations for insert with check ((select access.has_role('isu')));
alter table registry.coalition_memberships enable row level security;
create policy seen on registry.coalition_memberships for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy written_by_isu on registry.coalition_memberships for update using ((select access.has_role('isu'))) with check ((select access.has_role('isu')));
create policy added_by_isu on registry.coalition_memberships for insert with check ((select access.has_role('isu')));
grant select, insert, update on registry.organisations, registry.coalition_memberships to ${appRole};

create trigger record_change after insert or update or delete on registry.organisations
	for each row execute function journal.record_change('id', 'register');
create trigger record_change after insert or update or delete on registry.coalition_memberships
	for each row execute function journal.record_change('id', 'tiered');
--rollback drop table registry.coalition_memberships; drop table registry.organisations cascade;
