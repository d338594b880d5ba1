--liquibase formatted sql

--changeset funding:023-shape
--comment How a contribution is given, and how much of what is given in kind: its quantity is that of the whole step and stands in each of its rows. What is given in kind needs no value, and without one it counts nowhere.
alter table funding.contributions
	add column modality text check (modality in ('BUDGET_SUPPORT', 'CORE', 'POOLED_FUND', 'PROJECT', 'EXPERTS', 'GOODS')),
	add column quantity numeric(19, 4) check (quantity > 0),
	add column unit text check (btrim(unit) <> ''),
	add constraint a_quantity_has_a_unit check ((quantity is null) = (unit is null)),
	add constraint a_step_has_an_amount_or_a_quantity check (step is null or amount_original is not null or in_kind and quantity is not null),
	add constraint a_step_names_pillars_of_what_is_unallocated check (step is null or named_pillars = '{}' or pillar = 'UNALLOCATED');
comment on column funding.contributions.modality is 'how it is given, after the types of aid of OECD-DAC and IATI; null: not stated';
comment on column funding.contributions.quantity is 'of what is given in kind, of the whole step; null: not stated';
comment on column funding.contributions.unit is 'of the quantity, in its writer''s words';
--rollback alter table funding.contributions drop column modality, drop column quantity, drop column unit, drop constraint if exists a_step_has_an_amount_or_a_quantity, drop constraint a_step_names_pillars_of_what_is_unallocated;
