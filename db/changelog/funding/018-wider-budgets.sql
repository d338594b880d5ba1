--liquibase formatted sql

--changeset funding:018-wider-budgets
--comment A row of the national ledger may be part of a wider budget (disability, health, social protection): its amount stays as stated, and of it only a share, estimated between two bounds, is for the pillar of the row.
alter table funding.national_money
	add column share_low numeric(5, 2),
	add column share_high numeric(5, 2),
	add column share_note text,
	add constraint share_in_order check (0 <= share_low and share_low <= share_high and share_high <= 100),
	add constraint share_whole check (num_nulls(share_low, share_high, share_note) in (0, 3) and btrim(share_note) <> '');
comment on column funding.national_money.share_low is 'per cent of the amount that is for the row''s pillar at least; null: all of it';
comment on column funding.national_money.share_high is 'per cent of the amount that is for the row''s pillar at most';
comment on column funding.national_money.share_note is 'how the share was estimated';
--rollback alter table funding.national_money drop column share_low, drop column share_high, drop column share_note;
