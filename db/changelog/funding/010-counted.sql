--liquibase formatted sql

--changeset funding:010-judged runOnChange:true splitStatements:false
--comment Which rows count, for whoever asks. Row-level security applies first, so every answer is computed from what its reader may see. One function judges what one recipient got, or what was given in some years, or everything; views and sums are made of it. It reads each row once and the few that have a say in it (what follows from it in another year, what a person says to be the same money), and joins by hash only: how many rows are equal or copied nobody can estimate, and a loop over them takes minutes. A server that compiles queries would take longer to compile these than to run them.
drop view if exists indicators.resources, funding.cover, funding.rows, funding.matches, funding.listed;
drop function if exists funding.standing(int, int, bigint[]), funding.standing(int, int, text[]), funding.covering(text, int, int), funding.judged(text, int, int), funding.judged(text, int, int, boolean),
	funding.judging(text, int, int, boolean);
create function funding.standing(first_year int, last_year int, subjects text[])
	returns table (id bigint, published_by text, edition_title text, edition_address text, current_edition boolean, copies uuid[])
	stable rows 1000
	set plan_cache_mode = force_generic_plan
	set enable_nestloop = off
	set enable_mergejoin = off
	set work_mem = '32MB'
	set jit = off
	language sql
as $$
with rivals as materialized (
	-- two branches, so that one plan fits both questions
	select e.edition_title
	from funding.editions e
	where e.subject = any (subjects) and e.year between first_year and last_year
	union
	select e.edition_title from funding.editions e where subjects is null and e.year between first_year and last_year
), known as materialized (
	select e.*, min(e.begun) over (partition by e.edition_title collate "C", e.edition_address collate "C") as edition_begun,
		min(coalesce(e.owner_organisation, '')) over one_year <> max(coalesce(e.owner_organisation, '')) over one_year as shared
	from funding.editions e
	where e.begun is not null and e.edition_title = any (array(select r.edition_title from rivals r))
	window one_year as (partition by e.edition_title collate "C", e.edition_address collate "C", e.year)
), shared_rows as materialized (
	select c.id, c.edition, row_number() over (
			partition by c.nth, c.year, c.recipient collate "C", c.donor collate "C", c.themes collate "C", c.edition_title collate "C", c.edition_address collate "C"
			order by c.owner_organisation nulls first, c.imported_at, c.id) as copy
	from funding.contributions c
	-- hidden is retracted too: said once more, for the index
	where c.edition = any (array(select k.id from known k where k.shared and k.year between first_year and last_year)) and not c.hidden and not c.retracted
), copied as materialized (
	select r.edition, min(r.copy) as first, array_agg(r.id) filter (where r.copy > 1) as copies from shared_rows r group by r.edition
)
select k.id, k.published_by, k.edition_title, k.edition_address,
	(k.edition_title, k.edition_address) = (first_value(k.edition_title) over later, first_value(k.edition_address) over later), c.copies
from known k
left join copied c on c.edition = k.id
where k.year between first_year and last_year and (not k.shared or c.first = 1)
	-- of other subjects, which the same publication may be about, not all that competes is known
	and (subjects is null or k.subject in (select unnest(subjects)))
window later as (partition by k.year, k.subject collate "C", k.published_by collate "C", k.in_kind, k.illustrative
	order by coalesce(k.edition_on, (k.edition_begun at time zone 'UTC')::date) desc, k.edition_begun desc, k.edition_title, k.edition_address)
union all
select c.edition, null, null, null, false, c.copies from copied c where c.first > 1
$$;
comment on function funding.standing(int, int, text[]) is 'editions of the years, and which is current: of several of the same table (whose, about whom, which year, money or gifts in kind, real or made up) the latest, by the date that it states or else by its first import. Of a row that several organisations hold the public one stands, or else one of them: the others are copies. subjects: whose editions, or about whom (null: all)';

create function funding.judging(of_recipient text, first_year int, last_year int, to_cover boolean default false)
	returns table (id uuid, asked boolean, state text, donor text, recipient text, subject text, year int, pillar text, named_pillars text[], stage text,
		in_kind boolean, illustrative boolean, parent uuid, step uuid, amount numeric, usd numeric, usd_estimated boolean, current_edition boolean,
		counted boolean, also_in_donors_table bigint, same_as uuid[], decided int)
	stable rows 20000
	language sql
