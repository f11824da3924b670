-- evidence: made-up rows for every table of evidence_tables, from the metrics and persons of a made-up county.
insert into estimate
select 'coverage-estimated', 'received', division, level, share, share - 0.012, share + 0.009, numerator, denominator + 40, 'open', null
from (select *, (numerator + 0.0) / (denominator + 40) as share from metric
    where measure = 'coverage-by-list' and view = 'received' and level in ('register', 'county', 'township') and denominator > 0);
insert into estimate
select 'population-estimated', 'received', division, level, denominator * 1.021, denominator * 1.011, denominator * 1.034, null, null,
    'usual', null
from metric where measure = 'coverage-by-list' and view = 'received' and level in ('register', 'county', 'township') and denominator > 0;
insert into estimate values
    ('accuracy', 'received', '', 'register', 0.9312, 0.9063, 0.9501, 379, 407, 'met', null),
    ('accuracy-name', 'received', '', 'register', 0.99, 0.97, 0.997, 403, 407, 'met', null),
    ('birth-rate', 'published', '', 'register', 8.41, 7.9, 8.95, 101, 12010, 'usual', null),
    ('death-rate', 'published', '', 'register', 3.12, 2.7, 3.6, 37, 12010, 'notable', null),
    ('natural-growth', 'published', '', 'register', 5.29, 4.4, 6.1, 64, 12010, 'usual', null),
    ('sex-ratio-at-birth', 'published', '', 'register', 112.4, 91.2, 140.1, 53, 48, 'too-few', null),
    ('whipple', 'published', '', 'register', 104.2, null, null, null, null, 'usual', null),
    ('myers', 'published', '', 'register', 2.41, null, null, null, null, 'usual', null);
insert into age_sex
select '', 'published', a.age, s.sex, 'register', cast(round(20 + 90 * (1 + sin(a.age / 14.0 + s.n)) * exp(-a.age / 60.0)) as bigint)
from range(0, 101) a(age), (values ('1', 0.1), ('2', 0.0)) s(sex, n);
insert into consistency
select s.l, s.r, f.field, d.division, d.level, f.agreeing, 1000
from (values ('police-resident', 'population'), ('health-record', 'police-resident'), ('health-record', 'population')) s(l, r),
    (values ('birth_date', 981), ('ethnicity', 962), ('marital_status', 871), ('name', 996), ('residence_division', 902), ('sex', 1000))
        f(field, agreeing),
    (values ('', 'register'), ('451324100', 'township')) d(division, level);
insert into reconciliation
select k.kind, '2026-' || lpad(cast(m.n as varchar), 2, '0'), d.division, s.source, d.level, k.cases + m.n, k.cases + m.n - s.lacks, s.differing
from (values ('birth', 34), ('death', 17), ('marriage', 12)) k(kind, cases), range(1, 4) m(n),
    (values ('population', 5, 1), ('police-resident', 2, 0), ('health-record', 0, 3)) s(source, lacks, differing),
    (values ('', 'register'), ('451324100', 'township')) d(division, level);
insert into metric_history
select r.n, m.measure, m.view, m.division, date '2026-03-31' - cast((12 - r.n) * 7 as integer), m.level,
    greatest(0, m.numerator - cast((12 - r.n) * m.denominator * 0.003 + (r.n * 7 % 5) * m.denominator * 0.0015 as bigint)), m.denominator
from metric m, range(3, 13) r(n)
where m.level in ('register', 'township');
insert into mover values
    (12, 'previous', 'coverage-by-list', 'received', 'township', '451324100', 0.31),
    (12, 'previous', 'coverage-by-list', 'received', 'township', '451324203', -0.22),
    (12, 'previous', 'coverage-by-list', 'received', 'source', 'population', 0.12),
    (12, 'previous', 'conformity', 'received', 'rule', 'ID03', -0.41), (12, 'previous', 'conformity', 'received', 'rule', 'CP01', 0.08),
    (11, 'previous', 'conformity', 'received', 'rule', 'DE05', 9.99);
insert into alert values
    (12, 'duplication', 'received', '451324203', 'township', 11, 0.0061, 0.0402, 3.41, 0.18, 18.9),
    (12, 'coverage-by-list', 'received', '', 'register', 11, 0.931, 0.944, 1.3, 0.25, 5.2);
insert into finding_case
select row_number() over (order by rule, subject, subject_id), rule, subject, cast(subject_id as varchar), cast(hash(shown) >> 1 as bigint), severity, source,
    division, null, shown, 3, date '2026-01-31', 12, date '2026-03-31',
    case subject_id % 7 when 0 then 'answered' when 1 then 'verified-right' when 2 then 'repaired' when 3 then 'gone' else 'open' end,
    12, date '2026-03-31', null, null
from finding;
insert into sample values (1, date '2026-02-01', 5, 1, 30, 'received'), (2, date '2026-03-01', 9, 2, 30, 'received');
insert into sample_member
select 1 + n % 2, person_id, division, null,
    case n % 5 when 0 then 'open' when 1 then 'wrong' when 2 then 'not-contacted' else 'right' end, null, null
from (select person_id, division, row_number() over (order by person_id) as n from person where published) where n <= 400;
insert into separated
select person_id, division, null, case n % 3 when 0 then 'township' when 1 then 'county' else 'beyond' end, 3, date '2026-01-31'
from (select person_id, division, row_number() over (order by person_id) as n from person where published) where n % 9 = 0;
insert into notice
select row_number() over (order by person_id), person_id, registered_division, registered_division,
    case person_id % 3 when 0 then 'sent' when 1 then 'replied' else 'withdrawn' end, date '2026-03-01', null, null, null, null
from separated where person_id % 2 = 0;
insert into worklist_item
select 12, 'finding', cast(case_id as varchar), division, null, case when state = 'open' then 'open' else 'answered' end from finding_case;
