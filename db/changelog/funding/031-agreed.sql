--liquibase formatted sql

--changeset funding:031-agreed splitStatements:false
--comment What both sides agree on of two public lines is decided, and holds for everybody: else one contribution would count twice in what the public reads. Who said it and why stays with those who are told.
create function funding.agreed() returns table (donors_row uuid, recipients_row uuid, verdict text)
	stable rows 100
	security definer set search_path = pg_catalog
	-- few pairs, of which each line is looked up by its key
	set enable_nestloop = on
	language sql
as $$
	select a.donors_row, a.recipients_row, a.verdict
	from (
		select p.donors_row, p.recipients_row, min(p.verdict) as verdict
		from funding.pairs p
		where not p.withdrawn and p.said_by is not null
		group by p.donors_row, p.recipients_row
		having count(distinct p.said_by) = 2 and count(distinct p.verdict) = 1 and min(p.verdict) <> 'DISPUTED') a
	join funding.contributions g on g.id = a.donors_row and g.tier = 'PUBLIC' and not g.hidden
	join funding.contributions s on s.id = a.recipients_row and s.tier = 'PUBLIC' and not s.hidden
$$;
comment on function funding.agreed() is 'what donor and recipient both say of two public lines; a dispute is not among it. It runs as the owner, for their words are told to the coalition alone; it tells keys of public lines and the verdict';
revoke all on function funding.agreed() from public;
grant execute on function funding.agreed() to ${appRole};

create or replace view funding.said with (security_invoker = true) as
select s.donors_row, s.recipients_row, s.verdict
from (
	select p.donors_row, p.recipients_row, coalesce(
		min(p.verdict) filter (where not p.agreed and p.said_by is null and p.owner_organisation is not null),
		min(p.verdict) filter (where not p.agreed and p.owner_organisation is null),
		min(p.verdict) filter (where p.agreed),
		case when count(distinct p.verdict) > 1 then 'DISPUTED'
			when count(distinct p.said_by) > 1 or bool_or(p.owner_organisation = (select access.organisation())) then min(p.verdict) end) as verdict
	from (
		select p.donors_row, p.recipients_row, p.verdict, p.said_by, p.owner_organisation, false as agreed from funding.pairs p where not p.withdrawn
		union all
		select a.donors_row, a.recipients_row, a.verdict, null, null, true from funding.agreed() a) p
	group by p.donors_row, p.recipients_row) s
where s.verdict is not null;
comment on view funding.said is 'what holds of two lines for its reader: what its own organisation says for itself; else what the ISU says; else what both sides say, of public lines for everybody, disputed if they differ; what one side alone says holds for that side only';
--rollback create or replace view funding.said with (security_invoker = true) as select s.donors_row, s.recipients_row, s.verdict from (select p.donors_row, p.recipients_row, coalesce(min(p.verdict) filter (where p.said_by is null and p.owner_organisation is not null), min(p.verdict) filter (where p.owner_organisation is null), case when count(distinct p.verdict) > 1 then 'DISPUTED' when count(distinct p.said_by) > 1 or bool_or(p.owner_organisation = (select access.organisation())) then min(p.verdict) end) as verdict from funding.pairs p where not p.withdrawn group by p.donors_row, p.recipients_row) s where s.verdict is not null; drop function funding.agreed();