as $$
with said as materialized (
	select s.donors_row, s.recipients_row, s.verdict from funding.said s
), asked_editions as materialized (
	-- of one recipient: its own tables, its activities, and any donor's, for which of them tell of it only their rows know
	select e.*
	from funding.standing(first_year, last_year, case when of_recipient is not null then array(
		select of_recipient
		union
		select t.subject from funding.editions t where t.year between first_year and last_year and t.published_by = 'DONOR'
		union
		select t.subject from funding.editions t
		where t.id in (
			select c.edition from funding.contributions c
			where c.published_by = 'IATI' and c.recipient = of_recipient and c.year between first_year and last_year and not c.hidden)) end) e
), asked_for as materialized (
	-- two branches, so that one plan fits both questions
	select c.id, true as asked, c.year, c.in_kind, c.illustrative, c.nth, c.edition, c.step, c.parent, c.stage, c.published_by, c.alike, c.state, c.donor,
		c.recipient, c.pillar, c.named_pillars, c.themes, c.amount_original as amount, c.currency, c.amount_usd
	from funding.contributions c
	where not c.hidden and c.year between first_year and last_year and c.recipient = of_recipient
		and (not to_cover or c.edition is null or c.edition in (select e.id from asked_editions e where e.current_edition))
		and c.id not in (select unnest(e.copies) from asked_editions e)
	union all
	select c.id, true, c.year, c.in_kind, c.illustrative, c.nth, c.edition, c.step, c.parent, c.stage, c.published_by, c.alike, c.state, c.donor,
		c.recipient, c.pillar, c.named_pillars, c.themes, c.amount_original as amount, c.currency, c.amount_usd
	from funding.contributions c
	where not c.hidden and c.year between first_year and last_year and of_recipient is null
		and (not to_cover or c.edition is null or c.edition in (select e.id from asked_editions e where e.current_edition))
		and c.id not in (select unnest(e.copies) from asked_editions e)
), asked_and_said as materialized (
	select a.id from asked_for a where a.id in (select s.donors_row from said s union all select s.recipients_row from said s)
),
-- rows beyond what is asked for that have a say in it: what a person says to be the same money, other years of the same step, what
-- follows from any of these, and whatever they may be the same money as
partners as materialized (
	select s.recipients_row as id from said s where s.donors_row in (select a.id from asked_and_said a)
	union
	select s.donors_row from said s where s.recipients_row in (select a.id from asked_and_said a)
	union
	select c.id
	from funding.contributions c
	where c.step = any (array(select distinct a.step from asked_for a where a.step is not null and a.stage in ('PLEDGE', 'COMMITMENT')))
		and not c.hidden and not (c.year between first_year and last_year and (of_recipient is null or c.recipient = of_recipient))
), followers as materialized (
	select c.id
	from funding.contributions c
	where c.parent = any (array(
			select a.id from asked_for a where a.stage in ('PLEDGE', 'COMMITMENT')
			union all
			select p.id from partners p
			union all
			select w.id from funding.contributions w
			where w.withdrawn_on is not null and w.parent = any (array(select a.id from asked_for a where a.stage in ('PLEDGE', 'COMMITMENT') union all select p.id from partners p))))
		and not c.hidden and not (c.year between first_year and last_year and (of_recipient is null or c.recipient = of_recipient))
), linked as materialized (
	select p.id from partners p
	union
	select f.id from followers f
	union
	select s.recipients_row from said s where s.donors_row in (select f.id from followers f)
	union
	select s.donors_row from said s where s.recipients_row in (select f.id from followers f)
), groups as materialized (
	-- equal lines are of one recipient and year: those of a line that is asked for are all asked for
	select c.alike, c.recipient, c.year
	from funding.contributions c
	where c.id = any (array(select l.id from linked l)) and c.alike is not null
		and not (c.year between first_year and last_year and (of_recipient is null or c.recipient = of_recipient))
), beside as materialized (
	select l.id from linked l
	union
	select c.id
	from funding.contributions c
	where c.recipient = any (array(select distinct g.recipient from groups g)) and c.year = any (array(select distinct g.year from groups g))
		and c.alike in (select g.alike from groups g)
), others as materialized (
	select b.id from beside b
	union
	select s.recipients_row from said s where s.donors_row in (select b.id from beside b)
	union
	select s.donors_row from said s where s.recipients_row in (select b.id from beside b)
), not_asked as materialized (
	select c.id, false as asked, c.year, c.in_kind, c.illustrative, c.nth, c.edition, c.step, c.parent, c.stage, c.published_by, c.alike, c.state, c.donor,
		c.recipient, c.pillar, c.named_pillars, c.themes, c.amount_original as amount, c.currency, c.amount_usd
	from funding.contributions c
	where c.id = any (array(select o.id from others o)) and not c.hidden
		and not (c.year between first_year and last_year and (of_recipient is null or c.recipient = of_recipient))
), other_editions as materialized (
	select e.*
	from (
		select min(n.year) as first_year, max(n.year) as last_year, array_agg(distinct t.subject) as subjects
		from not_asked n join funding.editions t on t.id = n.edition having count(*) > 0) n
	cross join lateral funding.standing(n.first_year, n.last_year, n.subjects) e
), standing as materialized (
	select e.id, e.published_by, e.edition_title, e.edition_address, e.current_edition from asked_editions e
	union all
	select e.id, e.published_by, e.edition_title, e.edition_address, e.current_edition from other_editions e
	where e.id not in (select a.id from asked_editions a)
), scope as not materialized (
	select * from asked_for
	union all
	select * from not_asked n where n.id not in (select unnest(e.copies) from other_editions e)
), led as materialized (
	select n.state, n.year, n.stage, n.title, coalesce((select array_agg(e.id) from standing e where e.edition_title = n.title), '{}') as editions
	from funding.leading_sources n
	where not n.withdrawn
),
-- gone through three times, which takes less than keeping rows of so many columns once more; joined with few rows only
listed as not materialized (
	select s.*, s.edition is null or s.edition in (select e.id from standing e where e.current_edition) as current_edition,
		case when n.title = '' then s.edition is null when n.title is not null then s.edition is not null and s.edition = any (n.editions) end as leads
	from scope s
	left join led n on n.state = s.state and n.year = s.year and n.stage = s.stage
),
-- the same money in a donor's and a recipient's table: what a person says; then equal lines, the first of the one with the first of
-- the other. A line of which a person has said that it is another gift than an equal one pairs off no more. The same rule as Matching
candidates as materialized (
	select l.id, l.published_by, l.alike, l.edition, l.themes, l.nth, l.leads
	from listed l
	where l.current_edition and l.stage in ('PLEDGE', 'COMMITMENT', 'PAYMENT')
		and (l.alike is not null or l.id in (select s.donors_row from said s union all select s.recipients_row from said s))
), likely as materialized (
	select c.alike
	from candidates c
	where c.alike is not null
	group by c.alike
	having bool_or(c.published_by = 'DONOR') and bool_or(c.published_by = 'RECIPIENT')
), able as materialized (
	select c.*, split_part(c.alike, '|', -1) as amount
	from candidates c
	where c.alike in (select b.alike from likely b)
		or c.id in (select s.donors_row from said s union all select s.recipients_row from said s)
), spoken_of as materialized (
	select s.donors_row, s.recipients_row, s.verdict, d.amount = r.amount as equal, d.leads as donors_leads, r.leads as recipients_leads
	from said s
	join able d on d.id = s.donors_row
	join able r on r.id = s.recipients_row
), free as materialized (
	select a.id, a.published_by, a.alike, a.leads, row_number() over (
			partition by a.alike collate "C", a.published_by collate "C"
			order by e.edition_title collate "C", e.edition_address collate "C", a.themes collate "C", a.nth, a.id) as place
	from able a
	left join standing e on e.id = a.edition
	where a.alike is not null and a.published_by in ('DONOR', 'RECIPIENT')
		and a.id not in (select s.donors_row from spoken_of s where s.verdict in ('SAME', 'DISPUTED', 'PART_OF') or s.equal)
		and a.id not in (select s.recipients_row from spoken_of s where s.verdict = 'CONTAINS' or s.verdict in ('SAME', 'DISPUTED') and s.equal is not true)
),
-- what holds a part does not itself give way to a third line by what a person says: in a circle nothing would count
paired as (
	select s.donors_row as one, s.donors_leads as one_leads, s.recipients_row as other, s.recipients_leads as other_leads, true as decided
	from spoken_of s where s.verdict in ('SAME', 'DISPUTED', 'PART_OF')
	union all
	select s.recipients_row, s.recipients_leads, s.donors_row, s.donors_leads, true
	from spoken_of s where s.verdict = 'CONTAINS'
		and s.donors_row not in (select g.donors_row from spoken_of g where g.verdict in ('SAME', 'DISPUTED', 'PART_OF'))
	union all
	select (array_agg(f.id) filter (where f.published_by = 'DONOR'))[1], bool_or(f.leads) filter (where f.published_by = 'DONOR'),
		(array_agg(f.id) filter (where f.published_by = 'RECIPIENT'))[1], bool_or(f.leads) filter (where f.published_by = 'RECIPIENT'), false
	from free f
	group by f.alike collate "C", f.place
	having count(*) = 2
), matched as materialized (
	-- a line of the leading source gives way to none of another source
	select case when p.one_leads and p.other_leads is not true then p.other else p.one end as gives_way,
		case when p.one_leads and p.other_leads is not true then p.one else p.other end as stands, p.decided
	from paired p
),
-- of a recipient, year, stage and donor one source counts: an activity stands back where another source tells of it, unless a person has
-- said that it stands for that source, or its own leads
of_activities as materialized (
	select distinct l.donor, l.recipient, l.year, l.stage, l.illustrative
	from listed l
	where l.published_by = 'IATI' and l.current_edition and exists (select from standing e where e.published_by = 'IATI')
), told_elsewhere as materialized (
	select distinct l.donor, l.recipient, l.year, l.stage, l.illustrative
	from listed l
	where l.published_by is distinct from 'IATI' and l.current_edition and not l.in_kind and l.leads is not false
		and (l.donor, l.recipient, l.year, l.stage, l.illustrative) in (select a.donor, a.recipient, a.year, a.stage, a.illustrative from of_activities a)
		and l.id not in (select m.gives_way from matched m)
), standing_back as materialized (
	select l.id
	from listed l
	join told_elsewhere t on (t.donor, t.recipient, t.year, t.stage, t.illustrative) = (l.donor, l.recipient, l.year, l.stage, l.illustrative)
	where l.published_by = 'IATI' and l.leads is not true
)
select l.id, l.asked, l.state, l.donor, l.recipient, case l.published_by when 'DONOR' then l.donor else l.recipient end, l.year, l.pillar, l.named_pillars,
	l.stage, l.in_kind, l.illustrative, l.parent, l.step, l.amount,
	coalesce(l.amount_usd, case when l.currency = 'USD' then l.amount
		else round(case x.quote when 'USD_PER_UNIT' then l.amount * x.rate else l.amount / x.rate end, 2) end),
	l.amount_usd is null and l.currency <> 'USD' and x.rate_year < l.year, l.current_edition,
	l.current_edition and d.stand is null and l.leads is not false and (b.id is null or r.lines is not null), coalesce(r.lines, 0), d.stand,
	coalesce(d.decided, 0)
