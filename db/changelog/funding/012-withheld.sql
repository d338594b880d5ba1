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

--changeset funding:012-widest-tier splitStatements:false
--comment What was shown once was seen, and hides in no total of intents again, whoever may see it now.
alter table funding.contributions add column widest_tier text check (widest_tier in ('PRIVATE', 'BILATERAL', 'COALITION', 'PUBLIC'));
comment on column funding.contributions.widest_tier is 'of a step: the widest tier to which it was ever shown; null: the one that it has';
create function funding.keep_widest_tier() returns trigger language plpgsql as $$
declare
	tiers constant text[] := array['PRIVATE', 'BILATERAL', 'COALITION', 'PUBLIC'];
begin
	new.widest_tier := case when tg_op = 'INSERT' then new.tier
		else tiers[greatest(array_position(tiers, coalesce(old.widest_tier, old.tier)), array_position(tiers, new.tier))] end;
	return new;
end $$;
create trigger keep_widest_tier before insert or update on funding.contributions
	for each row when (new.step is not null) execute function funding.keep_widest_tier();
--rollback drop trigger keep_widest_tier on funding.contributions; drop function funding.keep_widest_tier; alter table funding.contributions drop column widest_tier;

--changeset funding:012-intents-by-step
--comment What of a total is hidden still is known intent by intent. Totals that were taken before are taken anew.
delete from funding.intents_taken;
alter table funding.intents_taken drop constraint intents_taken_pkey;
alter table funding.intents_taken add column step uuid not null;
alter table funding.intents_taken add primary key (state, year, taken_on, step);
--rollback delete from funding.intents_taken; alter table funding.intents_taken drop constraint intents_taken_pkey; alter table funding.intents_taken drop column step; alter table funding.intents_taken add primary key (state, year, taken_on, donor, tier, owner_organisation);

--changeset funding:012-withheld-intents runOnChange:true splitStatements:false
--comment Totals of intents that are not public, so that a State can tell what may come without anybody's intent being told.
create or replace function funding.is_one_amount(amounts numeric[]) returns boolean immutable
	language sql return (select coalesce(sum(a.amount) filter (where a.place > 2), 0) < 0.1 * max(a.amount)
		from unnest(amounts) with ordinality a (amount, place));
comment on function funding.is_one_amount(numeric[]) is 'whether of amounts, the largest first, all but the two largest are less than a tenth of the largest: who knows the second would know the largest nearly to the point';
drop function if exists funding.withheld_intents(text, int);
drop function if exists funding.intents_now(text);
create function funding.intents_now(of_state text)
	returns table (year int, step uuid, donor text, tier text, shown text, owner_organisation text, usd numeric, unknown boolean) stable
	language sql as $$
	-- a year that is divided among pillars is one amount: what follows from it may not be divided, or otherwise
	select c.year, c.step, coalesce(case o.kind when 'DONOR' then o.state end, o.id), coalesce(c.widest_tier, c.tier),
		tiers.names[greatest(array_position(tiers.names, coalesce(c.widest_tier, c.tier)), max(f.shown))], c.owner_organisation,
		greatest(0, coalesce(sum(registry.usd(c.amount_original, c.currency, c.year)), 0) - sum(f.usd)),
		bool_or(registry.usd(c.amount_original, c.currency, c.year) is null)
	from funding.contributions c
	cross join (values (array['PRIVATE', 'BILATERAL', 'COALITION', 'PUBLIC'])) tiers (names)
	join registry.states s on s.iso3 = c.state and s.illustrative = c.illustrative
	-- what a donor itself has entered: who enters intents in the names of others knows what these are
	join registry.organisations o on o.id = c.owner_organisation and c.published_by = 'DONOR'
	cross join lateral (
		select coalesce(sum(registry.usd(n.amount_original, n.currency, n.year)) filter (where n.withdrawn_on is null), 0) as usd,
			coalesce(max(array_position(tiers.names, coalesce(n.widest_tier, n.tier))), 1) as shown
		from funding.contributions n where n.parent = c.id and not n.retracted) f
	where c.state = of_state and c.stage = 'INTENT' and c.step is not null and coalesce(c.widest_tier, c.tier) <> 'PUBLIC' and not c.in_kind
		and not c.retracted and c.withdrawn_on is null
	group by c.year, c.step, o.kind, o.state, o.id, coalesce(c.widest_tier, c.tier), c.owner_organisation, tiers.names
