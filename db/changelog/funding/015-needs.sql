--liquibase formatted sql

--changeset funding:015-needs
--comment What States need and what others offer beyond money: expertise, equipment, exchange between peers. A need and an offer are matched when both sides agree; the giver tells what was delivered, and the receiver alone confirms it. Each side writes its own rows, so that nobody answers for the other. None of it is in a total of money.
create function funding.audiences(tier text, states text[], owner text) returns text[] immutable
	language sql return case tier
		when 'PUBLIC' then array['public']
		when 'COALITION' then string_to_array('coalition:' || array_to_string(states, ',coalition:'), ',')
		when 'BILATERAL' then string_to_array('state:' || array_to_string(states, ',state:'), ',')
		else array['owner:' || coalesce(owner, '')] end;
comment on function funding.audiences(text, text[], text) is 'access.audience for a row that is about several States';

create table funding.postings (
	id uuid primary key,
	side text not null check (side in ('NEED', 'OFFER')),
	kind text not null check (kind in ('EXPERTISE', 'EQUIPMENT', 'PEER_EXCHANGE')),
	title text not null check (btrim(title) <> ''),
	what text not null check (btrim(what) <> ''),
	quantity numeric(19, 4) check (quantity > 0),
	unit text,
	pillars text[] not null check (cardinality(pillars) > 0
		and pillars <@ array['SURVEY_AND_CLEARANCE', 'RISK_EDUCATION', 'VICTIM_ASSISTANCE', 'STOCKPILE_DESTRUCTION', 'UNALLOCATED']),
	wanted_from date,
	wanted_to date,
	states text[] not null,
	plan_line uuid,
	value_amount numeric(19, 2) check (value_amount > 0),
	value_currency text check (value_currency ~ '^[A-Z]{3}$'),
	withdrawn_on date,
	withdrawn_why text,
	shown_to text[] not null default '{}',
	posted_at timestamptz not null default clock_timestamp(),
	posted_by text not null default access.viewer_name(),
	posted_name text not null,
	state text not null generated always as (case when cardinality(states) = 1 then states[1] else '' end) stored,
	tier text not null default 'PRIVATE' check (tier in ('PRIVATE', 'BILATERAL', 'COALITION', 'PUBLIC')),
	owner_organisation text not null references registry.organisations,
	audiences text[] not null generated always as (funding.audiences(tier, states, owner_organisation)) stored,
	illustrative boolean not null default false,
	version int not null default 0,
	check ((quantity is null) = (unit is null)),
	check ((value_amount is null) = (value_currency is null)),
	check (wanted_from <= wanted_to),
	constraint a_posting_is_withdrawn_for_a_reason check ((withdrawn_on is null) = (withdrawn_why is null)),
	constraint a_need_is_of_one_state check (side = 'OFFER' or cardinality(states) = 1 and value_amount is null),
	constraint only_an_offer_to_named_states_is_shown_to_them_alone check (cardinality(states) > 0 or tier in ('PRIVATE', 'PUBLIC'))
);
comment on table funding.postings is 'a need of a State, or an offer to States, of anything but money';
comment on column funding.postings.states is 'of a need the one State; of an offer those that it is for; empty: any';
comment on column funding.postings.state is 'the State if it is one; empty: several, or any, so that nobody but the owner reads the change log of what is not public';
comment on column funding.postings.plan_line is 'key, in every version, of the line of the plan that a need serves';
comment on column funding.postings.value_amount is 'what its giver values it at; in no total';
comment on column funding.postings.shown_to is 'organisations to which a proposed match showed it, whatever its tier';
create index postings_by_audience on funding.postings using gin (audiences);
create index postings_by_owner on funding.postings (owner_organisation);

alter table funding.postings enable row level security;
create policy seen on funding.postings for select
	using (audiences && (select access.keys())::text[] or owner_organisation = (select access.organisation())
		or (select access.organisation()) = any (shown_to));
create policy posted on funding.postings for insert
	with check (owner_organisation = (select access.organisation())
		and case side when 'NEED' then states = array[(select access.state())]
			else (select access.state() is not null or access.has_role('donor') or access.has_role('operator') or access.has_role('isu')) end
		and not exists (select from unnest(states) named where named not in (select s.iso3 from registry.states s)));
create policy written on funding.postings for update
	using (owner_organisation = (select access.organisation()))
	with check (owner_organisation = (select access.organisation())
		and case side when 'NEED' then states = array[(select access.state())]
			else (select access.state() is not null or access.has_role('donor') or access.has_role('operator') or access.has_role('isu')) end
		and not exists (select from unnest(states) named where named not in (select s.iso3 from registry.states s)));
grant select, insert, update on funding.postings to ${appRole};
create trigger record_change after insert or update or delete on funding.postings
	for each row execute function journal.record_change('id', 'tiered');

