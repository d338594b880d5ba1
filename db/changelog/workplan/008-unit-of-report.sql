--liquibase formatted sql

--changeset workplan:008-unit-of-report splitStatements:false
--comment A revision may give a line another unit. What was reported before stays in the unit in which it was reported, as money stays in its currency.
alter table workplan.progress add column unit text;
alter table workplan.progress disable trigger user;
update workplan.progress r set unit = l.unit
	from workplan.lines l join workplan.plans p on p.id = l.plan
	where l.key = r.line_key and p.state = r.state and p.status = 'PUBLISHED' and not l.removed;
alter table workplan.progress enable trigger user;
comment on column workplan.progress.unit is 'of the quantity: that of the line when it was reported; null: the line had none';
comment on column workplan.progress.quantity is 'done in the period, in unit; of a unit that counts people: reached since 1 January, each counted once; null: not stated, which is not zero';

create or replace function workplan.keep_report() returns trigger language plpgsql as $$
declare
	decision constant text[] := array['status', 'returned', 'decided_by', 'decided_at', 'tier', 'audience', 'version'];
begin
	if (new.id, new.line_key, new.state, new.year, new.first_month, new.months, new.unit, new.currency, new.owner_organisation, new.reported_by, new.reported_at)
		is distinct from (old.id, old.line_key, old.state, old.year, old.first_month, old.months, old.unit, old.currency, old.owner_organisation, old.reported_by, old.reported_at) then
		raise exception 'a report stays with its line, its period, its unit, its currency and its owner';
	end if;
	if access.viewer_name() is not null and access.organisation() is distinct from old.owner_organisation
		and to_jsonb(new) - decision is distinct from to_jsonb(old) - decision then
		raise exception 'who decides on a report changes nothing in it';
	end if;
	return new;
end $$;
--rollback alter table workplan.progress drop column unit;
