--liquibase formatted sql

--changeset funding:010-counted runOnChange:true splitStatements:false
--comment Which rows count, for whoever asks: of two editions of the same table the later, of the same money in a donor's and a recipient's table the recipient's line. Row-level security applies first, so a total sums what its viewer may see.
create or replace view funding.rows with (security_invoker = true) as
with known as (
	select c.*,
		coalesce(c.donor_state, c.donor_organisation) as donor,
		coalesce(c.state, c.area) as recipient,
		case c.published_by when 'DONOR' then coalesce(c.donor_state, c.donor_organisation) else coalesce(c.state, c.area) end as subject,
		coalesce(c.amount_usd, registry.usd(c.amount_original, c.currency, c.year)) as usd,
		c.amount_usd is null and c.currency <> 'USD' and registry.rate_year(c.currency, c.year) < c.year as usd_estimated,
		min(c.imported_at) over (partition by c.edition_title, c.edition_address) as edition_begun,
		row_number() over (
			partition by c.edition_title, c.edition_address, c.year, c.donor_state, c.donor_organisation, c.state, c.area, c.themes, c.nth,
				case when c.edition_title is null then c.id end
			order by c.owner_organisation nulls first, c.imported_at, c.id) as copy
	from funding.contributions c
	where not c.retracted
), latest as (
	select k.*,
		k.edition_title is null or (k.edition_title, k.edition_address) = (
			first_value(k.edition_title) over later, first_value(k.edition_address) over later) as current_edition
	from known k
	where k.copy = 1
	window later as (partition by k.published_by, k.subject, k.year
		order by coalesce(k.edition_on, (k.edition_begun at time zone 'UTC')::date) desc nulls last, k.edition_begun desc, k.edition_title, k.edition_address)
)
select l.*,
	l.current_edition and not (l.published_by is not distinct from 'DONOR' and exists (
		select from funding.pairs p join latest r on r.id = p.recipients_row
		where p.donors_row = l.id and p.verdict = 'SAME' and r.current_edition)) as counted,
	(select count(distinct d.id) from funding.pairs p join latest d on d.id = p.donors_row
		where p.recipients_row = l.id and p.verdict = 'SAME' and d.current_edition) as also_in_donors_table
from latest l;
comment on view funding.rows is 'every row that its reader may see, with donor, recipient, dollars, and whether it counts';
grant select on funding.rows to ${appRole};
--rollback drop view funding.rows;

--changeset funding:011-cover runOnChange:true splitStatements:false
--comment What a row covers under each rule. Each rule adds a step, so nothing counts twice: a payment under "paid", the unpaid part of a commitment under "firm", the unconverted part of a pledge under "firm and pledged". Spending is a use of payments; an intent covers nothing.
create or replace view funding.cover with (security_invoker = true) as
with counted as materialized (
	select * from funding.rows where counted and not in_kind
), used as (
	select parent,
		sum(usd) filter (where stage in ('COMMITMENT', 'PAYMENT')) as usd,
		bool_or(usd is null) filter (where stage in ('COMMITMENT', 'PAYMENT')) as unknown
	from counted where parent is not null group by parent
)
select c.id, c.state, c.recipient, c.year, c.pillar, c.named_pillars, c.stage, c.illustrative, c.usd_estimated,
	case c.stage
		when 'PAYMENT' then c.usd
		when 'SPENDING' then null
		when 'INTENT' then null
		else case when c.usd is not null then greatest(c.usd - coalesce(u.usd, 0), 0) end end as usd,
	c.usd is null or coalesce(u.unknown, false) as unknown,
	case c.stage when 'PAYMENT' then 'PAID' when 'COMMITMENT' then 'UNPAID' when 'PLEDGE' then 'UNCONVERTED' end as step
from counted c left join used u on u.parent = c.id
where c.stage in ('PLEDGE', 'COMMITMENT', 'PAYMENT');
comment on view funding.cover is 'one row a contribution that covers something: PAID, UNPAID or UNCONVERTED, in dollars; unknown: any amount between nothing and what is not known';
grant select on funding.cover to ${appRole};
--rollback drop view funding.cover;
