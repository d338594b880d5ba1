--liquibase formatted sql

--changeset workplan:005-unit-costs
--comment The cost library of a State. What an entry says never changes, because published versions refer to it: a new price is a new entry, and an old one is withdrawn. The grant on two columns keeps it so.
create table workplan.unit_costs (
	id uuid primary key default gen_random_uuid(),
	state text not null references registry.states,
	activity text not null,
	unit text not null,
	amount numeric(19, 2) not null check (amount > 0),
	currency text not null check (currency ~ '^[A-Z]{3}$'),
	dated date not null,
	source text not null,
	ended_on date,
	tier text not null check (tier = 'PRIVATE'),
	owner_organisation text not null references registry.organisations,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	illustrative boolean not null default false,
	version int not null default 0,
	unique (id, state)
);
comment on column workplan.unit_costs.dated is 'the day of which the price is';
comment on column workplan.unit_costs.ended_on is 'first day on which no other line is costed by it; null: in use';
create index unit_costs_by_owner on workplan.unit_costs (owner_organisation);
alter table workplan.unit_costs enable row level security;
create policy seen on workplan.unit_costs for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy added_by_authority on workplan.unit_costs for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()) and ended_on is null);
create policy withdrawn_by_authority on workplan.unit_costs for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()) and ended_on is null)
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()) and ended_on is not null);
grant select, insert, update (ended_on, version) on workplan.unit_costs to ${appRole};
create trigger record_change after insert or update or delete on workplan.unit_costs
	for each row execute function journal.record_change('id', 'tiered');

alter table workplan.lines disable trigger record_change;
update workplan.lines set unit_cost = null where unit_cost is not null;
alter table workplan.lines enable trigger record_change;
alter table workplan.lines add constraint costed_by_an_entry_of_the_state
	foreign key (unit_cost, state) references workplan.unit_costs (id, state);
--rollback alter table workplan.lines drop constraint costed_by_an_entry_of_the_state; drop table workplan.unit_costs;

--changeset workplan:005-budgets
--comment What an operator means to spend on its line of the plan in a year, seen by the operator and the authority of the State and nobody else: with one operator the sum would tell. Of an operator without an account the authority enters it, and it is the authority's alone.
create table workplan.budgets (
	id uuid primary key default gen_random_uuid(),
	line_key uuid not null,
	state text not null references registry.states,
	year int not null check (year between 1990 and 2100),
	operator text,
	organisation text references registry.organisations,
	amount numeric(19, 2) not null check (amount >= 0),
	currency text not null check (currency ~ '^[A-Z]{3}$'),
	note text,
	source text not null,
	tier text not null check (tier in ('PRIVATE', 'BILATERAL')),
	owner_organisation text not null references registry.organisations,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	removed boolean not null default false,
	version int not null default 0,
	check ((tier = 'PRIVATE') = (operator is not null)),
	check (tier = 'PRIVATE' or organisation = owner_organisation)
);
comment on table workplan.budgets is 'a budget follows its line into every version of the plan';
comment on column workplan.budgets.operator is 'for whom the authority enters it; null: the operator itself does';
comment on column workplan.budgets.organisation is 'the registered organisation whose budget it is; null if none is meant';
create unique index budget_of_an_operator on workplan.budgets (line_key, year, owner_organisation) where operator is null;
create unique index budget_for_an_operator on workplan.budgets (line_key, year, owner_organisation, lower(operator)) where operator is not null;
create index budgets_by_audience on workplan.budgets (audience);
create index budgets_by_owner on workplan.budgets (owner_organisation);
alter table workplan.budgets enable row level security;
create policy seen on workplan.budgets for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy added_by_authority on workplan.budgets for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()) and tier = 'PRIVATE');
create policy written_by_authority on workplan.budgets for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()) and tier = 'PRIVATE')
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()) and tier = 'PRIVATE');
create policy added_by_operator on workplan.budgets for insert
	with check (owner_organisation = (select access.organisation()) and tier = 'BILATERAL' and (select access.has_role('operator'))
		and exists (select from workplan.lines l join workplan.plans p on p.id = l.plan
			where l.key = budgets.line_key and l.state = budgets.state and l.implementer = budgets.owner_organisation and not l.removed
				and p.status in ('PUBLISHED', 'SUBMITTED', 'APPROVED')));
create policy written_by_operator on workplan.budgets for update
	using (owner_organisation = (select access.organisation()) and tier = 'BILATERAL' and (select access.has_role('operator')))
	with check (owner_organisation = (select access.organisation()) and tier = 'BILATERAL' and (select access.has_role('operator'))
		and (removed or exists (select from workplan.lines l join workplan.plans p on p.id = l.plan
			where l.key = budgets.line_key and l.state = budgets.state and l.implementer = budgets.owner_organisation and not l.removed
				and p.status in ('PUBLISHED', 'SUBMITTED', 'APPROVED'))));
grant select, insert, update on workplan.budgets to ${appRole};
create trigger record_change after insert or update or delete on workplan.budgets
	for each row execute function journal.record_change('id', 'tiered');
--rollback drop table workplan.budgets;

--changeset workplan:005-costing-notes
--comment Why two costings of one line differ, in the authority's words; nobody else reads it.
create table workplan.costing_notes (
	id uuid primary key default gen_random_uuid(),
	line_key uuid not null,
	state text not null references registry.states,
	year int not null check (year between 1990 and 2100),
	text text,
	tier text not null check (tier = 'PRIVATE'),
	owner_organisation text not null references registry.organisations,
	audience text not null generated always as (access.audience(tier, state, owner_organisation)) stored,
	version int not null default 0,
	unique (line_key, year, owner_organisation)
);
comment on column workplan.costing_notes.text is 'null: taken back';
create index costing_notes_by_owner on workplan.costing_notes (owner_organisation);
alter table workplan.costing_notes enable row level security;
create policy seen on workplan.costing_notes for select
	using (audience = any ((select access.keys())::text[]) or owner_organisation = (select access.organisation()));
create policy added_by_authority on workplan.costing_notes for insert
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));
create policy written_by_authority on workplan.costing_notes for update
	using (owner_organisation = (select access.organisation()) and state = (select access.state()))
	with check (owner_organisation = (select access.organisation()) and state = (select access.state()));
grant select, insert, update on workplan.costing_notes to ${appRole};
create trigger record_change after insert or update or delete on workplan.costing_notes
	for each row execute function journal.record_change('id', 'tiered');
--rollback drop table workplan.costing_notes;
