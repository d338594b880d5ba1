--liquibase formatted sql

--changeset registry:011-treaty-status runOnChange:true splitStatements:false
--comment A State's status on a date, from its dates alone.
create or replace function registry.treaty_status(on_date date)
	returns table (state text, status text, since date, standing uuid) stable
	language sql
as $$
	select s.iso3,
		case
			when t.withdrawn_on <= on_date then 'WITHDRAWN'
			when t.in_force_on <= on_date then 'PARTY'
			when t.deposited_on <= on_date then 'DEPOSITED'
			when t.signed_on <= on_date then 'SIGNATORY'
			else 'NOT_PARTY' end,
		case
			when t.withdrawn_on <= on_date then t.withdrawn_on
			when t.in_force_on <= on_date then t.in_force_on
			when t.deposited_on <= on_date then t.deposited_on
			when t.signed_on <= on_date then t.signed_on end,
		t.id
	from registry.states s
	left join lateral (
		select * from registry.treaty_standings t
		where t.state = s.iso3 and coalesce(t.signed_on, t.deposited_on) <= on_date
		order by coalesce(t.signed_on, t.deposited_on) desc limit 1) t on true;
$$;
comment on function registry.treaty_status(date) is 'PARTY from entry into force until a withdrawal has effect; DEPOSITED between deposit and entry into force; SIGNATORY between signature and deposit';
--rollback drop function registry.treaty_status;
