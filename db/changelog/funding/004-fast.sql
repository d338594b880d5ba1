--liquibase formatted sql

--changeset funding:004-editions
--comment The editions of tables, as far as they can be told without judging: which is current depends on who asks, and is decided over these few rows instead of all contributions. A row here stands for the contributions of one edition that are about the same, in the same year, and seen by the same people: so whoever sees one of them sees it, and nobody else does.
create table funding.editions (
	id bigint primary key generated always as identity,
	edition_title text not null,
	edition_address text not null,
	edition_on date,
	published_by text,
	subject text not null,
	year int not null,
	in_kind boolean not null,
	illustrative boolean not null,
	begun timestamptz,
	tier text not null check (tier in ('PRIVATE', 'BILATERAL', 'COALITION', 'PUBLIC')),
	state text references registry.states,
	owner_organisation text references registry.organisations,
	audience text not null generated always as (access.audience(tier, coalesce(state, ''), owner_organisation)) stored
);
comment on table funding.editions is 'derived from funding.contributions by its triggers, says nothing of its own';
comment on column funding.editions.subject is 'whose table it is: the donor of a donor''s, the recipient of a recipient''s';
comment on column funding.editions.begun is 'when the first of its contributions that stand was imported; null: none stands';
comment on column funding.editions.state is 'only where it decides who sees the row';
create unique index editions_by_key on funding.editions
	(edition_title, edition_address, subject, year, published_by, in_kind, illustrative, edition_on, tier, state, owner_organisation) nulls not distinct;
create index editions_of_subject on funding.editions (subject, year);

alter table funding.editions enable row level security;
create policy seen on funding.editions for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy written_by_triggers on funding.editions for insert with check (pg_trigger_depth() > 0);
create policy kept_by_triggers on funding.editions for update using (pg_trigger_depth() > 0) with check (pg_trigger_depth() > 0);
grant select, insert, update on funding.editions to ${appRole};

alter table funding.contributions
	add column donor text generated always as (coalesce(donor_state, donor_organisation)) stored,
	add column recipient text generated always as (coalesce(state, area)) stored,
	add column edition bigint references funding.editions,
	add column alike text generated always as (case
		when edition_title is not null and stage in ('PLEDGE', 'COMMITMENT', 'PAYMENT') then
			year::text || '|' || coalesce(donor_state, donor_organisation) || '|' || coalesce(state, area) || '|' || stage || '|' || in_kind::text
				|| '|' || coalesce(currency || ' ' || amount_original::text, 'US dollars ' || amount_usd::text) end) stored;
comment on column funding.contributions.recipient is 'who receives; a column, for behind row-level security an index on an expression is of no use';
comment on column funding.contributions.edition is 'derived from the row itself; null: it stands in no table';
comment on column funding.contributions.alike is 'the same in a donor''s and a recipient''s table: perhaps the same money; the amount stands last; null: pairs off with nothing';
create index contributions_of_edition on funding.contributions (edition, imported_at) where not retracted;
-- of the audience the planner knows nothing, believes it to be rare, and would read nearly every row by this index
drop index funding.contributions_by_audience, funding.contributions_by_parent, funding.contributions_of_recipient, funding.contributions_of_donor;
create index contributions_of_recipient on funding.contributions (recipient, year);
create index contributions_of_donor on funding.contributions (donor, year);
create index contributions_of_year on funding.contributions (year);
create index contributions_by_parent on funding.contributions (parent) where parent is not null;
--rollback alter table funding.contributions drop column alike, drop column edition, drop column donor, drop column recipient; drop table funding.editions;

--changeset funding:004-find-edition runOnChange:true splitStatements:false
--comment Finds or adds the edition of a contribution and holds it until the transaction ends, so that two imports at once both count.
create or replace function funding.find_edition() returns trigger language plpgsql as $$
declare
	-- an activity is about itself, and so the later edition of nothing else
	about text := case new.published_by when 'DONOR' then coalesce(new.donor_state, new.donor_organisation) when 'IATI' then new.edition_title
		else coalesce(new.state, new.area) end;
	narrows text := case when new.tier in ('COALITION', 'BILATERAL') then new.state end;
begin
	new.edition := null;
	if new.edition_title is null then
		return new;
	end if;
	for attempt in 1..2 loop
		select e.id into new.edition from funding.editions e
		where (e.edition_title, e.edition_address, e.subject, e.year, e.in_kind, e.illustrative, e.tier)
				= (new.edition_title, new.edition_address, about, new.year, new.in_kind, new.illustrative, new.tier)
			and e.published_by is not distinct from new.published_by and e.edition_on is not distinct from new.edition_on
			and e.state is not distinct from narrows and e.owner_organisation is not distinct from new.owner_organisation
		for no key update;
		exit when found;
		insert into funding.editions (edition_title, edition_address, edition_on, published_by, subject, year, in_kind, illustrative, tier, state, owner_organisation)
		values (new.edition_title, new.edition_address, new.edition_on, new.published_by, about, new.year, new.in_kind, new.illustrative, new.tier, narrows, new.owner_organisation)
		on conflict do nothing returning id into new.edition;
		exit when found;
	end loop;
	return new;
end $$;

create or replace function funding.keep_editions() returns trigger language plpgsql as $$
begin
	-- statements of their own, so that each sees what others stored while this one waited for the editions
	if tg_op <> 'DELETE' then
		update funding.editions e set begun = f.begun
		from (select n.edition, (select min(c.imported_at) from funding.contributions c where c.edition = n.edition and not c.retracted) as begun
			from (select distinct edition from new_rows where edition is not null) n) f
		where e.id = f.edition and e.begun is distinct from f.begun;
	end if;
	if tg_op <> 'INSERT' then
		update funding.editions e set begun = f.begun
		from (select o.edition, (select min(c.imported_at) from funding.contributions c where c.edition = o.edition and not c.retracted) as begun
			from (select distinct edition from old_rows where edition is not null) o) f
		where e.id = f.edition and e.begun is distinct from f.begun;
	end if;
	return null;
end $$;
--rollback drop function funding.keep_editions; drop function funding.find_edition;

--changeset funding:004-fill-editions
--comment The rows that stand get their editions. What is derived is no change of theirs, so the change log says nothing of it.
create trigger find_edition before insert or update on funding.contributions for each row execute function funding.find_edition();
create trigger keep_editions_added after insert on funding.contributions referencing new table as new_rows
	for each statement execute function funding.keep_editions();
create trigger keep_editions_changed after update on funding.contributions referencing old table as old_rows new table as new_rows
	for each statement execute function funding.keep_editions();
create trigger keep_editions_removed after delete on funding.contributions referencing old table as old_rows
	for each statement execute function funding.keep_editions();
alter table funding.contributions disable trigger record_change;
update funding.contributions set version = version where edition_title is not null;
alter table funding.contributions enable trigger record_change;
--rollback drop trigger find_edition on funding.contributions; drop trigger keep_editions_added on funding.contributions; drop trigger keep_editions_changed on funding.contributions; drop trigger keep_editions_removed on funding.contributions;
