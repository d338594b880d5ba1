--liquibase formatted sql

--changeset funding:025-withdrawn
--comment What had gone on from a commitment that was withdrawn is taken of its pledge: the few rows that are withdrawn are found at once.
create index contributions_withdrawn on funding.contributions (parent) where withdrawn_on is not null;
--rollback drop index funding.contributions_withdrawn;
