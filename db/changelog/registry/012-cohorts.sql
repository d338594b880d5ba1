--liquibase formatted sql

--changeset registry:012-cohorts runOnChange:true splitStatements:false
--comment Who belongs to which cohort on a date. "certain" is false where the sources leave open whether the State belongs; the number of certain rows is the least, of all rows the most.
create or replace function registry.cohort_members(on_date date)
	returns table (cohort text, state text, certain boolean) stable
	language sql
as $$
	with party as (
		select state from registry.treaty_status(on_date) where status = 'PARTY'
	), duty as (
		select o.state, o.article,
			coalesce(o.arose_earliest, date '-infinity') <= on_date as may_have_arisen,
			coalesce(o.arose_latest, date '-infinity') <= on_date as has_arisen,
			o.ended_earliest is null or o.ended_earliest > on_date as certainly_open,
			o.ended_latest is null or o.ended_latest > on_date as possibly_open
		from registry.obligations o join party using (state)
	), outstanding as (
		select article, state, bool_or(has_arisen and certainly_open) as certain
		from duty where may_have_arisen and possibly_open group by article, state
	), ever as (
		select article, state, bool_or(has_arisen) as certain
		from duty where may_have_arisen group by article, state
	)
	select 'parties', state, true from party
	union all select 'signatories', state, true from registry.treaty_status(on_date) where status = 'SIGNATORY'
	union all select 'article-' || article || case when article = 5 then '' else '-outstanding' end, state, certain from outstanding
	union all select 'article-' || article || '-ever', state, certain from ever where article <> 5
	union all select 'affected', state, bool_or(certain) from outstanding group by state;
$$;
comment on function registry.cohort_members(date) is 'affected = outstanding under Article 3, 4 or 5; the draft action plan does not define the word';
--rollback drop function registry.cohort_members;
