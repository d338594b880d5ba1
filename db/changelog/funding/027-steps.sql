--liquibase formatted sql

--changeset funding:027-steps-to-no-state
--comment What goes to no State is for no line of a plan, and there is no authority and no coalition to show it to.
alter table funding.contributions
	add constraint a_step_to_no_state check (step is null or state is not null or (plan_line is null and tier in ('PRIVATE', 'PUBLIC')));
comment on column funding.contributions.step is 'the step of a contribution, with a row for each year and, if its money is divided, for each pillar; null: a line of a table';
--rollback alter table funding.contributions drop constraint a_step_to_no_state;
