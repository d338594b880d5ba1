--liquibase formatted sql

--changeset registry:016-near-completion
--comment That a State is near completion is what its own authority declares, on a day and in a document. No source defines it, so nobody derives it or says it for another. A lasting duty (Article 5) is never near completion.
create table registry.near_completion (
	id uuid primary key default gen_random_uuid(),
	state text not null references registry.states,
	article int not null check (article in (3, 4)),
	declared_on date not null check (declared_on between '1900-01-01' and '2199-12-31'),
	taken_back_on date check (taken_back_on <= '2199-12-31'),
	owner_organisation text not null references registry.organisations,
	illustrative boolean not null default false,
	source text not null,
	version int not null default 0,
	check (taken_back_on > declared_on)
);
comment on table registry.near_completion is 'a declaration of a State that it is near the end of a duty, until it takes it back';
comment on column registry.near_completion.source is 'the document in which the State says so';
comment on column registry.near_completion.taken_back_on is 'first day on which it no longer holds; null: it stands';
create unique index near_completion_once on registry.near_completion (state, article) where taken_back_on is null;

alter table registry.near_completion enable row level security;
create policy seen on registry.near_completion for select using ('register' = any ((select access.keys())::text[]));
create policy declared_by_authority on registry.near_completion for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state())
		and declared_on <= (select access.today()));
create policy taken_back_by_authority on registry.near_completion for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()))
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));
grant select, insert, update on registry.near_completion to ${appRole};
create trigger record_change after insert or update or delete on registry.near_completion
	for each row execute function journal.record_change('id', 'register');
--rollback drop table registry.near_completion;
