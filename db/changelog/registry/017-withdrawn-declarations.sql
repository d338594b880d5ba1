--liquibase formatted sql

--changeset registry:017-withdrawn-declarations
--comment A declaration of near completion that was entered by mistake is withdrawn: it then counts for no date, and the change log keeps it. Two that stand never overlap, so that a duty is named once; of such as do, the earlier ends where the later begins.
alter table registry.near_completion add column withdrawn_on date;
comment on column registry.near_completion.withdrawn_on is 'day on which it was withdrawn as entered by mistake: it never held; null: it was not';
select set_config('app.reason', 'Declarations of one duty no longer overlap', true);
update registry.near_completion e set withdrawn_on = current_date, version = version + 1
where exists (select from registry.near_completion o
	where o.state = e.state and o.article = e.article and o.declared_on = e.declared_on and o.id > e.id);
update registry.near_completion e set taken_back_on = l.next, version = version + 1
from (select n.id, lead(n.declared_on) over (partition by n.state, n.article order by n.declared_on) as next
	from registry.near_completion n where n.withdrawn_on is null) l
where l.id = e.id and (e.taken_back_on is null or e.taken_back_on > l.next) and l.next is not null;
drop index registry.near_completion_once;
alter table registry.near_completion add constraint near_completion_once exclude using gist
	(state with =, article with =, daterange(declared_on, taken_back_on) with &&) where (withdrawn_on is null);
--rollback alter table registry.near_completion drop constraint near_completion_once;
--rollback update registry.near_completion set taken_back_on = greatest(withdrawn_on, declared_on + 1) where withdrawn_on is not null and taken_back_on is null;
--rollback create unique index near_completion_once on registry.near_completion (state, article) where taken_back_on is null;
--rollback alter table registry.near_completion drop column withdrawn_on;