from listed l
left join (
	select m.gives_way, array_agg(m.stands order by m.decided desc, m.stands) as stand, count(*) filter (where m.decided)::int as decided
	from matched m group by m.gives_way) d on d.gives_way = l.id
left join (select m.stands, count(*) as lines from matched m group by m.stands) r on r.stands = l.id
left join standing_back b on b.id = l.id
left join registry.rates_by_year x on x.currency = l.currency and x.year = l.year
where not to_cover
	or d.stand is not null
	or l.current_edition and l.leads is not false and (b.id is null or r.lines is not null) and not l.in_kind and l.stage in ('PLEDGE', 'COMMITMENT', 'PAYMENT')
$$;
comment on function funding.judging(text, int, int, boolean) is 'as funding.judged, without settings of its own, so that a statement that asks takes it in and no row is handed over once more: for functions that set what funding.judged sets';

create function funding.judged(of_recipient text, first_year int, last_year int, to_cover boolean default false)
	returns table (id uuid, asked boolean, state text, donor text, recipient text, subject text, year int, pillar text, named_pillars text[], stage text,
		in_kind boolean, illustrative boolean, parent uuid, step uuid, amount numeric, usd numeric, usd_estimated boolean, current_edition boolean,
		counted boolean, also_in_donors_table bigint, same_as uuid[], decided int)
	stable rows 20000
	set plan_cache_mode = force_generic_plan
	set enable_nestloop = off
	set enable_mergejoin = off
	set work_mem = '32MB'
	set jit = off
	language sql
