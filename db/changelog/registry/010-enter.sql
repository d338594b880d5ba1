--liquibase formatted sql

--changeset registry:010-enter runOnChange:true splitStatements:false
--comment Opens the viewer's context for the running transaction. It lives here because only the register knows which State an authority acts for and whose coalition an organisation is in on the day.
create or replace function access.enter(viewer text, roles text[], organisation text, today date) returns void language plpgsql as $$
declare
	business_roles constant text[] := array['national-authority', 'donor', 'operator', 'coalition-secretariat', 'isu', 'observer'];
	acting_roles constant text[] := array['national-authority', 'donor', 'operator', 'coalition-secretariat', 'isu'];
	own registry.organisations;
	own_state text;
	keys text[];
begin
	-- admin and anybody without a role of the portal own nothing and read no business row
	perform set_config('app.viewer', coalesce(viewer, ''), true),
		set_config('app.roles', array_to_string(roles, ','), true),
		set_config('app.today', today::text, true),
		set_config('app.state', '', true),
		set_config('app.organisation', '', true),
		set_config('app.keys', case when roles && business_roles or 'admin' = any (roles) then '{register}' else '{}' end, true);
	if not roles && business_roles then
		return;
	end if;
	keys := array['register', 'public'];
	-- an organisation that is unknown, not yet there or gone opens nothing
	if roles && acting_roles then
		select o.* into own from registry.organisations o
		where o.id = enter.organisation and (o.existed_from is null or o.existed_from <= today)
			and (o.existed_until is null or o.existed_until > today);
	end if;
	if own.id is not null then
		perform set_config('app.organisation', own.id, true);
		if own.kind = 'AUTHORITY' and 'national-authority' = any (roles) then
			own_state := own.state;
			keys := keys || ('state:' || own_state) || ('coalition:' || own_state);
		end if;
		keys := keys || array(
			select distinct 'coalition:' || m.state from registry.coalition_memberships m
			where m.owner_organisation = own.id and m.role <> 'VISITOR'
				and m.member_from <= today and (m.member_until is null or m.member_until > today));
	end if;
	if 'isu' = any (roles) then
		keys := keys || array(select 'coalition:' || s.iso3 from registry.states s);
	end if;
	perform set_config('app.state', coalesce(own_state, ''), true), set_config('app.keys', keys::text, true);
end $$;
comment on function access.enter(text, text[], text, date) is 'sets who reads and writes in this transaction; called by the portal''s transaction manager with the signed-in person''s claims';
--rollback drop function access.enter;
