--liquibase formatted sql

--changeset funding:007-mobilisation-plans
--comment How a State means to raise the money for its obligations: from whom, how much, in which year, and who does what about it by when. Work goes on in a draft; an adopted edition stays as it is, and a revision is the next edition.
create table funding.mobilisation_plans (
	id uuid primary key,
	state text not null references registry.states,
	edition int not null check (edition > 0),
	status text not null default 'DRAFT' check (status in ('DRAFT', 'ADOPTED', 'SUPERSEDED', 'WITHDRAWN')),
	discarded boolean not null default false,
	title text not null,
	valid_from date not null check (valid_from >= '1990-01-01'),
	valid_to date not null check (valid_to <= '2100-12-31'),
	currency text not null check (currency ~ '^[A-Z]{3}$'),
	chapter boolean not null default false,
	document text,
	note text,
	begun_on date not null,
	begun_by text not null default access.viewer_name(),
	begun_name text not null,
	adopted_on date,
	adopted_by text,
	adopted_name text,
	withdrawn_on date,
	withdrawn_why text,
	tier text not null default 'PRIVATE' check (tier in ('PRIVATE', 'BILATERAL', 'COALITION', 'PUBLIC')),
	owner_organisation text not null references registry.organisations,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	illustrative boolean not null default false,
	version int not null default 0,
	unique (state, edition),
	unique (id, state, tier, owner_organisation),
	check (valid_from <= valid_to),
	constraint adopted_on_a_day check ((status = 'DRAFT') = (adopted_on is null)),
	constraint withdrawn_on_a_day_for_a_reason check ((status = 'WITHDRAWN') = (withdrawn_on is not null) and (withdrawn_on is null) = (withdrawn_why is null)),
	constraint only_drafts_are_thrown_away check (not discarded or status = 'DRAFT')
);
comment on column funding.mobilisation_plans.chapter is 'a chapter of the national strategy rather than a document of its own';
comment on column funding.mobilisation_plans.document is 'title and address or reference of the document; null: not stated';
comment on column funding.mobilisation_plans.begun_on is 'when its draft was begun here, which may be after it was adopted';
create unique index one_draft_of_mobilisation_a_state on funding.mobilisation_plans (state) where status = 'DRAFT' and not discarded;
create unique index one_mobilisation_in_force_a_state on funding.mobilisation_plans (state) where status = 'ADOPTED';
create index mobilisation_plans_by_audience on funding.mobilisation_plans (audience);
create index mobilisation_plans_by_owner on funding.mobilisation_plans (owner_organisation);

create table funding.mobilisation_targets (
	id uuid primary key,
	plan uuid not null,
	kind text not null check (kind in ('OWN', 'DONOR', 'FUND', 'PRIVATE', 'OTHER')),
	donor_state text references registry.states,
	donor_organisation text references registry.organisations,
	source_name text not null default '',
	pillar text not null check (pillar in ('SURVEY_AND_CLEARANCE', 'RISK_EDUCATION', 'VICTIM_ASSISTANCE', 'STOCKPILE_DESTRUCTION', 'UNALLOCATED')),
	years int[] not null check (cardinality(years) between 1 and 20),
	amounts numeric(19, 2)[] not null check (0 <= all (amounts)),
	removed boolean not null default false,
	state text not null,
	tier text not null,
	owner_organisation text not null,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	version int not null default 0,
	check (cardinality(years) = cardinality(amounts)),
	check (num_nonnulls(donor_state, donor_organisation) <= case kind when 'OWN' then 0 else 1 end),
	constraint a_source_has_a_name check (kind = 'OWN' or source_name <> '' or num_nonnulls(donor_state, donor_organisation) = 1),
	foreign key (plan, state, tier, owner_organisation) references funding.mobilisation_plans (id, state, tier, owner_organisation) on update cascade
);
comment on table funding.mobilisation_targets is 'how much a State means to raise from a source in each year, in the currency of the plan';
comment on column funding.mobilisation_targets.donor_state is 'the State of the register that is the source, with which contributions are matched; null: none';
comment on column funding.mobilisation_targets.amounts is 'one for each of the years; null: there is a target, and its amount is not known. A year that is not named has no target';
create index mobilisation_targets_of_plan on funding.mobilisation_targets (plan);

create table funding.mobilisation_actions (
	id uuid primary key,
	plan uuid not null,
	what text not null,
	who text not null,
	due date not null,
	done_on date,
	dropped_on date,
	dropped_why text,
	removed boolean not null default false,
	state text not null,
	tier text not null,
	owner_organisation text not null,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	version int not null default 0,
	check (num_nonnulls(done_on, dropped_on) <= 1),
	constraint dropped_for_a_reason check ((dropped_on is null) = (dropped_why is null)),
	foreign key (plan, state, tier, owner_organisation) references funding.mobilisation_plans (id, state, tier, owner_organisation) on update cascade
);
comment on table funding.mobilisation_actions is 'what is to be done to raise the money, by whom and by when; what is late is derived, never stored';
create index mobilisation_actions_of_plan on funding.mobilisation_actions (plan);

alter table funding.mobilisation_plans enable row level security;
create policy seen on funding.mobilisation_plans for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy added_by_authority on funding.mobilisation_plans for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()) and tier = 'PRIVATE' and status = 'DRAFT');
create policy written_by_authority on funding.mobilisation_plans for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()))
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));

