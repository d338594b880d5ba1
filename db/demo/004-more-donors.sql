--liquibase formatted sql

--changeset demo:004-more-donors context:demo,accounts
--comment Two more fictional donors, outside every coalition: a total of intents that are not public takes three donors whom its reader does not see.
insert into registry.organisations (id, name, kind, state, illustrative, source) values
	('ostavia', 'Ostavia', 'DONOR', null, true, 'Illustrative: fictional'),
	('vestania', 'Vestania', 'DONOR', null, true, 'Illustrative: fictional');
--rollback delete from registry.organisations where id in ('ostavia', 'vestania');
