-- 200,000 contributions of five years and plans of 50,000 lines for 112 States, all of it made up
create temporary table receivers as
	select iso3, row_number() over (order by iso3) as n from registry.states where not illustrative order by iso3 limit 112;
create temporary table donors as
	select iso3, row_number() over (order by iso3 desc) as n from registry.states where not illustrative order by iso3 desc limit 40;
insert into registry.organisations (id, name, kind, state, illustrative, source)
select 'bench-donor-' || n, 'Made-up donor ' || n, 'DONOR', iso3, true, 'made up' from donors where n <= 10;
insert into registry.organisations (id, name, kind, state, illustrative, source)
select 'bench-authority-' || n, 'Made-up authority ' || n, 'AUTHORITY', iso3, true, 'made up' from receivers where n not in (select r.n from receivers r join registry.organisations o on o.state=r.iso3 and o.kind='AUTHORITY');
alter table funding.contributions disable trigger record_change;
-- recipients' tables: an earlier edition and a later one
insert into funding.contributions (donor_state, state, year, stage, themes, pillar, named_pillars, currency, amount_original, amount_usd, in_kind,
	published_by, edition_title, edition_on, nth, tier, illustrative, source)
select d.iso3, r.iso3, y, (array['PAYMENT','PAYMENT','COMMITMENT','PLEDGE'])[1 + i % 4], 'theme ' || i % 7,
	p.pillar, case p.pillar when 'UNALLOCATED' then array['SURVEY_AND_CLEARANCE','RISK_EDUCATION'] else array[p.pillar] end,
	case i % 5 when 0 then 'USD' when 1 then 'EUR' when 2 then 'SEK' when 3 then 'JPY' else 'EUR' end, 1000 + (i * 7919 + r.n * 31 + y) % 90000,
	case when i % 5 in (1, 2) then null else 900 + (i * 7919 + r.n * 31 + y) % 90000 end, i % 25 = 24,
	'RECIPIENT', 'Report of ' || r.iso3 || case e when 0 then ' ' else ', revised ' end || y, make_date(y + 1, 3 + e, 1), i, 'PUBLIC', true, 'Report of ' || r.iso3
from receivers r, generate_series(2026, 2030) y, generate_series(0, 1) e, generate_series(1, 80) i
join donors d on d.n = 1 + (i * 13) % 40
cross join lateral (select (array['SURVEY_AND_CLEARANCE','RISK_EDUCATION','VICTIM_ASSISTANCE','STOCKPILE_DESTRUCTION','UNALLOCATED'])[1 + i % 5] as pillar) p
where i <= 60 or e = 1;
-- donors' tables: two editions, of which a third of the lines stand in the recipients' too
insert into funding.contributions (donor_state, state, year, stage, themes, pillar, named_pillars, currency, amount_original, amount_usd, in_kind,
	published_by, edition_title, edition_on, nth, tier, illustrative, source)
select donor_state, state, year, stage, themes, pillar, named_pillars, currency, amount_original, amount_usd, in_kind, 'DONOR',
	'Support by ' || donor_state || case e when 0 then ', first' else ', revised' end, make_date(2031, 1 + e, 1), row_number() over (order by id), 'PUBLIC', true, 'Support by ' || donor_state
from (select * , row_number() over (partition by year, donor_state order by state, nth) as k from funding.contributions c where edition_title like '%revised%') c, generate_series(0, 1) e
where k <= 65;
insert into funding.contributions (donor_state, state, year, stage, themes, pillar, named_pillars, currency, amount_original, amount_usd, in_kind,
	published_by, edition_title, edition_on, nth, tier, illustrative, source)
select d.iso3, r.iso3, y, (array['PAYMENT','PAYMENT','COMMITMENT','PLEDGE'])[1 + i % 4], 'donor theme ' || i % 7,
	p.pillar, case p.pillar when 'UNALLOCATED' then '{}' else array[p.pillar] end,
	case i % 5 when 0 then 'USD' when 1 then 'EUR' when 2 then 'SEK' when 3 then 'JPY' else 'EUR' end, 100 + (i * 7907 + d.n * 37 + y) % 90000,
	case when i % 5 in (1, 2) then null else 90 + (i * 7907 + d.n * 37 + y) % 90000 end, false,
	'DONOR', 'Support by ' || d.iso3 || case e when 0 then ', first' else ', revised' end, make_date(2031, 1 + e, 1), 100000 + i, 'PUBLIC', true, 'Support by ' || d.iso3
from donors d, generate_series(2026, 2030) y, generate_series(0, 1) e, generate_series(1, 120) i
join receivers r on r.n = 1 + (i * 17) % 112
cross join lateral (select (array['SURVEY_AND_CLEARANCE','RISK_EDUCATION','VICTIM_ASSISTANCE','STOCKPILE_DESTRUCTION','UNALLOCATED'])[1 + i % 5] as pillar) p;
-- copies of the recipients' lines that the authority holds itself
insert into funding.contributions (donor_state, state, year, stage, themes, pillar, named_pillars, currency, amount_original, amount_usd, in_kind,
	published_by, edition_title, edition_on, nth, tier, owner_organisation, illustrative, source)
