--liquibase formatted sql

--changeset workplan:002-supersede
--comment A State's authority can be another organisation today than when the plan in force was published. The present one supersedes that plan when it publishes its own, and changes nothing else of it.
create policy superseded_by_authority on workplan.plans for update
	using (status = 'PUBLISHED' and state = (select access.state()))
	with check (status = 'SUPERSEDED' and state = (select access.state()));
--rollback drop policy superseded_by_authority on workplan.plans;
