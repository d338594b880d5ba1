-- What counts, as one reads it: every rule in plain windows and joins over all rows that the reader may see. It takes minutes over
-- many rows; funding.judged and funding.covering are proven to answer the same.
create schema reference;
grant usage on schema reference to portal_app;
create view reference.listed with (security_invoker = true) as
with known as (
	select c.id, c.donor_state, c.donor_organisation, c.state, c.area, c.year, c.stage, c.parent, c.step, c.themes, c.pillar, c.named_pillars, c.currency,
		c.amount_original, c.amount_usd, c.in_kind, c.published_by, c.edition_title, c.edition_address, c.edition_on, c.nth, c.imported_at, c.illustrative,
		coalesce(c.donor_state, c.donor_organisation) as donor,
		coalesce(c.state, c.area) as recipient,
		case c.published_by when 'DONOR' then coalesce(c.donor_state, c.donor_organisation) when 'IATI' then c.edition_title else coalesce(c.state, c.area) end as subject,
		coalesce(c.amount_usd, registry.usd(c.amount_original, c.currency, c.year)) as usd,
		c.amount_usd is null and c.currency <> 'USD' and registry.rate_year(c.currency, c.year) < c.year as usd_estimated,
		min(c.imported_at) over (partition by c.edition_title, c.edition_address) as edition_begun,
		row_number() over (
			partition by c.edition_title, c.edition_address, c.year, c.donor_state, c.donor_organisation, c.state, c.area, c.themes, c.nth,
				case when c.edition_title is null then c.id end
			order by c.owner_organisation nulls first, c.imported_at, c.id) as copy
	from funding.contributions c
	where not c.retracted and c.withdrawn_on is null and (c.step is null or c.tier <> 'PRIVATE')
)
select k.*, n.title = coalesce(k.edition_title, '') as leads,
	k.edition_title is null or (k.edition_title, k.edition_address) = (
		first_value(k.edition_title) over later, first_value(k.edition_address) over later) as current_edition
from known k
left join funding.leading_sources n on not n.withdrawn and n.state = k.state and n.year = k.year and n.stage = k.stage
where k.copy = 1
window later as (partition by k.edition_title is null, k.published_by, k.subject, k.year, k.in_kind, k.illustrative
	order by coalesce(k.edition_on, (k.edition_begun at time zone 'UTC')::date) desc nulls last, k.edition_begun desc, k.edition_title, k.edition_address);
-- what both sides say of two public lines, as the owner sees it: it holds for everybody
create view reference.agreed as
select p.donors_row, p.recipients_row, min(p.verdict) as verdict
from funding.pairs p
where not p.withdrawn and p.said_by is not null and p.verdict <> 'DISPUTED'
	and 'PUBLIC' = all (select c.tier from funding.contributions c where c.id in (p.donors_row, p.recipients_row))
