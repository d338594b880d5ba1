--liquibase formatted sql

--changeset demo:002-meridia-drafts context:demo
--comment What Meridia's authority is working on. An account of an empty portal writes its own. A portal that began with one file for both holds these already.
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from registry.extension_requests where state = 'XMD' and illustrative
select set_config('app.reason', 'Demonstration data, made up', true);

insert into registry.extension_requests (state, article, requested_until, reason, tier, owner_organisation, illustrative, source) values
	('XMD', 4, '2031-03-01', 'Working figure of the authority: two survey teams fewer than planned since 2025.', 'PRIVATE', 'meridia-authority', true, 'Mine Action Authority of Meridia'),
	('XMD', 4, '2030-03-01', 'Outline for the coalition: survey of the northern districts added 4.2 square kilometres.', 'COALITION', 'meridia-authority', true, 'Mine Action Authority of Meridia');
--rollback delete from registry.extension_requests where state = 'XMD' and illustrative;