as $$
select * from funding.judging(of_recipient, first_year, last_year, to_cover)
$$;
comment on function funding.judged(text, int, int, boolean) is 'contributions to the recipient (null: to all) in the years, each once, with dollars and whether it counts: not if a later edition of its table, or another line of the same money, counts instead, nor if another source leads, nor an activity of which another source tells. Rows that are not asked are there because they have a say: they are for funding.covering only, and so is to_cover, which leaves out what covers nothing';

create function funding.covering(of_recipient text, first_year int, last_year int)
	returns table (id uuid, state text, recipient text, year int, pillar text, named_pillars text[], stage text, illustrative boolean,
		usd_estimated boolean, usd numeric, unknown boolean, step text, off_plan uuid, donor text)
	stable rows 20000
	set plan_cache_mode = force_generic_plan
	set enable_nestloop = off
	set enable_mergejoin = off
	set work_mem = '32MB'
	set jit = off
	language sql
as $$
with judged as materialized (
	select j.counted, j.asked, j.id, j.year, j.step, j.parent, j.stage, j.same_as, j.pillar, j.usd, j.illustrative, j.usd_estimated, j.recipient, j.state, j.donor, j.named_pillars, j.amount
	from funding.judging(of_recipient, first_year, last_year, true) j
), matched as materialized (
	select j.id as gives_way, unnest(j.same_as) as stands, j.parent from judged j where j.same_as is not null
), counted as not materialized (
	select * from judged j where j.counted
), withdrawn as materialized (
	-- what had gone on from a commitment that was withdrawn was taken of its pledge
	select w.id, w.parent from funding.contributions w where w.withdrawn_on is not null and w.parent is not null
), origins as materialized (
	select c.id, c.year, c.pillar, c.recipient, c.usd, coalesce(w.parent, c.parent, i.parent) as origin
	from counted c
	left join (select m.stands, (array_agg(m.parent order by m.parent))[1] as parent from matched m where m.parent is not null group by m.stands) i
		on i.stands = c.id
	left join withdrawn w on w.id = coalesce(c.parent, i.parent)
	where c.stage in ('COMMITMENT', 'PAYMENT') and coalesce(c.parent, i.parent) is not null
), used as materialized (
	-- of a year that is divided among pillars, from the part of its own pillar if there is one: it may have been divided later
	select coalesce(s.id, p.id) as id, sum(o.usd) as usd,
		bool_or(o.usd is null and (o.year, o.pillar, o.recipient) is distinct from (p.year, coalesce(s.pillar, p.pillar), p.recipient)) as unknown
	from origins o
	left join (select m.gives_way, (array_agg(m.stands order by m.stands))[1] as stands from matched m group by m.gives_way) m
		on m.gives_way = o.origin
	join counted p on p.id = coalesce(m.stands, o.origin)
	left join counted s on s.step = p.step and s.year = p.year and s.pillar = o.pillar
	group by coalesce(s.id, p.id)
), portions as materialized (
	-- the parts of a step, in its own currency: what is left of each, and what was taken of it beyond it
	select c.id, c.step, c.pillar, c.year, c.amount / c.usd as rate, greatest(c.usd - coalesce(u.usd, 0), 0) * c.amount / c.usd as still,
		greatest(coalesce(u.usd, 0) - c.usd, 0) * c.amount / c.usd as beyond
	from counted c left join used u on u.id = c.id
	where c.step is not null and c.stage in ('PLEDGE', 'COMMITMENT') and c.usd > 0
), of_pillar as materialized (
	-- what was taken beyond one part was taken of the others of its pillar, the earliest first
	select p.id, p.step, p.year, p.pillar, p.rate, greatest(0, p.still - greatest(0, sum(p.beyond) over whole
			- coalesce(sum(p.still) over (partition by p.step, p.pillar order by p.year rows between unbounded preceding and 1 preceding), 0))) as still,
		case when row_number() over (partition by p.step, p.pillar order by p.year) = 1
			then greatest(0, sum(p.beyond) over whole - sum(p.still) over whole) else 0 end as beyond
	from portions p
	where p.step in (select b.step from portions b where b.beyond > 0)
	window whole as (partition by p.step, p.pillar)
), ahead as materialized (
	-- and what was taken beyond a pillar, of the other pillars
	select p.id, round(greatest(0, p.still - greatest(0, sum(p.beyond) over whole
		- coalesce(sum(p.still) over (partition by p.step order by p.year, p.pillar rows between unbounded preceding and 1 preceding), 0))) / p.rate, 2) as usd
	from of_pillar p
	window whole as (partition by p.step)
)
select c.id, c.state, c.recipient, c.year, c.pillar, c.named_pillars, c.stage, c.illustrative, c.usd_estimated,
	case c.stage
		when 'PAYMENT' then c.usd
		else coalesce(a.usd, case when c.usd is not null then greatest(c.usd - coalesce(u.usd, 0), 0) end) end,
	c.usd is null or coalesce(u.unknown, false),
	case c.stage when 'PAYMENT' then 'PAID' when 'COMMITMENT' then 'UNPAID' when 'PLEDGE' then 'UNCONVERTED' end,
	o.marked, c.donor