group by p.donors_row, p.recipients_row
having array_agg(distinct p.said_by) = '{DONOR,RECIPIENT}' and array_length(array_agg(distinct p.verdict), 1) = 1;
create view reference.matches with (security_invoker = true) as
with told as (
	select p.donors_row, p.recipients_row, min(p.verdict) filter (where p.tier = 'PRIVATE') as own, min(p.verdict) filter (where p.owner_organisation is null) as isu,
		array_agg(distinct p.verdict) filter (where p.said_by is not null) as sides,
		count(distinct p.said_by) = 2 or bool_or(p.said_by is not null and p.owner_organisation = access.organisation()) as holds
	from funding.pairs p
	where not p.withdrawn
	group by p.donors_row, p.recipients_row
), said as (
	select donors_row, recipients_row, coalesce(t.own, t.isu, a.verdict, case when cardinality(t.sides) > 1 then 'DISPUTED' when t.holds then t.sides[1] end) as verdict
	from told t
	full join reference.agreed a using (donors_row, recipients_row)
), able as materialized (
	select l.id, l.published_by, l.year, l.donor, l.recipient, l.stage, l.in_kind, l.edition_title, l.edition_address, l.themes, l.nth,
		case when l.edition_title is not null then coalesce(l.currency || ' ' || l.amount_original, 'US dollars ' || l.usd) end as amount,
		coalesce(l.leads, false) as leads
	from reference.listed l
	where l.current_edition and l.stage in ('PLEDGE', 'COMMITMENT', 'PAYMENT')
), spoken_of as materialized (
	select s.donors_row, s.recipients_row, s.verdict, d.amount = r.amount as equal, s.verdict in ('SAME', 'DISPUTED', 'PART_OF') as donors_gives
	from said s
	join able d on d.id = s.donors_row
	join able r on r.id = s.recipients_row
	where s.verdict is not null
), free as (
	select a.*, row_number() over (
			partition by a.published_by, a.year, a.donor, a.recipient, a.stage, a.in_kind, a.amount
			order by a.edition_title collate "C", a.edition_address collate "C", a.themes collate "C", a.nth, a.id) as place
	from able a
	where a.amount is not null
		and not exists (select from spoken_of s where s.donors_row = a.id and (s.donors_gives or s.equal))
		and not exists (select from spoken_of s where s.recipients_row = a.id
			and (s.verdict = 'CONTAINS' or s.verdict in ('SAME', 'DISPUTED') and s.equal is not true))
), paired as (
	select s.donors_row as one, s.recipients_row as other, true as decided from spoken_of s where s.donors_gives
	union all
	select s.recipients_row, s.donors_row, true from spoken_of s
	where s.verdict = 'CONTAINS' and not exists (select from spoken_of g where g.donors_row = s.donors_row and g.donors_gives)
	union all
	select d.id, r.id, false
	from free d
	join free r on r.published_by = 'RECIPIENT' and r.year = d.year and r.donor = d.donor and r.recipient = d.recipient and r.stage = d.stage
		and r.in_kind = d.in_kind and r.amount = d.amount and r.place = d.place
	where d.published_by = 'DONOR'
)
select case when turned then p.other else p.one end as gives_way, case when turned then p.one else p.other end as stands, p.decided
from paired p
join able o on o.id = p.one
join able t on t.id = p.other
cross join lateral (select o.leads and not t.leads as turned) turn;
create view reference.rows with (security_invoker = true) as
with matched as materialized (
	select * from reference.matches
)
select l.*,
	l.current_edition and not exists (select from matched m where m.gives_way = l.id) and l.leads is not false
		and (l.published_by is distinct from 'IATI' or coalesce(l.leads, false) or exists (select from matched m where m.stands = l.id) or not exists (
			select from reference.listed o
			where o.published_by is distinct from 'IATI' and o.current_edition and not o.in_kind and o.illustrative = l.illustrative and o.leads is not false
				and (o.donor, o.recipient, o.year, o.stage) = (l.donor, l.recipient, l.year, l.stage)
				and not exists (select from matched m where m.gives_way = o.id))) as counted,
	(select count(*) from matched m where m.stands = l.id) as also_in_donors_table
from reference.listed l;
-- what is off the plan, as the owner sees it: what follows from what nobody sees is off the plan too
create view reference.told as
select p.donors_row, p.recipients_row, coalesce(min(p.verdict) filter (where p.owner_organisation is null),
	case when 'RECIPIENT' = any (array_agg(p.said_by)) then case when count(distinct p.verdict) > 1 then 'DISPUTED' else min(p.verdict) end end) as verdict
from funding.pairs p
where not p.withdrawn and p.tier <> 'PRIVATE'
group by 1, 2;
create view reference.leads_to as
with line as (
	select c.*, rank() over (partition by c.edition, c.alike, c.retracted order by c.themes collate "C", c.nth, c.id) as place,
		c.id in (select t.donors_row from reference.told t where t.verdict is not null union all
			select t.recipients_row from reference.told t where t.verdict is not null) as spoken_of
	from funding.contributions c
)
select c.parent as came, c.id as goes from funding.contributions c where c.parent is not null
union all
select c.id, e.id
from line c
join line e on e.alike = c.alike and e.illustrative = c.illustrative
where e.published_by = c.published_by and e.themes = c.themes and e.nth = c.nth and (c.published_by <> 'IATI' or e.edition_title = c.edition_title)
	or (c.published_by = 'DONOR' and e.published_by = 'RECIPIENT' or c.published_by = 'RECIPIENT' and e.published_by = 'DONOR')
		and e.place = c.place and not c.spoken_of and not e.spoken_of