select donor_state, c.state, year, stage, themes, pillar, named_pillars, currency, amount_original, amount_usd, in_kind, published_by,
	edition_title, edition_on, nth, 'COALITION', o.id, true, c.source
from funding.contributions c join registry.organisations o on o.state = c.state and o.kind = 'AUTHORITY' join receivers r on r.iso3 = c.state
where published_by = 'RECIPIENT' and r.n <= 8 and edition_title like '%revised%';
-- pledges, commitments and payments that donors enter themselves
create temporary table own as
select gen_random_uuid() as id, i, 1 + i % 10 as d, 1 + (i / 10) % 112 as r, 2026 + (i / 1120 + case when i / 5600 % 3 = 2 then 1 else 0 end) % 5 as y, i / 5600 as k
from generate_series(0, 200000 - (select count(*)::int from funding.contributions) - 1) i;
insert into funding.contributions (id, donor_organisation, state, year, stage, parent, pillar, named_pillars, currency, amount_original, amount_usd, tier, owner_organisation, illustrative, source)
select o.id, 'bench-donor-' || o.d, r.iso3, o.y, (array['PLEDGE','COMMITMENT','PAYMENT'])[1 + o.k % 3],
	case when o.k % 3 > 0 then b.id end,
	(array['SURVEY_AND_CLEARANCE','RISK_EDUCATION','VICTIM_ASSISTANCE','STOCKPILE_DESTRUCTION','UNALLOCATED'])[1 + (o.i / 7) % 5], '{}',
	case o.i % 2 when 0 then 'USD' else 'EUR' end, 90000 / (1 + o.k % 3) + o.i % 997, case o.i % 4 when 3 then null else 80000 / (1 + o.k % 3) + o.i % 997 end,
	(array['PUBLIC','COALITION','BILATERAL','PRIVATE','PUBLIC','PUBLIC','COALITION'])[1 + o.i % 7], 'bench-donor-' || o.d, true, 'made up'
from own o left join own b on b.i = o.i - 5600 join receivers r on r.n = o.r;
-- what people say of pairs
analyze funding.contributions;
insert into funding.pairs (donors_row, recipients_row, verdict, tier, source)
select d.id, r.id, case when d.nth % 3 = 0 then 'DIFFERENT' else 'SAME' end, 'PUBLIC', 'made up'
from funding.contributions d join funding.contributions r on r.state = d.state and r.year = d.year and r.donor_state = d.donor_state
	and r.published_by = 'RECIPIENT' and d.published_by = 'DONOR' and d.edition_title like '%revised%' and r.edition_title like '%revised%' and r.owner_organisation is null
where d.nth > 100000 and abs(d.amount_original - r.amount_original) < 3000
limit 500;
alter table funding.contributions enable trigger record_change;
-- plans of 50,000 lines
alter table workplan.plans disable trigger record_change; alter table workplan.lines disable trigger record_change; alter table workplan.line_years disable trigger record_change;
insert into workplan.plans (state, number, status, title, first_year, last_year, currency, published_at, tier, owner_organisation, illustrative, source)
select r.iso3, 900, 'PUBLISHED', 'Plan', 2026, 2030, case r.n % 3 when 0 then 'USD' when 1 then 'EUR' else 'SEK' end, now(), 'PUBLIC', (select min(id) from registry.organisations o where o.kind = 'AUTHORITY' and o.state = r.iso3), true, 'made up'
from receivers r;
insert into workplan.lines (key, plan, state, tier, owner_organisation, position, pillar, title, operator, location, unit, source)
select gen_random_uuid(), p.id, p.state, p.tier, p.owner_organisation, i, (array['SURVEY_AND_CLEARANCE','RISK_EDUCATION','VICTIM_ASSISTANCE','STOCKPILE_DESTRUCTION'])[1 + i % 4],
	'Line ' || i, 'Operator ' || i % 7, 'District ' || i % 23, 'M2_CLEARED', 'made up'
from (select p.*, row_number() over (order by state) as n from workplan.plans p where number = 900) p, lateral generate_series(1, 446 + case when n <= 48 then 1 else 0 end) i;
insert into workplan.line_years (line, year, state, tier, owner_organisation, quantity, cost, national)
select l.id, y, l.state, l.tier, l.owner_organisation, l.position, case when l.position % 101 = 100 then null else 1000 + (l.position * 37 + y) % 4000 end, case when l.position % 3 = 0 then 100 end
from workplan.lines l join workplan.plans p on p.id = l.plan, generate_series(2026, 2030) y where p.number = 900;
alter table workplan.plans enable trigger record_change; alter table workplan.lines enable trigger record_change; alter table workplan.line_years enable trigger record_change;
analyze funding.contributions; analyze funding.editions; analyze funding.pairs; analyze workplan.plans; analyze workplan.lines; analyze workplan.line_years;
