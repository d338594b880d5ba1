--liquibase formatted sql

--changeset journal:010-record-change runOnChange:true splitStatements:false
--comment The one trigger function. Its arguments: the name of the key column, and 'register' for facts that everyone signed in reads or 'tiered' for rows with tier, state and owner_organisation.
create or replace function journal.record_change() returns trigger language plpgsql as $$
declare
	old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
	new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
	any_row jsonb := coalesce(new_row, old_row);
	-- what changes hands keeps its history with whom it had belonged to
	moved boolean := tg_op = 'UPDATE' and (old_row ->> 'state', old_row ->> 'owner_organisation')
		is distinct from (new_row ->> 'state', new_row ->> 'owner_organisation');
begin
	if old_row is not distinct from new_row then
		return null;
	end if;
	insert into journal.changes (changed_by, reason, table_name, row_id, operation, before, after, owner_organisation, audience)
	values (
		coalesce(access.viewer_name(), 'portal'),
		nullif(current_setting('app.reason', true), ''),
		tg_table_schema || '.' || tg_table_name,
		any_row ->> tg_argv[0],
		tg_op, old_row, new_row,
		case when moved then old_row ->> 'owner_organisation' else any_row ->> 'owner_organisation' end,
		case when tg_argv[1] = 'register' then 'register'
			when moved then access.audience('PRIVATE', old_row ->> 'state', old_row ->> 'owner_organisation')
			else access.audience(
				access.narrower(coalesce(old_row ->> 'tier', any_row ->> 'tier'), any_row ->> 'tier'),
				any_row ->> 'state', any_row ->> 'owner_organisation') end);
	return null;
end $$;
--rollback drop function journal.record_change;
