--liquibase formatted sql

--changeset funding:019-equal-lines
--comment Equal lines are looked up one by one.
create index contributions_alike on funding.contributions using hash (alike);
--rollback drop index funding.contributions_alike;

--changeset funding:019-off-plan-of-same-money splitStatements:false
--comment What is off the plan is so for everybody who sees it, whatever else they see: also what follows from a contribution, its line in another edition of the table, and the other side's line of the same money.
drop view funding.off_plan_rows;
create function funding.place_among_equal(line funding.contributions) returns bigint stable
	language sql return (select count(*) from funding.contributions c
		where c.recipient = line.recipient and c.year = line.year and c.alike = line.alike and c.edition = line.edition and c.retracted = line.retracted
			and (c.themes collate "C", c.nth, c.id) < (line.themes collate "C", line.nth, line.id));
comment on function funding.place_among_equal(funding.contributions) is 'how many equal lines stand before this one in its edition';

create function funding.said_in_common(line uuid) returns table (donors_row uuid, recipients_row uuid, verdict text)
	stable rows 1
	language sql
as $$
	select p.donors_row, p.recipients_row, coalesce(min(p.verdict) filter (where p.owner_organisation is null),
		case when bool_or(p.said_by = 'RECIPIENT') then case when count(distinct p.verdict) > 1 then 'DISPUTED' else min(p.verdict) end end)
	from funding.pairs p
	where not p.withdrawn and p.tier <> 'PRIVATE' and (p.donors_row = line or p.recipients_row = line)
	group by p.donors_row, p.recipients_row
$$;
comment on function funding.said_in_common(uuid) is 'what the ISU says of the line and another; else what its State says, disputed if the donor says otherwise';

create function funding.off_plan_of_all() returns table (id uuid, marked uuid)
	stable rows 10
	security definer set search_path = pg_catalog
	set enable_nestloop = on
	language sql
as $$
with recursive off (id, marked) as (
	select o.contribution, o.contribution from funding.off_plan o where not o.withdrawn
	union
	select n.id, off.marked
	from off
	join funding.contributions c on c.id = off.id
	cross join lateral (
		select f.id from funding.contributions f where f.parent = c.id
		union all
		select e.id
		from funding.contributions e
		where e.recipient = c.recipient and e.year = c.year and e.alike = c.alike and e.illustrative = c.illustrative and case
			-- an activity is about itself
			when e.published_by = c.published_by then (e.themes, e.nth) = (c.themes, c.nth) and (c.published_by <> 'IATI' or e.edition_title = c.edition_title)
			-- two sides' equal lines, in the order of their tables, unless a person has spoken of either
			else c.published_by in ('DONOR', 'RECIPIENT') and e.published_by in ('DONOR', 'RECIPIENT')
				and funding.place_among_equal(c) = funding.place_among_equal(e)
				and not exists (select from funding.said_in_common(c.id) s where s.verdict is not null)
				and not exists (select from funding.said_in_common(e.id) s where s.verdict is not null) end
		union all
		-- a whole takes its part along, a part no whole
		select case c.id when s.donors_row then s.recipients_row else s.donors_row end
		from funding.said_in_common(c.id) s
		where s.verdict in ('SAME', 'DISPUTED') or s.verdict = case c.id when s.donors_row then 'CONTAINS' else 'PART_OF' end) n
)
select off.id, (array_agg(off.marked order by off.marked <> off.id, off.marked))[1] from off group by off.id
$$;
comment on function funding.off_plan_of_all() is 'contributions that are off the plan, seen or not, each with the one of which the authority says so. It runs as the owner, for a payment may be seen by more people than the commitment that it follows from; it tells keys only, and is asked of rows that row-level security has let through';
revoke all on function funding.off_plan_of_all() from public;
grant execute on function funding.off_plan_of_all() to ${appRole};
--rollback drop function funding.off_plan_of_all(); drop function funding.said_in_common(uuid); drop function funding.place_among_equal(funding.contributions); create view funding.off_plan_rows with (security_invoker = true) as with recursive off (id) as (select o.contribution from funding.off_plan o where not o.withdrawn union select c.id from off join funding.contributions c on c.parent = off.id) select off.id from off; grant select on funding.off_plan_rows to ${appRole};
