--liquibase formatted sql

--changeset funding:006-steps
--comment A contribution goes from intent to payment by steps. A step is one row for each year of its money; what follows from it names it as parent. Rows of published tables have no step: each is one by itself.
alter table funding.contributions
	add column step uuid,
	add column title text,
	add column stage_on date,
	add column expected_on date,
	add column authorised_by text,
	add column approval_needed text,
	add column plan_line uuid,
	add column earmarking text check (earmarking in ('UNEARMARKED', 'SOFTLY', 'EARMARKED', 'TIGHTLY')),
	add column channel text,
	add column south_south boolean not null default false,
	add column attribution_method text check (attribution_method in ('AREA', 'TASKS', 'EQUAL_SPLIT', 'DONORS_STATEMENT', 'UNKNOWN')),
	add column attribution_low numeric(5, 2) check (attribution_low between 0 and 100),
	add column attribution_high numeric(5, 2) check (attribution_high between 0 and 100),
	add column excess_note text,
	add column withdrawn_on date,
	add column withdrawn_why text,
	add column entered_by text,
	add column entered_name text,
	add column hidden boolean not null generated always as (retracted or withdrawn_on is not null or step is not null and tier = 'PRIVATE') stored,
	add constraint withdrawn_for_a_reason check ((withdrawn_on is null) = (withdrawn_why is null)),
	add constraint attributed_within_bounds check (num_nulls(attribution_low, attribution_high) in (0, 2) and attribution_low <= attribution_high),
	add constraint a_step_has_an_amount check (step is null or amount_original > 0 and edition_title is null and title is not null);
comment on column funding.contributions.step is 'the rows of one step, one for each year; null: a row of a published table';
comment on column funding.contributions.stage_on is 'when it came so far: announced, signed, paid; null: not stated';
comment on column funding.contributions.expected_on is 'when the next step is expected; null: not stated';
comment on column funding.contributions.authorised_by is 'who authorised a pledge';
comment on column funding.contributions.approval_needed is 'what approval it still needs, such as that of a parliament; null: none';
comment on column funding.contributions.plan_line is 'key, in every version, of the line of the plan that it is meant for';
comment on column funding.contributions.earmarking is 'category of the Grand Bargain';
comment on column funding.contributions.channel is 'through whom it goes: never the donor';
comment on column funding.contributions.attribution_low is 'per cent attributable to cluster munitions, at least';
comment on column funding.contributions.excess_note is 'why more follows from its parent than the parent holds';
comment on column funding.contributions.withdrawn_on is 'what has not become the next step by then never will; it counts under no rule';
comment on column funding.contributions.hidden is 'stands on no common page and in no total: retracted, withdrawn, or a step that nobody but its holder sees';
create unique index a_year_of_a_step_once on funding.contributions (step, year) where step is not null;
create index contributions_by_plan_line on funding.contributions (plan_line) where plan_line is not null;

--changeset funding:006-receipts
--comment That a payment has come in is said by who received it: a mark on the payment that changes no rule.
create table funding.receipts (
	contribution uuid primary key references funding.contributions,
	received_on date not null,
	note text,
	confirmed_by text not null default access.viewer_name(),
	confirmed_name text not null,
	confirmed_at timestamptz not null default clock_timestamp(),
	withdrawn boolean not null default false,
	state text not null references registry.states,
	tier text not null default 'BILATERAL' check (tier = 'BILATERAL'),
	owner_organisation text not null references registry.organisations,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	version int not null default 0
);
comment on table funding.receipts is 'a payment that its recipient confirms; whoever sees the payment sees it';
alter table funding.receipts enable row level security;
create policy seen on funding.receipts for select
	using (exists (select from funding.contributions c where c.id = contribution));
create policy confirmed on funding.receipts for insert
	with check (state = (select access.state()) and owner_organisation = (select access.organisation())
		and exists (select from funding.contributions c where c.id = contribution and c.state = receipts.state and c.stage = 'PAYMENT' and not c.retracted));
create policy written on funding.receipts for update
	using (state = (select access.state()))
	with check (state = (select access.state()) and owner_organisation = (select access.organisation()));
grant select, insert, update on funding.receipts to ${appRole};
create trigger record_change after insert or update or delete on funding.receipts
	for each row execute function journal.record_change('contribution', 'tiered');
--rollback drop table funding.receipts;
