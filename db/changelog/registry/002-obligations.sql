--liquibase formatted sql

--changeset registry:002-obligations
--comment Which State has which duty from when to when, and every deadline it ever had. A date that no source prints exactly is a range; -infinity and infinity are its open ends.
create table registry.obligations (
	id uuid primary key default gen_random_uuid(),
	state text not null references registry.states,
	article int not null check (article in (3, 4, 5)),
	arose_earliest date,
	arose_latest date,
	ended_earliest date,
	ended_latest date,
	confidence text not null check (confidence in ('PUBLISHED', 'PARTLY')),
	source text not null,
	note text,
	version int not null default 0,
	check ((arose_earliest is null) = (arose_latest is null)),
	check (arose_earliest <= arose_latest),
	check ((ended_earliest is null) = (ended_latest is null)),
	check (ended_earliest <= ended_latest),
	check (ended_latest >= arose_earliest)
);
comment on table registry.obligations is 'a duty under Article 3, 4 or 5 from its rise to its end; a duty that comes back gets a second row';
comment on column registry.obligations.arose_earliest is 'null: with the State''s entry into force';
comment on column registry.obligations.ended_earliest is 'first day on which the duty may have been fulfilled; null: no end recorded; -infinity: a source says that it is fulfilled and none since when';
comment on column registry.obligations.ended_latest is 'last day on which it may have been fulfilled; infinity: no source says whether it is';
create index obligations_of_state on registry.obligations (state, article);

create table registry.deadlines (
	id uuid primary key default gen_random_uuid(),
	state text not null references registry.states,
	article int not null check (article in (3, 4)),
	kind text not null check (kind in ('TREATY', 'GRANTED')),
	falls_on date,
	certainty text not null check (certainty in ('FIRM', 'COMPUTED', 'UNCERTAIN')),
	document text,
	meeting text,
	note text,
	source text not null,
	recorded_on date not null default current_date,
	superseded_on date,
	version int not null default 0
);
comment on column registry.deadlines.falls_on is 'null: a decision was taken and its date not found';
comment on column registry.deadlines.certainty is 'UNCERTAIN: secondary source or probably replaced; never shown as a fact';
create index deadlines_of_state on registry.deadlines (state, article);

create table registry.extension_requests (
	id uuid primary key default gen_random_uuid(),
	state text not null references registry.states,
	article int not null check (article in (3, 4)),
	requested_until date,
	reason text,
	document text,
	filed_on date,
	tier text not null check (tier in ('PRIVATE', 'BILATERAL', 'COALITION', 'PUBLIC')),
	owner_organisation text,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	illustrative boolean not null default false,
	source text not null,
	version int not null default 0,
	check (tier = 'PUBLIC' or owner_organisation is not null)
);
comment on table registry.extension_requests is 'a request for a later deadline, from its first draft on; only the State files it';
comment on column registry.extension_requests.filed_on is 'null: not filed, or filed on a day that no source prints (then document is given)';
create index extension_requests_by_audience on registry.extension_requests (audience);
create index extension_requests_by_owner on registry.extension_requests (owner_organisation);
create index extension_requests_of_state on registry.extension_requests (state, article);

alter table registry.obligations enable row level security;
create policy seen on registry.obligations for select using ('register' = any ((select access.keys())::text[]));
create policy written_by_isu on registry.obligations for update using ((select access.has_role('isu'))) with check ((select access.has_role('isu')));
create policy added_by_isu on registry.obligations for insert with check ((select access.has_role('isu')));
alter table registry.deadlines enable row level security;
create policy seen on registry.deadlines for select using ('register' = any ((select access.keys())::text[]));
create policy written_by_isu on registry.deadlines for update using ((select access.has_role('isu'))) with check ((select access.has_role('isu')));
create policy added_by_isu on registry.deadlines for insert with check ((select access.has_role('isu')));
alter table registry.extension_requests enable row level security;
create policy seen on registry.extension_requests for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy drafted_by_owner on registry.extension_requests for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));
create policy written_by_owner on registry.extension_requests for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()))
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));
create policy published_ones_added_by_isu on registry.extension_requests for insert
	with check ((select access.has_role('isu')) and owner_organisation is null and tier = 'PUBLIC');
create policy published_ones_written_by_isu on registry.extension_requests for update
	using ((select access.has_role('isu')) and owner_organisation is null)
	with check ((select access.has_role('isu')) and owner_organisation is null and tier = 'PUBLIC');
grant select, insert, update on registry.obligations, registry.deadlines, registry.extension_requests to ${appRole};

create trigger record_change after insert or update or delete on registry.obligations
	for each row execute function journal.record_change('id', 'register');
create trigger record_change after insert or update or delete on registry.deadlines
	for each row execute function journal.record_change('id', 'register');
create trigger record_change after insert or update or delete on registry.extension_requests
	for each row execute function journal.record_change('id', 'tiered');
--rollback drop table registry.extension_requests; drop table registry.deadlines; drop table registry.obligations;
