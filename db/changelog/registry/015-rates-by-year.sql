--liquibase formatted sql

--changeset registry:015-rates-by-year runOnChange:true splitStatements:false
--comment The rate of every currency for every year from its first one on, so that thousands of amounts are converted by one join. The same rule as registry.usd: a year without a rate takes the latest earlier one.
create or replace view registry.rates_by_year with (security_invoker = true) as
select r.currency, y.year, r.year as rate_year, r.quote, r.rate
from (select e.*, lead(e.year) over (partition by e.currency order by e.year) as next_year from registry.exchange_rates e) r
cross join lateral generate_series(r.year, coalesce(r.next_year - 1, 2100)) y (year);
comment on view registry.rates_by_year is 'rate_year is the year whose rate it is';
grant select on registry.rates_by_year to ${appRole};
--rollback drop view registry.rates_by_year;
