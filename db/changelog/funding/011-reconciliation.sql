--liquibase formatted sql

--changeset funding:011-sides
--comment Whose line a step is: what a donor's organisation enters is the donor's, what an authority enters the recipient's, as with published tables. Derived, so the change log says nothing of it.
alter table funding.contributions disable trigger user;
update funding.contributions c set published_by = case o.kind when 'AUTHORITY' then 'RECIPIENT' else 'DONOR' end
	from registry.organisations o where o.id = c.owner_organisation and c.step is not null;
alter table funding.contributions enable trigger user;
comment on column funding.contributions.published_by is 'whose line the row is: that of the donor or that of the recipient; IATI: an activity, which stands back where another source tells of the same State, year, stage and donor';
--rollback update funding.contributions set published_by = null where step is not null;

--changeset funding:011-reconciliation
--comment What the two sides of a contribution, and the ISU, say of two lines. An import's verdict stays its owner's alone; what is said in the queue is told to whoever of the coalition sees both lines.
alter table funding.pairs
	drop constraint pairs_verdict_check,
	add constraint pairs_verdict_check check (verdict in ('SAME', 'PART_OF', 'CONTAINS', 'DIFFERENT', 'DISPUTED')),
	drop constraint pairs_verdict_before_check,
	add constraint pairs_verdict_before_check check (verdict_before in ('SAME', 'PART_OF', 'CONTAINS', 'DIFFERENT', 'DISPUTED')),
	add column said_by text check (said_by in ('DONOR', 'RECIPIENT')),
	add column said_name text,
	add column said_at timestamptz not null default clock_timestamp(),
	add column reason text,
	add constraint a_side_tells_others check (said_by is null or tier in ('BILATERAL', 'COALITION') and owner_organisation is not null and state is not null),
	add constraint who_disputes_says_why check (verdict <> 'DISPUTED' or reason is not null);
comment on table funding.pairs is 'what somebody says of two lines: the same money, one part of the other, two gifts, or that it is disputed';
comment on column funding.pairs.donors_row is 'gives way if both are the same money: the donor''s line beside the recipient''s, a step beside a published line';
comment on column funding.pairs.verdict is 'PART_OF: donors_row is part of recipients_row and gives way; CONTAINS: recipients_row is part of donors_row and gives way; DISPUTED: counts once, as recipients_row says, until it is settled';
comment on column funding.pairs.said_by is 'the side that says so to the others; null: said by the ISU for all, or by an organisation for itself';

create function funding.is_of_donor(line uuid) returns boolean stable
	language sql return exists (
		select from funding.contributions c
		where c.id = line and access.has_role('donor') and (c.donor_organisation = access.organisation()
			or c.donor_state = (select o.state from registry.organisations o where o.id = access.organisation() and o.kind = 'DONOR')));
comment on function funding.is_of_donor(uuid) is 'whether the viewer gives what the line tells of';

create function funding.is_side_of(side text, one uuid, other uuid, told_state text, told_tier text) returns boolean stable
	language sql return (
		select count(*) = 2 and bool_and(coalesce(c.state = told_state, false) and c.tier in ('COALITION', 'PUBLIC', told_tier))
			and bool_or(case side when 'RECIPIENT' then c.state = access.state() else funding.is_of_donor(c.id) end)
		from funding.contributions c where c.id in (one, other));
comment on function funding.is_side_of(text, uuid, uuid, text, text) is 'whether the viewer sees both lines, speaks for that side of one of them, and tells nobody who does not see both';

drop policy seen on funding.pairs;
create policy seen on funding.pairs for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation())
		or said_by = 'RECIPIENT' and (funding.is_of_donor(donors_row) or funding.is_of_donor(recipients_row)));
drop policy added on funding.pairs;
drop policy written on funding.pairs;
create policy added on funding.pairs for insert
	with check (case
		when owner_organisation is null then (select access.has_role('isu')) and said_by is null
			and (tier = 'PUBLIC' or tier = 'COALITION' and state is not null)
		when said_by is null then owner_organisation = (select access.organisation()) and tier = 'PRIVATE'
		else owner_organisation = (select access.organisation())
			and said_by = case when (select access.has_role('donor')) then 'DONOR' else 'RECIPIENT' end
			and funding.is_side_of(said_by, donors_row, recipients_row, state, tier) end);
create policy written on funding.pairs for update
	using (owner_organisation = (select access.organisation()) or (select access.has_role('isu')) and owner_organisation is null)
	with check (case
		when owner_organisation is null then (select access.has_role('isu')) and said_by is null
			and (tier = 'PUBLIC' or tier = 'COALITION' and state is not null)
		when said_by is null then owner_organisation = (select access.organisation()) and tier = 'PRIVATE'
		else owner_organisation = (select access.organisation())
			and said_by = case when (select access.has_role('donor')) then 'DONOR' else 'RECIPIENT' end
			and funding.is_side_of(said_by, donors_row, recipients_row, state, tier) end);

create view funding.said with (security_invoker = true) as
select s.donors_row, s.recipients_row, s.verdict
from (
	select p.donors_row, p.recipients_row, coalesce(
		min(p.verdict) filter (where p.said_by is null and p.owner_organisation is not null),
		min(p.verdict) filter (where p.owner_organisation is null),
		case when count(distinct p.verdict) > 1 then 'DISPUTED'
			when count(distinct p.said_by) > 1 or bool_or(p.owner_organisation = (select access.organisation())) then min(p.verdict) end) as verdict
	from funding.pairs p
	where not p.withdrawn
	group by p.donors_row, p.recipients_row) s
where s.verdict is not null;
comment on view funding.said is 'what holds of two lines for its reader: what its own organisation says for itself; else what the ISU says; else what both sides say, disputed if they differ; what one side alone says holds for that side only';
grant select on funding.said to ${appRole};

create table funding.leading_sources (
	id uuid primary key default gen_random_uuid(),
	state text not null references registry.states,
	year int not null check (year between 1990 and 2100),
	stage text not null check (stage in ('PLEDGE', 'COMMITMENT', 'PAYMENT')),
	title text not null,
	reason text not null,
	named_by text not null,
	named_at timestamptz not null default clock_timestamp(),
	withdrawn boolean not null default false,
	tier text not null default 'PUBLIC' check (tier = 'PUBLIC'),
	owner_organisation text references registry.organisations check (owner_organisation is null),
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	version int not null default 0
);
comment on table funding.leading_sources is 'the source that leads for a State, a year and a stage, as the ISU names it: lines of other sources are matched with it or left out of totals';
comment on column funding.leading_sources.title is 'of the published table; empty: what is entered in the portal itself';
create unique index one_leads on funding.leading_sources (state, year, stage) where not withdrawn;
alter table funding.leading_sources enable row level security;
create policy seen on funding.leading_sources for select using (audience = any ((select access.keys())::text[]));
create policy named_by_isu on funding.leading_sources for insert with check ((select access.has_role('isu')) and tier = 'PUBLIC');
create policy written_by_isu on funding.leading_sources for update
	using ((select access.has_role('isu'))) with check ((select access.has_role('isu')) and tier = 'PUBLIC');
grant select, insert, update on funding.leading_sources to ${appRole};
create trigger record_change after insert or update or delete on funding.leading_sources
	for each row execute function journal.record_change('id', 'tiered');
--rollback empty
