--liquibase formatted sql

--changeset registry:007-take-over-reference
--comment Typed rows from the staged files. An empty cell is "not sourced" and stays null; nothing is filled in.
select set_config('app.reason', 'Public reference data, taken over with its sources', true);

insert into registry.states (iso3, iso2, m49, name_en, name_fr, name_es, name_ar, region, subregion, least_developed, source)
select iso3, iso2, m49, name_en, name_fr, name_es, name_ar, nullif(un_region, ''), nullif(un_subregion, ''), least_developed = 'yes', source
from staging.states;

insert into registry.treaty_standings (state, signed_on, deposited_on, in_force_on, in_force_basis, withdrawn_on, source)
select iso3, nullif(ccm_signature_date, '')::date, nullif(ccm_deposit_date, '')::date, nullif(ccm_entry_into_force, '')::date,
	case when nullif(ccm_entry_into_force, '') is null then null
		when source like '%EIF published%' then 'PUBLISHED'
		when source like '%agrees with published deadline%' then 'AGREES_WITH_DEADLINE'
		else 'COMPUTED' end,
	nullif(withdrawal_effective_date, '')::date, source
from staging.states
where coalesce(nullif(ccm_signature_date, ''), nullif(ccm_deposit_date, '')) is not null;

insert into registry.obligations (state, article, ended_earliest, ended_latest, confidence, source, note)
select state, article::int, nullif(ended_earliest, '')::date, nullif(ended_latest, '')::date, confidence, source, nullif(note, '')
from staging.obligations;

insert into registry.deadlines (state, article, kind, falls_on, certainty, document, meeting, note, source)
select state, article::int, kind, nullif(falls_on, '')::date, certainty, nullif(document, ''), nullif(meeting, ''), nullif(note, ''), source
from staging.deadlines;

insert into registry.extension_requests (state, article, requested_until, document, reason, tier, source)
select state, article::int, nullif(requested_until, '')::date, document, nullif(reason, ''), 'PUBLIC', source
from staging.extension_requests;

insert into registry.organisations (id, name, kind, state, source)
select id, name, kind, nullif(state, ''), source from staging.organisations;

insert into registry.meetings (code, name, city, country, starts_on, ends_on, source)
select code, name, city, nullif(country_iso3, ''), start_date::date, end_date::date, source from staging.meetings;

insert into registry.exchange_rates (year, currency, quote, rate, basis, source)
select year::int, currency, quote, rate::numeric, basis, concat_ws(' ', source_title, nullif(source_url, '')) from staging.exchange_rates;

insert into registry.official_totals (cohort, as_of, count, source)
select cohort, as_of::date, count::int, source from staging.official_totals;

drop schema staging cascade;
--rollback none, because the facts stay: a later change set corrects them
