--liquibase formatted sql

--changeset funding:002-pairs-by-owner
--comment What one organisation says of two rows neither stands in another's way nor tells that it was said; for everybody only the ISU speaks.
alter table funding.pairs
	drop constraint pairs_pkey,
	drop column id;
alter table funding.pairs
	add column id text not null generated always as (donors_row::text || '+' || recipients_row::text || '+' || coalesce(owner_organisation, '')) stored primary key,
	add constraint one_verdict_an_owner unique nulls not distinct (donors_row, recipients_row, owner_organisation);
drop policy added on funding.pairs;
drop policy written on funding.pairs;
create policy added on funding.pairs for insert
	with check (owner_organisation = (select access.organisation()) and tier = 'PRIVATE'
		or (select access.has_role('isu')) and owner_organisation is null and tier = 'PUBLIC');
create policy written on funding.pairs for update
	using (owner_organisation = (select access.organisation()) and tier = 'PRIVATE'
		or (select access.has_role('isu')) and owner_organisation is null)
	with check (owner_organisation = (select access.organisation()) and tier = 'PRIVATE'
		or (select access.has_role('isu')) and owner_organisation is null and tier = 'PUBLIC');
--rollback empty
