--liquibase formatted sql

--changeset funding:012-intents-taken
--comment What intents came to when their total was last taken. Nobody reads it: funding.withheld_intents alone tells totals of it. Derived, so the change log says nothing of it.
create table funding.intents_taken (
	state text not null references registry.states,
	year int not null,
	taken_on date not null,
	donor text not null,
	tier text not null check (tier in ('PRIVATE', 'BILATERAL', 'COALITION')),
	owner_organisation text not null references registry.organisations,
	usd numeric(19, 2) not null,
	unknown boolean not null,
	primary key (state, year, taken_on, donor, tier, owner_organisation)
);
comment on column funding.intents_taken.unknown is 'a part of it has no rate, so the total is at least this';
alter table funding.intents_taken enable row level security;
create policy nobody on funding.intents_taken for select using (false);
--rollback drop table funding.intents_taken;

--changeset funding:012-withheld-intents runOnChange:true splitStatements:false
--comment Totals of intents that are not public, so that a State can tell what may come without anybody's intent being told.
create or replace function funding.intents_now(of_state text)
	returns table (year int, donor text, tier text, owner_organisation text, usd numeric, unknown boolean) stable
	language sql as $$
	select y.year, y.donor, y.tier, y.owner_organisation, sum(greatest(0, y.usd - y.gone)), bool_or(y.unknown) from (
	-- a year that is divided among pillars is one amount: what follows from it may not be divided, or otherwise
	select c.year, coalesce(case o.kind when 'DONOR' then o.state end, o.id) as donor, c.tier, c.owner_organisation,
		coalesce(sum(registry.usd(c.amount_original, c.currency, c.year)), 0) as usd, sum(f.usd) as gone,
		bool_or(registry.usd(c.amount_original, c.currency, c.year) is null) as unknown
	from funding.contributions c
	join registry.states s on s.iso3 = c.state and s.illustrative = c.illustrative
	-- what a donor itself has entered: who enters intents in the names of others knows what these are
	join registry.organisations o on o.id = c.owner_organisation and c.published_by = 'DONOR'
	cross join lateral (
		select coalesce(sum(registry.usd(n.amount_original, n.currency, n.year)), 0) as usd
		from funding.contributions n where n.parent = c.id and not n.retracted and n.withdrawn_on is null) f
	where c.state = of_state and c.stage = 'INTENT' and c.step is not null and c.tier <> 'PUBLIC' and not c.in_kind
		and not c.retracted and c.withdrawn_on is null
	group by c.step, c.year, coalesce(case o.kind when 'DONOR' then o.state end, o.id), c.tier, c.owner_organisation) y
	group by y.year, y.donor, y.tier, y.owner_organisation
$$;
comment on function funding.intents_now(text) is 'what intents that are not public and that donors themselves have entered hold still, each less what has followed from it; organisations of one State are one donor; as far as its caller sees them';

create or replace function funding.withheld_intents(of_state text, days int)
	returns table (in_year int, total numeric, at_least boolean, as_of date)
	security definer set search_path = pg_catalog
	language plpgsql as $$
declare
	fewest constant int := 3;
	today constant date := access.today();
	one record;
begin
	if not 'public' = any (access.keys()) then
		return;
	end if;
	perform pg_advisory_xact_lock(hashtextextended('funding.intents:' || of_state, 0));
	for one in
		select y.year, (select max(t.taken_on) from funding.intents_taken t where t.state = of_state and t.year = y.year) as taken_on
		from (select n.year from funding.intents_now(of_state) n union select t.year from funding.intents_taken t where t.state = of_state) y
	loop
		continue when one.taken_on > today - greatest(days, 1);
		-- the first total needs three donors; a later one a donor more has changed, for each of them knows its own change
		if (with hidden (level, tiers) as (
				values (1, array['PRIVATE', 'BILATERAL', 'COALITION']), (2, array['PRIVATE', 'BILATERAL']), (3, array['PRIVATE'])
			), told as (
				select h.level, d.donor, sum(d.usd) as change, bool_or(d.usd <> 0) as there
				from hidden h
				join (select n.donor, n.tier, n.usd from funding.intents_now(of_state) n where n.year = one.year
					union all
					select t.donor, t.tier, -t.usd from funding.intents_taken t
					where t.state = of_state and t.year = one.year and t.taken_on = one.taken_on) d on d.tier = any (h.tiers)
				group by h.level, d.donor
			), changes as (
				select t.level, count(*) filter (where t.change <> 0) as donors from told t group by t.level
			)
			select bool_and(c.donors = 0 or c.donors >= fewest + case when one.taken_on is null then 0 else 1 end) and max(c.donors) > 0
			from changes c)
		then
			insert into funding.intents_taken (state, year, taken_on, donor, tier, owner_organisation, usd, unknown)
			select of_state, n.year, today, n.donor, n.tier, n.owner_organisation, n.usd, n.unknown
			from funding.intents_now(of_state) n where n.year = one.year;
		end if;
	end loop;
	return query
		with latest as (
			select t.*, t.owner_organisation is not distinct from access.organisation()
				or access.audience(t.tier, t.state, t.owner_organisation) = any (access.keys())
				or exists (select from registry.organisations o where o.id = access.organisation() and o.kind = 'DONOR' and o.state = t.donor) as seen
			from funding.intents_taken t
			where t.state = of_state and t.taken_on = (
				select max(l.taken_on) from funding.intents_taken l where l.state = of_state and l.year = t.year)
		), hidden_still as (
			select distinct n.year, n.donor from funding.intents_now(of_state) n
			where n.usd > 0 and n.owner_organisation is distinct from access.organisation()
				and not access.audience(n.tier, of_state, n.owner_organisation) = any (access.keys())
		)
		select l.year, round(sum(l.usd), -5), bool_or(l.unknown), max(l.taken_on)
		from latest l
		group by l.year
		having count(distinct l.donor) filter (where not l.seen and l.usd > 0
			and (l.year, l.donor) in (select h.year, h.donor from hidden_still h)) >= fewest
		order by l.year;
end $$;
comment on function funding.withheld_intents(text, int) is 'the one cut of intents that are not public: State and year, with at least three donors whose amounts this reader does not see, in dollars rounded to 100,000, renewed after so many days at the earliest and only if three donors beside each reader have changed at every tier at which any has: so neither two moments, nor two readers, nor one''s own amount tell another''s. Runs as the owner because it sums what its reader must not see';
revoke all on function funding.withheld_intents(text, int) from public;
grant execute on function funding.withheld_intents(text, int) to ${appRole};
--rollback drop function funding.withheld_intents; drop function funding.intents_now;
