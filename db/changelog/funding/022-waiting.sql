--liquibase formatted sql

--changeset funding:022-waiting runOnChange:true splitStatements:false
--comment What of payments and of a resource mobilisation plan waits for the authority that reads: each condition once, for the list and for whether there is any.
create or replace view funding.payments_unconfirmed with (security_invoker = true) as
select c.id, c.step from funding.contributions c
where c.stage = 'PAYMENT' and c.step is not null and not c.hidden and c.state = (select access.state())
	-- a year that is divided later has rows of which nobody was asked: it came in if one of its rows did
	and not exists (select from funding.contributions s join funding.receipts r on r.contribution = s.id and not r.withdrawn
		where s.step = c.step and s.year = c.year and not s.retracted);
comment on view funding.payments_unconfirmed is 'rows of payments to the reader''s State of whose year nobody has confirmed the receipt, with their step';
grant select on funding.payments_unconfirmed to ${appRole};

create or replace view funding.actions_open with (security_invoker = true) as
select a.id, a.due from funding.mobilisation_actions a join funding.mobilisation_plans p on p.id = a.plan
where p.status = 'ADOPTED' and p.state = (select access.state()) and p.owner_organisation = (select access.organisation())
	and not a.removed and a.done_on is null and a.dropped_on is null;
comment on view funding.actions_open is 'actions of the reader''s own plan in force that are neither done nor dropped';
grant select on funding.actions_open to ${appRole};
--rollback drop view funding.payments_unconfirmed; drop view funding.actions_open;
