--liquibase formatted sql

--changeset workplan:003-lines-known-again
--comment A line has the same key in every version of the plan, so that two versions can be compared whatever the line is called.
alter table workplan.lines disable trigger record_change;
alter table workplan.lines add column key uuid;
update workplan.lines set key = id;
alter table workplan.lines alter column key set not null, add unique (plan, key);
alter table workplan.lines enable trigger record_change;
comment on column workplan.lines.key is 'the line in every version of the plan; id is the line in this one';
--rollback alter table workplan.lines drop column key;