create table funding.posting_matches (
	id uuid primary key,
	need uuid not null references funding.postings,
	offer uuid not null references funding.postings,
	proposed_by text not null check (proposed_by in ('NEED', 'OFFER')),
	quantity numeric(19, 4) check (quantity > 0),
	unit text,
	note text,
	proposed_at timestamptz not null default clock_timestamp(),
	need_owner text not null references registry.organisations,
	offer_owner text not null references registry.organisations,
	state text not null references registry.states,
	tier text not null default 'BILATERAL' check (tier = 'BILATERAL'),
	owner_organisation text not null generated always as (case proposed_by when 'NEED' then need_owner else offer_owner end) stored,
	check ((quantity is null) = (unit is null)),
	constraint nobody_matches_with_itself check (need_owner <> offer_owner)
);
comment on table funding.posting_matches is 'an offer proposed for a need, and how much of it. It never changes: to ask for something else is another match';
create index posting_matches_of_need on funding.posting_matches (need);
create index posting_matches_of_offer on funding.posting_matches (offer);
alter table funding.posting_matches enable row level security;
create policy seen on funding.posting_matches for select
	using ((select access.organisation()) in (need_owner, offer_owner)
		or exists (select from funding.postings p where p.id = need) and exists (select from funding.postings p where p.id = offer));
create policy proposed on funding.posting_matches for insert
	with check ((select access.organisation()) = case proposed_by when 'NEED' then need_owner else offer_owner end
		and exists (select from funding.postings n join funding.postings o on o.id = posting_matches.offer
			where n.id = posting_matches.need and n.side = 'NEED' and o.side = 'OFFER' and n.kind = o.kind
				and n.owner_organisation = posting_matches.need_owner and o.owner_organisation = posting_matches.offer_owner
				and n.state = posting_matches.state and (o.states = '{}' or n.state = any (o.states))));
grant select, insert on funding.posting_matches to ${appRole};
create trigger record_change after insert or update or delete on funding.posting_matches
	for each row execute function journal.record_change('id', 'tiered');

create table funding.match_words (
	match uuid not null references funding.posting_matches,
	side text not null check (side in ('NEED', 'OFFER')),
	says text not null check (says in ('AGREES', 'DECLINES')),
	why text,
	said_at timestamptz not null default clock_timestamp(),
	said_by text not null default access.viewer_name(),
	said_name text not null,
	withdrawn boolean not null default false,
	state text not null references registry.states,
	tier text not null default 'BILATERAL' check (tier = 'BILATERAL'),
	owner_organisation text not null references registry.organisations,
	version int not null default 0,
	primary key (match, side),
	constraint who_declines_says_why check ((says = 'DECLINES') = (why is not null))
);
comment on table funding.match_words is 'what each side says of a match, in a row of its own that the other cannot write: it holds when both agree';
alter table funding.match_words enable row level security;
create policy seen on funding.match_words for select
	using (exists (select from funding.posting_matches m where m.id = match));
create policy said on funding.match_words for insert
	with check (owner_organisation = (select access.organisation())
		and exists (select from funding.posting_matches m where m.id = match_words.match and m.state = match_words.state
			and match_words.owner_organisation = case match_words.side when 'NEED' then m.need_owner else m.offer_owner end));
create policy written on funding.match_words for update
	using (owner_organisation = (select access.organisation()))
	with check (owner_organisation = (select access.organisation())
		and exists (select from funding.posting_matches m where m.id = match_words.match and m.state = match_words.state
			and match_words.owner_organisation = case match_words.side when 'NEED' then m.need_owner else m.offer_owner end));
grant select, insert, update on funding.match_words to ${appRole};
create trigger record_change after insert or update or delete on funding.match_words
	for each row execute function journal.record_change('match', 'tiered');

create table funding.deliveries (
	id uuid primary key,
	match uuid not null references funding.posting_matches,
	what text not null check (btrim(what) <> ''),
	quantity numeric(19, 4) check (quantity > 0),
	unit text,
	delivered_on date not null,
	told_at timestamptz not null default clock_timestamp(),
	told_by text not null default access.viewer_name(),
	told_name text not null,
	withdrawn boolean not null default false,
	state text not null references registry.states,
	tier text not null default 'BILATERAL' check (tier = 'BILATERAL'),
	owner_organisation text not null references registry.organisations,
	version int not null default 0,
	check ((quantity is null) = (unit is null))
);
comment on table funding.deliveries is 'what its giver says that it has delivered of a match';
create index deliveries_of_match on funding.deliveries (match);
alter table funding.deliveries enable row level security;
create policy seen on funding.deliveries for select
	using (exists (select from funding.posting_matches m where m.id = match));
create policy told on funding.deliveries for insert
	with check (owner_organisation = (select access.organisation())
		and exists (select from funding.posting_matches m where m.id = deliveries.match and m.state = deliveries.state and m.offer_owner = deliveries.owner_organisation)
		and (select count(*) from funding.match_words w where w.match = deliveries.match and w.says = 'AGREES' and not w.withdrawn) = 2);