alter table funding.mobilisation_targets enable row level security;
create policy seen on funding.mobilisation_targets for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy added_by_authority on funding.mobilisation_targets for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));
create policy written_by_authority on funding.mobilisation_targets for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()))
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));

alter table funding.mobilisation_actions enable row level security;
create policy seen on funding.mobilisation_actions for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy added_by_authority on funding.mobilisation_actions for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));
create policy written_by_authority on funding.mobilisation_actions for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()))
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));

grant select, insert, update on funding.mobilisation_plans, funding.mobilisation_targets, funding.mobilisation_actions to ${appRole};

create trigger record_change after insert or update or delete on funding.mobilisation_plans
	for each row execute function journal.record_change('id', 'tiered');
create trigger record_change after insert or update or delete on funding.mobilisation_targets
	for each row execute function journal.record_change('id', 'tiered');
create trigger record_change after insert or update or delete on funding.mobilisation_actions
	for each row execute function journal.record_change('id', 'tiered');
--rollback drop table funding.mobilisation_actions; drop table funding.mobilisation_targets; drop table funding.mobilisation_plans;

--changeset funding:007-adopted-stays splitStatements:false
--comment What was adopted stays as it was, whoever writes: of the plan only whether it stands and who sees it changes, of an action only whether it was done or dropped.
create function funding.keep_adopted() returns trigger language plpgsql as $$
declare
	free text[] := array['tier', 'audience', 'version'] || tg_argv;
	as_it_was jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) - free end;
	adopted boolean;
begin
	if tg_table_name = 'mobilisation_plans' then
		adopted := old.status <> 'DRAFT';
		if adopted and new.status = 'DRAFT' then
			raise exception 'an adopted plan does not become a draft again';
		end if;
	else
		select p.status <> 'DRAFT' into adopted from funding.mobilisation_plans p where p.id = new.plan;
	end if;
	if coalesce(adopted, true) and as_it_was is distinct from to_jsonb(new) - free then
		raise exception 'an adopted plan is revised in its next edition';
	end if;
	return new;
end $$;
comment on function funding.keep_adopted() is 'refuses to change what was adopted; its arguments: columns that may change all the same';
create trigger keep_adopted before update on funding.mobilisation_plans
	for each row execute function funding.keep_adopted('status', 'withdrawn_on', 'withdrawn_why');
create trigger keep_adopted before insert or update on funding.mobilisation_targets
	for each row execute function funding.keep_adopted();
create trigger keep_adopted before insert or update on funding.mobilisation_actions
	for each row execute function funding.keep_adopted('done_on', 'dropped_on', 'dropped_why');
--rollback drop trigger keep_adopted on funding.mobilisation_plans; drop trigger keep_adopted on funding.mobilisation_targets; drop trigger keep_adopted on funding.mobilisation_actions; drop function funding.keep_adopted();

--changeset funding:007-mobilisation-at runOnChange:true splitStatements:false
--comment Indicator 34(b) asks for an adopted plan whose period covers 31 December. It is answered from what the reader may see.
create or replace function funding.mobilisation_at(day date)
	returns table (state text, standing text, source text, illustrative boolean) stable
	language sql
as $$
	with known as materialized (
		select p.id, p.state, p.edition, p.adopted_on, p.begun_on, p.valid_from, p.valid_to, p.withdrawn_on, p.illustrative, coalesce(p.document, p.title) as source,
			not p.chapter
				or exists (select from funding.mobilisation_targets t where t.plan = p.id and not t.removed and array_remove(t.amounts, null) <> '{}')
				and exists (select from funding.mobilisation_actions a where a.plan = p.id and not a.removed) as whole
		from funding.mobilisation_plans p
		where not p.discarded
	), begun as materialized (
		-- the latest edition that had begun to stand; it ends the earlier ones
		select distinct on (k.state) k.* from known k where k.adopted_on <= day and k.valid_from <= day order by k.state, k.edition desc
	), coming as materialized (
		select distinct on (k.state) k.* from known k
		where k.adopted_on <= day and k.valid_from > day
			or k.begun_on <= day and (k.adopted_on is null or k.adopted_on > day)
		order by k.state, k.edition desc
	)
	select state,
		case
			when b.valid_to >= day and (b.withdrawn_on is null or b.withdrawn_on > day) then case when b.whole then 'IN_PLACE' else 'INCOMPLETE' end
			when c.id is not null then 'DRAFT'
			else 'EXPIRED' end,
		case when c.id is not null and not (coalesce(b.valid_to >= day and (b.withdrawn_on is null or b.withdrawn_on > day), false)) then c.source else b.source end,
		coalesce(b.illustrative, c.illustrative)
	from begun b full join coming c using (state)
$$;
comment on function funding.mobilisation_at(date) is 'one row a State with a resource mobilisation plan that the reader may see: IN_PLACE (adopted, and its period covers the day), INCOMPLETE (so, but a chapter of a strategy without sources, amounts or actions), DRAFT (being written, or adopted for later), EXPIRED (over, or withdrawn); no row: none is known';
--rollback drop function funding.mobilisation_at(date);
