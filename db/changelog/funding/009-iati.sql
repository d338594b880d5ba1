--liquibase formatted sql

--changeset funding:009-activities
--comment A contribution may come from an activity in the standard of the International Aid Transparency Initiative. It competes with no table, so whoever imports tables may import activities.
alter table funding.contributions
	drop constraint contributions_published_by_check,
	add constraint contributions_published_by_check check (published_by in ('DONOR', 'RECIPIENT', 'IATI'));
comment on column funding.contributions.published_by is 'whose table prints the row: that of the donor or that of the recipient; IATI: an activity, which stands back where another source tells of the same State, year, stage and donor';
drop policy publisher_added on funding.contributions;
drop policy publisher_written on funding.contributions;
create policy publisher_added on funding.contributions as restrictive for insert
	with check (owner_organisation is null or published_by is null or published_by = 'IATI'
		or published_by = case when (select access.has_role('donor')) then 'DONOR' else 'RECIPIENT' end);
create policy publisher_written on funding.contributions as restrictive for update
	using (owner_organisation is null or published_by is null or published_by = 'IATI'
		or published_by = case when (select access.has_role('donor')) then 'DONOR' else 'RECIPIENT' end)
	with check (owner_organisation is null or published_by is null or published_by = 'IATI'
		or published_by = case when (select access.has_role('donor')) then 'DONOR' else 'RECIPIENT' end);
--rollback empty
