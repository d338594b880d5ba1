--liquibase formatted sql

--changeset registry:005-staging
--comment Where the files of db/reference arrive as text before 007 reads them into typed rows; the owner's alone, and gone afterwards.
create schema staging;
create table staging.states (iso2 text, iso3 text, m49 text, name_en text, name_fr text, name_es text, name_ar text, un_region text, un_subregion text, least_developed text, ccm_status text, ccm_signature_date text, ccm_deposit_date text, ccm_entry_into_force text, withdrawal_effective_date text, source text);
create table staging.meetings (code text, name text, city text, country_iso3 text, start_date text, end_date text, source text);
create table staging.exchange_rates (year text, currency text, quote text, rate text, basis text, source_title text, source_url text);
create table staging.official_totals (cohort text, as_of text, count text, source text);
create table staging.obligations (state text, article text, ended_earliest text, ended_latest text, confidence text, source text, note text);
create table staging.deadlines (state text, article text, kind text, falls_on text, certainty text, document text, meeting text, note text, source text);
create table staging.extension_requests (state text, article text, requested_until text, document text, reason text, source text);
create table staging.organisations (id text, name text, kind text, state text, source text);
--rollback drop schema staging cascade;