from counted c
left join used u on u.id = c.id
left join ahead a on a.id = c.id
left join funding.off_plan_of_all() o on o.id = c.id
where c.asked
$$;
comment on function funding.covering(text, int, int) is 'what contributions to the recipient (null: to all) in the years cover under each rule. Each rule adds a step, so nothing counts twice: a payment under "paid", the unpaid part of a commitment under "firm", the unconverted part of a pledge under "firm and pledged". Spending is a use of payments; an intent covers nothing. Where only the donor''s table says what a payment follows from, it follows from that also as the recipient''s line of the same money. What is taken of one part of a step (a year''s money, or a pillar''s share of it) beyond that part is taken of its other parts, those of the same pillar first, the earliest first, in the currency of the step. What had gone on from a withdrawn commitment is taken of its pledge. What is used by parts of unknown size is known no more, unless they cover the same pillar in the same year: together with them it is what it was. off_plan: the contribution of which its authority says that it is not for work on the plan, and which this is, follows from, repeats in another edition or holds the same money as; null: it is for the plan';

create view funding.rows with (security_invoker = true) as
select c.*, j.subject, j.usd, j.usd_estimated, j.current_edition, j.counted, j.also_in_donors_table
from funding.judged(null, 0, 9999) j
join funding.contributions c on c.id = j.id;
comment on view funding.rows is 'every row that its reader may see, with donor, recipient, dollars, and whether it counts';

create view funding.matches with (security_invoker = true) as
select j.id as gives_way, m.stands, m.place <= j.decided as decided
from funding.judged(null, 0, 9999) j
cross join lateral unnest(j.same_as) with ordinality m (stands, place);
comment on view funding.matches is 'a row that gives way to another because that holds the same money, and whether a person decided so';

create view funding.cover with (security_invoker = true) as
select * from funding.covering(null, 0, 9999);
comment on view funding.cover is 'one row a contribution that covers something: PAID, UNPAID or UNCONVERTED, in dollars; unknown: any amount between nothing and what is not known';
grant select on funding.rows, funding.matches, funding.cover to ${appRole};
--rollback drop view funding.cover, funding.matches, funding.rows; drop function funding.standing(int, int, text[]), funding.covering(text, int, int), funding.judged(text, int, int, boolean), funding.judging(text, int, int, boolean);