$$;
comment on function funding.intents_now(text) is 'intents that were never public and that donors themselves have entered, each less what has followed from it: tier, to which it was shown at most, and shown, to which it or what follows from it was; organisations of one State are one donor; as far as its caller sees them';

create function funding.withheld_intents(of_state text, days int)
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
				select array_agg(abs(t.change) order by abs(t.change) desc) filter (where t.change <> 0) as amounts from told t group by t.level
			)
			select bool_and(c.amounts is null or cardinality(c.amounts) >= fewest + case when one.taken_on is null then 0 else 1 end
					and not funding.is_one_amount(c.amounts)) and count(c.amounts) > 0
			from changes c)
		then
			insert into funding.intents_taken (state, year, taken_on, step, donor, tier, owner_organisation, usd, unknown)
			select of_state, n.year, today, n.step, n.donor, n.tier, n.owner_organisation, n.usd, n.unknown
			from funding.intents_now(of_state) n where n.year = one.year;
		end if;
	end loop;
	return query
		with latest as (
			select t.* from funding.intents_taken t
			where t.state = of_state and t.taken_on = (
				select max(l.taken_on) from funding.intents_taken l where l.state = of_state and l.year = t.year)
		), hidden as materialized (
			-- intents of the total of which nothing was shown since, nor of what follows from them
			select l.year, l.donor, l.owner_organisation, l.usd, n.shown
			from latest l join funding.intents_now(of_state) n on n.year = l.year and n.step = l.step
			where l.usd > 0 and n.usd > 0
		), at_each_tier as (
			select d.year, array_agg(d.usd order by d.usd desc) as amounts
			from (
				select h.year, e.tiers, sum(h.usd) as usd
				from hidden h
				join (values (array['PRIVATE', 'BILATERAL', 'COALITION']), (array['PRIVATE', 'BILATERAL']), (array['PRIVATE'])) e (tiers)
					on h.shown = any (e.tiers)
				group by h.year, e.tiers, h.donor) d
			group by d.year, d.tiers
		)
		select l.year, round(sum(l.usd), -5), bool_or(l.unknown), max(l.taken_on)
		from latest l
		where (
				select count(distinct h.donor) from hidden h
				where h.year = l.year and h.owner_organisation is distinct from access.organisation()
					and not access.audience(h.shown, of_state, h.owner_organisation) = any (access.keys())
					and not exists (select from registry.organisations o where o.id = access.organisation() and o.kind = 'DONOR' and o.state = h.donor)
			) >= fewest
			-- nor do two readers know all but one or two of them together, nor is one nearly all of it
			and not exists (select from at_each_tier t
				where t.year = l.year and (cardinality(t.amounts) < fewest or funding.is_one_amount(t.amounts)))
		group by l.year
		order by l.year;
end $$;
comment on function funding.withheld_intents(text, int) is 'the one cut of intents that are not public: State and year, with at least three donors whose amounts this reader does not see, in dollars rounded to 100,000, renewed after so many days at the earliest and only if three donors beside each reader have changed at every tier at which any has, and told as long as three are hidden at every tier at which any is, none of them nearly all of it: so neither two moments, nor two readers, nor one''s own amount tell another''s. Runs as the owner because it sums what its reader must not see';
revoke all on function funding.withheld_intents(text, int) from public;
grant execute on function funding.withheld_intents(text, int) to ${appRole};
--rollback drop function funding.withheld_intents; drop function funding.intents_now; drop function funding.is_one_amount;
