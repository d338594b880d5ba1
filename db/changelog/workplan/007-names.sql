--liquibase formatted sql

--changeset workplan:007-names
--comment People are told by their names. The register of accounts is Keycloak's, which the portal does not ask; so the name that somebody had is kept with what they did.
alter table workplan.plans
	add column submitted_name text,
	add column approved_name text;
comment on column workplan.plans.submitted_name is 'what who submitted it was called then; null: only the sign-in name is known';
comment on column workplan.plans.approved_name is 'what who approved it was called then; null: only the sign-in name is known';
--rollback alter table workplan.plans drop column submitted_name, drop column approved_name;
