--liquibase formatted sql

--changeset indicators:010-schema
--comment Indicators of the draft Vientiane Capital Action Plan 2027-2031, computed from the records of the modules below.
create schema indicators;
grant usage on schema indicators to ${appRole};
--rollback drop schema indicators;

--changeset indicators:011-evidence runOnChange:true splitStatements:false
--comment What the records say of resources provided and received in a year: E5 if the giver itself entered the row, E6 if anybody else says so: a third party that prints it, or the receiver. Only payments count; a State's money for itself is not assistance.
drop view if exists indicators.resources;
create or replace function indicators.resources(first_year int, last_year int)
	returns table (year int, provider text, receiver text, grade text, source text, illustrative boolean) stable
	language sql
as $$
	select j.year, coalesce(c.donor_state, o.state), j.state,
		case when c.owner_organisation = c.donor_organisation or g.kind = 'DONOR' and g.state = c.donor_state then 'E5' else 'E6' end, c.source, j.illustrative
	from funding.judged(null, first_year, last_year) j
	join funding.contributions c on c.id = j.id
	left join registry.organisations o on o.id = c.donor_organisation and o.kind = 'DONOR'
	left join registry.organisations g on g.id = c.owner_organisation
	where j.asked and j.counted and j.stage = 'PAYMENT' and coalesce(c.donor_state, o.state) is distinct from j.state
$$;
comment on function indicators.resources(int, int) is 'one row a payment of the years that counts, with the State that provides it and the State that receives it';
--rollback drop function indicators.resources(int, int);

--changeset indicators:012-verdicts runOnChange:true splitStatements:false
--comment One row a State of the cohort on 31 December of the reporting year. The headline rests on what States report (grades E1 to E3): none is coded yet, so every verdict is NOT_CODED. The shadow adds what others print or enter (E4 to E6). Fictional States, and what is made up about real ones, count only where they are asked for.
drop function if exists indicators.verdicts(text, int);
drop function if exists indicators.verdicts(text, int, boolean);
create function indicators.verdicts(code text, reporting_year int, with_illustrative boolean)
	returns table (state text, certain boolean, verdict text, shadow text, grade text, sources text[]) stable
	language sql
as $$
	with evidence as materialized (
		select case code when '35a' then r.provider else r.receiver end as state, 'YES' as shadow, min(r.grade) as grade, array_agg(distinct r.source order by r.source) as sources
		from indicators.resources(reporting_year, reporting_year) r
		where code <> '34b' and (with_illustrative or not r.illustrative)
		group by 1
		union all
		-- a draft, or a chapter that does not name what it must, is in part; a plan that is over, or was withdrawn, is none
		select p.state, case p.standing when 'IN_PLACE' then 'YES' when 'EXPIRED' then 'NO' else 'PARTIAL' end, 'E5', array[p.source]
		from funding.mobilisation_at(make_date(reporting_year, 12, 31)) p
		where code = '34b' and (with_illustrative or not p.illustrative)
	)
	select m.state, m.certain, 'NOT_CODED', coalesce(e.shadow, 'NOT_CODED'), e.grade, coalesce(e.sources, '{}')
	from registry.cohort_members(make_date(reporting_year, 12, 31)) m
	join registry.states s on s.iso3 = m.state
	left join evidence e on e.state = m.state
	where m.cohort = case code when '35a' then 'parties' when '35b' then 'affected' when '34b' then 'affected' end
		and (with_illustrative or not s.illustrative)
$$;
comment on function indicators.verdicts(text, int, boolean) is '34b: affected States Parties with a resource mobilisation plan in place (Action 34); 35a: States Parties that provide resources; 35b: affected States Parties that receive them (Action 35)';
--rollback drop function indicators.verdicts(text, int, boolean);
