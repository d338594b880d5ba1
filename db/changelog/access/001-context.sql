--liquibase formatted sql

--changeset access:001-schema
--comment Nobody but the two roles of the portal uses this database; the application's role may look into schemas, and each table says what more.
create schema access;
revoke all on schema public from public;
grant usage on schema access to ${appRole};
--rollback drop schema access;

--changeset access:003-connect-only splitStatements:false
--comment The application's role connects and no more: a trigger on a temporary table of its own would count as one of ours.
do $$ begin
	execute format('revoke all on database %I from public', current_database());
	execute format('grant connect on database %I to ${appRole}', current_database());
end $$;
--rollback none, because a database is never opened again to everybody

--changeset access:002-context splitStatements:false
--comment The viewer of a transaction, set by access.enter (010-enter.sql) through set_config(..., true). A fresh connection reads null and a used one reads '', so both mean nobody: without a context no policy matches any row.
create function access.viewer_name() returns text stable
	language sql return nullif(current_setting('app.viewer', true), '');
comment on function access.viewer_name() is 'sign-in name of the person whose transaction this is, null if nobody''s';

create function access.organisation() returns text stable
	language sql return nullif(current_setting('app.organisation', true), '');
comment on function access.organisation() is 'the organisation whose rows the viewer owns, null if none';

create function access.state() returns text stable
	language sql return nullif(current_setting('app.state', true), '');
comment on function access.state() is 'ISO alpha-3 code of the State whose authority the viewer belongs to, null if none';

create function access.today() returns date stable
	language sql return nullif(current_setting('app.today', true), '')::date;
comment on function access.today() is 'the day by the portal''s clock, which membership is judged on';

create function access.keys() returns text[] stable
	language sql return coalesce(nullif(current_setting('app.keys', true), ''), '{}')::text[];
comment on function access.keys() is 'the audiences the viewer belongs to: register, public, state:XXX, coalition:XXX';

create function access.has_role(role text) returns boolean stable
	language sql return role = any (string_to_array(coalesce(current_setting('app.roles', true), ''), ','));
comment on function access.has_role(text) is 'whether the viewer holds the realm role';

create function access.audience(tier text, state text, owner text) returns text immutable
	language sql return case tier
		when 'PUBLIC' then 'public'
		when 'COALITION' then 'coalition:' || state
		when 'BILATERAL' then 'state:' || state
		else 'owner:' || coalesce(owner, '') end;
comment on function access.audience(text, text, text) is 'the one audience a row of this tier is shown to, beside its owner; an unknown tier is private';

create function access.narrower(one text, other text) returns text immutable
	language sql return case
		when 'PRIVATE' in (one, other) then 'PRIVATE'
		when 'BILATERAL' in (one, other) then 'BILATERAL'
		when 'COALITION' in (one, other) then 'COALITION'
		else 'PUBLIC' end;
comment on function access.narrower(text, text) is 'the tier that fewer see';
--rollback drop function access.viewer_name; drop function access.organisation; drop function access.state; drop function access.today; drop function access.keys; drop function access.has_role; drop function access.audience; drop function access.narrower;