union all
select t.donors_row, t.recipients_row from reference.told t where t.verdict in ('SAME', 'DISPUTED', 'CONTAINS')
union all
select t.recipients_row, t.donors_row from reference.told t where t.verdict in ('SAME', 'DISPUTED', 'PART_OF');
create materialized view reference.off_plan as
with recursive leads_to as materialized (
	select l.came, l.goes from reference.leads_to l
), off (id) as (
	select o.contribution from funding.off_plan o where not o.withdrawn
	union
	select l.goes from off o join leads_to l on l.came = o.id
)
select o.id from off o;
create view reference.cover with (security_invoker = true) as
with counted as materialized (
	select * from reference.rows where counted and not in_kind
), matched as materialized (
	select m.gives_way, m.stands, d.parent
	from reference.matches m join funding.contributions d on d.id = m.gives_way
), origins as (
	select c.id, c.stage, c.usd, c.year, c.pillar, c.recipient,
		coalesce((select w.parent from funding.contributions w where w.id = f.parent and w.withdrawn_on is not null), f.parent) as parent
	from counted c
	cross join lateral (select coalesce(c.parent, (select m.parent from matched m where m.stands = c.id and m.parent is not null order by m.parent limit 1)) as parent) f
), used as (
	select t.id as parent, sum(o.usd) as usd,
		bool_or(o.usd is null and (o.year, o.pillar, o.recipient) is distinct from (t.year, t.pillar, t.recipient)) as unknown
	from origins o
	left join lateral (select stands from matched where gives_way = o.parent order by stands limit 1) m on true
	join counted p on p.id = coalesce(m.stands, o.parent)
	-- the part of the same year that is for the pillar, else the one that it follows from
	join counted t on t.id = coalesce((select s.id from counted s where s.step = p.step and s.year = p.year and s.pillar = o.pillar), p.id)
	where o.stage in ('COMMITMENT', 'PAYMENT')
	group by t.id
), portions as (
	select c.id, c.step, c.pillar, c.year, c.usd, c.amount_original, greatest(c.usd - coalesce(u.usd, 0), 0) * c.amount_original / c.usd as still,
		greatest(coalesce(u.usd, 0) - c.usd, 0) * c.amount_original / c.usd as beyond
	from counted c left join used u on u.parent = c.id
	where c.step is not null and c.stage in ('PLEDGE', 'COMMITMENT') and c.usd > 0
), of_pillar as (
	-- taken of a part beyond its own: of the other parts of its pillar, the earliest first, in the currency of the step
	select p.id, p.step, p.pillar, p.year, p.usd, p.amount_original, greatest(0, p.still - greatest(0, b.beyond - coalesce(e.still, 0))) as still
	from portions p
	cross join lateral (select sum(s.beyond) as beyond from portions s where s.step = p.step and s.pillar = p.pillar) b
	cross join lateral (select sum(s.still) as still from portions s where s.step = p.step and s.pillar = p.pillar and s.year < p.year) e
), beyond_pillar as (
	select p.step, greatest(0, sum(p.beyond) - sum(p.still)) as beyond from portions p group by p.step, p.pillar
), ahead as (
	-- and beyond its pillar: of the others
	select p.id, case when exists (select from portions s where s.step = p.step and s.beyond > 0) then
		round(p.usd * greatest(0, p.still - greatest(0, b.beyond - coalesce(e.still, 0))) / p.amount_original, 2) end as usd
	from of_pillar p
	cross join lateral (select sum(s.beyond) as beyond from beyond_pillar s where s.step = p.step) b
	cross join lateral (select sum(s.still) as still from of_pillar s where s.step = p.step and (s.year, s.pillar) < (p.year, p.pillar)) e
)
select c.id, c.state, c.recipient, c.year, c.pillar, c.named_pillars, c.stage, c.illustrative, c.usd_estimated,
	case c.stage
		when 'PAYMENT' then c.usd
		else coalesce(a.usd, case when c.usd is not null then greatest(c.usd - coalesce(u.usd, 0), 0) end) end as usd,
	c.usd is null or coalesce(u.unknown, false) as unknown,
	case c.stage when 'PAYMENT' then 'PAID' when 'COMMITMENT' then 'UNPAID' when 'PLEDGE' then 'UNCONVERTED' end as step,
	c.id in (select o.id from reference.off_plan o) as off_plan, c.donor
from counted c left join used u on u.parent = c.id left join ahead a on a.id = c.id
where c.stage in ('PLEDGE', 'COMMITMENT', 'PAYMENT');
grant select on reference.listed, reference.agreed, reference.matches, reference.rows, reference.off_plan, reference.cover to portal_app;
