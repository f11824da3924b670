-- notices: separated persons by where they are registered, and notices that wait for a reply by who has to give it; (division, scope) unique.
-- in: separated, notice   parameters: scope, digits
with sent as (
    select person_id, max(case when state = 'replied' then 1 else 0 end) as replied
    from notice
    where state <> 'withdrawn'
    group by person_id
), told as (
    select substr(coalesce(p.registered_division, ''), 1, :digits) as division, p.scope, 1 as separated,
        case when s.person_id is null then 0 else 1 end as noticed, coalesce(s.replied, 0) as replied, 0 as unanswered
    from separated p
    left join sent s on s.person_id = p.person_id
    union all
    select substr(coalesce(n.to_division, ''), 1, :digits) as division, coalesce(p.scope, 'beyond') as scope, 0 as separated,
        0 as noticed, 0 as replied, 1 as unanswered
    from notice n
    left join separated p on p.person_id = n.person_id
    where n.state = 'sent'
)
select division, scope, sum(separated) as separated, sum(noticed) as noticed, sum(replied) as replied, sum(unanswered) as unanswered
from told
where substr(division, 1, length(:scope)) = :scope
group by division, scope
order by division, scope;
