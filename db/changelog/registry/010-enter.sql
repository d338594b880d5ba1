--liquibase formatted sql

--changeset registry:010-enter runOnChange:true splitStatements:false
--comment Opens the viewer's context for the running transaction. It lives here because only the register knows which State an authority acts for and whose coalition an organisation is in on the day.
create or replace function access.enter(viewer text, roles text[], organisation text, today date) returns void language plpgsql as $$
declare
	business_roles constant text[] := array['national-authority', 'donor', 'operator', 'coalition-secretariat', 'isu', 'observer'];
	acting_roles constant text[] := array['national-authority', 'donor', 'operator', 'coalition-secretariat', 'isu'];
	own_state text;
	keys text[];
begin
	-- admin and anybody without a role of the portal own nothing and read no business row
	perform set_config('app.viewer', coalesce(viewer, ''), true),
		set_config('app.roles', array_to_string(roles, ','), true),
		set_config('app.today', today::text, true),
		set_config('app.state', '', true),
		set_config('app.organisation', case when roles && acting_roles then coalesce(organisation, '') else '' end, true),
		set_config('app.keys', case when roles && business_roles or 'admin' = any (roles) then '{register}' else '{}' end, true);
	if not roles && business_roles then
		return;
	end if;
	keys := array['register', 'public'];
	if 'national-authority' = any (roles) then
		select o.state into own_state from registry.organisations o
		where o.id = access.organisation() and o.kind = 'AUTHORITY'
			and (o.existed_from is null or o.existed_from <= today) and (o.existed_until is null or o.existed_until > today);
		if own_state is not null then
			keys := keys || ('state:' || own_state) || ('coalition:' || own_state);
		end if;
	end if;
	if access.organisation() is not null then
		keys := keys || array(
			select distinct 'coalition:' || m.state from registry.coalition_memberships m
			where m.owner_organisation = access.organisation() and m.role <> 'VISITOR'
				and m.member_from <= today and (m.member_until is null or m.member_until > today));
	end if;
	if 'isu' = any (roles) then
		keys := keys || array(select 'coalition:' || s.iso3 from registry.states s);
	end if;
	perform set_config('app.state', coalesce(own_state, ''), true), set_config('app.keys', keys::text, true);
end $$;
comment on function access.enter(text, text[], text, date) is 'sets who reads and writes in this transaction; called by the portal''s transaction manager with the signed-in person''s claims';
--rollback drop function access.enter;
