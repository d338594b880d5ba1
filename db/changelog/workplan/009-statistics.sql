--liquibase formatted sql

--changeset workplan:009-statistics splitStatements:false
--comment After many lines were written at once. Until PostgreSQL's own round comes by, which takes a minute, it may hold the tables for empty and read a plan of 2,000 lines in seconds instead of milliseconds. Runs as the owner because nobody else may count a table; it tells nothing and changes no row.
create function workplan.count_lines_anew() returns void security definer set search_path = pg_catalog
	language plpgsql as $$ begin
	analyze (skip_locked) workplan.lines, workplan.line_years;
end $$;
comment on function workplan.count_lines_anew() is 'renews what PostgreSQL knows of the number and spread of lines; leaves out a table that somebody else counts just now';
revoke all on function workplan.count_lines_anew() from public;
grant execute on function workplan.count_lines_anew() to ${appRole};
--rollback drop function workplan.count_lines_anew();
