--liquibase formatted sql

--changeset workplan:006-progress
--comment What was done on a line of the plan in force, and what it cost, by month or quarter. Its operator reports it, the State's authority accepts it or gives it back; until it is accepted these two alone see it.
create table workplan.progress (
	id uuid primary key,
	line_key uuid not null,
	state text not null references registry.states,
	year int not null check (year between 1990 and 2100),
	first_month int not null check (first_month between 1 and 12),
	months int not null check (months in (1, 3)),
	quantity numeric(19, 2) check (quantity >= 0),
	women int check (women >= 0),
	men int check (men >= 0),
	girls int check (girls >= 0),
	boys int check (boys >= 0),
	disability int check (disability >= 0),
	spent numeric(19, 2) check (spent >= 0),
	currency text not null check (currency ~ '^[A-Z]{3}$'),
	note text,
	status text not null check (status in ('REPORTED', 'ACCEPTED', 'RETURNED')),
	returned text,
	reported_by text not null,
	reported_at timestamptz not null,
	decided_by text,
	decided_at timestamptz,
	removed boolean not null default false,
	tier text not null check (tier in ('BILATERAL', 'COALITION', 'PUBLIC')),
	owner_organisation text not null references registry.organisations,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	illustrative boolean not null default false,
	source text not null,
	version int not null default 0,
	constraint a_month_or_a_quarter check (months = 1 or first_month in (1, 4, 7, 10)),
	constraint returned_with_a_reason check ((status = 'RETURNED') = (returned is not null)),
	constraint decided_by_somebody check (status = 'REPORTED' or decided_by is not null and decided_at is not null),
	constraint shown_once_accepted check ((status = 'ACCEPTED') or tier = 'BILATERAL')
);
comment on table workplan.progress is 'an operator''s report on a line for a month or a quarter; owner_organisation is whose report it is';
comment on column workplan.progress.line_key is 'the line in every version of the plan';
comment on column workplan.progress.quantity is 'done in the period, in the unit of the line; of a line that counts people: reached since 1 January, each counted once; null: not stated, which is not zero';
comment on column workplan.progress.women is 'as the other people: reached since 1 January, each counted once; null: not stated';
comment on column workplan.progress.spent is 'in the period, in currency, which is that of the plan when it was reported; the only place where spending on a line is entered';
comment on column workplan.progress.returned is 'why it was given back';
comment on column workplan.progress.reported_at is 'when it was first reported: a correction does not make it late';
comment on column workplan.progress.tier is 'as the plan in force when it was accepted; until then operator and authority';

-- a month of a line is reported once, alone or within its quarter: a report takes one or three places of its quarter
create unique index first_month_once on workplan.progress (line_key, year, ((first_month - 1) / 3))
	where not removed and (months = 3 or first_month in (1, 4, 7, 10));
create unique index second_month_once on workplan.progress (line_key, year, ((first_month - 1) / 3))
	where not removed and (months = 3 or first_month in (2, 5, 8, 11));
create unique index third_month_once on workplan.progress (line_key, year, ((first_month - 1) / 3))
	where not removed and (months = 3 or first_month in (3, 6, 9, 12));
create index progress_of_state on workplan.progress (state, year);
create index progress_by_owner on workplan.progress (owner_organisation, status);
create index progress_by_audience on workplan.progress (audience);

create function workplan.reports_on(state text, line_key uuid) returns boolean stable
	language sql
as $$
	select exists (
		select from workplan.plans p join workplan.lines l on l.plan = p.id
		where p.state = $1 and p.status = 'PUBLISHED' and l.key = $2 and not l.removed
			and (l.implementer = access.organisation() and access.has_role('operator')
				or p.state = access.state() and coalesce(l.implementer, access.organisation()) = access.organisation()))
$$;
comment on function workplan.reports_on(text, uuid) is 'whether the viewer reports on the line: as its operator in the plan in force; or as the authority, where that is the operator or none is registered';

alter table workplan.progress enable row level security;
create policy seen on workplan.progress for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy added_by_operator on workplan.progress for insert
	with check (owner_organisation = (select access.organisation()) and tier = 'BILATERAL' and status = 'REPORTED'
		and not removed and workplan.reports_on(state, line_key));
create policy written_by_owner on workplan.progress for update
	using (owner_organisation = (select access.organisation()) and status in ('REPORTED', 'RETURNED') and not removed)
	with check (owner_organisation = (select access.organisation()) and tier = 'BILATERAL'
		and (removed or status = 'REPORTED' and workplan.reports_on(state, line_key)));
create policy decided_by_authority on workplan.progress for update
	using (state = (select access.state()) and status in ('REPORTED', 'ACCEPTED') and not removed)
	with check (state = (select access.state()) and status in ('ACCEPTED', 'RETURNED') and not removed);
grant select, insert, update on workplan.progress to ${appRole};
create trigger record_change after insert or update or delete on workplan.progress
	for each row execute function journal.record_change('id', 'tiered');
--rollback drop table workplan.progress; drop function workplan.reports_on;

--changeset workplan:006-decides-only splitStatements:false
--comment Policies tell who writes which rows, not which columns. A report stays with its line, period and owner; and who decides on another's report changes no figure in it.
create function workplan.keep_report() returns trigger language plpgsql as $$
declare
	decision constant text[] := array['status', 'returned', 'decided_by', 'decided_at', 'tier', 'audience', 'version'];
begin
	if (new.id, new.line_key, new.state, new.year, new.first_month, new.months, new.currency, new.owner_organisation, new.reported_by, new.reported_at)
		is distinct from (old.id, old.line_key, old.state, old.year, old.first_month, old.months, old.currency, old.owner_organisation, old.reported_by, old.reported_at) then
		raise exception 'a report stays with its line, its period and its owner';
	end if;
	if access.viewer_name() is not null and access.organisation() is distinct from old.owner_organisation
		and to_jsonb(new) - decision is distinct from to_jsonb(old) - decision then
		raise exception 'who decides on a report changes nothing in it';
	end if;
	return new;
end $$;
create trigger keep_report before update on workplan.progress
	for each row execute function workplan.keep_report();
--rollback drop trigger keep_report on workplan.progress; drop function workplan.keep_report;
