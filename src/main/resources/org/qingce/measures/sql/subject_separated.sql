-- separated: separated persons and the notices about them, each once in the division that sends (side 'from': where the person is
-- registered; every separated person) and once in the one that receives (side 'to': every notice that stands); (side, subject_id) unique.
-- in: separated, notice, person   parameters: business_date
select
    s.person_id as subject_id, -- side from: the person_id; side to: the notice_id
    p.first_mention as mention_id, -- smallest mention of the person; leads to file and line
    cast(null as string) as source, -- always null: a person is known to several
    s.registered_division as division, -- where it counts: the registered division on side from, the receiving one on side to
    'from' as side, -- from: where the person is registered; to: where a notice about them is received
    s.scope, -- township, county or beyond: what both divisions have in common; null on side to
    s.registered_division, -- where the person is registered
    s.residence_division, -- where the person lives
    p.name, -- golden value
    p.sex, -- golden value
    p.birth_date, -- golden value
    p.id_number, -- golden value
    n.person_id is not null as noticed, -- a notice about this separation was sent
    n.replied_on is not null as replied, -- a reply came back
    cast(null as string) as reply, -- what the reply says; null on side from
    qc_days(s.since_on, :business_date) as days_separated, -- since the separation was first seen; null on side to
    qc_days(n.sent_on, :business_date) as days_sent, -- since the notice was sent
    qc_days(n.sent_on, n.replied_on) as days_taken -- from the notice to the reply
from separated s
join person p on p.person_id = s.person_id
left join (
    select person_id, substr(from_division, 1, 9) as from_township, substr(to_division, 1, 9) as to_township,
        min(sent_on) as sent_on, max(replied_on) as replied_on
    from notice
    where state <> 'withdrawn'
    group by person_id, substr(from_division, 1, 9), substr(to_division, 1, 9)
) n on n.person_id = s.person_id and n.from_township = substr(s.registered_division, 1, 9)
    and n.to_township = substr(s.residence_division, 1, 9)
union all
select n.notice_id, p.first_mention, cast(null as string), n.to_division, 'to', cast(null as string), n.from_division,
    n.to_division, p.name, p.sex, p.birth_date, p.id_number, true, n.state = 'replied', n.reply, cast(null as bigint),
    qc_days(n.sent_on, :business_date), qc_days(n.sent_on, n.replied_on)
from notice n
join person p on p.person_id = n.person_id
where n.state <> 'withdrawn';