create policy written on funding.deliveries for update
	using (owner_organisation = (select access.organisation()))
	with check (owner_organisation = (select access.organisation())
		and exists (select from funding.posting_matches m where m.id = deliveries.match and m.state = deliveries.state and m.offer_owner = deliveries.owner_organisation));
grant select, insert, update on funding.deliveries to ${appRole};
create trigger record_change after insert or update or delete on funding.deliveries
	for each row execute function journal.record_change('id', 'tiered');

create table funding.arrivals (
	delivery uuid primary key references funding.deliveries,
	says text not null check (says in ('ARRIVED', 'NOT_AS_TOLD')),
	arrived_on date,
	why text,
	said_at timestamptz not null default clock_timestamp(),
	said_by text not null default access.viewer_name(),
	said_name text not null,
	withdrawn boolean not null default false,
	state text not null references registry.states,
	tier text not null default 'BILATERAL' check (tier = 'BILATERAL'),
	owner_organisation text not null references registry.organisations,
	version int not null default 0,
	constraint what_arrived_did_so_on_a_day check ((says = 'ARRIVED') = (arrived_on is not null)),
	constraint who_misses_something_says_what check ((says = 'NOT_AS_TOLD') = (why is not null))
);
comment on table funding.arrivals is 'what the receiver, and nobody else, says of a delivery: a row of its own that the giver cannot write';
alter table funding.arrivals enable row level security;
create policy seen on funding.arrivals for select
	using (exists (select from funding.deliveries d where d.id = delivery));
create policy confirmed on funding.arrivals for insert
	with check (owner_organisation = (select access.organisation())
		and exists (select from funding.deliveries d join funding.posting_matches m on m.id = d.match
			where d.id = arrivals.delivery and not d.withdrawn and m.state = arrivals.state and m.need_owner = arrivals.owner_organisation));
create policy written on funding.arrivals for update
	using (owner_organisation = (select access.organisation()))
	with check (owner_organisation = (select access.organisation())
		and exists (select from funding.deliveries d join funding.posting_matches m on m.id = d.match
			where d.id = arrivals.delivery and m.state = arrivals.state and m.need_owner = arrivals.owner_organisation));
grant select, insert, update on funding.arrivals to ${appRole};
create trigger record_change after insert or update or delete on funding.arrivals
	for each row execute function journal.record_change('delivery', 'tiered');
--rollback drop table funding.arrivals; drop table funding.deliveries; drop table funding.match_words; drop table funding.posting_matches; drop table funding.postings; drop function funding.audiences;

--changeset funding:015-needs-waiting runOnChange:true splitStatements:false
--comment What of needs and offers waits for the reader's organisation: a match to answer, one to deliver of which nothing was delivered yet, a delivery to confirm, or one of its own that did not arrive as it told, as long as the match holds.
create or replace view funding.needs_waiting with (security_invoker = true) as
with mine as (
	select m.*, m.need_owner = (select access.organisation()) as receives,
		(select count(*) = 2 from funding.match_words w where w.match = m.id and w.says = 'AGREES' and not w.withdrawn) as agreed
	from funding.posting_matches m
	where (select access.organisation()) in (m.need_owner, m.offer_owner)
), found as (
	select 'ANSWER' as waits, m.id as match, m.need, m.offer, m.receives from mine m
	where exists (select from funding.match_words w where w.match = m.id and not w.withdrawn)
		and not exists (select from funding.match_words w where w.match = m.id and not w.withdrawn
			and (w.says = 'DECLINES' or w.owner_organisation = (select access.organisation())))
		and not exists (select from funding.postings p where p.id in (m.need, m.offer) and p.withdrawn_on is not null)
	union all
	select 'DELIVER', m.id, m.need, m.offer, m.receives from mine m
	where not m.receives and m.agreed
		and not exists (select from funding.deliveries d where d.match = m.id and not d.withdrawn)
	union all
	select case when a.says is null then 'CONFIRM' else 'CORRECT' end, m.id, m.need, m.offer, m.receives
	from mine m join funding.deliveries d on d.match = m.id and not d.withdrawn
	left join funding.arrivals a on a.delivery = d.id and not a.withdrawn
	where m.receives and a.says is null or not m.receives and m.agreed and a.says = 'NOT_AS_TOLD'
)
select f.waits, f.match, own.id as posting, own.title, other.owner_organisation as other
from found f
join funding.postings own on own.id = case when f.receives then f.need else f.offer end
join funding.postings other on other.id = case when f.receives then f.offer else f.need end;
comment on view funding.needs_waiting is 'what waits for the reader''s organisation; posting is its own';
grant select on funding.needs_waiting to ${appRole};
--rollback drop view funding.needs_waiting;
